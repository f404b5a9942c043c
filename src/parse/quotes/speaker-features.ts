/** Features of the question who said a quotation, for one candidate at a time. */
import { type Note, yesOrNo } from '../linear-model.ts'
import type { Mention } from '../people/mention.ts'
import { TokenKind } from '../text/tokens.ts'
import { noteAgain } from './again-features.ts'
import { FEATURE_WORDS } from './feature-words.ts'
import {
  endsWithColon,
  inRelativeClause,
  isFarthest,
  isSentenceStart,
  nearestToCue,
  opensClause,
  startOfPhrase,
} from './place-of-mention.ts'
import { bucket, plainWord } from './quotation-features.ts'
import type { Region, SpeakerCandidate } from './speaker-candidates.ts'
import type { SpeakerQuestion } from './speaker-question.ts'
import { cueForm, relationOf, verbBehind, verbInFront } from './verb-beside-mention.ts'

/** A mention as a speaker: where it stands, and how it stands to the verb of saying next to it. */
interface Standing {
  readonly mention: Mention
  readonly region: Region
  readonly nearer: string
  /** First token of the mention with its titles. */
  readonly phrase: number
  readonly isSubject: boolean
  readonly relation: string
  /** The verb of saying beside it; -1 for none. */
  readonly cue: number
  readonly apposition: boolean
}

const standingOf = (
  { scene, view, subjects }: SpeakerQuestion,
  { mention, region, nearer }: Extract<SpeakerCandidate, { mention: Mention }>,
): Standing => {
  const behind = verbBehind(scene, mention.to)
  const inFront = verbInFront(scene, mention.from)
  const ofBefore = subjects.before?.mention === mention
  const isSubject = ofBefore || subjects.after?.mention === mention
  const beside = behind.cue >= 0 ? behind.cue : inFront
  return {
    mention,
    region,
    nearer: bucket(nearer),
    phrase: startOfPhrase(scene, mention.from),
    isSubject,
    relation: isSubject ? 'subject' : relationOf(scene, behind.cue, inFront),
    cue: isSubject ? (ofBefore ? view.cueBefore : view.cueAfter) : beside,
    apposition: behind.apposition,
  }
}

/** What it is, and where. */
const notePlace = (note: Note, { scene, view }: SpeakerQuestion, standing: Standing): void => {
  const { mention, region, nearer, relation, cue, phrase, isSubject } = standing
  const { stretch, cueBefore, cueAfter } = view
  const form = mention.form === 'pronoun' ? mention.name : mention.form
  const kind = mention.form === 'name' ? `name ${scene.figures.get(mention)?.kind ?? mention.kind}` : form
  const previous = plainWord(scene, phrase - 1, FEATURE_WORDS)
  // Behind a subject its verb counts, not the comma or dash of what is put in between.
  const next = plainWord(scene, isSubject && cue > mention.to ? cue : mention.to, FEATURE_WORDS)
  const ending = scene.document.text.charAt(stretch.end - 1) === ',' ? 'comma' : 'other'
  note('kind', kind)
  note('kind relation', kind, relation)
  note('region', region)
  note('region kind', region, kind)
  note('region nearer', region, nearer)
  note('region relation', region, relation)
  note(
    'region relation nearest-cue',
    region,
    relation,
    yesOrNo(cue >= 0 && (cue === cueBefore || cue === cueAfter)),
  )
  note('region relation nearer', region, relation, nearer)
  note('region relation whole', region, relation, yesOrNo(view.wholeSentence))
  note('region relation ending', region, relation, ending)
  note('region relation starts alone', region, relation, yesOrNo(view.startsParagraph), yesOrNo(view.alone))
  note('previous', previous)
  note('previous relation', previous, relation)
  note('previous two', plainWord(scene, phrase - 2, FEATURE_WORDS), previous)
  note('next', next)
  note('next region', next, region)
  if (mention.form === 'nominal') note('definite relation', yesOrNo(mention.definite), relation)
}

