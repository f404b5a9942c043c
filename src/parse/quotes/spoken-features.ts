/** Features of the question whether a marked stretch was said by anybody: titles, nicknames and doubted words were not. */

import { CUE_NOUNS, NAMING_WORDS, TITLED_NOUNS } from '../english/cue-nouns.ts'
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../english/function-words.ts'
import { TokenKind } from '../text/tokens.ts'
import { bucket, plainWord, type StretchView } from './quotation-features.ts'
import type { MarkedDocument } from './scene.ts'

export const FEATURE_WORDS: ReadonlySet<string> = new Set([
  ...AUXILIARIES,
  ...CONJUNCTIONS,
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...'he she they it i we you who not so-called called dubbed known entitled titled named nicknamed labelled labeled word words phrase term like then also song book film show movie hashtag'.split(
    ' ',
  ),
])

const PERSONAL = new Set(
  "i we you my our your me us i'm i've i'll we're we've we'll you're they it he she i'd it's that's".split(
    ' ',
  ),
)

/** The names of the features that hold. */
export const spokenFeatures = (
  scene: MarkedDocument,
  view: StretchView,
  previousSpoken: boolean,
): string[] => {
  const { tokens, text, paragraphs } = scene.document
  const { stretch, sentence, cueBefore, cueAfter } = view
  const features: string[] = ['bias']
  const size = stretch.to - stretch.from
  let capitals = 0
  let words = 0
  let verbs = 0
  let personal = 0
  for (let at = stretch.from; at < stretch.to; at++) {
    const kind = tokens.kinds[at]
    if (kind === TokenKind.capital || kind === TokenKind.lower) words++
    if (kind === TokenKind.capital) capitals++
    if (AUXILIARIES.has(tokens.words[at] ?? '')) verbs++
    if (PERSONAL.has(tokens.words[at] ?? '')) personal++
  }
  const titleCase = words > 1 && isCapital(stretch.from) && capitals >= words - 1 - Math.floor(words / 4)
  const length = bucket(words)
  const shape =
    capitals === words
      ? 'Xx'
      : titleCase
        ? 'Title'
        : capitals > 0 && isCapital(stretch.from)
          ? 'Sentence'
          : 'lower'
  const last = text.charAt(stretch.end - 1)
  const ending = /[.?!]/.test(last) ? 'stop' : last === ',' ? 'comma' : /[—–-]/.test(last) ? 'dash' : 'none'
  const before = plainWord(scene, stretch.from - 2, FEATURE_WORDS)
  const after = plainWord(scene, stretch.to + (stretch.closed ? 1 : 0), FEATURE_WORDS)
  const paragraph = paragraphs[stretch.paragraph]

  function isCapital(at: number): boolean {
    return tokens.kinds[at] === TokenKind.capital
  }

  features.push(
    `length=${length}`,
    `shape=${shape}`,
    `shape=${shape} length=${length}`,
    `ending=${ending}`,
    `shape=${shape} ending=${ending}`,
    `length=${length} ending=${ending}`,
    `before=${before}`,
    `before=${before} shape=${shape}`,
    `before2=${plainWord(scene, stretch.from - 3, FEATURE_WORDS)} ${before}`,
    `after=${after}`,
    `after=${after} ending=${ending}`,
    `style=${stretch.style}`,
    `paragraph=${paragraph?.kind ?? 'none'}`,
  )
  const firstInside = insideWord(scene, stretch.from)
  features.push(
    `first inside=${firstInside}`,
    `first inside=${firstInside} before=${before}`,
    `last inside=${insideWord(scene, stretch.to - 1)}`,
    `before=${before} length=${length}`,
    `before=${before} after=${after}`,
    `spoken so far=${previousSpoken} before=${before}`,
  )
  if (verbs > 0) features.push('verb inside', `verb inside length=${length}`)
  if (personal > 0) features.push('personal inside', `personal inside shape=${shape}`)
  if (!stretch.closed) features.push('open')
  if (view.wholeSentence) features.push('whole sentence')
  if (view.alone) features.push('alone')
  if (view.startsParagraph) features.push('starts paragraph')
  if (size === 1 && tokens.kinds[stretch.from] === TokenKind.number) features.push('number')
  if (/[<>=]/.test(text.charAt(stretch.start - 2))) features.push('markup')
  if (previousSpoken) features.push('previous spoken', `previous spoken length=${length}`)
  if (cueBefore >= 0) {
    const distance = bucket(stretch.from - 2 - cueBefore)
    features.push(
      'cue before',
      `cue before=${tokens.words[cueBefore]}`,
      `cue before distance=${distance}`,
      `cue before length=${length}`,
      `cue before shape=${shape}`,
    )
  }
  if (cueAfter >= 0) {
    const distance = bucket(cueAfter - stretch.to - 1)
    features.push('cue after', `cue after=${tokens.words[cueAfter]}`, `cue after distance=${distance}`)
    if (ending === 'comma') features.push('cue after comma')
  }
  if (cueBefore < 0 && cueAfter < 0)
    features.push('no cue', `no cue length=${length}`, `no cue shape=${shape}`)
  if (words <= 5) {
    const times = scene.timesMarked.get(text.slice(stretch.start, stretch.end)) ?? 0
    if (times > 1) features.push(`repeated=${Math.min(times, 4)}`)
  }
  features.push(...reachFeatures(scene, view, length, shape))
  const others = countOthers(scene, view, sentence)
  features.push(`others=${others}`)
  if (stretch.paragraph === 0) features.push('first paragraph')
  return features
}

