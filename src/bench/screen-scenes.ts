/** What is pressed on the screen to measure it, view by view: one row here is one row of the table. */
import { thereAndBack } from './timed-keys.ts'

/** Keys that are not measured, and what the screen shows when they have worked. */
export interface Step {
  readonly keys: string
  readonly shows: string | RegExp
}

export interface Scene {
  readonly name: string
  /** How to get there from the scene before; the first begins where the program opens. */
  readonly enter: readonly Step[]
  /** So many keys, each of which changes the screen. */
  readonly keys: (count: number) => readonly string[]
  /** `move`: the chosen row, or the lines on screen. `typing`: a second frame with the answer may follow the first. */
  readonly kind: 'move' | 'typing'
  /** Whether nothing else on screen changes, so that the limit of bytes holds. */
  readonly isSelectionAlone?: true
  /** Pressed after every so many keys, not measured. */
  readonly wipe?: { readonly every: number; readonly keys: string }
}

const ENTER = '\r'
const ESCAPE = '\x1b'
const [DOWN, UP] = ['\x1b[B', '\x1b[A']
const [PAGE_DOWN, PAGE_UP] = ['\x1b[6~', '\x1b[5~']
const WIPE_FIELD = '\x15'

const SPAN = 50
/** Fewer than the quotes that the first event has. */
const TEXT_SPAN = 20
/** Words that are met often, typed letter by letter. */
const TYPED = 'the will of this and that for not with '

const typed = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => TYPED[at % TYPED.length] ?? ' ')

/** That the search has answered: `1,234 quotes · 3 ms`. */
export const ANSWERED = /quotes? · [\d.,]+ ms/

const FIRST_GROUP = /━ Dates 1\/[\d,]+ · \d{4} /
/** The first date stands in the groups of its year and month. */
const FIRST_DATE = 'gjj'
const EVENTS_IN_HAND = '━ Events 1/'
/** The last pane is in hand where its rule is heavy. */
const EVENT_IN_HAND = /[┭┮┬┯]━ \w+day /

export const SCENES: readonly Scene[] = [
  { name: 'dates, down', enter: [], keys: (count) => thereAndBack('j', 'k', SPAN, count), kind: 'move' },
  {
    name: 'dates, page down and up',
    enter: [{ keys: 'g', shows: FIRST_GROUP }],
    keys: (count) => thereAndBack(PAGE_DOWN, PAGE_UP, SPAN, count),
    kind: 'move',
  },
  {
    name: 'dates, end and back',
    enter: [{ keys: 'g', shows: FIRST_GROUP }],
    keys: (count) => thereAndBack('G', 'g', 1, count),
    kind: 'move',
  },
  {
    name: 'events, down and up',
    enter: [{ keys: `${FIRST_DATE}${ENTER}`, shows: EVENTS_IN_HAND }],
    keys: (count) => thereAndBack('j', 'k', SPAN, count),
    kind: 'move',
  },
  {
    name: 'event, lines',
    enter: [{ keys: `g${ENTER}`, shows: EVENT_IN_HAND }],
    keys: (count) => thereAndBack('j', 'k', SPAN, count),
    kind: 'move',
  },
  {
    name: 'event, next quote',
    enter: [{ keys: 'gn', shows: EVENT_IN_HAND }],
    keys: (count) => thereAndBack('n', 'N', TEXT_SPAN, count),
    kind: 'move',
  },
  {
    name: 'next event of all',
    enter: [],
    keys: (count) => thereAndBack(']', '[', SPAN, count),
    kind: 'move',
  },
  {
    name: 'article, lines',
    enter: [{ keys: `a`, shows: /━ Dates › The / }],
    keys: (count) => thereAndBack('j', 'k', SPAN, count),
    kind: 'move',
  },
  {
    name: 'people, down and up',
    enter: [
      { keys: ESCAPE, shows: EVENT_IN_HAND },
      { keys: 'p', shows: /━ People \d/ },
      { keys: 'g', shows: '━ People 1/' },
    ],
    keys: (count) => thereAndBack('j', 'k', SPAN, count),
    kind: 'move',
  },
  {
    name: 'search, a letter typed',
    enter: [{ keys: '/', shows: 'Search the quotes' }],
    keys: typed,
    kind: 'typing',
    wipe: { every: TYPED.length, keys: WIPE_FIELD },
  },
  {
    name: 'results, down and up',
    enter: [{ keys: `${WIPE_FIELD}the will`, shows: ANSWERED }],
    keys: (count) => thereAndBack(DOWN, UP, SPAN, count),
    kind: 'move',
  },
]

/** Fewer rows than one screen has, so that the list stays where it is. */
const UNSCROLLED_SPAN = 4

/** On a screen of one pane, where no other pane shows what is chosen. */
export const ONE_PANE_SCENES: readonly Scene[] = [
  {
    name: 'one pane: dates, the selection alone',
    enter: [],
    keys: (count) => thereAndBack('j', 'k', UNSCROLLED_SPAN, count),
    kind: 'move',
    isSelectionAlone: true,
  },
  {
    name: 'one pane: dates, down and up',
    enter: [{ keys: 'g', shows: FIRST_GROUP }],
    keys: (count) => thereAndBack('j', 'k', SPAN, count),
    kind: 'move',
  },
  {
    name: 'one pane: events, down and up',
    enter: [{ keys: `${FIRST_DATE}${ENTER}`, shows: '› 1/' }],
    keys: (count) => thereAndBack('j', 'k', SPAN, count),
    kind: 'move',
  },
]

/** Back to the date list from the last of them. */
export const LEAVE_SEARCH = ESCAPE
