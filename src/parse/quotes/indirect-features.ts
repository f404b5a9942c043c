/** Features of the question whether a candidate for reported speech is what was said. */
import { TokenKind } from '../text/tokens.ts'
import type { IndirectCandidate } from './indirect-candidates.ts'
import { bucket, plainWord } from './quotation-features.ts'
import type { Scene } from './scene.ts'
import { FEATURE_WORDS } from './spoken-features.ts'

const OPENERS = new Set(
  'while when as after although if who which because though before since where'.split(' '),
)

/** The word that hangs the clause of a verb on another one: “while he said”. */
const openerBefore = (scene: Scene, cue: number, least: number): string => {
  const { words } = scene.document.tokens
  for (let at = cue - 1; at >= Math.max(least, cue - 8); at--) {
    const word = words[at] ?? ''
    if (word === ',') return 'none'
    if (OPENERS.has(word)) return word
  }
  return 'none'
}

/** The names of the features that hold. */
export const indirectFeatures = (scene: Scene, candidate: IndirectCandidate): string[] => {
  const { tokens } = scene.document
  const { cue, form, sentence, subject, ranges, end } = candidate
  const verb = tokens.words[cue] ?? ''
  const [first = sentence] = ranges
  const who = subject === null ? 'none' : subject.form === 'pronoun' ? subject.name : subject.form
  const before = plainWord(scene, cue - 1, FEATURE_WORDS)
  const opening = plainWord(scene, first.from, FEATURE_WORDS)
  const next = plainWord(scene, cue + 1, FEATURE_WORDS)
  let verbs = 0
  let size = 0
  let marked = 0
  for (const range of ranges) {
    size += range.to - range.from
    verbs += scene.auxiliariesWithin(range)
    marked += scene.saidWithin(range)
  }
  const features = [
    `form=${form}`,
    `form=${form} end=${end}`,
    `form=${form} verb=${verb}`,
    `verb=${verb} next=${next}`,
    `form=${form} subject=${who}`,
    `form=${form} before=${before}`,
    `verb=${verb} before=${before}`,
    `form=${form} opening=${opening}`,
    `verb=${verb} opening=${opening}`,
    `form=${form} next=${next}`,
    `form=${form} size=${bucket(size)}`,
    `form=${form} verbs=${Math.min(verbs, 2)} size=${bucket(size)}`,
    `gap=${bucket(first.from - cue)} form=${form}`,
    `last=${plainWord(scene, first.to - 1, FEATURE_WORDS)}`,
    `paragraph=${scene.document.paragraphs[0]?.tokens.to === sentence.to ? 'first' : 'later'} form=${form}`,
  ]
  const last = ranges.at(-1) ?? first
  const rest = { from: last.to, to: sentence.to }
  const restVerbs = Math.min(2, scene.auxiliariesWithin(rest))
  const opener = openerBefore(scene, cue, sentence.from)
  if (form === 'behind') {
    features.push(
      `opener=${opener}`,
      `opener=${opener} end=${end}`,
      `end=${end} size=${bucket(size)}`,
      `end=${end} verbs=${Math.min(verbs, 2)}`,
      `end=${end} rest=${bucket(rest.to - rest.from)}`,
      `end=${end} rest verbs=${restVerbs}`,
      `end=${end} verbs=${Math.min(verbs, 2)} rest verbs=${restVerbs}`,
      `end=${end} then=${plainWord(scene, last.to + 1, FEATURE_WORDS)}`,
      `end=${end} last=${plainWord(scene, last.to - 1, FEATURE_WORDS)}`,
      `end=${end} opening=${opening}`,
      `end=${end} verb=${verb}`,
    )
  }
  if (marked > 0) features.push('marked inside', `marked inside=${bucket((10 * marked) / size)}`)
  if (subject !== null && subject.form === 'name')
    features.push(`form=${form} kind=${scene.figures.get(subject)?.kind ?? 'none'}`)
  if (tokens.kinds[first.from] === TokenKind.capital) features.push(`form=${form} opens capital`)
  return features
}
