/**
 * The terminal the program was started from, though standard input or output is something else: for keys while
 * articles come through a pipe, and for the screen while what was marked goes into one.
 */
import { closeSync, openSync } from 'node:fs'
import { isatty, ReadStream, WriteStream } from 'node:tty'
import type { OwnStream } from './streams.ts'

const isWindows = process.platform === 'win32'
const KEYBOARD = isWindows ? '\\\\.\\CONIN$' : '/dev/tty'
const DISPLAY = isWindows ? '\\\\.\\CONOUT$' : '/dev/tty'

/** `null` where there is no terminal, as for a program that a service runs. */
const openTerminal = (path: string, flags: string): number | null => {
  try {
    const descriptor = openSync(path, flags)
    if (isatty(descriptor)) return descriptor
    closeSync(descriptor)
  } catch {}
  return null
}

/** Opens its keyboard. */
export const openKeyboard = (): OwnStream<ReadStream> | null => {
  // Windows asks for the right to write where the mode is to be set.
  const descriptor = openTerminal(KEYBOARD, isWindows ? 'r+' : 'r')
  if (descriptor === null) return null
  const stream = new ReadStream(descriptor)
  return { stream, close: () => stream.destroy() }
}

/** Node follows the size of standard output only. */
const followSize = (stream: WriteStream): (() => void) => {
  const resized = (): void => {
    if ('_refreshSize' in stream && typeof stream._refreshSize === 'function') stream._refreshSize()
  }
  process.on('SIGWINCH', resized)
  return () => void process.off('SIGWINCH', resized)
}

/** Opens its display. */
export const openDisplay = (): OwnStream<WriteStream> | null => {
  const descriptor = openTerminal(DISPLAY, isWindows ? 'r+' : 'w')
  if (descriptor === null) return null
  const stream = new WriteStream(descriptor)
  const stopFollowing = followSize(stream)
  return {
    stream,
    close: () => {
      stopFollowing()
      stream.destroy()
    },
  }
}
