/** What the search shows between its box and the footer: results, preview, facets, as many as there is room for. */
import type { Span } from '../../model/span.ts'
import { isOnePane } from '../../state/layout.ts'
import { markKey } from '../../state/marked.ts'
import type { Marks } from '../../state/marks.ts'
import { type QueryAsks, queryAsks } from '../../state/query-asks.ts'
import type { SearchAnswer } from '../../state/search-service.ts'
import { isBlank } from '../../state/search-state.ts'
import {
  chosenResult,
  eventOfQuote,
  foundRows,
  otherPrintings,
  reachableRows,
  resultsAreHidden,
  searchView,
  shownFacets,
} from '../../state/selectors.ts'
import { layoutOf, type State } from '../../state/state.ts'
import type { Keys } from '../keys/keys.ts'
import type { Theme } from '../theme/theme.ts'
import { counted, number } from '../words/counts.ts'
import { filtersInWords } from '../words/filters-in-words.ts'
import { facetList } from './facet-list.ts'
import { previewBelow } from './preview-below.ts'
import { resultList } from './result-list.ts'
import { previewTitle, resultPreview } from './result-preview.ts'
import { searchGuide } from './search-guide.ts'
import { facetsTitle } from './search-titles.ts'

const NO_RESULT: Readonly<Record<QueryAsks, string>> = {
  words: 'No quote has these words. Fewer words, or others, may find it.',
  filters: 'No quote is left by what is asked. Fewer filters may leave some.',
  nothing: 'This only leaves quotes out. Say what to look for, too.',
}
const STILL_READING = 'The quotes are still being indexed. What is typed is answered then.'

interface SearchPanes {
  /** From left to right. */
  readonly beside: readonly Pane[]
  /** Under them, behind a rule of its own. */
  readonly below: Pane | null
}

/** A pane between the rules, and what the rule over it says. */
export interface Pane {
  readonly lines: readonly string[]
  readonly columns: number
  readonly title: string
  /** Whether it is the list of results, which scrolls. */
  readonly isResults?: true
}

/** `Best first, row 1/20`; `row 1/4,000 of 23,013 quotes`, where more were found than can be looked at. */
const positionInWords = (state: State, { total, reachable, order }: SearchAnswer): string => {
  const more = total > reachable ? ` of ${counted(total, 'quote')}` : ''
  const by = order === 'time' ? 'In order of time' : 'Best first'
  return `${by}, row ${number(state.search.results.selected + 1)}/${number(reachableRows(state))}${more}`
}

/** Why no quote is listed. */
export const emptyText = ({ search, filters }: State, keys: Keys): string => {
  const { answer, progress } = search
  if (progress !== null) return STILL_READING
  if (answer === null) return ''
  const held = filters.length === 0 ? '' : ` ${filtersInWords(keys, 'search')} hold here too.`
  return NO_RESULT[queryAsks(answer.query)] + held
}

const listPane = (state: State, marks: (text: string) => readonly Span[], keys: Keys, theme: Theme): Pane => {
  const { results, facets: whole } = layoutOf(state)
  const { search, index } = state
  const found = foundRows(state)
  // Where nothing is chosen, nothing stands below.
  const place = found.length > 0 ? results : { ...results, rows: whole.rows }
  const { results: window, answer } = search
  return {
    columns: place.columns,
    isResults: true,
    title: answer === null || found.length === 0 ? '' : positionInWords(state, answer),
    lines: resultList({
      found,
      eventOf: (row) => eventOfQuote(state, row),
      isMarked: (id) => state.marked.has(markKey({ kind: 'quote', id })),
      marks,
      index,
      window,
      place,
      theme,
      focused: true,
      hasSpeakers: true,
      empty: emptyText(state, keys),
    }),
  }
}

const previewPane = (state: State, marks: (text: string) => readonly Span[], theme: Theme): Pane => {
  const { preview: place } = layoutOf(state)
  const row = chosenResult(state)
  const quote = row === null ? null : state.index.quoteAt(row)
  const event = row === null ? null : eventOfQuote(state, row)
  return {
    columns: place.columns,
    title: previewTitle(quote, event),
    lines: resultPreview({
      quote,
      others: otherPrintings(state),
      event,
      marks,
      index: state.index,
      place,
      theme,
    }),
  }
}

/** The chosen result below the list; `null` where nothing is chosen, or rows are too few. */
const paneBelow = (state: State, marks: (text: string) => readonly Span[], theme: Theme): Pane | null => {
  const layout = layoutOf(state)
  const row = chosenResult(state)
  if (row === null || layout.preview.rows === 0) return null
  const { index } = state
  const quote = index.quoteAt(row)
  const event = eventOfQuote(state, row)
  return {
    columns: layout.preview.columns,
    title: previewTitle(quote, event),
    lines: previewBelow({ quote, event, marks, index, place: layout.preview, theme }),
  }
}

const facetsPane = (state: State, keys: Keys, theme: Theme): Pane => {
  const { facets: place } = layoutOf(state)
  const sections = shownFacets(state)
  return {
    columns: place.columns,
    title: sections.length === 0 ? '' : facetsTitle(keys),
    lines: facetList({ sections, place, theme }),
  }
}

const guidePane = (state: State, keys: Keys, theme: Theme): Pane => {
  const { columns, facets } = layoutOf(state)
  const place = { columns: columns - 1, rows: facets.rows }
  return {
    columns: place.columns,
    title: '',
    lines: searchGuide({ keys, used: state.search.history.used, place, theme }),
  }
}

/** What stands between the rules. */
export const panesOf = (state: State, marks: Marks, keys: Keys, theme: Theme): SearchPanes => {
  const layout = layoutOf(state)
  const { field, answer } = state.search
  const alone = (pane: Pane): SearchPanes => ({ beside: [pane], below: null })
  if (isBlank(field)) return alone(guidePane(state, keys, theme))
  const matches = (text: string): readonly Span[] => marks(answer?.query ?? '', text)
  if (resultsAreHidden(state)) return alone(facetsPane(state, keys, theme))
  const list = listPane(state, matches, keys, theme)
  if (isOnePane(layout)) return { beside: [list], below: paneBelow(state, matches, theme) }
  const preview = previewPane(state, matches, theme)
  if (layout.kind === 'three') return { beside: [list, preview, facetsPane(state, keys, theme)], below: null }
  return {
    beside: [list, searchView(state) === 'results' ? preview : facetsPane(state, keys, theme)],
    below: null,
  }
}
