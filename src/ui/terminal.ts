/** The terminal while the screen has it: its keyboard, its alternate screen, its size; and giving all that back. */
import { gatedOutput } from './gated-output.ts'
import { type KeyboardEvents, takeKeyboard } from './keyboard.ts'
import { createOwedAnswer } from './owed-answer.ts'
import { beforeProcessEnds, type EndCause } from './process-end.ts'
import { watchStops } from './process-stop.ts'

// Lines do not wrap: one that a terminal draws wider than was reckoned spoils no other.
const ENTER_SCREEN = '\x1b[?1049h\x1b[?25l\x1b[?7l'
const LEAVE_SCREEN = '\x1b[?7h\x1b[?1049l\x1b[?25h'
/** Buttons, dragging, and reports that hold cells beyond the 223rd. */
const MOUSE_ON = '\x1b[?1000h\x1b[?1002h\x1b[?1006h'
const MOUSE_OFF = '\x1b[?1006l\x1b[?1002l\x1b[?1000l'
const ASK_BACKGROUND = '\x1b]11;?\x1b\\'

export interface TerminalEvents extends KeyboardEvents {
  readonly resized: () => void
  /** The process is about to end: the terminal must be given back now. */
  readonly ending: (cause: EndCause) => void
  /** The terminal was away and is taken again: its screen is empty. Its size has been told before, where it changed. */
  readonly resumed: () => void
}

export interface TerminalOptions {
  /** Whether the mouse is reported from the beginning; the terminal's own selection then wants Shift. */
  readonly mouse: boolean
  /** Whether to ask for the background colour, which comes as a key, if ever. */
  readonly asksBackground: boolean
}

/** A terminal that was taken. */
export interface TakenTerminal {
  /** Where to draw. What is written while the terminal is away is dropped. */
  readonly output: NodeJS.WriteStream
  readonly setMouse: (on: boolean) => void
  /** Stops the process, as Ctrl-Z does: the shell has the terminal until it brings the process back. */
  readonly stop: () => void
  /** Leaves the terminal to another program for as long as `act` takes. @throws whatever `act` throws */
  readonly suspended: <T>(act: () => Promise<T>) => Promise<T>
  /** Calls back once the terminal owes no answer: at once, or within a moment. What is given back before gets it typed. */
  readonly answered: (act: () => void) => void
  /** Gives everything back as it was, at once; does nothing when called again. */
  readonly giveBack: () => void
}

/** Takes the terminal and draws a first frame in it. The keyboard comes first, so that nothing typed is echoed. */
export const takeTerminal = (
  stdin: NodeJS.ReadStream,
  stdout: NodeJS.WriteStream,
  firstFrame: string,
  events: TerminalEvents,
  options: TerminalOptions,
): TakenTerminal => {
  let place: 'here' | 'lent' | 'stopped' | 'given back' = 'here'
  const is = (asked: typeof place): boolean => place === asked
  let { mouse } = options
  let isLost = false
  const owed = createOwedAnswer()
  let releaseKeyboard = (): void => {}

  const write = (bytes: string): void => {
    if (!isLost) stdout.write(bytes)
  }
  const received: KeyboardEvents['keys'] = (keys) => {
    events.keys(keys)
    if (keys.some(({ kind }) => kind === 'answer')) owed.came()
  }
  const enter = (first = ''): void => {
    releaseKeyboard = takeKeyboard(stdin, write, { keys: received, gone: events.gone })
    write(ENTER_SCREEN + (mouse ? MOUSE_ON : '') + first)
  }
  const leave = (): void => {
    // First the keyboard: whoever sees the old screen again may type to the shell.
    releaseKeyboard()
    write((mouse ? MOUSE_OFF : '') + LEAVE_SCREEN)
  }
  const enterAgain = (): void => {
    enter()
    // Nobody tells a program of another size that is not in the foreground; this lets Node look.
    process.emit('SIGWINCH', 'SIGWINCH')
    place = 'here'
    events.resumed()
  }
  const lost = (): void => {
    isLost = true
    if (!is('given back')) events.gone()
  }

  const stopWatchingEnds = beforeProcessEnds(events.ending, () => is('lent'))
  const stops = watchStops({
    stopping: () => {
      if (!is('here')) return
      place = 'stopped'
      leave()
    },
    continued: () => {
      // Stopped without being asked: whoever had the terminal meanwhile may have changed anything.
      if (is('here')) releaseKeyboard()
      if (is('here') || is('stopped')) enterAgain()
    },
  })
  // Stays for good: what was written last may fail later.
  stdout.on('error', lost)
  stdout.on('resize', events.resized)
  enter(firstFrame + (options.asksBackground ? ASK_BACKGROUND : ''))
  if (options.asksBackground) owed.asked()

  return {
    output: gatedOutput(stdout, () => is('here') && !isLost),
    setMouse: (on) => {
      if (is('here') && on !== mouse) write(on ? MOUSE_ON : MOUSE_OFF)
      mouse = on
    },
    stop: () =>
      owed.settled(() => {
        if (is('here')) stops.stop()
      }),
    suspended: async (act) => {
      await new Promise<void>(owed.settled)
      if (!is('here')) return act()
      place = 'lent'
      leave()
      try {
        return await act()
      } finally {
        if (is('lent')) enterAgain()
      }
    },
    answered: owed.settled,
    giveBack: () => {
      if (is('given back')) return
      owed.forget()
      const wasHere = is('here')
      place = 'given back'
      stdout.off('resize', events.resized)
      if (wasHere) leave()
      stops.unwatch()
      stopWatchingEnds()
    },
  }
}
