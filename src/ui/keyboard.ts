/** The terminal's keyboard while the screen has it: raw, with pastes marked, its bytes split into keys. */
import type { Key } from './keys/key.ts'
import { createKeySplitter } from './keys/key-splitter.ts'

const MARK_PASTES = '\x1b[?2004h'
const LEAVE_PASTES = '\x1b[?2004l'

/** How long a lone ESC waits for the rest of a sequence before it is the Escape key, in milliseconds. */
const ESCAPE_WAIT = 50
/** How long a sequence or a paste that has begun may pause. */
const SEQUENCE_WAIT = 2_000

export interface KeyboardEvents {
  readonly keys: (keys: readonly Key[]) => void
  /** The terminal is gone. */
  readonly gone: () => void
}

/** Switches the terminal driver's line editing off and on. A terminal that is gone has none: no error is of use then. */
const setRaw = (stdin: NodeJS.ReadStream, on: boolean): void => {
  const ignore = (): void => {}
  stdin.on('error', ignore)
  if (stdin.isTTY) stdin.setRawMode(on)
  stdin.off('error', ignore)
}

/** Takes the keyboard; the function it gives hands it back as it was, and does nothing when called again. */
export const takeKeyboard = (
  stdin: NodeJS.ReadStream,
  write: (bytes: string) => void,
  events: KeyboardEvents,
): (() => void) => {
  const splitter = createKeySplitter()
  let timer: NodeJS.Timeout | undefined
  const flush = (): void => {
    const keys = splitter.flush()
    if (keys.length > 0) events.keys(keys)
  }
  const receive = (chunk: Uint8Array): void => {
    clearTimeout(timer)
    const keys = splitter.push(chunk)
    const pending = splitter.pending()
    if (pending !== null) timer = setTimeout(flush, pending === 'escape' ? ESCAPE_WAIT : SEQUENCE_WAIT)
    if (keys.length > 0) events.keys(keys)
  }
  const wasRaw = stdin.isRaw
  setRaw(stdin, true)
  stdin.on('data', receive).on('end', events.gone).on('error', events.gone)
  stdin.resume()
  write(MARK_PASTES)

  let taken = true
  return () => {
    if (!taken) return
    taken = false
    clearTimeout(timer)
    stdin.off('data', receive).off('end', events.gone).off('error', events.gone)
    stdin.pause()
    write(LEAVE_PASTES)
    setRaw(stdin, wasRaw)
  }
}
