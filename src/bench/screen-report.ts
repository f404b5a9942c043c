/** What the bench of the screen prints: keys by view, starts, memory, and what is over its limit. */
import { markdownTable } from './markdown-table.ts'
import { median, percentile } from './measurement.ts'
import type { KeyAnswer } from './timed-keys.ts'

/** The most that the screen may take: milliseconds of a move, bytes of one that only moves the selection, and the first frame. */
const SCREEN_LIMITS = { moveMs: 16, selectionBytes: 1_000, timesBareNode: 2.5 } as const

/** The keys of one view. `echo` is another program that only echoes: what the measuring itself costs. */
export interface KeyRun {
  readonly name: string
  readonly kind: 'move' | 'typing' | 'echo'
  /** Whether a key changes the selection and nothing else. */
  readonly isSelectionAlone: boolean
  readonly answers: readonly KeyAnswer[]
  /** Keys after which nothing was written. */
  readonly silent: number
}

export interface Start {
  readonly name: string
  readonly ms: readonly number[]
  /** Whether the limit of starts holds for it. */
  readonly isLimited: boolean
}

export interface ScreenFigures {
  readonly keys: readonly KeyRun[]
  /** The first is a bare Node, which the others are compared with. */
  readonly starts: readonly Start[]
  readonly memory: readonly { readonly when: string; readonly megabytes: number }[]
}

const P95 = 0.95

const spread = (values: readonly number[], shown: (value: number) => string): readonly string[] =>
  values.length === 0
    ? ['–', '–', '–']
    : [percentile(values, 0.5), percentile(values, P95), Math.max(...values)].map(shown)

const inMs = (value: number): string => value.toFixed(1)
const whole = (value: number): string => Math.round(value).toString()

const limitsOf = ({ kind, isSelectionAlone }: KeyRun): string =>
  [
    ...(kind === 'move' ? [`${SCREEN_LIMITS.moveMs} ms`] : []),
    ...(isSelectionAlone ? [`${SCREEN_LIMITS.selectionBytes} bytes`] : []),
  ].join(', ')

/** Typing has two rows: until the letter is shown, and until all is, the answer too. */
const rowsOf = (run: KeyRun): readonly (readonly string[])[] => {
  const { name, kind, answers, silent } = run
  const last = answers.map(({ lastMs }) => lastMs)
  const bytes = answers.map((answer) => answer.bytes)
  const count = silent === 0 ? String(answers.length) : `${answers.length} + ${silent} silent`
  const cells = answers.map((answer) => answer.cells)
  const row = (label: string, ms: readonly number[]): readonly string[] => [
    label,
    count,
    ...spread(ms, inMs),
    ...spread(bytes, whole),
    ...spread(cells, whole).slice(0, 1),
    limitsOf(run),
  ]
  if (kind !== 'typing') return [row(name, last)]
  const first = answers.map(({ firstMs }) => firstMs)
  return [row(`${name}, shown`, first), row(`${name}, answered`, last)]
}

const timesBare = (starts: readonly Start[], { ms }: Start): number =>
  median(ms) / median(starts[0]?.ms ?? [])

/** What is over its limit, each in words: `dates, down: p95 19.0 ms, limit 16`. */
export const overScreenLimit = ({ keys, starts }: ScreenFigures): readonly string[] => [
  ...keys
    .filter(({ kind }) => kind === 'move')
    .flatMap(({ name, answers, silent, isSelectionAlone }) => {
      const ms = percentile(
        answers.map(({ lastMs }) => lastMs),
        P95,
      )
      const bytes = percentile(
        answers.map((answer) => answer.bytes),
        P95,
      )
      return [
        ...(answers.length === 0 ? [`${name}: no key was answered`] : []),
        ...(silent > 0 && answers.length > 0 ? [`${name}: ${silent} keys were not answered`] : []),
        ...(ms > SCREEN_LIMITS.moveMs ? [`${name}: p95 ${inMs(ms)} ms, limit ${SCREEN_LIMITS.moveMs}`] : []),
        ...(isSelectionAlone && bytes > SCREEN_LIMITS.selectionBytes
          ? [`${name}: p95 ${whole(bytes)} bytes, limit ${SCREEN_LIMITS.selectionBytes}`]
          : []),
      ]
    }),
  ...starts.flatMap((start) => {
    const times = timesBare(starts, start)
    return start.isLimited && times > SCREEN_LIMITS.timesBareNode
      ? [`${start.name}: ${times.toFixed(2)} × bare Node, limit ${SCREEN_LIMITS.timesBareNode}`]
      : []
  }),
]

/** What was measured, as Markdown tables. */
export const screenTables = (figures: ScreenFigures): readonly string[] => [
  ...markdownTable(
    [
      'key → whole frame',
      'keys',
      'p50 ms',
      'p95',
      'max',
      'p50 bytes',
      'p95',
      'max',
      'p50 cells',
      'limits of p95',
    ],
    figures.keys.flatMap(rowsOf),
  ),
  '',
  ...markdownTable(
    ['start → first frame', 'runs', 'median ms', '× bare Node', 'limit'],
    figures.starts.map((start) => [
      start.name,
      String(start.ms.length),
      inMs(median(start.ms)),
      timesBare(figures.starts, start).toFixed(2),
      start.isLimited ? String(SCREEN_LIMITS.timesBareNode) : '',
    ]),
  ),
  '',
  ...markdownTable(
    ['memory of the process', 'MB'],
    figures.memory.map(({ when, megabytes }) => [when, whole(megabytes)]),
  ),
]
