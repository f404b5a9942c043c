/** Whom a pronoun or “the minister” points back at: the candidates, and what speaks for each of them. */
import { CONJUNCTIONS, PREPOSITIONS } from '../english/function-words.ts'
import { ROLE_NOUNS } from '../english/role-nouns.ts'
import { type Describe, type Note, yesOrNo } from '../linear-model.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'
import type { Gender, Mention, NameMention } from './mention.ts'
import type { Figure } from './people.ts'

/** What the search for an antecedent may look at. */
export interface Focus {
  readonly tokens: Tokens
  /** Mentions outside all marks, in reading order. */
  readonly mentions: readonly Mention[]
  readonly figures: ReadonlyMap<NameMention, Figure>
  /** The number of the sentence that a token stands in. */
  readonly sentenceOf: Int32Array
  /** 1 at the first token of each sentence. */
  readonly startsSentence: Uint8Array
  /** The number of the paragraph that a token stands in. */
  readonly paragraphOf: Int32Array
  readonly cues: Uint8Array
  /** Mentions that are the subject of a verb of saying. */
  readonly sayers: ReadonlySet<Mention>
  /** Pronouns that are known to mean somebody already: they keep whom they mean in focus. */
  readonly resolved: Map<Mention, Figure>
}

/** A figure that may be meant, by its mention nearest before. */
export interface Antecedent {
  readonly figure: Figure
  readonly describe: Describe
}

const FARTHEST_SENTENCES = 10
const MOST_CANDIDATES = 12
const MOST_MENTIONS = 200

const disagree = (a: Gender | null, b: Gender | null): boolean => a !== null && b !== null && a !== b

/** Coarser than that of quotations: sentences and mentions are fewer than tokens. */
const bucket = (count: number): string => (count <= 3 ? String(count) : count <= 6 ? '4-6' : '7+')

/** “the Clinton spokeswoman”: the name only tells whose. */
const describesRole = (tokens: Tokens, to: number): boolean => {
  if (tokens.kinds[to] !== TokenKind.lower) return false
  return (
    ROLE_NOUNS.has(tokens.words[to] ?? '') ||
    (tokens.kinds[to + 1] === TokenKind.lower && ROLE_NOUNS.has(tokens.words[to + 1] ?? ''))
  )
}

/** The part a mention plays in its clause, by the words around it. */
const roleOf = ({ tokens, startsSentence, sayers }: Focus, mention: Mention): string => {
  let from = mention.from
  while (from > 0 && startsSentence[from] !== 1 && tokens.kinds[from - 1] === TokenKind.capital) from--
  const before = tokens.words[from - 1] ?? ''
  if (tokens.kinds[mention.to] === TokenKind.possessive) return 'owner'
  if (sayers.has(mention)) return 'speaker'
  if (describesRole(tokens, mention.to)) return 'modifier'
  if (startsSentence[from] === 1) return 'subject'
  if (PREPOSITIONS.has(before)) return 'of preposition'
  if (CONJUNCTIONS.has(before) || before === ',') return 'clause'
  return 'object'
}

/** What is known of a candidate: where its nearest mention stands, and what else speaks for it. */
interface Seen {
  readonly figure: Figure
  readonly mention: Mention
  readonly apart: string
  readonly paragraphs: string
  readonly part: string
  readonly rank: string
  /** Parts it plays in the sentences nearest by, by how far they are. */
  readonly also: [part: string, apart: string][]
}

const noteAntecedent = (
  note: Note,
  { figure, mention, apart, paragraphs, part, rank, also }: Seen,
  { gender, lastSpeaker }: Pointer,
): void => {
  const known = figure.gender === null ? 'unknown' : figure.gender === gender ? 'same' : 'any'
  const spoke = yesOrNo(figure === lastSpeaker)
  note('apart', apart)
  note('paragraphs', paragraphs)
  note('part', part)
  note('part apart', part, apart)
  note('part paragraphs rank', part, paragraphs, rank)
  note('rank', rank)
  note('rank apart', rank, apart)
  note('gender', known)
  note('mentions', bucket(figure.mentions.length))
  note('form full gender', mention.form, yesOrNo(mention.name.includes(' ')), known)
  note('form apart', mention.form, apart)
  note('spoke last', spoke)
  note('spoke last apart', spoke, apart)
  note('spoke last part', spoke, part)
  note('spoke last paragraphs', spoke, paragraphs)
  for (const [otherPart, otherApart] of also) note('also', otherPart, otherApart)
}

/** A mention without a name, and what is known of whom it may mean. */
export interface Pointer {
  /** Its index among the mentions in focus. */
  readonly index: number
  readonly gender: Gender | null
  /** Who spoke last before it. */
  readonly lastSpeaker: Figure | null
  /** Nobody calls himself by his name: whoever the words name did not say them. */
  readonly isNamedInWords: (figure: Figure) => boolean
}

/** The figures that a mention without a name may mean, nearest first. */
export const antecedents = (focus: Focus, pointer: Pointer): Antecedent[] => {
  const { mentions, figures, sentenceOf, paragraphOf, resolved } = focus
  const { index, gender, isNamedInWords } = pointer
  const pronoun = mentions[index]
  const found = new Map<Figure, Seen>()
  if (pronoun === undefined) return []
  for (let at = index - 1; at >= Math.max(0, index - MOST_MENTIONS) && found.size < MOST_CANDIDATES; at--) {
    const mention = mentions[at]
    if (mention === undefined) break
    const sentences = (sentenceOf[pronoun.from] ?? 0) - (sentenceOf[mention.from] ?? 0)
    // Where nobody is nearer, somebody far off is meant: the only woman of an interview.
    if (sentences > FARTHEST_SENTENCES && found.size > 0) break
    const figure = mention.form === 'name' ? figures.get(mention) : resolved.get(mention)
    if (figure === undefined || figure.kind !== 'person') continue
    if (disagree(figure.gender, gender) || isNamedInWords(figure)) continue
    const apart = bucket(sentences)
    const part = roleOf(focus, mention)
    const seen = found.get(figure)
    if (seen === undefined) {
      const paragraphs = bucket((paragraphOf[pronoun.from] ?? 0) - (paragraphOf[mention.from] ?? 0))
      found.set(figure, { figure, mention, apart, paragraphs, part, rank: bucket(found.size), also: [] })
    } else if (sentences <= 1 && (part === 'subject' || part === 'speaker')) seen.also.push([part, apart])
  }
  return [...found.values()].map((seen) => ({
    figure: seen.figure,
    describe: (note) => noteAntecedent(note, seen, pointer),
  }))
}
