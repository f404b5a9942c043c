/** Features of the question who said a quotation, for one candidate at a time. */
import { AUXILIARIES, PREPOSITIONS } from '../english/function-words.ts'
import type { Mention } from '../people/mention.ts'
import { TokenKind } from '../text/tokens.ts'
import { bucket, plainWord, type StretchView } from './quotation-features.ts'
import type { Scene } from './scene.ts'
import type { SpeakerCandidate } from './speaker-candidates.ts'
import { FEATURE_WORDS } from './spoken-features.ts'
import { isPassive, subjectOfCue } from './subject-of-cue.ts'

/** What is known of the quotation before when a speaker is looked for. */
export interface LastQuotation {
  readonly view: StretchView
  /** The speaker's figure or name, to be compared by identity; `null` when nobody was found. */
  readonly speaker: object | string | null
  /** Whether its speaker was named beside it, rather than carried on. */
  readonly attributed: boolean
}

/** The subjects of the verbs of saying nearest to a stretch, on either side. */
export interface CueSubjects {
  readonly before: Mention | null
  readonly after: Mention | null
}

/** Finds the subjects around a stretch, once for all its candidates. */
export const cueSubjects = (
  scene: Scene,
  { cueBefore, cueAfter, sentence, stretch }: StretchView,
): CueSubjects => ({
  before: cueBefore < 0 ? null : subjectOfCue(scene, cueBefore, sentence.from),
  after: cueAfter < 0 ? null : subjectOfCue(scene, cueAfter, Math.min(cueAfter, stretch.to + 1)),
})

/** How far behind a mention its verb may stand, once an apposition between commas is passed over. */
const FARTHEST_VERB = 4
const LONGEST_APPOSITION = 30

/** The verb of saying that a mention is the subject of: right behind it, or behind its apposition. */
const verbBehind = (scene: Scene, to: number): { cue: number; apposition: boolean } => {
  const { tokens } = scene.document
  let at = to
  let apposition = false
  const opener = tokens.words[at]
  if (opener === ',' && scene.cues[at + 1] === 1) return { cue: at + 1, apposition: true }
  if (opener === ',' || opener === '(' || opener === '-' || opener === '—' || opener === '–') {
    const closer = opener === '(' ? ')' : opener
    for (let end = at + 1; end < Math.min(tokens.count, at + LONGEST_APPOSITION); end++) {
      if ((scene.stretchOf[end] ?? -1) >= 0 || tokens.words[end] === '.') break
      if (tokens.words[end] !== closer) continue
      if (scene.cues[end + 1] === 1 || scene.cues[end + 2] === 1) {
        at = end + 1
        apposition = true
        break
      }
    }
  }
  for (let verb = at; verb < Math.min(tokens.count, at + FARTHEST_VERB); verb++) {
    if ((scene.stretchOf[verb] ?? -1) >= 0) break
    if (scene.cues[verb] === 1) return { cue: verb, apposition }
    const kind = tokens.kinds[verb]
    if (kind !== TokenKind.lower || PREPOSITIONS.has(tokens.words[verb] ?? '')) break
  }
  return { cue: -1, apposition: false }
}

/** The verb of saying right in front of a mention with its titles: said Mr Huddleston. */
const verbInFront = (scene: Scene, from: number): number => {
  const { tokens } = scene.document
  for (let at = from - 1; at >= Math.max(0, from - 8); at--) {
    if ((scene.stretchOf[at] ?? -1) >= 0) return -1
    if (scene.cues[at] === 1) return at
    const word = tokens.words[at] ?? ''
    if (PREPOSITIONS.has(word) || (tokens.kinds[at] ?? 0) >= TokenKind.doubleMark) return -1
  }
  return -1
}

const continueFeatures = (view: StretchView, last: LastQuotation | null): string[] => {
  if (last === null) return ['again first']
  const apart = view.stretch.paragraph - last.view.stretch.paragraph
  const cue = view.cueBefore >= 0 ? 'before' : view.cueAfter >= 0 ? 'after' : 'none'
  const open = last.view.stretch.closed ? 'closed' : 'open'
  const features = [
    'again',
    `again apart=${bucket(apart)}`,
    `again apart=${bucket(apart)} cue=${cue}`,
    `again apart=${bucket(apart)} whole=${view.wholeSentence} alone=${view.alone}`,
    `again cue=${cue} whole=${view.wholeSentence}`,
    `again ${open} apart=${bucket(apart)}`,
    `again starts=${view.startsParagraph} last alone=${last.view.alone} apart=${bucket(apart)}`,
    `again last named=${last.attributed} apart=${bucket(apart)}`,
  ]
  if (last.view.sentence.from === view.sentence.from)
    features.push('again same sentence', `again same sentence cue=${cue}`)
  if (last.speaker === null) features.push('again nobody')
  return features
}

