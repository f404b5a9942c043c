/**
 * Reported speech without marks: for each verb of saying the stretches that may be what was said.
 *
 *     She told reporters on Monday [that the plan would fail].       behind the verb
 *     [The plan will fail], the minister said.                       in front of it
 *     [The plan], he said, [will fail].                              around it
 *     According to the report, [the plan will fail].                 behind its source
 */
import type { Span } from '../../model/span.ts'
import { HEARER_VERBS } from '../english/cue-verbs.ts'
import { AUXILIARIES, PERSONAL_PRONOUNS, PREPOSITIONS } from '../english/function-words.ts'
import type { Mention } from '../people/mention.ts'
import { isRunningText } from '../text/paragraphs.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind } from '../text/tokens.ts'
import { invertedSubject } from './inverted-subject.ts'
import { isPassive } from './passive-agent.ts'
import type { Scene } from './scene.ts'
import { subjectOfCue } from './subject-of-cue.ts'

export type ReportForm = 'behind' | 'in front' | 'around' | 'according'

/** A verb of saying and what hangs on it: shared by all candidates that only end in different places. */
export interface Report {
  readonly form: ReportForm
  /** Token of the verb of saying, or of “according”. */
  readonly cue: number
  readonly sentence: TokenRange
  readonly subject: Mention | null
  /** First token of what was said. */
  readonly from: number
}

export interface IndirectCandidate {
  readonly report: Report
  /** What was said, in tokens. */
  readonly ranges: readonly TokenRange[]
  /** What makes it end where it does. */
  readonly end: string
}

const MOST_TOKENS_TO_THAT = 14
const LONGEST_ATTRIBUTION = 9
/** Of the places where what was said may end before its sentence does, the first ones are tried. */
const MOST_ENDS = 16

const word = (scene: Scene, at: number): string => scene.document.tokens.words[at] ?? ''
const kind = (scene: Scene, at: number): number => scene.document.tokens.kinds[at] ?? TokenKind.other

/** The end of the words of a sentence, without its stop and closing marks. */
const endOfWords = (scene: Scene, { from, to }: TokenRange): number => {
  let end = to
  while (end > from && kind(scene, end - 1) >= TokenKind.doubleMark && !'%)'.includes(word(scene, end - 1)))
    end--
  return end
}

/** Where what was said begins behind a verb: past the hearer, the day and the place, at “that” where there is one. */
const startBehind = (scene: Scene, cue: number, end: number): number => {
  for (let at = cue + 1; at < Math.min(end, cue + MOST_TOKENS_TO_THAT); at++) {
    if (word(scene, at) === 'that' && (at === cue + 1 || !PREPOSITIONS.has(word(scene, at - 1)))) return at
    if (scene.cues[at] === 1 || AUXILIARIES.has(word(scene, at))) break
  }
  let at = cue + 1
  if (HEARER_VERBS.has(word(scene, cue))) {
    const hearer = scene.mentions[scene.firstMention[at] ?? -1]
    if (hearer !== undefined && hearer.from <= at + 2) at = hearer.to
    else if (kind(scene, at) === TokenKind.lower) at++
  }
  if (word(scene, at) === ':' || word(scene, at) === ',') at++
  return at
}

/** Words that may open the next clause, behind a comma or without one. */
const CLAUSE_OPENERS = new Set(
  'and but while although though who which as after before when because since until if during where so or'.split(
    ' ',
  ),
)
const DASHES = new Set([';', '—', '–', '--', '-', '(', ':'])

/** Why what was said may end in front of a token; `null` where it does not. */
const endAt = (scene: Scene, at: number): string | null => {
  const [here, next] = [word(scene, at), word(scene, at + 1)]
  if (here === ',') {
    if (scene.cues[at + 1] === 1) return 'participle'
    return CLAUSE_OPENERS.has(next) ? next : PERSONAL_PRONOUNS.has(next) ? 'pronoun' : 'comma'
  }
  if ((here === 'and' || here === 'but') && scene.cues[at + 1] === 1) return 'next verb'
  if (CLAUSE_OPENERS.has(here)) return `bare ${here}`
  return DASHES.has(here) ? 'dash' : null
}

/** The places where what was said may end. */
const endsBehind = (scene: Scene, from: number, end: number): [number, string][] => {
  const ends: [number, string][] = [[end, 'sentence']]
  for (let at = from + 2; at < end && ends.length < MOST_ENDS; at++) {
    const why = endAt(scene, at)
    if (why !== null) ends.push([at, why])
  }
  return ends
}

/** The words of a sentence behind its dateline: “LONDON, 21 February (Agency) — The bridge …”. */
const withoutDateline = (scene: Scene, { from, to }: TokenRange): TokenRange => {
  const { tokens } = scene.document
  const [start, end] = [tokens.starts[from] ?? 0, tokens.ends[from] ?? 0]
  const place = tokens.text.slice(start, end)
  if (place.length < SHORTEST_PLACE || place !== place.toUpperCase()) return { from, to }
  for (let at = from + 1; at < Math.min(to, from + LONGEST_DATELINE); at++)
    if (DATELINE_DASHES.has(word(scene, at)))
      return word(scene, at + 1) === '-' ? { from: at + 2, to } : { from: at + 1, to }
  return { from, to }
}

const SHORTEST_PLACE = 3
const LONGEST_DATELINE = 16
const DATELINE_DASHES = new Set(['—', '–', '-', '--'])

