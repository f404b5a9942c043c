/** The last line: the keys that work here, or what there is to tell. */
import type { ReactElement } from 'react'
import type { Mode } from '../../state/state.ts'
import { bindingsOf, keyName } from '../keys/key-names.ts'
import { cellWidth, truncated } from '../text/cells.ts'
import type { Theme } from '../theme.ts'
import { Lines } from './lines.tsx'

interface Hint {
  readonly key: string
  readonly words: string
}

/** What a mode's footer offers, most wanted last: from the end, hints stay longest where room is short. */
const hintsOf = (mode: Mode): readonly Hint[] =>
  bindingsOf(mode).flatMap(({ keys, short, action }) => {
    const [first = ''] = keys
    if (short === undefined) return []
    return [{ key: action.kind === 'move' ? '↑↓' : keyName(first), words: short }]
  })

const GAP = '   '
const START = ' '

/** The hints that fit, whole, in the table's order; what does not fit is dropped from the front. */
export const fittingHints = (mode: Mode, columns: number): readonly Hint[] => {
  let room = columns - START.length
  const kept: Hint[] = []
  for (const hint of [...hintsOf(mode)].reverse()) {
    const width = cellWidth(`${hint.key} ${hint.words}`) + (kept.length > 0 ? GAP.length : 0)
    if (width > room) break
    room -= width
    kept.unshift(hint)
  }
  return kept
}

interface Props {
  readonly mode: Mode
  readonly notice: string | null
  readonly columns: number
  readonly theme: Theme
}

export const Footer = ({ mode, notice, columns, theme }: Props): ReactElement => {
  const hints = fittingHints(mode, columns).map(
    ({ key, words }) => `${theme.accent(key)} ${theme.faint(words)}`,
  )
  const line = notice === null ? hints.join(GAP) : theme.warning(truncated(notice, columns - 2))
  return <Lines lines={[START + line]} columns={columns} rows={1} />
}
