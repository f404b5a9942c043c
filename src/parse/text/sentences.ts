/** Finds where sentences end: a stop, a question or exclamation mark, or an ellipsis, unless the stop belongs to an abbreviation. */
import {
  ABBREVIATED_TITLES,
  ABBREVIATIONS_BEFORE_NUMBERS,
  CAPITAL_ABBREVIATIONS,
} from '../english/abbreviations.ts'
import { SENTENCE_STARTERS } from '../english/function-words.ts'
import { TokenKind, type Tokens } from './tokens.ts'

/** Half-open range of token indices. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** No sentence of a newspaper is longer; a text without stops is cut, so that looking around in a sentence stays cheap. */
const MOST_TOKENS = 400
const STOPS = new Set(['.', '?', '!', '…'])
const CLOSERS = new Set(['”', '’', '"', "'", "''", '»', ')', ']'])

const carriesStop = (tokens: Tokens, at: number): boolean => {
  const kind = tokens.kinds[at]
  return (
    (kind === TokenKind.capital || kind === TokenKind.lower) &&
    tokens.text.charCodeAt((tokens.ends[at] ?? 0) - 1) === 46
  )
}

/** Whether a token with its own full stop ends the sentence as well, told by what follows. */
const stopEndsSentence = (tokens: Tokens, at: number, next: number): boolean => {
  const word = tokens.words[at] ?? ''
  const nextKind = tokens.kinds[next]
  if (ABBREVIATED_TITLES.has(word)) return false
  if (ABBREVIATIONS_BEFORE_NUMBERS.has(word)) return nextKind !== TokenKind.number
  if (nextKind === TokenKind.lower || nextKind === TokenKind.number) return false
  if (nextKind === TokenKind.doubleMark || nextKind === TokenKind.singleMark) return true
  const starter = SENTENCE_STARTERS.has(tokens.words[next] ?? '')
  return word.length === 1 && !CAPITAL_ABBREVIATIONS.has(word) ? false : starter
}

const mayEndSentence = (tokens: Tokens, at: number): boolean =>
  STOPS.has(tokens.words[at] ?? '') || carriesStop(tokens, at)

const endsSentence = (tokens: Tokens, at: number, next: number, to: number): boolean => {
  if (next >= to) return true
  if (carriesStop(tokens, at)) return stopEndsSentence(tokens, at, next)
  return tokens.kinds[next] !== TokenKind.lower
}

/**
 * The sentences of a range of tokens (one paragraph). Closing marks and brackets go with the sentence they end.
 * A quotation that ends in a full stop and is followed by its attribution is cut from it here: what belongs
 * together is decided in `quotes/`.
 */
export const sentencesOf = (tokens: Tokens, range: TokenRange): TokenRange[] => {
  const sentences: TokenRange[] = []
  let from = range.from
  for (let at = range.from; at < range.to; at++) {
    if (at - from >= MOST_TOKENS) {
      sentences.push({ from, to: at })
      from = at
    }
    if (!mayEndSentence(tokens, at)) continue
    let next = at + 1
    while (next < range.to && isCloser(tokens, next)) next++
    if (next < range.to && stopsGoOn(tokens, at, next)) continue
    if (!endsSentence(tokens, at, next, range.to)) continue
    if (next > from) sentences.push({ from, to: next })
    from = next
    at = next - 1
  }
  if (from < range.to) sentences.push({ from, to: range.to })
  return sentences
}

/** “?!”, “...”, “. . .”: only the last of several stops ends the sentence. */
const stopsGoOn = (tokens: Tokens, at: number, next: number): boolean =>
  STOPS.has(tokens.words[next] ?? '') &&
  ((tokens.words[at] === '.' && tokens.words[next] === '.') || tokens.starts[next] === tokens.ends[next - 1])

/** A closing mark: one that stands right behind what it closes. */
const isCloser = (tokens: Tokens, at: number): boolean =>
  CLOSERS.has(tokens.words[at] ?? '') && tokens.starts[at] === tokens.ends[at - 1]
