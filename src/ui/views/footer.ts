/** The last line: the keys that work here, or what there is to tell. */
import type { Mode } from '../../state/mode.ts'
import type { TextField } from '../../state/text-field.ts'
import { bindingsOf, keyNames } from '../keys/key-names.ts'
import { cellWidth } from '../text/cells.ts'
import type { Theme } from '../theme/theme.ts'
import { area } from './area.ts'
import { noticeLines } from './notice-lines.ts'
import { typedLine } from './typed-line.ts'

interface Hint {
  readonly key: string
  readonly words: string
  readonly givesWay: boolean
}

const hintsOf = (mode: Mode, problems: boolean, canCopy: boolean): readonly Hint[] =>
  bindingsOf(mode).flatMap((binding) => {
    const { keys, short, action, givesWay } = binding
    const [first = ''] = keyNames(binding)
    const kind = 'kind' in action ? action.kind : null
    const isOfNothing = (kind === 'open-problems' && !problems) || (kind === 'copy' && !canCopy)
    if (short === undefined || isOfNothing) return []
    return [{ key: keys[0] === 'down' ? '↑↓' : first, words: short, givesWay: givesWay === true }]
  })

const GAP = '   '
const START = ' '

const widthOf = (hints: readonly Hint[]): number =>
  cellWidth(START + hints.map(({ key, words }) => `${key} ${words}`).join(GAP))

/**
 * The hints that fit, whole, in the table's order: those that give way leave first, then from the front. That
 * `problems` can be read is said only where there are some, and that one can copy only where there is something to.
 */
export const fittingHints = (
  mode: Mode,
  columns: number,
  problems: boolean,
  canCopy = true,
): readonly Hint[] => {
  let kept = hintsOf(mode, problems, canCopy)
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
  /** Whether anything is in hand or marked. */
  readonly canCopy: boolean
  readonly columns: number
  readonly theme: Theme
}

const DATE_PROMPT = ' Go to date: '

/** One line, or the lines of a notice. */
export const footer = ({
  typed,
  mode,
  notice,
  problems,
  canCopy,
  columns,
  theme,
}: Footer): readonly string[] => {
  if (notice !== null) return noticeLines(notice, columns, theme)
  if (typed !== null)
    return area(
      [theme.accent(DATE_PROMPT) + typedLine(typed, columns - DATE_PROMPT.length - 1, theme).shown],
      {
        columns,
        rows: 1,
      },
    )
  const hints = fittingHints(mode, columns, problems, canCopy).map(
    ({ key, words }) => `${theme.accent(key)} ${theme.faint(words)}`,
  )
  return area([START + hints.join(GAP)], { columns, rows: 1 })
}
