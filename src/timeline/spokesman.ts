/** Which of an event's tellings speaks for it: its headline and its date are the event's. */
import { EVENT_STATUSES } from '../model/event.ts'
import { sureness } from './sureness.ts'
import type { Telling } from './telling.ts'

/** Headlines shorter than this, “He agreed”, say too little by themselves. */
const SAYS_SOMETHING = 25
const LONGER_THAN_ANY = 1000

/** The rank of a telling by each of what matters, the most important first; the least is the best. */
const ranksOf = (telling: Telling): readonly number[] => {
  const { event, speaker, persons, acts } = telling
  const { length } = event.headline
  return [
    // What is counted down to goes by its name.
    event.dating.rule === 'countdown' ? 0 : 1,
    sureness(telling),
    EVENT_STATUSES.indexOf(event.status),
    event.quotes.length > 0 ? 1 : 0,
    // What happened is told best by who tells only that, and what somebody said by the sentence that
    // tells it first.
    ...(speaker !== null
      ? [0, 0, 0]
      : [
          persons.length > 0 || acts.length > 0 ? 0 : 1,
          event.headline.includes('…') ? 1 : 0,
          length < SAYS_SOMETHING ? LONGER_THAN_ANY - length : length,
        ]),
  ]
}

/** The telling with the surest date, and of those the one that is told the best. */
export const spokesman = (tellings: readonly Telling[]): Telling | undefined => {
  const ranked = tellings.map((telling) => ({ telling, ranks: ranksOf(telling) }))
  const compare = (a: readonly number[], b: readonly number[]): number => {
    const at = a.findIndex((rank, index) => rank !== b[index])
    return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
  }
  return ranked.toSorted((a, b) => compare(a.ranks, b.ranks))[0]?.telling
}
