/** Filters that hold in every view: what of a timeline they leave. Each is written as in a query, `-speaker:"Ann Smith"`. */
import { holdsRows, someRowOfEvent } from '../model/event-rows.ts'
import { keepFiltered } from '../search/filter-rows.ts'
import { spelledName } from '../search/folded-name.ts'
import { dateMatches } from '../search/query/date-matches.ts'
import { groupFilters } from '../search/query/filter-groups.ts'
import { nameCondition } from '../search/query/name-condition.ts'
import { parseQuery } from '../search/query/parse-query.ts'
import type { DateFilter, Filter, NameFilter } from '../search/query/query.ts'
import { fullRowSet, hasRow, type RowSet } from '../search/row-set.ts'
import type { DateEntry, TimelineIndex } from './timeline-index.ts'

export interface FilterResult {
  /** The quotes that are left, by their rows. */
  readonly rows: RowSet
  /** 1 for each event that is left, by its number in the timeline's list. */
  readonly events: Uint8Array
}

const isOfDate = (filter: Filter): filter is DateFilter => 'firstDay' in filter
const isOfPublisher = (filter: Filter): filter is NameFilter => filter.field === 'publisher'

/** The filters that a text is, none where it asks anything else too. */
export const filtersOf = (text: string): readonly Filter[] => {
  const { words, phrases, excludedWords, excludedPhrases, filters, problems } = parseQuery(text)
  const others = words.length + phrases.length + excludedWords.length + excludedPhrases.length
  return others + problems.length > 0 ? [] : filters
}

/** The filter with the other sense: what it left out is left, and what it left is left out. */
export const inverted = (filter: string): string => (filter.startsWith('-') ? filter.slice(1) : `-${filter}`)

const combined = <F extends Filter, T>(
  filters: readonly F[],
  conditionOf: (filter: F) => (value: T) => boolean,
): ((value: T) => boolean) => {
  const groups = groupFilters(filters)
  const required = groups.required.map((group) => group.map(conditionOf))
  const excluded = groups.excluded.map(conditionOf)
  return (value) =>
    required.every((group) => group.some((holds) => holds(value))) && !excluded.some((holds) => holds(value))
}

const dateCondition = (filters: readonly DateFilter[]): ((date: DateEntry) => boolean) =>
  combined(
    filters,
    (filter) =>
      ({ firstDay, lastDay }) =>
        dateMatches(filter, firstDay, lastDay),
  )

/** The publishers of all articles, also of those that quote nobody. */
const publishersOf = ({ timeline }: TimelineIndex): readonly string[] => [
  ...new Set(timeline.articles.flatMap(({ publisher }) => publisher ?? [])),
]

const publisherCondition = (
  publishers: readonly string[],
  filters: readonly NameFilter[],
): ((publisher: string | null) => boolean) =>
  combined(filters, (filter) => {
    const matches = nameCondition(filter, (spelled) =>
      publishers.some((publisher) => spelledName(publisher) === spelled),
    )
    return (publisher) => publisher !== null && matches([publisher])
  })

/** 1 for each article whose publisher is left, by its place in the timeline's list. */
const articlesLeft = (
  { timeline }: TimelineIndex,
  isLeft: (publisher: string | null) => boolean,
): Uint8Array => {
  const known = new Map<string | null, boolean>()
  const left = new Uint8Array(timeline.articles.length)
  for (const [place, { publisher }] of timeline.articles.entries()) {
    const holds = known.get(publisher) ?? isLeft(publisher)
    known.set(publisher, holds)
    left[place] = Number(holds)
  }
  return left
}

const rowsLeft = (
  index: TimelineIndex,
  filters: readonly Filter[],
  publishers: readonly string[],
): RowSet => {
  const table = index.facts()
  const rows = fullRowSet(table.rows)
  keepFiltered([{ segment: table, live: null }], filters, [rows], publishers)
  return rows
}

/** The quotes that filters leave, by their rows; `null` for all. */
export const quotesLeft = (index: TimelineIndex, texts: readonly string[]): RowSet | null => {
  const filters = texts.flatMap(filtersOf)
  if (filters.length === 0) return null
  return rowsLeft(index, filters, filters.some(isOfPublisher) ? publishersOf(index) : [])
}

/**
 * What filters leave. A quote is left where all of them hold of it. An event is left where those of dates hold of its
 * date and anything in it is left: a quote, where speakers or kinds are asked for; else a telling by a publisher that is
 * left, unless it holds quotes and they are all left out.
 */
export const filterTimeline = (index: TimelineIndex, texts: readonly string[]): FilterResult | null => {
  const filters = texts.flatMap(filtersOf)
  if (filters.length === 0) return null
  const { timeline } = index
  const ofPublishers = filters.filter(isOfPublisher)
  const publishers = ofPublishers.length === 0 ? [] : publishersOf(index)
  // Whether a quote in an event counts is asked of all but its date: the event's own is what is shown.
  const ofQuotes = filters.filter((filter) => !isOfDate(filter))
  const inEvents = rowsLeft(index, ofQuotes, publishers)
  const rows = ofQuotes.length === filters.length ? inEvents : rowsLeft(index, filters, publishers)

  const asksForQuotes = ofQuotes.some((filter) => !filter.excluded && !isOfPublisher(filter))
  const isExcluding = ofQuotes.some(({ excluded }) => excluded)
  const isOfDay = dateCondition(filters.filter(isOfDate))
  const [quotes, tellings] = [index.eventRows(), index.tellings()]
  const articles = articlesLeft(index, publisherCondition(publishers, ofPublishers))
  const isLeft = (event: number): boolean => {
    if (ofQuotes.length === 0) return true
    if (someRowOfEvent(quotes, event, (row) => hasRow(inEvents, row))) return true
    if (asksForQuotes || (isExcluding && holdsRows(quotes, event))) return false
    return someRowOfEvent(tellings, event, (article) => articles[article] === 1)
  }
  const events = new Uint8Array(timeline.events.length)
  // Times of one day share its entry, and no filter tells them apart.
  for (const entry of index.entries) {
    if (!isOfDay(entry)) continue
    for (const number of index.order.subarray(entry.from, entry.to)) events[number] = Number(isLeft(number))
  }
  return { rows, events }
}
