/** `onrecord index`: sources → a library file, the timeline and its index in one, that opens at once. */
import type { Edtf } from '../model/edtf.ts'
import { LIBRARY_VERSION, librarySections } from '../model/library/write-library.ts'
import { writeSections } from '../model/section-file.ts'
import { UserError } from '../model/user-error.ts'
import { segmentSections } from '../search/index-file.ts'
import { indexOfTimeline } from '../search/service-in-this-thread.ts'
import { openSources } from './open-sources.ts'
import { openOutput } from './output.ts'
import { reportProblems } from './report-problems.ts'
import type { Streams } from './streams.ts'

export interface IndexOptions {
  readonly sources: readonly string[]
  readonly output: string | null
  /** For articles that come without a date. */
  readonly date: Edtf | null
}

const TRY = 'Try: onrecord index my-articles/ -o my-articles.onrecord'
/** Progress is told so often, in quotes: it costs more than they do. */
const TOLD_EVERY = 20_000

/** @returns the exit status. @throws UserError where there is nothing to index or nowhere to write */
export const indexCommand = async (options: IndexOptions, { stdout, stderr }: Streams): Promise<number> => {
  if (options.sources.length === 0) throw new UserError('index: no SOURCE named', TRY)
  if (options.output === null) throw new UserError('index: no file named to write', TRY)
  const { timeline, problems } = await openSources(options.sources, options.date, options.output)
  const { length } = timeline.quotes
  const tell = (text: string): void => {
    if (stderr.isTTY) stderr.write(`\r\u001b[K${text}`)
  }
  const index = indexOfTimeline(timeline, null, (row) => {
    if (row % TOLD_EVERY === 0) tell(`indexing ${Math.floor((100 * row) / length)} %`)
  })
  const output = openOutput(options.output, stdout)
  let finished = false
  try {
    tell('writing')
    const [segment] = index.segments()
    const sections = new Map([
      ...librarySections(timeline),
      ...(segment === undefined ? [] : segmentSections(segment)),
    ])
    for (const piece of writeSections(LIBRARY_VERSION, sections)) output.write(piece)
    output.finish()
    finished = true
  } finally {
    tell('')
    if (!finished) output.abandon()
  }
  reportProblems(problems, stderr)
  return 0
}