/** How a mention stands to the verb of saying next to it; a participle's subject mostly stands elsewhere. */
const relationOf = (scene: Scene, behind: number, inFront: number): string => {
  if (behind >= 0 && isPassive(scene, behind)) return 'patient'
  if (behind >= 0) return cueForm(scene, behind) === 'participle' ? 'participle' : 'beside'
  return inFront >= 0 ? 'inverted' : 'none'
}

/** The names of the features that hold for a candidate. */
export const speakerFeatures = (
  scene: Scene,
  view: StretchView,
  candidate: SpeakerCandidate,
  last: LastQuotation | null,
  subjects: CueSubjects,
): string[] => {
  if (candidate.mention === null) return continueFeatures(view, last)
  const { tokens } = scene.document
  const { mention, region, nearer } = candidate
  const { stretch, cueBefore, cueAfter } = view
  const form = mention.form === 'pronoun' ? mention.name : mention.form
  const kind = mention.form === 'name' ? `name ${scene.figures.get(mention)?.kind ?? mention.kind}` : form
  const previous = plainWord(scene, startOfPhrase(scene, mention.from) - 1, FEATURE_WORDS)
  const behind = verbBehind(scene, mention.to)
  const inFront = verbInFront(scene, mention.from)
  const isSubject = subjects.before === mention || subjects.after === mention
  const relation = isSubject ? 'subject' : relationOf(scene, behind.cue, inFront)
  const cue = isSubject
    ? subjects.before === mention
      ? cueBefore
      : cueAfter
    : behind.cue >= 0
      ? behind.cue
      : inFront
  // Behind a subject its verb counts, not the comma or dash of what is put in between.
  const next = plainWord(scene, isSubject && cue > mention.to ? cue : mention.to, FEATURE_WORDS)
  const isNearestCue = cue >= 0 && (cue === cueBefore || cue === cueAfter)
  const ending = scene.document.text.charAt(stretch.end - 1) === ',' ? 'comma' : 'other'
  const rank = bucket(nearer)
  const features = [
    `kind=${kind}`,
    `region=${region}`,
    `region=${region} kind=${kind}`,
    `region=${region} relation=${relation}`,
    `region=${region} relation=${relation} nearest cue=${isNearestCue}`,
    `region=${region} relation=${relation} nearer=${rank}`,
    `region=${region} nearer=${rank}`,
    `region=${region} whole=${view.wholeSentence} relation=${relation}`,
    `region=${region} ending=${ending} relation=${relation}`,
    `region=${region} starts=${view.startsParagraph} alone=${view.alone} relation=${relation}`,
    `previous=${previous}`,
    `previous=${previous} relation=${relation}`,
    `previous2=${plainWord(scene, startOfPhrase(scene, mention.from) - 2, FEATURE_WORDS)} ${previous}`,
    `next=${next}`,
    `next=${next} region=${region}`,
    `kind=${kind} relation=${relation}`,
  ]
  if (cue >= 0) features.push(`verb=${tokens.words[cue]} ${relation}`)
  if (tokens.kinds[mention.to] === TokenKind.possessive)
    features.push(
      `owner of=${plainWord(scene, mention.to + 1, FEATURE_WORDS)}`,
      `owner subject=${subjects.before !== null} region=${region}`,
      `owner whole=${view.wholeSentence} region=${region}`,
    )
  if (behind.apposition) features.push('apposition')
  if (inRelativeClause(scene, mention.from))
    features.push('relative clause', `relative clause relation=${relation}`)
  if (region === 'before') {
    features.push(`between=${bucket(stretch.from - 1 - mention.to)} relation=${relation}`)
    const mark = tokens.words[stretch.from - 2] ?? ''
    if (mark === ':' || mark === ',') features.push(`before ${mark} relation=${relation}`)
    if (opensClause(scene, view.sentence.from, mention.from))
      features.push('opens sentence', `opens sentence cue=${cueForm(scene, cueBefore)}`)
    features.push(
      `farthest=${isFarthest(scene, view, mention.from)} cue=${cueForm(scene, cueBefore)} relation=${relation}`,
    )
    if (cueBefore >= mention.to)
      features.push(`cue between nearest=${nearestToCue(scene, mention.to, cueBefore)}`)
  }
  if (region === 'after') {
    features.push(`between=${bucket(mention.from - stretch.to - 1)} relation=${relation}`)
  }
  if (region === 'paragraph before' || region === 'last paragraph') {
    const isFirst = isSentenceStart(scene, mention.from)
    features.push(
      `${region} opens sentence=${isFirst}`,
      `${region} colon=${endsWithColon(scene, view)} relation=${relation}`,
    )
  }
  if (subjects.before !== null && region === 'before' && !isSubject) {
    const inside = mention.from > subjects.before.to && mention.from < cueBefore
    features.push(
      `beside the subject inside=${inside}`,
      `beside the subject inside=${inside} relation=${relation}`,
    )
  }
  if (mention.form === 'name') {
    const figure = scene.figures.get(mention)
    if (figure !== undefined) {
      features.push(`mentions=${bucket(figure.mentions.length)}`)
      if (last?.speaker === figure) features.push('spoke last', `spoke last region=${region}`)
    }
  }
  if (mention.form === 'nominal') features.push(`definite=${mention.definite} relation=${relation}`)
  return features
}