const behind = (scene: Scene, cue: number, sentence: TokenRange, end: number): IndirectCandidate[] => {
  const from = startBehind(scene, cue, end)
  // “…, says the minister”: behind the verb stands who says it.
  if (end - from < 2 || invertedSubject(scene, cue) !== null) return []
  const subject = subjectOfCue(scene, cue, sentence.from)?.mention ?? null
  const report: Report = { form: 'behind', cue, sentence, subject, from }
  return endsBehind(scene, from, end).map(([to, why]) => ({ report, ranges: [{ from, to }], end: why }))
}

/** Attributions behind or within what was said: “, he said” and “, said the minister”. */
const inFront = (scene: Scene, cue: number, sentence: TokenRange, end: number): IndirectCandidate[] => {
  let comma = cue - 1
  while (comma > sentence.from && cue - comma <= LONGEST_ATTRIBUTION && word(scene, comma) !== ',') comma--
  if (word(scene, comma) !== ',' || comma - sentence.from < 2) return []
  const inverted = comma === cue - 1
  const subject = inverted
    ? (scene.mentions[scene.firstMention[cue + 1] ?? -1] ?? null)
    : (subjectOfCue(scene, cue, comma + 1)?.mention ?? null)
  if (subject === null || (inverted && subject.from > cue + LONGEST_ATTRIBUTION)) return []
  const { from } = sentence
  const first = { from, to: comma }
  let next = cue + 1
  while (next < end && word(scene, next) !== ',') next++
  const base = { cue, sentence, subject, from }
  const alone: IndirectCandidate = {
    report: { form: 'in front', ...base },
    ranges: [first],
    end: next >= end - 1 ? 'sentence' : 'comma',
  }
  // “He would stay, he said, but hinted that …”: the next verb says something else.
  const saysMore = /^(?:and|but)$/.test(word(scene, next + 1)) && scene.cues[next + 2] === 1
  if (next >= end - 2 || saysMore) return [alone]
  const ranges = [first, { from: next + 1, to: end }]
  return [alone, { report: { form: 'around', ...base }, ranges, end: 'sentence' }]
}

/** The first comma at or behind a token, or the end. */
const commaFrom = (scene: Scene, from: number, end: number): number => {
  let comma = from
  while (comma < end && word(scene, comma) !== ',') comma++
  return comma
}

const MOST_COMMAS = 3

const according = (scene: Scene, at: number, sentence: TokenRange, end: number): IndirectCandidate[] => {
  const subject = scene.mentions[scene.firstMention[at + 2] ?? -1] ?? null
  const heard = subject !== null && subject.from < sentence.to ? subject : null
  const report = (from: number): Report => ({ form: 'according', cue: at, sentence, subject: heard, from })
  const found: IndirectCandidate[] = []
  if (at - sentence.from >= 3) {
    const first = { from: sentence.from, to: word(scene, at - 1) === ',' ? at - 1 : at }
    found.push({ report: report(first.from), ranges: [first], end: 'sentence' })
    const comma = commaFrom(scene, at + 2, end)
    if (comma < end - 3)
      found.push({
        report: report(first.from),
        ranges: [first, { from: comma + 1, to: end }],
        end: 'around',
      })
    return found
  }
  for (let comma = commaFrom(scene, at + 3, end); comma < end - 2 && found.length < MOST_COMMAS; ) {
    found.push({ report: report(comma + 1), ranges: [{ from: comma + 1, to: end }], end: 'initial' })
    comma = commaFrom(scene, comma + 1, end)
  }
  return found
}

/** Behind a verb of saying these are all there is to it: “said goodbye”, “says sorry”, “said nothing of it”. */
const ALL_THERE_IS = new Set(
  'goodbye farewell nothing little much something hello thanks sorry grace amen'.split(' '),
)

/** “did not say whether”, “is said to be”, “it goes without saying”, “having said that,”: nobody says what follows. */
const saysNothing = (scene: Scene, cue: number): boolean => {
  const [before, next] = [word(scene, cue - 1), word(scene, cue + 1)]
  return (
    before === 'not' ||
    before === 'without' ||
    before.endsWith("n't") ||
    next === 'without' ||
    ALL_THERE_IS.has(next) ||
    (next === 'to' && isPassive(scene, cue)) ||
    (before === 'having' && next === 'that' && word(scene, cue + 2) === ',')
  )
}

/** Every candidate of a document; most are none, and several share a verb. */
export const indirectCandidates = (scene: Scene): IndirectCandidate[] => {
  const found: IndirectCandidate[] = []
  for (const paragraph of scene.document.paragraphs) {
    if (!isRunningText(paragraph.kind)) continue
    for (const whole of paragraph.sentences) {
      const sentence = withoutDateline(scene, whole)
      const end = endOfWords(scene, sentence)
      for (let at = sentence.from; at < end; at++) {
        const stretch = scene.stretchOf[at] ?? -1
        if (stretch >= 0 && scene.spoken[stretch] === true) continue
        if (scene.cues[at] === 1 && !saysNothing(scene, at))
          found.push(...behind(scene, at, sentence, end), ...inFront(scene, at, sentence, end))
        else if (word(scene, at) === 'according' && word(scene, at + 1) === 'to')
          found.push(...according(scene, at, sentence, end))
      }
    }
  }
  return found
}

/** A range of tokens as a span of the text. */
export const spanOfRange = ({ document: { tokens } }: Scene, { from, to }: TokenRange): Span => ({
  start: tokens.starts[from] ?? 0,
  end: tokens.ends[to - 1] ?? 0,
})
