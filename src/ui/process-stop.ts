/** The process as a job of a shell: stopped by Ctrl-Z, and brought back by `fg`. */

/** Where nobody could bring the process back, the system does not stop it, and no SIGCONT comes; in milliseconds. */
const STOPPED_BY_NOW = 100

export interface StopEvents {
  /** The process is about to be stopped. */
  readonly stopping: () => void
  /** The process goes on, after whatever stopped it: Ctrl-Z, SIGSTOP, or an attempt at it that had no effect. */
  readonly continued: () => void
}

export interface ProcessStop {
  /** Stops the process, and what else the shell started with it as one job, as a terminal does for Ctrl-Z. */
  readonly stop: () => void
  /** Leaves stopping and going on to the system again. */
  readonly unwatch: () => void
}

/** Watches the process being stopped, also by others, and going on again. */
export const watchStops = ({ stopping, continued }: StopEvents): ProcessStop => {
  let timer: NodeJS.Timeout | undefined
  const goOn = (): void => {
    clearTimeout(timer)
    timer = undefined
    process.off('SIGTSTP', stopSelf).on('SIGTSTP', stopSelf)
    continued()
  }
  /** `target` is a process, or 0 for the whole group of this one: what started it, such as npx, must be stopped too. */
  const stopAs = (target: number): void => {
    stopping()
    // Without a listener the signal does what it is for.
    process.off('SIGTSTP', stopSelf)
    process.kill(target, 'SIGTSTP')
    // A SIGCONT that is there already is told of before the second look.
    timer = setTimeout(() => setImmediate(() => timer !== undefined && goOn()), STOPPED_BY_NOW)
  }
  const stopSelf = (): void => stopAs(process.pid)
  process.on('SIGTSTP', stopSelf).on('SIGCONT', goOn)
  return {
    stop: () => {
      if (process.platform !== 'win32') stopAs(0)
    },
    unwatch: () => {
      clearTimeout(timer)
      timer = undefined
      process.off('SIGTSTP', stopSelf).off('SIGCONT', goOn)
    },
  }
}
