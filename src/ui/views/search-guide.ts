/** What can be asked, by example, while nothing is typed; and what was asked before. */
import type { Size } from '../../state/area.ts'
import { keyFor } from '../keys/key-sections.ts'
import type { Keys } from '../keys/keys.ts'
import { cellWidth, harmless, padded, truncated } from '../text/cells.ts'
import type { Theme } from '../theme/theme.ts'
import { area } from './area.ts'

const EXAMPLES: readonly (readonly [example: string, meaning: string])[] = [
  ['democratic thing to do', 'half-remembered, in any order'],
  ['"the right thing"', 'these words, one after another'],
  ['labour -brexit', 'without a word'],
  ['speaker:corbyn', 'said by somebody'],
  ['publisher:guardian', 'printed by somebody'],
  ['kind:direct', 'in marks; also mixed, indirect'],
  ['on:2019-02-20', 'of a day, month or year'],
  ['after:2019-02-18', 'of days after it'],
  ['before:2019-02-22', 'of days before it'],
]
const EXAMPLE_COLUMNS = Math.max(...EXAMPLES.map(([example]) => cellWidth(example))) + 3
/** Of more searches nobody remembers which was which. */
const MOST_EARLIER = 5

interface SearchGuide {
  readonly keys: Keys
  /** Queries used before, the latest last. */
  readonly used: readonly string[]
  readonly place: Size
  readonly theme: Theme
}

/** The lines of the examples, and of the latest searches. */
export const searchGuide = ({ keys, used, place, theme }: SearchGuide): readonly string[] => {
  const room = place.columns - EXAMPLE_COLUMNS - 4
  const examples = EXAMPLES.map(([example, meaning]) => {
    const shown = cellWidth(meaning) <= room ? theme.faint(meaning) : ''
    return `   ${theme.strong(padded(example, EXAMPLE_COLUMNS))}${shown}`
  })
  const key = keyFor(keys, 'result-up', 'search')
  const latest = used.slice(-MOST_EARLIER).reverse()
  const earlier = latest.map((query) => `   ${truncated(harmless(query), place.columns - 4)}`)
  return area(
    [
      ...(place.rows < EXAMPLES.length ? [] : ['']),
      ...examples,
      ...(earlier.length === 0
        ? []
        : [
            '',
            `   ${key === null ? '' : `${theme.accent(key)} `}${theme.faint('earlier searches')}`,
            ...earlier,
          ]),
    ],
    place,
  )
}
