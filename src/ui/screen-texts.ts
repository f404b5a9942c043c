/** The long texts of the screen, laid out once for what is shown and how it is dressed, and how long they are. */

import type { Measure } from '../state/measure.ts'
import type { Mode } from '../state/mode.ts'
import type { ShownEvents } from '../state/shown-events.ts'
import type { TimelineIndex } from '../state/timeline-index.ts'
import type { Keys } from './keys/keys.ts'
import type { Theme } from './theme/theme.ts'
import type { ArticleText } from './views/article-layout.ts'
import { createArticleText } from './views/article-text.ts'
import { createEventText, type EventText } from './views/event-text.ts'
import { filterChips } from './views/filter-chips.ts'
import { helpText } from './views/help-text.ts'
import { createProblemsText } from './views/problems-text.ts'
import type { Asides } from './views/text-pieces.ts'

export interface ScreenTexts {
  readonly event: (shown: ShownEvents, eventId: string, columns: number) => EventText
  readonly article: (shown: ShownEvents, articleId: string, columns: number, near: number) => ArticleText
  readonly help: (mode: Mode, columns: number, typed: string) => readonly string[]
  readonly problems: (index: TimelineIndex, columns: number) => readonly string[]
}

/** What is made for a key is kept as long as the key is. */
const kept = <K extends object, V>(make: (key: K) => V): ((key: K) => V) => {
  const known = new WeakMap<K, V>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const made = make(key)
    known.set(key, made)
    return made
  }
}

/** @param asides whether what belongs together may stand side by side, or is laid out to be read out line by line */
export const createScreenTexts = (theme: Theme, keys: Keys, asides: Asides = 'beside'): ScreenTexts => {
  const events = kept((shown: ShownEvents) => createEventText(shown, theme, keys, asides))
  const articles = kept((index: TimelineIndex) => createArticleText(index, theme, asides))
  const problems = kept(({ timeline }: TimelineIndex) => createProblemsText(timeline.problems, theme))
  return {
    event: (shown, id, columns) => events(shown)(id, columns),
    article: ({ index }, id, columns, near) => articles(index)(id, columns, near),
    help: (mode, columns, typed) => helpText({ keys, mode, columns, typed, theme, asides }),
    problems: (index, columns) => problems(index)(columns),
  }
}

/** How much room the texts take. @param texts those that are drawn by then */
export const measureOf = (texts: () => ScreenTexts): Measure => ({
  event: (shown, id, columns) => texts().event(shown, id, columns).extent,
  article: (shown, id, columns, near) => texts().article(shown, id, columns, near),
  help: (mode, columns, typed) => texts().help(mode, columns, typed).length,
  problems: (index, columns) => texts().problems(index, columns).length,
  chips: filterChips,
})
