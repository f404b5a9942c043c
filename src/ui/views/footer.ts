/** The last line: the keys that work here, or what there is to tell. */
import type { Mode } from '../../state/mode.ts'
import type { TextField } from '../../state/text-field.ts'
import { keyNames, upAndDown } from '../keys/key-names.ts'
import { bindingsOf } from '../keys/key-sections.ts'
import { cellWidth, harmless, truncated } from '../text/cells.ts'
import type { Theme } from '../theme/theme.ts'
import { area } from './area.ts'
import type { HintWords } from './hint-words.ts'
import { typedLine } from './typed-line.ts'

interface Hint {
  readonly key: string
  readonly words: string
  readonly givesWay: boolean
}

const hintsOf = (mode: Mode, hintWords: HintWords): readonly Hint[] =>
  bindingsOf(mode).flatMap((binding) => {
    const { id, keys, short, givesWay } = binding
    const [first = ''] = keyNames(binding)
    const words = hintWords.has(id) ? hintWords.get(id) : short
    if (words === undefined || words === null) return []
    return [{ key: keys[0] === 'down' ? upAndDown() : first, words, givesWay: givesWay === true }]
  })

const GAP = '   '
const START = ' '

const widthOf = (hints: readonly Hint[]): number =>
  cellWidth(START + hints.map(({ key, words }) => `${key} ${words}`).join(GAP))

/** The hints that fit, whole, in the table's order: those that give way leave first, then from the front. */
export const fittingHints = (mode: Mode, columns: number, hintWords: HintWords): readonly Hint[] => {
  let kept = hintsOf(mode, hintWords)
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
  readonly hintWords: HintWords
  readonly columns: number
  readonly theme: Theme
}

const DATE_PROMPT = ' Go to date: '
/** Cells that stay for what is typed beside what there is to tell of it. */
const LEAST_TYPED = 12

export const footer = ({ typed, mode, notice, hintWords, columns, theme }: Footer): readonly string[] => {
  if (typed !== null) {
    const room = columns - DATE_PROMPT.length - 1
    const told = notice === null ? '' : GAP + truncated(harmless(notice), room - LEAST_TYPED - GAP.length)
    const { shown } = typedLine(typed, room - cellWidth(told), theme)
    return area([theme.accent(DATE_PROMPT) + shown + theme.warning(told)], { columns, rows: 1 })
  }
  const hints = fittingHints(mode, columns, hintWords).map(
    ({ key, words }) => `${theme.accent(key)} ${theme.faint(words)}`,
  )
  const line = notice === null ? hints.join(GAP) : theme.warning(truncated(harmless(notice), columns - 2))
  return area([START + line], { columns, rows: 1 })
}
