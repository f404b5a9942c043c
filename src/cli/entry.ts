/** The program's first line: what `dist/` is built from. */
import { main } from './main.ts'

/** A reader that has seen enough (`onrecord | head`) closes the pipe: no error, nothing left to do. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status
})
