/** The modes by what they have in common, for the tables of keys. */
import type { Mode } from '../../state/mode.ts'

export const TIMELINE: readonly Mode[] = ['dates', 'events', 'event']
export const LISTS: readonly Mode[] = ['dates', 'events', 'speakers', 'said']
/** The views in which a letter is a key. */
export const VIEWS: readonly Mode[] = [...TIMELINE, 'article', 'speakers', 'said']
/** Wherever a letter is a key. */
export const KEYED: readonly Mode[] = [...VIEWS, 'problems']
/** Lists and texts over a view, with a line that is typed above them. */
export const UNDER_A_LINE: readonly Mode[] = ['help', 'palette', 'filters', 'export']
export const TYPED_OVER_A_VIEW: readonly Mode[] = [...UNDER_A_LINE, 'go-to-date']
/** Where letters are typed into a line. */
export const TYPED: readonly Mode[] = ['search', ...TYPED_OVER_A_VIEW]
export const ALL: readonly Mode[] = [...KEYED, ...TYPED]
/** Where the views are in hand, and nothing lies over them. */
export const OPEN: readonly Mode[] = [...VIEWS, 'search']

/** Whether letters are typed into a line in a mode. */
export const isTyped = (mode: Mode): boolean => TYPED.includes(mode)
