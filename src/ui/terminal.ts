/** The terminal while the screen has it: its keyboard, its alternate screen, its size; and giving all that back. */
import { type KeyboardEvents, takeKeyboard } from './keyboard.ts'
import { beforeProcessEnds } from './process-end.ts'

const ENTER_SCREEN = '\x1b[?1049h\x1b[?25l'
const LEAVE_SCREEN = '\x1b[?1049l\x1b[?25h'

export interface TerminalEvents extends KeyboardEvents {
  readonly resized: () => void
  /** The process is about to end: the terminal must be given back now. */
  readonly ending: () => void
}

/**
 * Takes the terminal and draws a first frame in it. The keyboard comes first, so that nothing typed is echoed.
 *
 * @returns what gives everything back as it was, and does nothing when called again
 */
export const takeTerminal = (
  stdin: NodeJS.ReadStream,
  stdout: NodeJS.WriteStream,
  firstFrame: string,
  events: TerminalEvents,
): (() => void) => {
  const stopWatching = beforeProcessEnds(events.ending)
  const releaseKeyboard = takeKeyboard(stdin, stdout, events)
  stdout.on('resize', events.resized)
  stdout.write(ENTER_SCREEN + firstFrame)

  let taken = true
  return () => {
    if (!taken) return
    taken = false
    stdout.off('resize', events.resized)
    // First the keyboard: whoever sees the old screen again may type to the shell.
    releaseKeyboard()
    stdout.write(LEAVE_SCREEN)
    stopWatching()
  }
}
