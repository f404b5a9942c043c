/** `onrecord index`: sources → a library file, the timeline and its index in one, that opens at once. */
import type { Edtf } from '../model/edtf.ts'
import { LIBRARY_VERSION, librarySections } from '../model/library/write-library.ts'
import type { OpenTimeline } from '../model/open-timeline.ts'
import { type Sections, writeSections } from '../model/section-file.ts'
import { UserError } from '../model/user-error.ts'
import { segmentSections } from '../search/index-file.ts'
import { indexOfTimeline } from '../search/service-in-this-thread.ts'
import { DONE } from './exit-status.ts'
import { openSources } from './open-sources.ts'
import { openOutput } from './output.ts'
import { refuseToReplaceSource } from './replaceable.ts'
import { reportProblems } from './report-problems.ts'
import type { Streams } from './streams.ts'

export interface IndexOptions {
  readonly sources: readonly string[]
  readonly output: string | null
  /** For articles that come without a date. */
  readonly date: Edtf | null
}

const TRY = 'Try: onrecord index my-articles/ -o my-articles.onrecord'
/** Progress is told once in so many quotes, which take a tenth of a second: more often, nobody could read it. */
const TOLD_EVERY = 20_000

/** As on other commands, the output of a file of this name is standard output. */
const STANDARD_OUTPUT = '-'

/** The sections of a library of a timeline, and of its index. */
const sectionsOf = (timeline: OpenTimeline, onRow: (row: number) => void): Sections => {
  const [segment] = indexOfTimeline(timeline, null, onRow).segments()
  return new Map([...librarySections(timeline), ...(segment === undefined ? [] : segmentSections(segment))])
}

/** @returns the exit status. @throws UserError where there is nothing to index or nowhere to write */
export const indexCommand = async (options: IndexOptions, { stdout, stderr }: Streams): Promise<number> => {
  if (options.sources.length === 0) throw new UserError('index: no SOURCE named', TRY)
  if (options.output === null) throw new UserError('index: no file named to write', TRY)
  const file = options.output === STANDARD_OUTPUT ? null : options.output
  if (file === null && stdout.isTTY) throw new UserError('index: a library is nothing to be read here', TRY)
  const tell = (text: string): void => {
    if (stderr.isTTY) stderr.write(`\r\u001b[K${text}`)
  }
  refuseToReplaceSource(file, options.sources)
  const output = openOutput(file, stdout)
  let finished = false
  try {
    const { timeline, problems, library } = await openSources(options.sources, options.date, file)
    // What was wrong with the index of a library is mended by this.
    const whole = library === null ? timeline : library.timeline
    const { length } = whole.quotes
    const sections = sectionsOf(whole, (row) => {
      if (row % TOLD_EVERY === 0) tell(`indexing ${Math.floor((100 * row) / length)} %`)
    })
    tell('writing')
    let bytes = 0
    for (const piece of writeSections(LIBRARY_VERSION, sections)) {
      output.write(piece)
      bytes += piece.length
    }
    output.finish()
    finished = true
    tell(`${length.toLocaleString('en')} quotes, ${(bytes / 1e6).toFixed(1)} MB\n`)
    reportProblems(library === null ? problems : [], stderr)
    return DONE
  } finally {
    if (!finished) {
      tell('')
      output.abandon()
    }
  }
}
