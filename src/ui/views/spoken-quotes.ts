/** Who said how much, and what, for who hears it. */
import { chosenSaid, chosenSpeaker, eventOfQuote, saidRows, shownSpeakers } from '../../state/selectors.ts'
import type { State } from '../../state/state.ts'
import type { Keys } from '../keys/keys.ts'
import { articleShortName } from '../words/article-in-words.ts'
import { counted } from '../words/counts.ts'
import { entryName } from '../words/entry-name.ts'
import { nobodyInWords } from '../words/nothing-in-words.ts'
import { quoteDateInWords } from '../words/quote-date.ts'
import { kindInShort, markedQuote, speakerName } from '../words/quote-in-words.ts'
import { ended, markInWords, place, type Spoken, sentence } from './spoken-words.ts'

/** A quote in a list. @param where its place there */
export const spokenQuote = (state: State, row: number, where: string): Spoken => {
  const quote = state.index.quoteAt(row)
  const article = state.index.articles.get(quote.article)
  return {
    inHand: [markedQuote(quote).text],
    about: [
      sentence(
        markInWords(state),
        speakerName(quote),
        quoteDateInWords(quote, eventOfQuote(state, row)),
        kindInShort(quote.kind),
        articleShortName(article),
      ),
      `${where}.`,
    ],
  }
}

/** The speaker, or publisher, in hand. */
export const spokenSpeaker = (state: State, keys: Keys): Spoken => {
  const entry = chosenSpeaker(state)
  const { entries } = shownSpeakers(state)
  if (entry === null) return { inHand: [nobodyInWords(state, keys)], about: [] }
  return {
    inHand: [ended(entryName(entry, state.speakers.by))],
    about: [
      sentence(counted(entry.quotes, 'quote')),
      `${state.speakers.by === 'speakers' ? 'Person' : 'Publisher'} ${place(state.speakers.list.selected, entries.length)}.`,
    ],
  }
}

/** The quote in hand of those that somebody said. */
export const spokenSaid = (state: State): Spoken => {
  const row = chosenSaid(state)
  return row === null
    ? { inHand: ['Nothing.'], about: [] }
    : spokenQuote(state, row, `Quote ${place(state.speakers.said.selected, saidRows(state).length)}`)
}
