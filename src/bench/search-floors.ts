/** What a search is asked to reach at each size, and what is aimed at. */

/** The figures that have a floor. */
export interface FlooredFigures {
  readonly hitAt1: number
  readonly hitAt10: number
  readonly p95Ms: number
  /** How many times uFuzzy takes as long, by the median; `null` where it was not asked. */
  readonly timesUfuzzy: number | null
  readonly memoryMb: number
  readonly buildSeconds: number
  readonly loadMs: number
}
type FigureName = keyof FlooredFigures

export interface SearchGoals {
  readonly quotes: number
  readonly floor: Readonly<Record<FigureName, number>>
  /** Where more is aimed at than the floor. */
  readonly aim: Partial<Readonly<Record<FigureName, number>>>
}

const SEARCH_GOALS: readonly SearchGoals[] = [
  {
    quotes: 100_000,
    floor: {
      hitAt1: 0.985,
      hitAt10: 0.995,
      p95Ms: 8,
      timesUfuzzy: 10,
      memoryMb: 30,
      buildSeconds: 1,
      loadMs: 50,
    },
    aim: {},
  },
  {
    quotes: 1_000_000,
    floor: {
      hitAt1: 0.965,
      hitAt10: 0.988,
      p95Ms: 16,
      timesUfuzzy: 30,
      memoryMb: 250,
      buildSeconds: 8,
      loadMs: 400,
    },
    aim: { hitAt1: 0.98, hitAt10: 0.995, p95Ms: 8, memoryMb: 120 },
  },
]

interface FigureKind {
  readonly label: string
  readonly shown: (value: number) => string
  readonly isBetter: 'higher' | 'lower'
  /** Times are left out: they depend on the machine and on what else it does. */
  readonly decides: boolean
}

export const FIGURES: Readonly<Record<FigureName, FigureKind>> = {
  hitAt1: { label: 'hit@1', shown: (value) => value.toFixed(3), isBetter: 'higher', decides: true },
  hitAt10: { label: 'hit@10', shown: (value) => value.toFixed(3), isBetter: 'higher', decides: true },
  p95Ms: { label: 'p95 ms', shown: (value) => value.toFixed(1), isBetter: 'lower', decides: false },
  timesUfuzzy: {
    label: '× uFuzzy',
    shown: (value) => value.toFixed(value < 1 ? 2 : 1),
    isBetter: 'higher',
    decides: false,
  },
  memoryMb: { label: 'MB', shown: (value) => value.toFixed(1), isBetter: 'lower', decides: true },
  buildSeconds: { label: 'build s', shown: (value) => value.toFixed(2), isBetter: 'lower', decides: false },
  loadMs: { label: 'load ms', shown: (value) => value.toFixed(0), isBetter: 'lower', decides: false },
}
const NAMES = Object.keys(FIGURES).filter((name): name is FigureName => name in FIGURES)

/** What is asked at a size; `null` for a size nothing is asked of. */
export const goalsAt = (quotes: number): SearchGoals | null =>
  SEARCH_GOALS.find((goals) => goals.quotes === quotes) ?? null

const misses = (goals: SearchGoals, figures: FlooredFigures, decide: boolean): readonly string[] =>
  NAMES.flatMap((name) => {
    const { label, shown, isBetter, decides } = FIGURES[name]
    const [value, floor] = [figures[name], goals.floor[name]]
    if (value === null || decides !== decide) return []
    const reaches = isBetter === 'higher' ? value >= floor : value <= floor
    return reaches ? [] : [`${label} ${shown(value)}, floor ${shown(floor)}`]
  })

/** What lies below its floor and decides: `hit@1 0.980, floor 0.985`. */
export const belowSearchFloor = (goals: SearchGoals, figures: FlooredFigures): readonly string[] =>
  misses(goals, figures, true)

/** The times that lie below their floor on this machine. */
export const slowerThanFloor = (goals: SearchGoals, figures: FlooredFigures): readonly string[] =>
  misses(goals, figures, false)
