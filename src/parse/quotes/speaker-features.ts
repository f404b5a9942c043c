/** Features of the question who said a quotation, for one candidate at a time. */
import type { Figure } from '../people/people.ts'
import { TokenKind } from '../text/tokens.ts'
import {
  endsWithColon,
  inRelativeClause,
  isFarthest,
  isSentenceStart,
  nearestToCue,
  opensClause,
  startOfPhrase,
} from './place-of-mention.ts'
import { bucket, plainWord, type StretchView } from './quotation-features.ts'
import type { Scene } from './scene.ts'
import type { SpeakerCandidate } from './speaker-candidates.ts'
import { FEATURE_WORDS } from './spoken-features.ts'
import { type Subject, subjectOfCue } from './subject-of-cue.ts'
import { cueForm, relationOf, verbBehind, verbInFront } from './verb-beside-mention.ts'

const NO_SUBJECT = { path: 'none' } as const
const DASHES = new Set(['-', '–', '—', '--', '―'])

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
  readonly before: Subject | null
  readonly after: Subject | null
}

/** Finds the subjects around a stretch, once for all its candidates. */
export const cueSubjects = (
  scene: Scene,
  { cueBefore, cueAfter, sentence, stretch }: StretchView,
): CueSubjects => ({
  before: cueBefore < 0 ? null : subjectOfCue(scene, cueBefore, sentence.from),
  after: cueAfter < 0 ? null : subjectOfCue(scene, cueAfter, Math.min(cueAfter, stretch.to + 1)),
})

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

/** The names of the features that hold for a candidate. */
export const speakerFeatures = (
  scene: Scene,
  view: StretchView,
  candidate: SpeakerCandidate,
  last: LastQuotation | null,
  subjects: CueSubjects,
  isNamedInWords: (figure: Figure) => boolean,
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
  const isSubject = subjects.before?.mention === mention || subjects.after?.mention === mention
  const relation = isSubject ? 'subject' : relationOf(scene, behind.cue, inFront)
  const cue = isSubject
    ? subjects.before?.mention === mention
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
  const { path } =
    (region === 'before' ? subjects.before : region === 'after' ? subjects.after : null) ?? NO_SUBJECT
  features.push(
    `subject=${isSubject} path=${path} region=${region}`,
    `subject=${isSubject} path=${path} relation=${relation}`,
  )
  if (relation === 'patient')
    features.push(`patient agent=${subjects.before !== null || subjects.after !== null}`)
  if (region === 'after' || region === 'next paragraph') {
    const dash = tokens.words[startOfPhrase(scene, mention.from) - 1] ?? ''
    if (DASHES.has(dash))
      features.push(
        `signature region=${region}`,
        `signature region=${region} whole=${view.wholeSentence} nearer=${rank}`,
      )
  }
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
    const inside = mention.from > subjects.before.mention.to && mention.from < cueBefore
    features.push(
      `beside the subject inside=${inside}`,
      `beside the subject inside=${inside} relation=${relation}`,
    )
  }
  if (mention.form === 'name') {
    const figure = scene.figures.get(mention)
    if (figure !== undefined) {
      features.push(`mentions=${bucket(figure.mentions.length)}`)
      if (isNamedInWords(figure)) features.push('named in words', `named in words relation=${relation}`)
      if (last?.speaker === figure) features.push('spoke last', `spoke last region=${region}`)
    }
  }
  if (mention.form === 'nominal') features.push(`definite=${mention.definite} relation=${relation}`)
  return features
}
