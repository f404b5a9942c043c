/** The terminal's answer to the question for its background colour (xterm's OSC 11), in X11's `rgb:` notation. */
import type { BackgroundAnswer } from './key.ts'

const ANSWER =
  /^\x1b\]11;rgba?:([0-9a-f]{1,4})\/([0-9a-f]{1,4})\/([0-9a-f]{1,4})(?:\/[0-9a-f]{1,4})?(?:\x07|\x1b\\)$/i

/** One to four hexadecimal digits as a part of the largest number they can write. */
const part = (digits: string): number => Number.parseInt(digits, 16) / (16 ** digits.length - 1)

/** What the background is said to be; `null` where the sequence, given whole, is no such answer. */
export const readBackgroundAnswer = (sequence: string): BackgroundAnswer | null => {
  const [, red, green, blue] = ANSWER.exec(sequence) ?? []
  if (red === undefined || green === undefined || blue === undefined) return null
  return { kind: 'answer', of: 'background', red: part(red), green: part(green), blue: part(blue) }
}
