/** Features of the question whether a marked stretch was said by anybody: titles, nicknames and doubted words were not. */
import { type Note, yesOrNo } from '../linear-model.ts'
import { TokenKind } from '../text/tokens.ts'
import { FEATURE_WORDS } from './feature-words.ts'
import { bucket, plainWord, type StretchView } from './quotation-features.ts'
import { breaksFrom, gapBetween, nounBefore, nounBehind } from './reach-of-cue.ts'
import type { MarkedDocument } from './scene.ts'
import { PERSONAL_WORDS, shapeOfWords, type WordsShape } from './shape-of-words.ts'

/** A word between the marks, as far as it is no name or topic. */
const insideWord = ({ document: { tokens } }: MarkedDocument, at: number): string => {
  const word = tokens.words[at] ?? ''
  if (FEATURE_WORDS.has(word) || PERSONAL_WORDS.has(word)) return word
  return tokens.kinds[at] === TokenKind.capital ? 'Xx' : tokens.kinds[at] === TokenKind.lower ? 'x' : 'mark'
}

/** Notes what the words are. */
const noteInside = (note: Note, scene: MarkedDocument, view: StretchView, words: WordsShape): void => {
  const { stretch } = view
  const { shape, ending } = words
  const length = bucket(words.words)
  note('length', length)
  note('shape', shape)
  note('shape length', shape, length)
  note('ending', ending)
  note('shape ending', shape, ending)
  note('length ending', length, ending)
  note('style', stretch.style)
  note('first inside', insideWord(scene, stretch.from))
  note('last inside', insideWord(scene, stretch.to - 1))
  if (words.hasVerb) note('verb inside')
  if (words.hasVerb) note('verb inside length', length)
  if (words.isPersonal) note('personal inside')
  if (words.isPersonal) note('personal inside shape', shape)
  if (words.exclaims) note('exclaims')
  if (words.exclaims) note('exclaims length', length)
  if (!stretch.closed) note('open')
  if (view.wholeSentence) note('whole sentence')
  const { tokens, text } = scene.document
  if (stretch.to - stretch.from === 1 && tokens.kinds[stretch.from] === TokenKind.number) note('number')
  if (words.words > LONGEST_REPEATED) return
  const times = scene.timesMarked.get(text.slice(stretch.start, stretch.end)) ?? 0
  if (times > 1) note('repeated', String(Math.min(times, MOST_TIMES)))
}

const LONGEST_REPEATED = 5
const MOST_TIMES = 4

/** Notes what stands around them. */
const noteAround = (note: Note, scene: MarkedDocument, view: StretchView, words: WordsShape): void => {
  const { stretch } = view
  const { shape, ending } = words
  const { text, paragraphs } = scene.document
  const before = plainWord(scene, stretch.from - 2, FEATURE_WORDS)
  const after = plainWord(scene, stretch.to + (stretch.closed ? 1 : 0), FEATURE_WORDS)
  note('before', before)
  note('before shape', before, shape)
  note('before length', before, bucket(words.words))
  note('before after', before, after)
  note('before two', plainWord(scene, stretch.from - 3, FEATURE_WORDS), before)
  note('before first-inside', before, insideWord(scene, stretch.from))
  note('after', after)
  note('after ending', after, ending)
  note('paragraph', paragraphs[stretch.paragraph]?.kind ?? 'none')
  note('density', bucket(scene.stretches.length))
  note('others', String(countOthers(scene, view)))
  if (view.alone) note('alone')
  if (view.startsParagraph) note('starts paragraph')
  if (stretch.paragraph === 0) note('first paragraph')
  if (/[<>=]/.test(text.charAt(stretch.start - 2))) note('markup')
  const [last, next] = [scene.stretches[view.index - 1], scene.stretches[view.index + 1]]
  if (last?.paragraph === stretch.paragraph)
    note('from-last shape', gapBetween(scene, last.to + 1, stretch.from - 1), shape)
  if (next?.paragraph === stretch.paragraph)
    note('to-next shape', gapBetween(scene, stretch.to + 1, next.from - 1), shape)
}

/** Notes which verb of saying leads up to them. */
const noteCueBefore = (note: Note, scene: MarkedDocument, view: StretchView, words: WordsShape): void => {
  const { tokens } = scene.document
  const { stretch, cueBefore } = view
  const length = bucket(words.words)
  const breaks = String(breaksFrom(scene, view))
  const then = tokens.words[cueBefore + 1] ?? ''
  note('cue before')
  note('cue before verb', tokens.words[cueBefore] ?? '')
  note('cue before distance', bucket(stretch.from - 2 - cueBefore))
  note('cue before length', length)
  note('cue before shape', words.shape)
  note('cue then', FEATURE_WORDS.has(then) ? then : 'x')
  note('breaks', breaks)
  note('breaks that', breaks, yesOrNo(then === 'that'))
  note('breaks shape length', breaks, words.shape, length)
}

/** Notes which verbs and nouns of saying stand around them. */
const noteCues = (note: Note, scene: MarkedDocument, view: StretchView, words: WordsShape): void => {
  const { stretch, cueBefore, cueAfter } = view
  const { shape, ending } = words
  const length = bucket(words.words)
  const noun = nounBefore(scene, view)
  if (noun !== null) {
    note('noun before', noun)
    note('noun before length', noun, length)
    note('noun before shape', noun, shape)
  }
  const behind = nounBehind(scene, view)
  if (behind !== null) note('noun behind', behind)
  if (cueBefore >= 0) noteCueBefore(note, scene, view, words)
  if (cueAfter >= 0) {
    note('cue after')
    note('cue after verb', scene.document.tokens.words[cueAfter] ?? '')
    note('cue after distance', bucket(cueAfter - stretch.to - 1))
    if (ending === 'comma') note('cue after comma')
  }
  if (cueBefore >= 0 || cueAfter >= 0) return
  note('no cue')
  note('no cue length', length)
  note('no cue shape', shape)
}

/** Notes the features that hold. */
export const noteSpoken = (note: Note, scene: MarkedDocument, view: StretchView): void => {
  const words = shapeOfWords(scene, view.stretch)
  note('bias')
  noteInside(note, scene, view, words)
  noteAround(note, scene, view, words)
  noteCues(note, scene, view, words)
}

const MOST_OTHERS = 3

/** Other stretches of the same sentence, counted up to three. */
const countOthers = ({ stretches }: MarkedDocument, { index, sentence }: StretchView): number => {
  let count = 0
  const isCounted = (other: number): boolean => count < MOST_OTHERS && other >= 0 && other < stretches.length
  for (let other = index - 1; isCounted(other) && (stretches[other]?.from ?? 0) > sentence.from; other--)
    count++
  for (let other = index + 1; isCounted(other) && (stretches[other]?.to ?? 0) < sentence.to; other++) count++
  return count
}
