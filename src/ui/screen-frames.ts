/** Frames of the screen as it is to look, and how long the texts in them are: each text is laid out once for both. */
import type { Ground } from '../state/ground.ts'
import type { Marks } from '../state/marks.ts'
import type { Measure } from '../state/measure.ts'
import type { State } from '../state/state.ts'
import type { Keys } from './keys/keys.ts'
import { screenLines } from './screen-lines.ts'
import { createScreenTexts, measureOf } from './screen-texts.ts'
import { asciiLine } from './text/ascii.ts'
import { withoutIgnorable } from './text/without-ignorable.ts'
import type { ColourDepth } from './theme/colour-depth.ts'
import { themeFor } from './theme/theme.ts'
import { spokenScreen } from './views/spoken-screen.ts'

/** How the screen looks, and whether it listens to the mouse. */
export interface Look {
  /** The ground that colours are chosen for; `auto` asks the terminal. */
  readonly theme: 'auto' | Ground
  /** `auto`: as many as the environment says. */
  readonly colours: 'auto' | ColourDepth
  readonly mouse: boolean
  /** Nothing but ASCII is drawn. */
  readonly ascii: boolean
  /** Lines are written that can be read out, instead of panes. */
  readonly screenReader: boolean
}

interface FrameOptions {
  /** What is open, in the user's words. */
  readonly title: string
  readonly look: Look
  readonly keys: Keys
  /** The ground until the terminal, or somebody, says otherwise. */
  readonly ground: Ground
  /** What the query matches in the texts on screen. */
  readonly marks: () => Marks
  readonly environment: Readonly<Record<string, string | undefined>>
}

export interface ScreenFrames {
  /** A state's frame, dressed for its ground. */
  readonly frame: (state: State) => readonly string[]
  readonly measure: Measure
}

/** Frames of a screen, and the measure that its state counts lines by. */
export const createFrames = ({
  title,
  look,
  keys,
  ground,
  marks,
  environment,
}: FrameOptions): ScreenFrames => {
  const { colours, ascii, screenReader } = look
  const depth = colours === 'auto' ? undefined : colours
  const dressedFor = (wanted: Ground) => {
    const theme = themeFor(environment, wanted, depth)
    return { ground: wanted, theme, texts: createScreenTexts(theme, keys, screenReader ? 'below' : 'beside') }
  }
  let current = dressedFor(ground)
  return {
    measure: measureOf(() => current.texts),
    frame: (state) => {
      if (state.ground !== current.ground) current = dressedFor(state.ground)
      const { theme, texts } = current
      const drawn = screenReader
        ? spokenScreen(state, title, texts, keys)
        : screenLines(state, { title, keys, theme, texts, marks: marks() })
      const lines = drawn.map(withoutIgnorable)
      return ascii ? lines.map(asciiLine) : lines
    },
  }
}
