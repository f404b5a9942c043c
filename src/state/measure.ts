/** How much room the texts of the screen take, asked of whoever draws them. */
import type { ArticleExtent } from './article-stops.ts'
import type { FilterChip } from './filter-chips.ts'
import type { Mode } from './mode.ts'
import type { ShownEvents } from './shown-events.ts'
import type { TextExtent } from './text-parts.ts'
import type { TimelineIndex } from './timeline-index.ts'

/** Lines of an article, and which of them shows what of its text. */
export interface ArticleMeasure extends ArticleExtent {
  /** The line of an offset of the text. */
  readonly lineOf: (offset: number) => number
  /** The first offset of the text on a line, or below it. */
  readonly offsetOf: (line: number) => number
}

/** How much room the screen's texts take; worked out by whoever draws them, always the same for the same arguments. */
export interface Measure {
  readonly event: (shown: ShownEvents, eventId: string, columns: number) => TextExtent
  /** @param near an offset of the text: only what is near it is read of a long one */
  readonly article: (shown: ShownEvents, articleId: string, columns: number, near: number) => ArticleMeasure
  /** How many lines the help takes that has the words typed. @param mode what it lies over */
  readonly help: (mode: Mode, columns: number, words: string) => number
  /** How many lines the problems take. */
  readonly problems: (index: TimelineIndex, columns: number) => number
  /** Where the chips of filters stand in a row of so many cells. */
  readonly chips: (filters: readonly string[], columns: number) => readonly FilterChip[]
}