const REACH = 4
const classOf = (word: string): string =>
  NAMING_WORDS.has(word) ? 'naming' : TITLED_NOUNS.has(word) ? 'titled' : CUE_NOUNS.has(word) ? 'saying' : ''

const BREAKS = new Set([
  ',',
  ';',
  '—',
  '–',
  '--',
  ')',
  'who',
  'which',
  'after',
  'when',
  'while',
  'because',
  'where',
])

const reachFeatures = (scene: MarkedDocument, view: StretchView, length: string, shape: string): string[] => {
  const { tokens } = scene.document
  const { stretch, sentence, cueBefore } = view
  const out: string[] = []
  for (let at = stretch.from - 2; at >= Math.max(sentence.from, stretch.from - 1 - REACH); at--) {
    const k = classOf(tokens.words[at] ?? '')
    if (k !== '') {
      out.push(`noun before=${k}`, `noun before=${k} length=${length}`, `noun before=${k} shape=${shape}`)
      break
    }
  }
  for (let at = stretch.to + 1; at < Math.min(sentence.to, stretch.to + 1 + 3); at++) {
    const k = classOf(tokens.words[at] ?? '')
    if (k !== '') {
      out.push(`noun behind=${k}`)
      break
    }
  }
  if (cueBefore >= 0) {
    let breaks = 0
    for (let at = cueBefore + 1; at < stretch.from - 1; at++) if (BREAKS.has(tokens.words[at] ?? '')) breaks++
    const that = tokens.words[cueBefore + 1] === 'that'
    out.push(
      `reach breaks=${Math.min(breaks, 3)}`,
      `reach breaks=${Math.min(breaks, 3)} that=${that}`,
      `reach breaks=${Math.min(breaks, 3)} shape=${shape} length=${length}`,
    )
    const next = tokens.words[cueBefore + 1] ?? ''
    out.push(`cue then=${FEATURE_WORDS.has(next) ? next : 'x'}`)
  }
  const next = scene.stretches[view.index + 1]
  const prev = scene.stretches[view.index - 1]
  const gap = (a: number, b: number) => {
    let s = ''
    for (let at = a; at < b && at < a + 3; at++)
      s += `${FEATURE_WORDS.has(tokens.words[at] ?? '') || (tokens.kinds[at] ?? 0) > 3 ? tokens.words[at] : 'x'} `
    return b - a > 3 ? 'far' : s
  }
  if (next !== undefined && next.paragraph === stretch.paragraph)
    out.push(`to next=${gap(stretch.to + 1, next.from - 1)} shape=${shape}`)
  if (prev !== undefined && prev.paragraph === stretch.paragraph)
    out.push(`from last=${gap(prev.to + 1, stretch.from - 1)} shape=${shape}`)
  const size = scene.stretches.length
  out.push(`density=${bucket(size)}`)
  let bang = false
  for (let at = stretch.from; at < stretch.to; at++)
    if (tokens.words[at] === '!' || tokens.words[at] === '?') bang = true
  if (bang) out.push('exclaims', `exclaims length=${length}`)
  return out
}

/** A word between the marks, as far as it is no name or topic. */
const insideWord = ({ document: { tokens } }: MarkedDocument, at: number): string => {
  const word = tokens.words[at] ?? ''
  if (FEATURE_WORDS.has(word) || PERSONAL.has(word)) return word
  return tokens.kinds[at] === TokenKind.capital ? 'Xx' : tokens.kinds[at] === TokenKind.lower ? 'x' : 'mark'
}

const MOST_OTHERS = 3

/** Other stretches of the same sentence, counted up to three. */
const countOthers = (
  { stretches }: MarkedDocument,
  { index }: StretchView,
  sentence: { readonly from: number; readonly to: number },
): number => {
  let count = 0
  const isCounted = (other: number): boolean => count < MOST_OTHERS && other >= 0 && other < stretches.length
  for (let other = index - 1; isCounted(other) && (stretches[other]?.from ?? 0) > sentence.from; other--)
    count++
  for (let other = index + 1; isCounted(other) && (stretches[other]?.to ?? 0) < sentence.to; other++) count++
  return count
}
