/** The last line: the keys that work here, or what there is to tell. */
import type { Mode } from '../../state/mode.ts'
import type { TextField } from '../../state/text-field.ts'
import { keyNames, upAndDown } from '../keys/key-names.ts'
import { bindingsOf } from '../keys/key-sections.ts'
import type { Keys } from '../keys/keys.ts'
import { cellWidth, harmless, truncated } from '../text/cells.ts'
import type { Theme } from '../theme/theme.ts'
import { area } from './area.ts'
import type { HintWords } from './hint-words.ts'
import { noticeLines } from './notice-lines.ts'
import { typedLine } from './typed-line.ts'

interface Hint {
  readonly key: string
  readonly words: string
  readonly givesWay: boolean
  /** Whether it is of the keys that move in a list. */
  readonly moves: boolean
}

const hintsOf = (keys: Keys, mode: Mode, hintWords: HintWords): readonly Hint[] =>
  bindingsOf(keys, mode).flatMap((binding) => {
    const { id, short, givesWay } = binding
    const [first = ''] = keyNames(binding, keys.naming)
    const words = hintWords.has(id) ? hintWords.get(id) : short
    if (words === undefined || words === null) return []
    const moves = binding.keys[0] === 'down'
    return [{ key: moves ? upAndDown(keys.naming) : first, words, givesWay: givesWay === true, moves }]
  })

const GAP = '   '
const START = ' '

const widthOf = (hints: readonly Hint[]): number =>
  cellWidth(START + hints.map(({ key, words }) => `${key} ${words}`).join(GAP))

/** At the end are the keys of every view. */
const KEYS_OF_ALL = 3

/** Of hints that do not fit, the one that leaves first: one that gives way, the moves, then the last of this view. */
const leaving = (hints: readonly Hint[]): number => {
  const giving = hints.findIndex(({ givesWay }) => givesWay)
  if (giving >= 0) return giving
  return hints[0]?.moves ? 0 : Math.max(0, hints.length - KEYS_OF_ALL - 1)
}

/** The hints that fit, whole, in the table's order. */
export const fittingHints = (
  keys: Keys,
  mode: Mode,
  columns: number,
  hintWords: HintWords,
): readonly Hint[] => {
  let kept = hintsOf(keys, mode, hintWords)
  while (kept.length > 0 && widthOf(kept) > columns) kept = kept.toSpliced(leaving(kept), 1)
  return kept
}

interface Footer {
  readonly keys: Keys
  /** The line in which a date to go to is typed; `null` while none is. */
  readonly typed: TextField | null
  readonly mode: Mode
  readonly notice: string | null
  readonly hintWords: HintWords
  readonly columns: number
  readonly theme: Theme
}

const DATE_PROMPT = ' Go to date: '
/** Cells that stay for what is typed beside what there is to tell of it. */
const LEAST_TYPED = 12

/** One line, or the lines of a notice. */
export const footer = ({
  keys,
  typed,
  mode,
  notice,
  hintWords,
  columns,
  theme,
}: Footer): readonly string[] => {
  if (typed !== null) {
    const room = columns - DATE_PROMPT.length - 1
    const told = notice === null ? '' : GAP + truncated(harmless(notice), room - LEAST_TYPED - GAP.length)
    const { shown } = typedLine(typed, room - cellWidth(told), theme)
    return area([theme.accent(DATE_PROMPT) + shown + theme.warning(told)], { columns, rows: 1 })
  }
  if (notice !== null) return noticeLines(notice, columns, theme)
  const hints = fittingHints(keys, mode, columns, hintWords).map(
    ({ key, words }) => `${theme.accent(key)} ${theme.faint(words)}`,
  )
  return area([START + hints.join(GAP)], { columns, rows: 1 })
}
