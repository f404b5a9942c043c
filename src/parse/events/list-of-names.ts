/** “Ann Smith, Bob Jones, Cy Brown and Di Green” in a headline: the first, and how many others. */
import { NUMBER_WORDS } from '../english/calendar-words.ts'
import type { NameMention } from '../people/mention.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { Tokens } from '../text/tokens.ts'

const FEWEST = 4
/** Greater numbers are written in figures. */
const GREATEST_WORD = 12
const NUMBERS: ReadonlyMap<number, string> = new Map(
  [...NUMBER_WORDS].flatMap(([word, number]) => (number <= GREATEST_WORD ? [[number, word] as const] : [])),
)

/** Whether only a comma, an “and” or both stand between two names. */
const isListed = (tokens: Tokens, before: NameMention, next: NameMention): boolean => {
  if (next.from - before.to < 1 || next.from - before.to > 2) return false
  for (let at = before.to; at < next.from; at++)
    if (!/^(?:,|and|&)$/.test(tokens.words[at] ?? '')) return false
  return true
}

/** A list of four or more people: the range it takes, and what a headline says instead. */
export interface NameList {
  readonly range: TokenRange
  readonly words: string
}

/** The first such list among names in reading order; `null` where there is none. */
export const listOfNames = (tokens: Tokens, names: readonly NameMention[]): NameList | null => {
  for (let first = 0; first < names.length; first++) {
    let last = first
    for (;;) {
      const [one, other] = [names[last], names[last + 1]]
      if (one === undefined || other === undefined || !isListed(tokens, one, other)) break
      last++
    }
    const [head, tail] = [names[first], names[last]]
    if (head !== undefined && tail !== undefined && last - first + 1 >= FEWEST) {
      const others = last - first
      return {
        range: { from: head.from, to: tail.to },
        words: `${head.name} and ${NUMBERS.get(others) ?? others} others`,
      }
    }
    first = last
  }
  return null
}