/** How it stands to the verbs of saying around the stretch. */
const noteVerb = (note: Note, { scene, view, subjects }: SpeakerQuestion, standing: Standing): void => {
  const { mention, region, relation, cue, isSubject } = standing
  const near = region === 'before' ? subjects.before : region === 'after' ? subjects.after : null
  const path = near?.path ?? 'none'
  if (cue >= 0) note('verb relation', scene.document.tokens.words[cue] ?? '', relation)
  note('subject path region', yesOrNo(isSubject), path, region)
  note('subject path relation', yesOrNo(isSubject), path, relation)
  if (relation === 'patient')
    note('patient agent', yesOrNo(subjects.before !== null || subjects.after !== null))
  if (standing.apposition) note('apposition')
  if (subjects.before === null || region !== 'before' || isSubject) return
  const inside = yesOrNo(mention.from > subjects.before.mention.to && mention.from < view.cueBefore)
  note('beside-subject inside', inside)
  note('beside-subject inside relation', inside, relation)
}

/** “Mr Smith’s claim that “…””: whose it is. */
const noteOwner = (
  note: Note,
  { scene, view, subjects }: SpeakerQuestion,
  { mention, region }: Standing,
): void => {
  if (scene.document.tokens.kinds[mention.to] !== TokenKind.possessive) return
  note('owner of', plainWord(scene, mention.to + 1, FEATURE_WORDS))
  note('owner subject region', yesOrNo(subjects.before !== null), region)
  note('owner whole region', yesOrNo(view.wholeSentence), region)
}

/** What counts in front of the stretch, within its sentence. */
const noteBefore = (note: Note, { scene, view }: SpeakerQuestion, { mention, relation }: Standing): void => {
  const { stretch, cueBefore, sentence } = view
  const mark = scene.document.tokens.words[stretch.from - 2] ?? ''
  const form = cueForm(scene, cueBefore)
  note('between relation', bucket(stretch.from - 1 - mention.to), relation)
  if (mark === ':' || mark === ',') note('mark relation', mark, relation)
  if (opensClause(scene, sentence.from, mention.from)) {
    note('opens sentence')
    note('opens sentence cue', form)
  }
  note('farthest cue relation', yesOrNo(isFarthest(scene, view, mention.from)), form, relation)
  if (cueBefore >= mention.to)
    note('cue between nearest', yesOrNo(nearestToCue(scene, mention.to, cueBefore)))
}

const DASHES = new Set(['-', '–', '—', '--', '―'])

/** “…” — Ann Smith: signed behind the words, or in a paragraph of its own. */
const noteSignature = (note: Note, { scene, view }: SpeakerQuestion, standing: Standing): void => {
  const { region, phrase, nearer } = standing
  if (!DASHES.has(scene.document.tokens.words[phrase - 1] ?? '')) return
  note('signature region', region)
  note('signature region whole nearer', region, yesOrNo(view.wholeSentence), nearer)
}

/** What counts in the other places that a mention may stand in. */
const noteRegion = (note: Note, question: SpeakerQuestion, standing: Standing): void => {
  const { scene, view } = question
  const { mention, region, relation } = standing
  if (region === 'before') noteBefore(note, question, standing)
  if (region === 'after') note('between relation', bucket(mention.from - view.stretch.to - 1), relation)
  if (region === 'after' || region === 'next paragraph') noteSignature(note, question, standing)
  if (region === 'paragraph before' || region === 'last paragraph') {
    note('region opens', region, yesOrNo(isSentenceStart(scene, mention.from)))
    note('region colon relation', region, yesOrNo(endsWithColon(scene, view)), relation)
  }
  if (inRelativeClause(scene, mention.from)) {
    note('relative clause')
    note('relative clause relation', relation)
  }
}

/** What is known of whoever the mention names. */
const noteFigure = (note: Note, question: SpeakerQuestion, { mention, region, relation }: Standing): void => {
  const figure = mention.form === 'name' ? question.scene.figures.get(mention) : undefined
  if (figure === undefined) return
  note('mentions', bucket(figure.mentions.length))
  if (question.isNamedInWords(figure)) {
    note('named in words')
    note('named in words relation', relation)
  }
  if (question.last?.speaker !== figure) return
  note('spoke last')
  note('spoke last region', region)
}

/** Notes the features that hold for a candidate. */
export const noteSpeaker = (note: Note, question: SpeakerQuestion, candidate: SpeakerCandidate): void => {
  if (candidate.mention === null) {
    noteAgain(note, question.view, question.last)
    return
  }
  const standing = standingOf(question, candidate)
  notePlace(note, question, standing)
  noteVerb(note, question, standing)
  noteOwner(note, question, standing)
  noteRegion(note, question, standing)
  noteFigure(note, question, standing)
}
