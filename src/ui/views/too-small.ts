/** What a screen shows that is too small for the rest. */
import type { Size } from '../../state/area.ts'
import { SMALLEST } from '../../state/layout.ts'
import type { Mode } from '../../state/mode.ts'
import { keyFor } from '../keys/key-sections.ts'
import type { Keys } from '../keys/keys.ts'
import { wrapped } from '../text/wrap.ts'
import { area } from './area.ts'

/** What is missing, and the way out. */
export const tooSmall = (screen: Size, mode: Mode, keys: Keys): readonly string[] => {
  const needed = `onrecord needs ${SMALLEST.columns}×${SMALLEST.rows} cells; there are ${screen.columns}×${screen.rows}.`
  // Ctrl-C: other keys that quit are letters where something is typed.
  const key = keyFor(keys, 'quit-anywhere', mode) ?? keyFor(keys, 'quit', mode)
  const wayOut = key === null ? '' : `, or press ${key} to quit`
  return area(wrapped(`${needed} Please make the window larger${wayOut}.`, screen.columns), screen)
}
