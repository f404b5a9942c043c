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
  /** Whether nothing else on screen changes, so that the floor of bytes holds. */
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
/** Fewer than the lines and quotes that the first event has beyond one screen. */
const TEXT_SPAN = 20
/** Words that are met often, typed letter by letter. */
const TYPED = 'the will of this and that for not with '

const typed = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => TYPED[at % TYPED.length] ?? ' ')

/** That the search has answered: `1,234 quotes · 3 ms`. */
export const ANSWERED = /quotes? · [\d.,]+ ms/

/** What the last line says where the text of an event is in hand. */
const IN_TEXT = 'Enter article'

export const SCENES: readonly Scene[] = [
  { name: 'dates, down', enter: [], keys: (count) => thereAndBack('j', 'k', SPAN, count), kind: 'move' },
  {
    name: 'dates, page down and up',
    enter: [{ keys: 'g', shows: 'Dates 1/' }],
    keys: (count) => thereAndBack(PAGE_DOWN, PAGE_UP, SPAN, count),
    kind: 'move',
  },
  {
    name: 'dates, end and back',
    enter: [{ keys: 'g', shows: 'Dates 1/' }],
    keys: (count) => thereAndBack('G', 'g', 1, count),
    kind: 'move',
  },
  {
    name: 'events, down and up',
    enter: [{ keys: `g${ENTER}`, shows: '━ Events 1/' }],
    keys: (count) => thereAndBack('j', 'k', SPAN, count),
    kind: 'move',
  },
  {
    name: 'event, scroll',
    enter: [{ keys: `g${ENTER}`, shows: IN_TEXT }],
    keys: (count) => thereAndBack('j', 'k', TEXT_SPAN, count),
    kind: 'move',
  },
  {
    name: 'event, next quote',
    enter: [{ keys: 'n', shows: IN_TEXT }],
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
    enter: [{ keys: 'g', shows: 'Dates 1/' }],
    keys: (count) => thereAndBack('j', 'k', SPAN, count),
    kind: 'move',
  },
  {
    name: 'one pane: events, down and up',
    enter: [{ keys: `g${ENTER}`, shows: '› 1/' }],
    keys: (count) => thereAndBack('j', 'k', SPAN, count),
    kind: 'move',
  },
]

/** Back to the date list from the last of them. */
export const LEAVE_SEARCH = ESCAPE
