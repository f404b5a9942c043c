/** “39 days until …”, “three days to go until …”: how far publication is from a day that other words name. Weeks are too rough to count by. */
import { candidate, type DateFinder } from './date-candidate.ts'
import { countAt } from './number-tokens.ts'

const FEWEST = 2

export const countdown: DateFinder = (tokens, at, sentence) => {
  const count = at > sentence.from ? countAt(tokens, at - 1) : null
  if (count === null || count < FEWEST) return []
  let link = at + 1
  if (tokens.words[link] === 'to' && tokens.words[link + 1] === 'go') link += 2
  else if (tokens.words[link] === 'left' || tokens.words[link] === 'away') link++
  const word = tokens.words[link]
  if ((word !== 'until' && word !== 'till' && word !== 'from') || link + 1 >= sentence.to) return []
  // “ten days from now” counts from publication, and “days from” without “away” is a duration.
  if (word === 'from' && tokens.words[link - 1] !== 'away') return []
  return [candidate(tokens, sentence, at - 1, link + 1, { kind: 'countdown', days: count })]
}
