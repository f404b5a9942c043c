/**
 * Finds the turns of transcripts and interviews, which need no marks: “SMITH: We are ready.”, “Q: And then?”
 *
 * In a transcript several speak, and some label comes again or is written in capitals. Some label names somebody, or
 * the turns talk as people do, of “I” and “you”: “Height: two metres”, “Monday: rain” and “Pros: light” do neither.
 * What stands between two turns without a label goes on with the first.
 */
import { isFirstName } from '../english/first-names.ts'
import { LABELS_OF_THINGS } from '../english/labels-of-things.ts'
import { FORMS_OF_ADDRESS } from '../english/titles.ts'
import type { DocumentParagraph, TextDocument } from '../text/document.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'

/** A paragraph of a transcript: the tokens of its label, `null` where it goes on, and of the words behind the colon. */
export interface TranscriptTurn {
  /** Index of the paragraph. */
  readonly paragraph: number
  readonly label: TokenRange | null
  readonly words: TokenRange
}

interface LabelledTurn extends TranscriptTurn {
  readonly label: TokenRange
}

const LONGEST_LABEL = 5
const FEWEST_WORDS = 2

/** “**Q:** And then?”, “_Q: And then?_”: marks of emphasis around a label or its words are none of them. */
const pastEmphasis = (tokens: Tokens, from: number): number => {
  let at = from
  while (tokens.words[at] === '*' || tokens.words[at] === '_') at++
  return at
}

const beforeEmphasis = (tokens: Tokens, to: number): number => {
  let end = to
  while (tokens.words[end - 1] === '*' || tokens.words[end - 1] === '_') end--
  return end
}

/** The tokens of a label: capitalised words in front of a colon, a note in brackets passed over. */
const labelOf = (tokens: Tokens, paragraph: TokenRange): TokenRange | null => {
  const { to } = paragraph
  const from = pastEmphasis(tokens, paragraph.from)
  let end = from
  while (end < to && end - from < LONGEST_LABEL && tokens.kinds[end] === TokenKind.capital) end++
  let colon = end
  if (tokens.words[colon] === '(') while (colon < to && tokens.words[colon - 1] !== ')') colon++
  const isLabel = end > from && colon < to && tokens.words[colon] === ':'
  return isLabel && !LABELS_OF_THINGS.has(tokens.words[end - 1] ?? '') ? { from, to: end } : null
}

const turnOf = (
  tokens: Tokens,
  { kind, tokens: range }: DocumentParagraph,
  paragraph: number,
): LabelledTurn | null => {
  const label = kind === 'body' || kind === 'heading' ? labelOf(tokens, range) : null
  if (label === null) return null
  let from = label.to
  while (tokens.words[from] !== ':') from++
  const words = { from: pastEmphasis(tokens, from + 1), to: beforeEmphasis(tokens, range.to) }
  // Words in marks are found by their marks.
  const isMarked = (tokens.kinds[words.from] ?? TokenKind.other) === TokenKind.doubleMark
  const isShort = words.to - words.from < FEWEST_WORDS
  return isMarked || isShort || tokens.kinds[words.from] === TokenKind.number
    ? null
    : { paragraph, label, words }
}

const wordsOf = (tokens: Tokens, { from, to }: TokenRange): string => tokens.words.slice(from, to).join(' ')

const QUESTION_OR_ANSWER = new Set(['q', 'a', 'question', 'answer'])

/** “Ann Smith”, “Mr Smith”, “MAYOR ANN SMITH”, “Q”: somebody by name, or by the part in an interview. */
const isSomebody = (tokens: Tokens, label: TokenRange): boolean => {
  for (let at = label.from; at < label.to - 1; at++)
    if (isFirstName(tokens.words[at] ?? '') || FORMS_OF_ADDRESS.has(tokens.words[at] ?? '')) return true
  return QUESTION_OR_ANSWER.has(wordsOf(tokens, label))
}

const TALK = new Set("i we you my our your me us i'm we're you're i've we've".split(' '))

/** Whether words talk as people do to one another. */
const talks = (tokens: Tokens, { from, to }: TokenRange): boolean => {
  for (let at = from; at < to; at++)
    if (TALK.has(tokens.words[at] ?? '') || tokens.words[at] === '?') return true
  return false
}

/** Written in capitals alone: “SMITH”. */
const isInCapitals = (tokens: Tokens, { from, to }: TokenRange): boolean => {
  const words = tokens.text.slice(tokens.starts[from], tokens.ends[to - 1])
  return words.length > 1 && words === words.toUpperCase()
}

const FEWEST_LABELS = 2
/** Half of the turns talk; half of the paragraphs from the first to the last are labelled where the rest go on. */
const MOSTLY = 0.5

/** The paragraphs without a label between turns, as far as they are words; notes such as “(VIDEO PLAYS)” are none. */
const goingOn = ({ tokens, paragraphs }: TextDocument, turns: readonly LabelledTurn[]): TranscriptTurn[] => {
  const [first, last] = [turns[0]?.paragraph ?? 0, turns.at(-1)?.paragraph ?? 0]
  if (turns.length < MOSTLY * (last - first + 1)) return []
  const labelled = new Set(turns.map(({ paragraph }) => paragraph))
  return paragraphs.slice(first, last).flatMap(({ kind, tokens: words }, index): TranscriptTurn[] => {
    const opener = tokens.words[words.from] ?? ''
    const isNote = opener === '(' || opener === '['
    if (kind !== 'body' || isNote || labelled.has(first + index)) return []
    return [{ paragraph: first + index, label: null, words }]
  })
}

/** How often each label comes. */
const countLabels = (tokens: Tokens, labelled: readonly LabelledTurn[]): ReadonlyMap<string, number> => {
  const times = new Map<string, number>()
  for (const { label } of labelled) {
    const words = wordsOf(tokens, label)
    times.set(words, (times.get(words) ?? 0) + 1)
  }
  return times
}

/** The labelled paragraphs of a transcript; none where the document is no transcript. */
const labelledTurns = ({ tokens, paragraphs }: TextDocument): readonly LabelledTurn[] => {
  const labelled = paragraphs.flatMap((paragraph, index) => turnOf(tokens, paragraph, index) ?? [])
  const times = countLabels(tokens, labelled)
  const comesAgain = ({ label }: LabelledTurn): boolean => (times.get(wordsOf(tokens, label)) ?? 0) > 1
  const inCapitals = ({ label }: LabelledTurn): boolean => isInCapitals(tokens, label)
  const named = ({ label }: LabelledTurn): boolean => isSomebody(tokens, label)
  const someComesAgain = labelled.some(comesAgain)
  const turns = labelled.filter(
    (turn) => comesAgain(turn) || named(turn) || (someComesAgain && inCapitals(turn)),
  )
  const labels = new Set(turns.map(({ label }) => wordsOf(tokens, label)))
  const ofTurns = labels.size >= FEWEST_LABELS && (someComesAgain || turns.every(inCapitals))
  const talking = turns.filter(({ words }) => talks(tokens, words)).length
  return ofTurns && (turns.some(named) || talking >= MOSTLY * turns.length) ? turns : []
}

/** The turns of a document, in reading order; none where it is no transcript. */
export const transcriptTurns = (document: TextDocument): readonly TranscriptTurn[] => {
  const turns = labelledTurns(document)
  return turns.length === 0
    ? turns
    : [...turns, ...goingOn(document, turns)].sort((a, b) => a.paragraph - b.paragraph)
}
