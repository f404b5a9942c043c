/** The screen for who hears it: lines of plain words, what is in hand first, and no boxes, bars or columns. */
import { modeBelow, modeOf, type State } from '../../state/state.ts'
import type { Keys } from '../keys/keys.ts'
import { modeName } from '../keys/mode-names.ts'
import type { ScreenTexts } from '../screen-texts.ts'
import { harmless } from '../text/cells.ts'
import { wrapped } from '../text/wrap.ts'
import { number } from '../words/counts.ts'
import { filterInWords } from '../words/filter-in-words.ts'
import { readingAloud } from '../words/reading-in-words.ts'
import { fittingHints } from './footer.ts'
import { contents, problemCount } from './header.ts'
import { hintWords } from './hint-words.ts'
import { spokenOverlay } from './spoken-overlay.ts'
import { spokenSaid, spokenSpeaker } from './spoken-quotes.ts'
import { spokenSearch } from './spoken-search.ts'
import { spokenArticle, spokenEventText } from './spoken-texts.ts'
import { spokenDate, spokenEvent } from './spoken-timeline.ts'
import { type Spoken, sentence, withoutSigns } from './spoken-words.ts'

const spokenView = (state: State, texts: ScreenTexts, keys: Keys): Spoken => {
  switch (modeBelow(state)) {
    case 'dates':
      return spokenDate(state, keys)
    case 'events':
      return spokenEvent(state, keys)
    case 'event':
      return spokenEventText(state, texts, keys)
    case 'article':
      return spokenArticle(state, texts)
    case 'speakers':
      return spokenSpeaker(state, keys)
    case 'said':
      return spokenSaid(state)
    case 'search':
      return spokenSearch(state, keys)
  }
}

const nameOf = (state: State): string => {
  const mode = modeOf(state)
  if (mode === 'speakers' && state.speakers.by === 'publishers') return 'Publishers'
  return modeName(mode)
}

/** What holds wherever one is: which view it is, how much there is, and the keys. */
const surroundings = (state: State, title: string, keys: Keys): readonly string[] => {
  const { index, shown, reading, filters, marked, size } = state
  const mode = modeOf(state)
  const hints = fittingHints(keys, mode, size.columns * 2, hintWords(state))
  return [
    sentence(nameOf(state), title),
    reading === null ? '' : sentence(readingAloud(reading)),
    filters.length === 0 ? '' : sentence(`Filters: ${filters.map(filterInWords).join(', ')}`),
    marked.size === 0 ? '' : `${number(marked.size)} marked.`,
    sentence(mode === 'dates' ? withoutSigns(contents(shown)) : '', problemCount(index)),
    sentence(`Keys: ${hints.map(({ key, words }) => `${key} ${words}`).join(', ')}`),
  ]
}

/** The lines that words take; harmless, wherever they are from. */
const linesOf = (sentences: readonly string[], columns: number): readonly string[] =>
  sentences.flatMap((words) => wrapped(harmless(words), columns))

const GOES_ON = 'It goes on.'

/** As many lines as the screen has rows: what is told, what is in hand, then which view it is, its filters and its keys. */
export const spokenScreen = (
  state: State,
  title: string,
  texts: ScreenTexts,
  keys: Keys,
): readonly string[] => {
  const { overlay, notice, size } = state
  const { rows } = size
  const columns = size.columns - 1
  const told = linesOf(notice === null ? [] : [notice], columns)
  const around = ['', ...linesOf(surroundings(state, title, keys), columns)]
  const room = rows - told.length - around.length
  const { inHand, about } =
    overlay === null ? spokenView(state, texts, keys) : spokenOverlay(state, overlay, texts, room)
  const facts = linesOf(about, columns)
  const words = linesOf(inHand, columns)
  const most = Math.max(1, room - facts.length)
  const shown = words.length > most ? [...words.slice(0, Math.max(1, most - 1)), GOES_ON] : words
  const lines = [...told, ...shown, ...facts, ...around]
  return Array.from({ length: rows }, (_, row) => lines[row] ?? '')
}
