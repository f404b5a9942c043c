/** The mouse as xterm reports it in its SGR form: `ESC [ < buttons ; column ; row M`, or `m` for a release. */
import type { MouseAct, MouseButton, MouseKey } from './key.ts'

const PARAMETERS = /^<(\d{1,4});(\d{1,5});(\d{1,5})$/

const BUTTONS: readonly MouseButton[] = ['left', 'middle', 'right', 'none']

const MOTION = 32
const WHEEL = 64
/** Buttons beyond the wheel, of which nothing is known. */
const BEYOND = 128

const actOf = (bits: number, isRelease: boolean): MouseAct | null => {
  if ((bits & BEYOND) !== 0) return null
  const number = bits & 3
  // The wheel to the left and to the right, 2 and 3, are not ours.
  if ((bits & WHEEL) !== 0) return number === 0 ? 'wheel-up' : number === 1 ? 'wheel-down' : null
  if ((bits & MOTION) !== 0) return number === 3 ? 'move' : 'drag'
  return isRelease ? 'release' : 'press'
}

/**
 * What a report says; `null` where it is none of ours. Shift, Alt and Ctrl, which come with it, are left out.
 *
 * @param parameters what stands between `ESC [` and the final letter
 */
export const readMouseReport = (parameters: string, final: string): MouseKey | null => {
  const [, buttons = '', x = '', y = ''] = PARAMETERS.exec(parameters) ?? []
  const [bits, column, row] = [Number(buttons), Number(x) - 1, Number(y) - 1]
  if (buttons === '' || column < 0 || row < 0 || (final !== 'M' && final !== 'm')) return null
  const act = actOf(bits, final === 'm')
  if (act === null) return null
  const isWheel = act === 'wheel-up' || act === 'wheel-down'
  return { kind: 'mouse', act, button: isWheel ? 'none' : (BUTTONS[bits & 3] ?? 'none'), column, row }
}
