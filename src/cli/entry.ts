/** The program's first line: what `dist/` is built from. */
import { main } from './main.ts'
import { ownStreams } from './own-streams.ts'

void main(process.argv.slice(2), ownStreams()).then((status) => {
  process.exitCode = status
})
