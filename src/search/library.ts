/** A library's bytes → its timeline, and its index where that is whole. */
import { MAKE_ANEW } from '../model/library/make-anew.ts'
import { openLibrary } from '../model/library/open-library.ts'
import type { OpenTimeline } from '../model/open-timeline.ts'
import type { Problem } from '../model/problem.ts'
import { openSections } from '../model/section-file.ts'
import { UserError } from '../model/user-error.ts'
import { indexFault, readSegment } from './index-file.ts'
import type { Segment } from './segment.ts'

export interface Library {
  readonly timeline: OpenTimeline
  /** `null` where it cannot be used, and is to be made anew; a library without quotes has none. */
  readonly index: Segment | null
  /** What was wrong with the index. */
  readonly problems: readonly Problem[]
}

/**
 * Opens a library. Its arrays are views of the bytes, which stay as they are.
 *
 * @param where how the user named the file
 * @throws UserError where the timeline in it is damaged, or of another version; a damaged index is a problem
 */
export const libraryOf = (bytes: Uint8Array<ArrayBufferLike>, where: string): Library => {
  const sections = openSections(bytes, where, MAKE_ANEW)
  const damaged = [...sections.names].find((name) => !name.startsWith('index/') && !sections.isWhole(name))
  if (damaged !== undefined)
    throw new UserError(`${where}: damaged: its ${damaged} is not as it was written`, MAKE_ANEW)
  const timeline = openLibrary(sections, where)
  const { length } = timeline.quotes
  const fault = indexFault(sections, length)
  if (length === 0) return { timeline, index: null, problems: [] }
  if (fault === null) return { timeline, index: readSegment(sections), problems: [] }
  const reason = `its index is ${fault}; the quotes are indexed anew each time it is opened. ${MAKE_ANEW}`
  return { timeline, index: null, problems: [{ where, code: 'stale-index', reason }] }
}
