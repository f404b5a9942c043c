/** What a screen shows that is too small for the rest. */
import type { Size } from '../../state/area.ts'
import { SMALLEST } from '../../state/layout.ts'
import { wrapped } from '../text/wrap.ts'
import { area } from './area.ts'

export const tooSmall = (screen: Size): readonly string[] => {
  const needed = `onrecord needs ${SMALLEST.columns}×${SMALLEST.rows} cells; there are ${screen.columns}×${screen.rows}.`
  return area(wrapped(`${needed} Please make the window larger, or press q to quit.`, screen.columns), screen)
}
