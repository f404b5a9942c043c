/** What is told to who hears the screen, and the words that its views share. */
import { chosenInHand } from '../../state/hand.ts'
import { markKey } from '../../state/marked.ts'
import type { State } from '../../state/state.ts'
import { number } from '../words/counts.ts'

export interface Spoken {
  /** What is in hand, told first; where it is longer than the screen, its beginning. */
  readonly inHand: readonly string[]
  /** What there is to know of it, in sentences; where it is among the others, last. */
  readonly about: readonly string[]
}

/** `3 of 60`. @param selected counted from 0 */
export const place = (selected: number, count: number): string =>
  `${number(Math.min(selected + 1, count))} of ${number(count)}`

/** Words with a full stop, where nothing ends them. */
export const ended = (words: string): string => (words === '' || /[.!?…:]$/.test(words) ? words : `${words}.`)

/** Facts as one sentence; what is empty is left out. */
export const sentence = (...facts: readonly string[]): string => {
  const words = facts.filter((fact) => fact !== '').join(', ')
  return ended(words.charAt(0).toUpperCase() + words.slice(1))
}

/** Told where what is in hand is marked. */
export const markInWords = (state: State): string => {
  const inHand = state.marked.size === 0 ? null : chosenInHand(state)
  return inHand !== null && state.marked.has(markKey(inHand)) ? 'marked' : ''
}

/** Words of the program as they are heard: its signs between facts, and from an expression to its date, as words. */
export const withoutSigns = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/^ ?· | · ?$/g, '')
    .replaceAll(' · ', ', ')
    .replaceAll(' → ', ' means ')
    .trim()
