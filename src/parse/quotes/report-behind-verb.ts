/** “She told reporters on Monday [that the plan would fail].” Where what was said ends, several places are tried. */
import { HEARER_VERBS } from '../english/cue-verbs.ts'
import { AUXILIARIES, PERSONAL_PRONOUNS, PREPOSITIONS } from '../english/function-words.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind } from '../text/tokens.ts'
import { invertedSubject } from './inverted-subject.ts'
import type { IndirectCandidate, Report } from './report.ts'
import { type Scene, wordAt } from './scene.ts'
import { subjectOfCue } from './subject-of-cue.ts'

const MOST_TOKENS_TO_THAT = 14
/** Of the places where what was said may end before its sentence does, the first ones are tried. */
const MOST_ENDS = 16

/** Where what was said begins behind a verb: past the hearer, the day and the place, at “that” where there is one. */
const startBehind = (scene: Scene, cue: number, end: number): number => {
  for (let at = cue + 1; at < Math.min(end, cue + MOST_TOKENS_TO_THAT); at++) {
    if (wordAt(scene, at) === 'that' && (at === cue + 1 || !PREPOSITIONS.has(wordAt(scene, at - 1))))
      return at
    if (scene.cues[at] === 1 || AUXILIARIES.has(wordAt(scene, at))) break
  }
  let at = cue + 1
  if (HEARER_VERBS.has(wordAt(scene, cue))) {
    const hearer = scene.mentions[scene.firstMention[at] ?? -1]
    if (hearer !== undefined && hearer.from <= at + 2) at = hearer.to
    else if ((scene.document.tokens.kinds[at] ?? TokenKind.other) === TokenKind.lower) at++
  }
  if (wordAt(scene, at) === ':' || wordAt(scene, at) === ',') at++
  return at
}

/** Words that may open the next clause, behind a comma or without one. */
const CLAUSE_OPENERS = new Set(
  'and but while although though who which as after before when because since until if during where so or'.split(
    ' ',
  ),
)
/** Marks that end a clause wherever they stand. */
const CLAUSE_MARKS = new Set([';', '—', '–', '--', '-', '(', ':'])

/** Why what was said may end in front of a token; `null` where it does not. */
const endAt = (scene: Scene, at: number): string | null => {
  const [here, next] = [wordAt(scene, at), wordAt(scene, at + 1)]
  if (here === ',') {
    if (scene.cues[at + 1] === 1) return 'participle'
    return CLAUSE_OPENERS.has(next) ? next : PERSONAL_PRONOUNS.has(next) ? 'pronoun' : 'comma'
  }
  if ((here === 'and' || here === 'but') && scene.cues[at + 1] === 1) return 'next verb'
  if (CLAUSE_OPENERS.has(here)) return `bare ${here}`
  return CLAUSE_MARKS.has(here) ? 'dash' : null
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

/** The candidates behind a verb of saying, up to each place where what was said may end. @param end of the words */
export const reportsBehindVerb = (
  scene: Scene,
  cue: number,
  sentence: TokenRange,
  end: number,
): IndirectCandidate[] => {
  const from = startBehind(scene, cue, end)
  // “…, says the minister”: behind the verb stands who says it.
  if (end - from < 2 || invertedSubject(scene, cue) !== null) return []
  const subject = subjectOfCue(scene, cue, sentence.from)?.mention ?? null
  const report: Report = { form: 'behind', cue, sentence, subject, from }
  return endsBehind(scene, from, end).map(([to, why]) => ({ report, ranges: [{ from, to }], end: why }))
}
