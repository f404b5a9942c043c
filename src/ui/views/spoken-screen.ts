/** The screen for who hears it: lines of plain words, what is in hand first, and no boxes, bars or columns. */
import { dateInWords } from '../../model/date-in-words.ts'
import { stopsOn } from '../../state/article-stops.ts'
import { isPick } from '../../state/overlay.ts'
import { pickRows } from '../../state/pick-rows.ts'
import { isBlank } from '../../state/search-state.ts'
import {
  chosenEvent,
  chosenResult,
  chosenRow,
  chosenSaid,
  chosenSpeaker,
  eventCount,
  eventOfQuote,
  reachableRows,
  saidRows,
  shownSpeakers,
} from '../../state/selectors.ts'
import { modeBelow, modeOf, type State } from '../../state/state.ts'
import { partOn } from '../../state/text-parts.ts'
import { MODE_NAMES } from '../keys/mode-names.ts'
import type { ScreenTexts } from '../screen-texts.ts'
import { harmless } from '../text/cells.ts'
import { wrapped } from '../text/wrap.ts'
import { counted } from '../words/counts.ts'
import { groupInWords } from '../words/date-columns.ts'
import { basisInWords } from '../words/dating-in-words.ts'
import { entryName } from '../words/entry-name.ts'
import { eventCertainty } from '../words/list-certainty.ts'
import { quoteDateInWords } from '../words/quote-date.ts'
import { kindInWords, markedQuote, speakerName } from '../words/quote-in-words.ts'
import { bare } from './area.ts'
import { fittingHints } from './footer.ts'
import { hintWords } from './hint-words.ts'

const place = (selected: number, count: number): string => `${Math.min(selected + 1, count)} of ${count}`

const spokenDate = (state: State): readonly string[] => {
  const row = chosenRow(state)
  if (row === null) return ['No date is shown.']
  const date = state.shown.dates[row.firstDate]?.date ?? null
  const name =
    row.kind === 'date'
      ? date === null
        ? 'Undated'
        : dateInWords(date)
      : `${groupInWords(row.key, 'nothing')}, a group, ${row.isFolded ? 'folded' : 'open'}`
  const amounts = `${counted(row.to - row.from, 'event')}, ${counted(row.quotes, 'quote')}`
  return [`${name}. ${amounts}. Row ${place(state.dates.selected, state.tree.rows.length)}.`]
}

const spokenEvent = (state: State): readonly string[] => {
  const event = chosenEvent(state)
  if (event === null) return ['No event.']
  const certainty = eventCertainty(state.shown, event)
  return [
    `${harmless(event.headline)}.`,
    `${event.date === null ? 'Undated' : dateInWords(event.date)}, ${basisInWords(event.dating.basis)}, ${certainty}. ` +
      `${counted(event.quotes.length, 'quote')}. Event ${place(state.events.selected, eventCount(state))}.`,
  ]
}

const spokenQuote = (state: State, row: number | null, position: string): readonly string[] => {
  if (row === null) return ['No quote.']
  const quote = state.index.quoteAt(row)
  const when = quoteDateInWords(quote, eventOfQuote(state, row))
  return [markedQuote(quote).text, `${speakerName(quote)}, ${when}, ${kindInWords(quote.kind)}. ${position}.`]
}

/** All the lines that the line in hand belongs with. */
const spokenText = (state: State, texts: ScreenTexts, columns: number): readonly string[] => {
  const event = chosenEvent(state)
  if (event === null) return ['No event.']
  const { lines, extent } = texts.event(state.shown, event.id, columns)
  const at = state.detail.selected
  const { from, to } = partOn(extent, at) ?? { from: at, to: at + 1 }
  return [lines.slice(from, to).map(bare).join(' '), `Line ${place(at, lines.length)}.`]
}

const spokenArticle = (state: State, texts: ScreenTexts, columns: number): readonly string[] => {
  const { article } = state
  if (article === null) return ['No article.']
  const text = texts.article(state.shown, article.id, columns, article.near)
  const at = article.cursor.selected
  return [
    ...text.linesBetween(at, at + 1, null).map(bare),
    ...stopsOn(text, at).map(({ words }) => harmless(words)),
    `Line ${place(at, text.lines)}.`,
  ]
}

const spokenView = (state: State, texts: ScreenTexts, columns: number): readonly string[] => {
  switch (modeBelow(state)) {
    case 'dates':
      return spokenDate(state)
    case 'events':
      return spokenEvent(state)
    case 'event':
      return spokenText(state, texts, columns)
    case 'article':
      return spokenArticle(state, texts, columns)
    case 'speakers': {
      const entry = chosenSpeaker(state)
      const { entries } = shownSpeakers(state)
      return entry === null
        ? ['Nobody.']
        : [
            `${entryName(entry, state.speakers.by)}. ${counted(entry.quotes, 'quote')}. ${place(state.speakers.list.selected, entries.length)}.`,
          ]
    }
    case 'said':
      return spokenQuote(
        state,
        chosenSaid(state),
        place(state.speakers.said.selected, saidRows(state).length),
      )
    case 'search': {
      const { field, results, answer } = state.search
      const found =
        answer === null
          ? ['Searching.']
          : answer.found.length === 0
            ? ['Nothing found.']
            : spokenQuote(state, chosenResult(state), place(results.selected, reachableRows(state)))
      return isBlank(field) ? ['Query: none'] : [`Query: ${harmless(field.text)}`, ...found]
    }
  }
}

const spokenOverlay = (
  state: State,
  texts: ScreenTexts,
  columns: number,
  rows: number,
): readonly string[] | null => {
  const { overlay } = state
  if (overlay === null) return null
  if (isPick(overlay)) {
    const found = pickRows(state, overlay)
    const row = found[overlay.list.selected]
    const words =
      row === undefined
        ? 'Nothing is like it.'
        : `${row.words}${row.isOn ? ', holds now' : ''}: ${row.note}. ${place(overlay.list.selected, found.length)}.`
    return [harmless(words), `Typed: ${overlay.field.text}`]
  }
  switch (overlay.kind) {
    case 'help':
      return [
        `Typed: ${overlay.field.text}`,
        ...texts.help(columns, overlay.field.text).slice(overlay.top).map(bare),
      ].slice(0, rows)
    case 'problems':
      return texts
        .problems(state.index, columns)
        .slice(overlay.top, overlay.top + rows)
        .map(bare)
    case 'go-to-date':
      return [`Go to date: ${overlay.field.text}`]
  }
}

/** As many lines as the screen has rows: what is told, what is in hand, then which view it is, its filters and its keys. */
export const spokenScreen = (state: State, title: string, texts: ScreenTexts): readonly string[] => {
  const { columns, rows } = state.size
  const mode = modeOf(state)
  const name = MODE_NAMES.find(([one]) => one === mode)?.[1] ?? ''
  const keys = fittingHints(mode, columns * 2, hintWords(state))
  const lines = [
    ...(state.notice === null ? [] : [state.notice]),
    ...(spokenOverlay(state, texts, columns, rows - 4) ?? spokenView(state, texts, columns)),
    '',
    `${name}, ${harmless(title)}.`,
    ...(state.filters.length === 0 ? [] : [`Filters: ${state.filters.join(', ')}.`]),
    ...(state.marked.size === 0 ? [] : [`${state.marked.size} marked.`]),
    `Keys: ${keys.map(({ key, words }) => `${key} ${words}`).join(', ')}.`,
  ].flatMap((line) => (line === '' ? [''] : wrapped(line, columns - 1)))
  return Array.from({ length: rows }, (_, row) => lines[row] ?? '')
}
