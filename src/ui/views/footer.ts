/** The last line: the keys that work here, or what there is to tell. */
import type { Mode } from '../../state/mode.ts'
import type { TextField } from '../../state/text-field.ts'
import { bindingsOf, keyNames } from '../keys/key-names.ts'
import { cellWidth, harmless, truncated } from '../text/cells.ts'
import type { Theme } from '../theme/theme.ts'
import { area } from './area.ts'
import { typedLine } from './typed-line.ts'

interface Hint {
  readonly key: string
  readonly words: string
  readonly givesWay: boolean
}

const hintsOf = (mode: Mode, problems: boolean): readonly Hint[] =>
  bindingsOf(mode).flatMap((binding) => {
    const { keys, short, action, givesWay } = binding
    const [first = ''] = keyNames(binding)
    const isOfProblems = 'kind' in action && action.kind === 'open-problems'
    if (short === undefined || (isOfProblems && !problems)) return []
    return [{ key: keys[0] === 'down' ? '↑↓' : first, words: short, givesWay: givesWay === true }]
  })

const GAP = '   '
const START = ' '

const widthOf = (hints: readonly Hint[]): number =>
  cellWidth(START + hints.map(({ key, words }) => `${key} ${words}`).join(GAP))

/**
 * The hints that fit, whole, in the table's order: those that give way leave first, then from the front. That
 * `problems` can be read is said only where there are some.
 */
export const fittingHints = (mode: Mode, columns: number, problems: boolean): readonly Hint[] => {
  let kept = hintsOf(mode, problems)
  while (kept.length > 0 && widthOf(kept) > columns) {
    const leaving = Math.max(
      0,
      kept.findIndex(({ givesWay }) => givesWay),
    )
    kept = kept.filter((_, at) => at !== leaving)
  }
  return kept
}

interface Footer {
  /** The line in which a date to go to is typed; `null` while none is. */
  readonly typed: TextField | null
  readonly mode: Mode
  readonly notice: string | null
  readonly problems: boolean
  readonly columns: number
  readonly theme: Theme
}

const DATE_PROMPT = ' Go to date: '
/** Cells that stay for what is typed beside what there is to tell of it. */
const LEAST_TYPED = 12

export const footer = ({ typed, mode, notice, problems, columns, theme }: Footer): readonly string[] => {
  if (typed !== null) {
    const room = columns - DATE_PROMPT.length - 1
    const told = notice === null ? '' : GAP + truncated(harmless(notice), room - LEAST_TYPED - GAP.length)
    const { shown } = typedLine(typed, room - cellWidth(told), theme)
    return area([theme.accent(DATE_PROMPT) + shown + theme.warning(told)], { columns, rows: 1 })
  }
  const hints = fittingHints(mode, columns, problems).map(
    ({ key, words }) => `${theme.accent(key)} ${theme.faint(words)}`,
  )
  const line = notice === null ? hints.join(GAP) : theme.warning(truncated(harmless(notice), columns - 2))
  return area([START + line], { columns, rows: 1 })
}
