/** Mentions that stand beside another of the same person: “Momentum, the Labour movement”, “his spokesman, John Smith”. */
import { NEVER_IN_A_ROLE } from '../english/function-words.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'
import type { Mention, NameMention } from './mention.ts'
import { startOfTitles } from './role-before-name.ts'

const RELATIVE = new Set(['who', 'which', 'that'])

/**
 * The name that a mention without one only describes: right before it behind a comma or dash
 * (“Mr Boles - who faces …”), or right behind it.
 *
 * @param index index of the mention among `mentions`, which are in reading order
 */
export const describedName = (
  tokens: Tokens,
  mentions: readonly Mention[],
  index: number,
): NameMention | null => {
  const mention = mentions[index]
  if (mention === undefined || mention.form === 'name') return null
  const relative = mention.form === 'pronoun' && RELATIVE.has(mention.name)
  const before = mentions[index - 1]
  if (before?.form === 'name') {
    const between = mention.from - before.to
    const mark = tokens.words[before.to] ?? ''
    const joined =
      between === 1 && (mark === ',' || mark === '-' || mark === '–' || mark === '—' || mark === '(')
    if (joined || (relative && between === 0)) return before
  }
  // “the Labour Party”, “the Board of Deputies” (of British Jews) are names; “candidate for Worcester” only holds one.
  let next = index + 1
  for (; (mentions[next]?.from ?? Number.POSITIVE_INFINITY) < mention.to; next++) {
    const within = mentions[next]
    if (within?.form === 'name' && within.to >= mention.to && within.from <= mention.from + 1) return within
  }
  const after = mentions[next]
  if (mention.form === 'nominal' && after?.form === 'name' && tokens.words[mention.to] === ',') {
    const closed = CLOSING.has(tokens.words[after.to] ?? '.')
    if (closed && startOfWords(tokens, after, mention.to + 1) === mention.to + 1) return after
  }
  return null
}

/** Marks that may close an apposition. */
const CLOSING = new Set([',', '.', ')', ';', '?', '!'])
const MOST_WORDS_BEFORE = 4

/** Where a name begins with its titles and the words of its role: “former Gov. Ann Smith”. */
const startOfWords = (tokens: Tokens, name: NameMention, least: number): number => {
  let at = startOfTitles(tokens, name)
  const first = Math.max(least, at - MOST_WORDS_BEFORE)
  while (
    at > first &&
    tokens.kinds[at - 1] === TokenKind.lower &&
    !NEVER_IN_A_ROLE.has(tokens.words[at - 1] ?? '')
  )
    at--
  return at
}

/** Names looked at on either side: nobody speaks in larger choirs. */
const MOST_JOINT = 20

/** The names joined to a name by commas and “and”, itself among them: “A, B and C”. */
export const jointNames = (tokens: Tokens, mentions: readonly Mention[], index: number): NameMention[] => {
  const isJoined = (left: Mention | undefined, right: Mention | undefined): 'and' | ',' | null => {
    if (left?.form !== 'name' || right?.form !== 'name') return null
    const joint = tokens.words[left.to] ?? ''
    const last = joint === ',' && tokens.words[left.to + 1] === 'and' ? left.to + 1 : left.to
    if (startOfTitles(tokens, right) > last + 3) return null
    for (let at = last + 1; at < right.from; at++)
      if (tokens.words[at] === ',' || tokens.words[at] === 'and' || tokens.kinds[at] === 0) return null
    return joint === 'and' || tokens.words[last] === 'and' ? 'and' : joint === ',' ? ',' : null
  }
  let first = index
  while (index - first < MOST_JOINT && isJoined(mentions[first - 1], mentions[first]) !== null) first--
  let last = index
  while (last - index < MOST_JOINT && isJoined(mentions[last], mentions[last + 1]) !== null) last++
  const names = mentions.slice(first, last + 1).filter((mention) => mention.form === 'name')
  const pair = isJoined(mentions[last - 1], mentions[last])
  const own = mentions[index]
  return pair === 'and' ? names : own?.form === 'name' ? [own] : []
}

/**
 * The first of the names that a group is said to include: “departing MPs, including Joan Ryan and Luciana Berger”.
 *
 * @param index index of the group among `mentions`
 */
export const membersNamed = (
  tokens: Tokens,
  mentions: readonly Mention[],
  index: number,
): NameMention | null => {
  const group = mentions[index]
  if (group === undefined || tokens.words[group.to] !== ',' || tokens.words[group.to + 1] !== 'including')
    return null
  let next = index + 1
  while (next < mentions.length && (mentions[next]?.from ?? 0) < group.to + 2) next++
  const member = mentions[next]
  return member?.form === 'name' && startOfTitles(tokens, member) <= group.to + 3 ? member : null
}
