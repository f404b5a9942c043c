/** Whom a pronoun or “the minister” points back at: the candidates, and what speaks for each of them. */
import { CONJUNCTIONS, PREPOSITIONS } from '../english/function-words.ts'
import { ROLE_NOUNS } from '../english/role-nouns.ts'
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
  readonly features: readonly string[]
}

const FARTHEST_SENTENCES = 10
const MOST_CANDIDATES = 12
const MOST_MENTIONS = 200

const disagree = (a: Gender | null, b: Gender | null): boolean => a !== null && b !== null && a !== b

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
const roleOf = ({ tokens, sentenceOf, sayers }: Focus, mention: Mention): string => {
  let from = mention.from
  while (
    from > 0 &&
    tokens.kinds[from - 1] === TokenKind.capital &&
    sentenceOf[from - 1] === sentenceOf[from]
  )
    from--
  const before = tokens.words[from - 1] ?? ''
  if (tokens.kinds[mention.to] === TokenKind.possessive) return 'owner'
  if (sayers.has(mention)) return 'speaker'
  if (describesRole(tokens, mention.to)) return 'modifier'
  if (sentenceOf[from - 1] !== sentenceOf[from]) return 'subject'
  if (PREPOSITIONS.has(before)) return 'of preposition'
  if (CONJUNCTIONS.has(before) || before === ',') return 'clause'
  return 'object'
}

/**
 * The figures that a mention without a name may mean, nearest first, each with the features of its nearest mention.
 *
 * @param index index of the mention among `focus.mentions`
 * @param lastSpeaker who spoke last before it
 */
export const antecedents = (
  focus: Focus,
  index: number,
  gender: Gender | null,
  lastSpeaker: Figure | null,
  isNamedInWords: (figure: Figure) => boolean = () => false,
): Antecedent[] => {
  const { mentions, figures, sentenceOf, paragraphOf, resolved } = focus
  const pronoun = mentions[index]
  const found = new Map<Figure, string[]>()
  if (pronoun === undefined) return []
  for (let at = index - 1; at >= Math.max(0, index - MOST_MENTIONS) && found.size < MOST_CANDIDATES; at--) {
    const mention = mentions[at]
    if (mention === undefined) break
    const apart = (sentenceOf[pronoun.from] ?? 0) - (sentenceOf[mention.from] ?? 0)
    if (apart > FARTHEST_SENTENCES) break
    const figure = mention.form === 'name' ? figures.get(mention) : resolved.get(mention)
    if (
      figure === undefined ||
      figure.kind !== 'person' ||
      disagree(figure.gender, gender) ||
      isNamedInWords(figure)
    )
      continue
    const part = roleOf(focus, mention)
    const seen = found.get(figure)
    if (seen !== undefined) {
      if (apart <= 1 && (part === 'subject' || part === 'speaker'))
        seen.push(`also ${part} apart=${bucket(apart)}`)
      continue
    }
    const paragraphs = bucket((paragraphOf[pronoun.from] ?? 0) - (paragraphOf[mention.from] ?? 0))
    const known = figure.gender === null ? 'unknown' : figure.gender === gender ? 'same' : 'any'
    const rank = bucket(found.size)
    found.set(figure, [
      `apart=${bucket(apart)}`,
      `paragraphs=${paragraphs}`,
      `part=${part}`,
      `part=${part} apart=${bucket(apart)}`,
      `part=${part} paragraphs=${paragraphs} rank=${rank}`,
      `rank=${rank}`,
      `rank=${rank} apart=${bucket(apart)}`,
      `gender=${known}`,
      `mentions=${bucket(figure.mentions.length)}`,
      `form=${mention.form} full=${mention.name.includes(' ')} gender=${known}`,
      `form=${mention.form} apart=${bucket(apart)}`,
      `spoke last=${figure === lastSpeaker}`,
      `spoke last=${figure === lastSpeaker} apart=${bucket(apart)}`,
      `spoke last=${figure === lastSpeaker} part=${part}`,
      `spoke last=${figure === lastSpeaker} paragraphs=${paragraphs}`,
    ])
  }
  return [...found].map(([figure, features]) => ({ figure, features }))
}
