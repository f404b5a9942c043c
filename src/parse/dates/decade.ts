/** “the 1990s”, “the mid-1990s”, “the ’90s”: a decade. */
import { TokenKind } from '../text/tokens.ts'
import { candidate, type DateFinder } from './date-candidate.ts'

const WHOLE = /^(?:(?:early|mid|late)-)?([12]\d\d)0's$|^(?:(?:early|mid|late)-)?([12]\d\d)0s$/
const SHORT = /^([2-9])0s$/

export const decade: DateFinder = (tokens, at, sentence) => {
  const word = tokens.words[at] ?? ''
  const match = WHOLE.exec(word)
  const years = match?.[1] ?? match?.[2]
  if (years !== undefined)
    return [candidate(tokens, sentence, at, at + 1, { kind: 'decade', decade: Number(years) })]
  const short = SHORT.exec(word)?.[1]
  if (
    short === undefined ||
    tokens.kinds[at - 1] !== TokenKind.singleMark ||
    tokens.ends[at - 1] !== tokens.starts[at]
  )
    return []
  return [candidate(tokens, sentence, at - 1, at + 1, { kind: 'decade', decade: 190 + Number(short) })]
}