const MOST_TITLES = 20

/** Titles and offices in front of a name belong to it: “to Prime Minister May”. */
const startOfPhrase = ({ document: { tokens } }: Scene, from: number): number => {
  const first = Math.max(0, from - MOST_TITLES)
  let at = from
  while (at > first && tokens.kinds[at - 1] === TokenKind.capital) at--
  return at
}

/** The form of the verb of saying in front of a quotation: a participle has its subject farther off. */
const cueForm = ({ document: { tokens } }: Scene, cue: number): string => {
  const word = tokens.words[cue]
  if (word === undefined) return 'none'
  return word.endsWith('ing') ? 'participle' : 'finite'
}

const MOST_MODIFIERS = 5

/** Whether nothing but modifiers stands between the start of a sentence and a mention. */
const opensClause = ({ document: { tokens }, cues }: Scene, start: number, from: number): boolean => {
  if (from - start > MOST_MODIFIERS) return false
  for (let at = start; at < from; at++) {
    const kind = tokens.kinds[at] ?? TokenKind.other
    if (cues[at] === 1 || PREPOSITIONS.has(tokens.words[at] ?? '') || AUXILIARIES.has(tokens.words[at] ?? ''))
      return false
    if (kind >= TokenKind.doubleMark && tokens.words[at] !== ',') return false
  }
  return true
}

/** Whether no mention of the sentence stands in front of this one. */
const isFarthest = (scene: Scene, view: StretchView, from: number): boolean =>
  (scene.firstMention[view.sentence.from] ?? 0) === (scene.firstMention[from] ?? 0)

/** Whether a mention stands in a clause that only describes another: the group that supports Corbyn. */
const inRelativeClause = ({ document: { tokens }, cues }: Scene, from: number): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    const word = tokens.words[at] ?? ''
    if ((tokens.kinds[at] ?? 0) >= TokenKind.doubleMark || cues[at] === 1) return false
    if (word === 'who' || word === 'which' || word === 'that' || word === 'whose') return cues[at - 1] !== 1
  }
  return false
}

const isSentenceStart = ({ document: { tokens } }: Scene, from: number): boolean => {
  const before = tokens.words[from - 1]
  return (
    before === undefined ||
    before === '.' ||
    before === '”' ||
    before === '"' ||
    before === '?' ||
    before === '!'
  )
}

const endsWithColon = ({ document }: Scene, { stretch, sentence }: StretchView): boolean => {
  const { tokens, paragraphs } = document
  if (tokens.words[stretch.from - 2] === ':') return true
  const last = paragraphs[stretch.paragraph - 1]
  return sentence.from === stretch.from - 1 && last !== undefined && tokens.words[last.tokens.to - 1] === ':'
}

/** Whether no other mention stands between a mention and the verb of saying behind it. */
const nearestToCue = (scene: Scene, to: number, cue: number): boolean =>
  (scene.firstMention[to] ?? 0) >= (scene.firstMention[cue] ?? 0)
