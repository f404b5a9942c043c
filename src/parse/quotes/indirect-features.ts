/** Features of the question whether a candidate for reported speech is what was said. */
import { TokenKind } from '../text/tokens.ts'
import type { IndirectCandidate } from './indirect-candidates.ts'
import { bucket, plainWord } from './quotation-features.ts'
import type { Scene } from './scene.ts'
import { FEATURE_WORDS } from './spoken-features.ts'

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
  if (marked > 0) features.push('marked inside', `marked inside=${bucket((10 * marked) / size)}`)
  if (subject !== null && subject.form === 'name')
    features.push(`form=${form} kind=${scene.figures.get(subject)?.kind ?? 'none'}`)
  if (tokens.kinds[first.from] === TokenKind.capital) features.push(`form=${form} opens capital`)
  return features
}
