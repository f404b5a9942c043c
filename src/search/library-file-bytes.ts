/** A timeline as the bytes of a library file with its index, for tests to open and to damage. */
import { sectionBytes } from '../model/library/library-bytes.ts'
import { librarySections } from '../model/library/write-library.ts'
import type { OpenTimeline } from '../model/open-timeline.ts'
import { segmentSections } from './index-file.ts'
import { indexOfTimeline } from './service-in-this-thread.ts'

export const libraryFileBytes = (timeline: OpenTimeline, version?: number): Uint8Array<ArrayBufferLike> => {
  const [segment] = indexOfTimeline(timeline, null).segments()
  const index = segment === undefined ? [] : segmentSections(segment)
  return sectionBytes(new Map([...librarySections(timeline), ...index]), version)
}
