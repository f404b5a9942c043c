/** “39 days until …”, “two weeks to go until …”: how far publication is from a day that other words name. */
import { candidate, type DateFinder } from './date-candidate.ts'
import { countAt } from './number-tokens.ts'

const LINKS = new Set(['until', 'till', 'to', 'away'])

export const countdown: DateFinder = (tokens, at, sentence) => {
  const word = tokens.words[at] ?? ''
  if (word !== 'days' && word !== 'weeks') return []
  const count = at > sentence.from ? countAt(tokens, at - 1) : null
  if (count === null || count < 2) return []
  let link = at + 1
  if (tokens.words[link] === 'left' || (tokens.words[link] === 'to' && tokens.words[link + 1] === 'go'))
    link++
  if (tokens.words[link] === 'go') link++
  if (!LINKS.has(tokens.words[link] ?? '') || link >= sentence.to) return []
  return [
    candidate(tokens, sentence, at - 1, link + 1, {
      kind: 'countdown',
      days: word === 'weeks' ? count * 7 : count,
    }),
  ]
}
