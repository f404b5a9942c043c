/** Filters that hold in every view: what of a timeline they leave. Each is written as in a query, `-speaker:"Ann Smith"`. */
import { parseEdtf } from '../model/edtf.ts'
import type { Event } from '../model/event.ts'
import { keepFiltered } from '../search/filter-rows.ts'
import { dateMatches } from '../search/query/date-matches.ts'
import { groupFilters } from '../search/query/filter-groups.ts'
import { nameMatcher } from '../search/query/name-matches.ts'
import { parseQuery } from '../search/query/parse-query.ts'
import type { DateFilter, Filter, NameFilter } from '../search/query/query.ts'
import { fullRowSet, hasRow, type RowSet } from '../search/row-set.ts'
import type { TimelineIndex } from './timeline-index.ts'

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

const combined = <T>(
  filters: readonly Filter[],
  conditionOf: (filter: Filter) => (value: T) => boolean,
): ((value: T) => boolean) => {
  const groups = groupFilters(filters)
  const required = groups.required.map((group) => group.map(conditionOf))
  const excluded = groups.excluded.map(conditionOf)
  return (value) =>
    required.every((group) => group.some((holds) => holds(value))) && !excluded.some((holds) => holds(value))
}

/** Remembers what a condition says of each value: there are few dates and publishers, and many events. */
const remembered = <T>(condition: (value: T) => boolean): ((value: T) => boolean) => {
  const known = new Map<T, boolean>()
  return (value) => {
    let holds = known.get(value)
    if (holds === undefined) {
      holds = condition(value)
      known.set(value, holds)
    }
    return holds
  }
}

const dateCondition = (filters: readonly DateFilter[]): ((date: string | null) => boolean) =>
  remembered(
    combined(filters, (filter) => (date) => {
      const days = date === null ? null : parseEdtf(date)
      return days !== null && isOfDate(filter) && dateMatches(filter, days.firstDay, days.lastDay)
    }),
  )

const publisherCondition = (
  index: TimelineIndex,
  filters: readonly NameFilter[],
): ((article: string) => boolean) =>
  remembered(
    combined(filters, (filter) => {
      const matches = nameMatcher('isMarked' in filter ? filter.value : '')
      return (article) => {
        const publisher = index.articles.get(article)?.publisher ?? null
        return publisher !== null && matches([publisher])
      }
    }),
  )

/**
 * What filters leave. A quote is left where all of them hold of it. An event is left where those of dates hold of its
 * date and anything in it is left: a quote, where speakers or kinds are asked for; else a telling by a publisher that is
 * left, unless it holds quotes and they are all left out.
 */
export const filterTimeline = (index: TimelineIndex, texts: readonly string[]): FilterResult | null => {
  const filters = texts.flatMap(filtersOf)
  if (filters.length === 0) return null
  const { timeline } = index
  const table = index.facts()
  const whole = [{ segment: table, live: null }]
  const rows = fullRowSet(table.rows)
  keepFiltered(whole, filters, [rows])
  // Whether a quote in an event counts is asked of all but its date: the event's own is what is shown.
  const inEvents = fullRowSet(table.rows)
  const ofQuotes = filters.filter((filter) => !isOfDate(filter))
  keepFiltered(whole, ofQuotes, [inEvents])

  const asksForQuotes = ofQuotes.some((filter) => !filter.excluded && !isOfPublisher(filter))
  const isExcluding = ofQuotes.some(({ excluded }) => excluded)
  const isOfDay = dateCondition(filters.filter(isOfDate))
  const isPrinted = publisherCondition(index, filters.filter(isOfPublisher))
  // Of a library the ids of an event's quotes are read one by one: its rows are not.
  const { starts, rows: held } = index.eventRows()
  const isLeft = (event: Event, number: number): boolean => {
    if (!isOfDay(event.date)) return false
    if (ofQuotes.length === 0) return true
    const [from, to] = [starts[number] ?? 0, starts[number + 1] ?? 0]
    for (let at = from; at < to; at++) if (hasRow(inEvents, held[at] ?? 0)) return true
    if (asksForQuotes || (to > from && isExcluding)) return false
    return event.mentions.some(({ article }) => isPrinted(article))
  }
  const events = new Uint8Array(timeline.events.length)
  for (const [number, event] of timeline.events.entries()) events[number] = Number(isLeft(event, number))
  return { rows, events }
}
