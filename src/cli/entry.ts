/** The program's first line: what `dist/` is built from. */
import { systemReason } from '../model/system-error.ts'
import { main } from './main.ts'

/** A reader that has seen enough (`onrecord | head`) closes the pipe: no error, nothing left to do. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The screen knows what to do when its terminal is gone.
  if (process.stdout.listenerCount('error') > 1) return
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(
    `onrecord: standard output: cannot be written (${systemReason(error)}). Make room, or send it elsewhere.\n`,
  )
  process.exit(2)
})

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status
})
