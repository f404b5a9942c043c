/** The last moment before the process ends without having come to its own end. */

/** Signals that end a process; the terminal sends some, other programs and people the rest. */
const FATAL: readonly NodeJS.Signals[] = [
  'SIGTERM',
  'SIGHUP',
  'SIGINT',
  'SIGQUIT',
  'SIGABRT',
  'SIGALRM',
  'SIGXCPU',
]

/** Those that Ctrl-C and Ctrl-\ send to everybody in the foreground. */
const FROM_KEYBOARD: readonly NodeJS.Signals[] = ['SIGINT', 'SIGQUIT']

/** Why a process ends: somebody wants it to, or something went wrong in it. */
export type EndCause = 'signal' | 'failure'

/**
 * Calls back when a fatal signal came, before an exception that nobody caught is told of, and when the process exits.
 * The process then ends as it would have. The function it gives stops that.
 *
 * @param isLent whether another program has the terminal; what the keyboard sends is then meant for that one alone
 */
export const beforeProcessEnds = (
  act: (cause: EndCause) => void,
  isLent: () => boolean = () => false,
): (() => void) => {
  const bySignal = (signal: NodeJS.Signals): void => {
    if (isLent() && FROM_KEYBOARD.includes(signal)) return
    act('signal')
    stop()
    process.kill(process.pid, signal)
  }
  const byFailure = (): void => act('failure')
  const stop = (): void => {
    for (const signal of FATAL) process.off(signal, bySignal)
    process.off('uncaughtExceptionMonitor', byFailure).off('exit', byFailure)
  }
  for (const signal of FATAL) process.on(signal, bySignal)
  process.on('uncaughtExceptionMonitor', byFailure).on('exit', byFailure)
  return stop
}
