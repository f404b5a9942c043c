/** A measure for tests that draw nothing: texts of lengths that are easy to reckon with. */
import type { ArticleStop } from './article-stops.ts'
import type { FilterChip } from './filter-chips.ts'
import type { Measure } from './measure.ts'
import type { TextPart } from './text-parts.ts'
import { mentionPlace } from './text-place.ts'

const NOTHING = { quote: null, person: null, at: null } as const

/**
 * An event's text has ten lines of beginning, then seven for each quote, and twenty more; on fewer than 80 columns twice
 * as many. An article's text has a line for every ten of its first 600 characters, below ten of its head. The help has 50
 * lines, the problems 40. Chips have ten cells each, from the tenth on; of more than two the last counts the others.
 */
export const EXAMPLE_MEASURE: Measure = {
  event: ({ index }, id, columns) => {
    const event = index.timeline.events[index.eventNumber(id) ?? -1]
    const scale = columns < 80 ? 2 : 1
    const quotes = (event?.quotes ?? []).map((quote, at): TextPart => {
      const { article = '', segments = [] } = index.quoteOf(quote) ?? {}
      const [first = { start: 0, end: 0 }] = segments
      return {
        ...NOTHING,
        kind: 'quote',
        from: (10 + at * 7) * scale,
        to: (16 + at * 7) * scale,
        quote,
        at: { article, ...first },
      }
    })
    const [mention] = event?.mentions ?? []
    const headline: TextPart = {
      ...NOTHING,
      kind: 'headline',
      from: 0,
      to: scale,
      at: mention === undefined ? null : mentionPlace(mention),
    }
    return { lines: (30 + quotes.length * 7) * scale, parts: [headline, ...quotes] }
  },
  article: ({ index }, id) => {
    const lineOf = (offset: number): number => Math.min(69, 10 + Math.floor(offset / 10))
    const stops = Array.from(index.timeline.quotes)
      .filter(({ article }) => article === id)
      .map(({ id: quote, segments }): ArticleStop => {
        const { start = 0, end = 0 } = segments[0] ?? {}
        return {
          kind: 'quote',
          from: lineOf(start),
          to: lineOf(end) + 1,
          start,
          end,
          words: quote,
          quote,
          person: null,
        }
      })
    return {
      lines: 70,
      parts: [],
      stops: stops.toSorted((a, b) => a.start - b.start),
      lineOf,
      offsetOf: (line) => Math.max(0, line - 10) * 10,
    }
  },
  help: () => 50,
  problems: () => 40,
  chips: (filters) => {
    const chips = filters.slice(0, 2).map((filter, at): FilterChip => {
      const from = 10 + at * 11
      return { kind: 'filter', filter, text: filter, from, to: from + 10 }
    })
    const count = filters.length - chips.length
    return count === 0 ? chips : [...chips, { kind: 'more', count, text: `+${count}`, from: 32, to: 42 }]
  },
}
