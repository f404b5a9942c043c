/** Features of the question whether a candidate for reported speech is what was said. */
import type { Note } from '../linear-model.ts'
import { TokenKind } from '../text/tokens.ts'
import { FEATURE_WORDS } from './feature-words.ts'
import { bucket, plainWord } from './quotation-features.ts'
import type { IndirectCandidate, Report } from './report.ts'
import type { Scene } from './scene.ts'

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

/** Notes what holds of a verb of saying, wherever what was said may end. */
export const noteReport = (
  note: Note,
  scene: Scene,
  { form, cue, sentence, subject, from }: Report,
): void => {
  const { tokens, paragraphs } = scene.document
  const verb = tokens.words[cue] ?? ''
  const who = subject === null ? 'none' : subject.form === 'pronoun' ? subject.name : subject.form
  const before = plainWord(scene, cue - 1, FEATURE_WORDS)
  const opening = plainWord(scene, from, FEATURE_WORDS)
  const next = plainWord(scene, cue + 1, FEATURE_WORDS)
  note('form', form)
  note('form verb', form, verb)
  note('verb next', verb, next)
  note('form subject', form, who)
  note('form before', form, before)
  note('verb before', verb, before)
  note('form opening', form, opening)
  note('verb opening', verb, opening)
  note('form next', form, next)
  note('form gap', form, bucket(from - cue))
  note('form paragraph', form, paragraphs[0]?.tokens.to === sentence.to ? 'first' : 'later')
  if (form === 'behind') note('opener', openerBefore(scene, cue, sentence.from))
  if (subject !== null && subject.form === 'name')
    note('form kind', form, scene.figures.get(subject)?.kind ?? 'none')
  if (tokens.kinds[from] === TokenKind.capital) note('form opens capital', form)
}

const MOST_VERBS = 2

/** Notes what holds of the end of what was said behind its verb, and of what its sentence goes on with. */
const noteEnd = (
  note: Note,
  scene: Scene,
  { report, ranges, end }: IndirectCandidate,
  size: string,
  verbs: string,
): void => {
  const { cue, sentence, from } = report
  const to = ranges.at(-1)?.to ?? from
  const rest = { from: to, to: sentence.to }
  const restVerbs = String(Math.min(MOST_VERBS, scene.auxiliariesWithin(rest)))
  note('opener end', openerBefore(scene, cue, sentence.from), end)
  note('end size', end, size)
  note('end verbs', end, verbs)
  note('end rest', end, bucket(rest.to - rest.from))
  note('end rest-verbs', end, restVerbs)
  note('end verbs rest-verbs', end, verbs, restVerbs)
  note('end then', end, plainWord(scene, to + 1, FEATURE_WORDS))
  note('end last', end, plainWord(scene, to - 1, FEATURE_WORDS))
  note('end opening', end, plainWord(scene, from, FEATURE_WORDS))
  note('end verb', end, scene.document.tokens.words[cue] ?? '')
}

/** Notes what holds of one stretch that may be what was said. */
export const noteExtent = (note: Note, scene: Scene, candidate: IndirectCandidate): void => {
  const { report, ranges, end } = candidate
  const { form } = report
  let auxiliaries = 0
  let tokens = 0
  let marked = 0
  for (const range of ranges) {
    tokens += range.to - range.from
    auxiliaries += scene.auxiliariesWithin(range)
    marked += scene.saidWithin(range)
  }
  const size = bucket(tokens)
  const verbs = String(Math.min(MOST_VERBS, auxiliaries))
  note('form end', form, end)
  note('form size', form, size)
  note('form verbs size', form, verbs, size)
  note('last', plainWord(scene, (ranges[0]?.to ?? 0) - 1, FEATURE_WORDS))
  if (form === 'behind') noteEnd(note, scene, candidate, size, verbs)
  if (marked === 0) return
  note('marked inside')
  note('marked inside share', bucket((10 * marked) / tokens))
}
