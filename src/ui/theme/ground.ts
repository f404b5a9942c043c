/** What the terminal's text stands on, by what the terminal says of it. */
import type { Ground } from '../../state/ground.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** By how bright a background is to the eye; each part from 0 to 1. */
export const groundOf = ({
  red,
  green,
  blue,
}: {
  readonly red: number
  readonly green: number
  readonly blue: number
}): Ground => (0.299 * red + 0.587 * green + 0.114 * blue > 0.5 ? 'light' : 'dark')

/** `COLORFGBG` is `15;0` on a dark ground, `0;15` on a light one; where nobody tells, most are dark. */
export const groundFromEnvironment = ({ COLORFGBG }: Environment): Ground => {
  const background = Number(/;(\d+)$/.exec(COLORFGBG ?? '')?.[1] ?? 0)
  return background === 7 || background > 8 ? 'light' : 'dark'
}
