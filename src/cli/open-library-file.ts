/** A library file → its timeline and its index, both read from the one copy of its bytes in memory. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { MAKE_ANEW, openLibrary } from '../model/library/open-library.ts'
import type { OpenTimeline } from '../model/open-timeline.ts'
import type { Problem } from '../model/problem.ts'
import { looksLikeSections, openSections } from '../model/section-file.ts'
import { UserError } from '../model/user-error.ts'
import { indexFault, readSegment } from '../search/index-file.ts'
import type { Segment } from '../search/segment.ts'

export interface LibraryFile {
  readonly timeline: OpenTimeline
  /** `null` where it cannot be used, and is to be made anew. */
  readonly index: Segment | null
  /** What was wrong with the index. */
  readonly problems: readonly Problem[]
  /** All of the file, in memory that threads share. */
  readonly bytes: Uint8Array<SharedArrayBuffer>
}

/** Files are read so much at a time: more at once than the system takes would be cut. */
const PIECE = 1 << 28

const withFile = <T>(file: string, act: (descriptor: number) => T): T => {
  const descriptor = openSync(file, 'r')
  try {
    return act(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Whether a file begins as a library does. @throws what the system says where it cannot be read */
export const isLibraryFile = (file: string): boolean =>
  withFile(file, (descriptor) => {
    const start = new Uint8Array(16)
    return looksLikeSections(start.subarray(0, readSync(descriptor, start, 0, start.length, 0)))
  })

const readShared = (file: string): Uint8Array<SharedArrayBuffer> =>
  withFile(file, (descriptor) => {
    const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(descriptor).size))
    for (let at = 0; at < bytes.length; ) {
      const read = readSync(descriptor, bytes, at, Math.min(PIECE, bytes.length - at), at)
      if (read === 0) throw new UserError(`${file}: became shorter while it was read`, MAKE_ANEW)
      at += read
    }
    return bytes
  })

/**
 * What a library's bytes hold.
 *
 * @throws UserError where the timeline in it is damaged, or of another version; a damaged index is a problem
 */
export const libraryOf = (bytes: Uint8Array<SharedArrayBuffer>, file: string): LibraryFile => {
  const sections = openSections(bytes, file, MAKE_ANEW)
  const damaged = [...sections.names].find((name) => !name.startsWith('index/') && !sections.isWhole(name))
  if (damaged !== undefined)
    throw new UserError(`${file}: damaged: its ${damaged} are not as they were written`, MAKE_ANEW)
  const timeline = openLibrary(sections, file)
  const fault = indexFault(sections)
  if (fault === null) return { timeline, index: readSegment(sections), problems: [], bytes }
  const reason = `its index is ${fault}; the quotes are indexed anew each time it is opened`
  return { timeline, index: null, problems: [{ where: file, code: 'stale-index', reason }], bytes }
}

/** Opens a library file. @throws UserError as {@link libraryOf} */
export const openLibraryFile = (file: string): LibraryFile => libraryOf(readShared(file), file)
