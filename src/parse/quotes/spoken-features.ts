/** Features of the question whether a marked stretch was said by anybody: titles, nicknames and doubted words were not. */
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

/** What the words are. */
const insideFeatures = (
  scene: MarkedDocument,
  { stretch, ...view }: StretchView,
  { words, shape, ending, hasVerb, isPersonal, exclaims }: WordsShape,
): string[] => {
  const length = bucket(words)
  const features = [
    `length=${length}`,
    `shape=${shape}`,
    `shape=${shape} length=${length}`,
    `ending=${ending}`,
    `shape=${shape} ending=${ending}`,
    `length=${length} ending=${ending}`,
    `style=${stretch.style}`,
    `first inside=${insideWord(scene, stretch.from)}`,
    `last inside=${insideWord(scene, stretch.to - 1)}`,
  ]
  if (hasVerb) features.push('verb inside', `verb inside length=${length}`)
  if (isPersonal) features.push('personal inside', `personal inside shape=${shape}`)
  if (exclaims) features.push('exclaims', `exclaims length=${length}`)
  if (!stretch.closed) features.push('open')
  if (view.wholeSentence) features.push('whole sentence')
  if (stretch.to - stretch.from === 1 && scene.document.tokens.kinds[stretch.from] === TokenKind.number)
    features.push('number')
  const times =
    words <= 5 ? (scene.timesMarked.get(scene.document.text.slice(stretch.start, stretch.end)) ?? 0) : 0
  if (times > 1) features.push(`repeated=${Math.min(times, 4)}`)
  return features
}

/** What stands around them. */
const aroundFeatures = (
  scene: MarkedDocument,
  view: StretchView,
  { words, shape, ending }: WordsShape,
): string[] => {
  const { stretch } = view
  const { text, paragraphs } = scene.document
  const length = bucket(words)
  const before = plainWord(scene, stretch.from - 2, FEATURE_WORDS)
  const after = plainWord(scene, stretch.to + (stretch.closed ? 1 : 0), FEATURE_WORDS)
  const features = [
    `before=${before}`,
    `before=${before} shape=${shape}`,
    `before=${before} length=${length}`,
    `before=${before} after=${after}`,
    `before2=${plainWord(scene, stretch.from - 3, FEATURE_WORDS)} ${before}`,
    `first inside=${insideWord(scene, stretch.from)} before=${before}`,
    `after=${after}`,
    `after=${after} ending=${ending}`,
    `paragraph=${paragraphs[stretch.paragraph]?.kind ?? 'none'}`,
    `density=${bucket(scene.stretches.length)}`,
    `others=${countOthers(scene, view)}`,
  ]
  if (view.alone) features.push('alone')
  if (view.startsParagraph) features.push('starts paragraph')
  if (stretch.paragraph === 0) features.push('first paragraph')
  if (/[<>=]/.test(text.charAt(stretch.start - 2))) features.push('markup')
  const [last, next] = [scene.stretches[view.index - 1], scene.stretches[view.index + 1]]
  if (last?.paragraph === stretch.paragraph)
    features.push(`from last=${gapBetween(scene, last.to + 1, stretch.from - 1)} shape=${shape}`)
  if (next?.paragraph === stretch.paragraph)
    features.push(`to next=${gapBetween(scene, stretch.to + 1, next.from - 1)} shape=${shape}`)
  return features
}

/** Which verbs and nouns of saying lead up to them, and follow them. */
const cueFeatures = (
  scene: MarkedDocument,
  view: StretchView,
  { words, shape, ending }: WordsShape,
): string[] => {
  const { tokens } = scene.document
  const { stretch, cueBefore, cueAfter } = view
  const length = bucket(words)
  const features: string[] = []
  const noun = nounBefore(scene, view)
  if (noun !== null)
    features.push(
      `noun before=${noun}`,
      `noun before=${noun} length=${length}`,
      `noun before=${noun} shape=${shape}`,
    )
  const behind = nounBehind(scene, view)
  if (behind !== null) features.push(`noun behind=${behind}`)
  if (cueBefore >= 0) {
    const breaks = breaksFrom(scene, view)
    const then = tokens.words[cueBefore + 1] ?? ''
    features.push(
      'cue before',
      `cue before=${tokens.words[cueBefore]}`,
      `cue before distance=${bucket(stretch.from - 2 - cueBefore)}`,
      `cue before length=${length}`,
      `cue before shape=${shape}`,
      `cue then=${FEATURE_WORDS.has(then) ? then : 'x'}`,
      `breaks=${breaks}`,
      `breaks=${breaks} that=${then === 'that'}`,
      `breaks=${breaks} shape=${shape} length=${length}`,
    )
  }
  if (cueAfter >= 0) {
    const distance = bucket(cueAfter - stretch.to - 1)
    features.push('cue after', `cue after=${tokens.words[cueAfter]}`, `cue after distance=${distance}`)
    if (ending === 'comma') features.push('cue after comma')
  }
  if (cueBefore < 0 && cueAfter < 0)
    features.push('no cue', `no cue length=${length}`, `no cue shape=${shape}`)
  return features
}

/** The names of the features that hold. */
export const spokenFeatures = (scene: MarkedDocument, view: StretchView): string[] => {
  const shape = shapeOfWords(scene, view.stretch)
  return [
    'bias',
    ...insideFeatures(scene, view, shape),
    ...aroundFeatures(scene, view, shape),
    ...cueFeatures(scene, view, shape),
  ]
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
