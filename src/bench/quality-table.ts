/** What the parser is measured by: each figure with what a simple way reaches, the floor, and what is aimed at. */
import { markdownTable } from './markdown-table.ts'

export interface QualityRow {
  readonly what: string
  readonly data: string
  readonly unit: '' | ' of 5' | ' MB/s'
  /** Digits behind the point. */
  readonly digits: 0 | 1 | 2
  /** What a simple way scores. */
  readonly simple: string
  readonly floor: number
  readonly aim: number
}

const QUALITY_ROWS = {
  found: {
    what: 'quoted speech found, F1',
    data: 'quotes-news',
    unit: '',
    digits: 1,
    simple: '94.6 every marked stretch',
    floor: 96.5,
    aim: 98,
  },
  speaker: {
    what: 'quoted speech with its speaker, F1',
    data: 'quotes-news',
    unit: '',
    digits: 1,
    simple: '44 nearest name',
    floor: 82,
    aim: 90,
  },
  indirect: {
    what: 'indirect speech, F1',
    data: 'quotes-news',
    unit: '',
    digits: 1,
    simple: '0',
    floor: 55,
    aim: 70,
  },
  seeds: {
    what: 'quoted speech with its speaker, F1',
    data: 'five articles',
    unit: '',
    digits: 1,
    simple: '12 nearest name',
    floor: 93,
    aim: 98,
  },
  published: {
    what: 'publication dates',
    data: 'five articles',
    unit: ' of 5',
    digits: 0,
    simple: '–',
    floor: 5,
    aim: 5,
  },
  newswire: {
    what: 'dates found and resolved, F1',
    data: 'dates-newswire',
    unit: '',
    digits: 1,
    simple: '36 chrono-node',
    floor: 75,
    aim: 85,
  },
  history: {
    what: 'dates found and resolved, F1',
    data: 'dates-history',
    unit: '',
    digits: 1,
    simple: '34 chrono-node',
    floor: 60,
    aim: 75,
  },
  events: {
    what: 'events covered with the right date',
    data: 'events-news',
    unit: '',
    digits: 1,
    simple: '63 all by publication',
    floor: 70,
    aim: 80,
  },
  speed: {
    what: 'speed, one thread, everything on',
    data: 'quotes-news',
    unit: ' MB/s',
    digits: 2,
    simple: '0.08 compromise, quotes only',
    floor: 1.5,
    aim: 3,
  },
} as const satisfies Readonly<Record<string, QualityRow>>

export type QualityName = keyof typeof QUALITY_ROWS

/** A figure as measured; held out where what it is read with can have seen the data. */
export interface Reached {
  readonly shipped: number
  readonly heldOut?: number
}

const shown = (value: number | undefined, { digits, unit }: QualityRow): string =>
  value === undefined ? '' : `${value.toFixed(digits)}${unit}`

const HEADINGS = ['what', 'data', 'a simple way', 'floor', 'aim', 'reached', 'held out'] as const
const NAMES = Object.keys(QUALITY_ROWS).filter((name): name is QualityName => name in QUALITY_ROWS)

/** What lies below its floor, each as `what, data: figure, floor`. Speed is left out: it depends on the machine. */
export const belowFloor = (reached: Readonly<Record<QualityName, Reached>>): readonly string[] =>
  NAMES.filter((name) => name !== 'speed').flatMap((name) => {
    const row = QUALITY_ROWS[name]
    const figures = [reached[name].shipped, reached[name].heldOut ?? row.floor]
    return figures
      .filter((value) => value < row.floor)
      .map((value) => `${row.what}, ${row.data}: ${shown(value, row)}, floor ${row.floor}`)
  })

export const qualityTable = (reached: Readonly<Record<QualityName, Reached>>): readonly string[] => {
  const rows = NAMES.map((name): readonly string[] => {
    const row = QUALITY_ROWS[name]
    const { shipped, heldOut } = reached[name]
    const asked = [row.what, row.data, row.simple, String(row.floor), String(row.aim)]
    return [...asked, shown(shipped, row), shown(heldOut, row)]
  })
  return markdownTable(HEADINGS, rows)
}
