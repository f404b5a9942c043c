/** A timeline as the bytes of a library file without an index, for tests to open. */
import type { OpenTimeline } from '../open-timeline.ts'
import { type Sections, writeSections } from '../section-file.ts'
import { LIBRARY_VERSION, librarySections } from './write-library.ts'

export const sectionBytes = (sections: Sections, version = LIBRARY_VERSION): Uint8Array<ArrayBuffer> => {
  const pieces = [...writeSections(version, sections)]
  const bytes = new Uint8Array(pieces.reduce((size, { length }) => size + length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

export const libraryBytes = (timeline: OpenTimeline): Uint8Array => sectionBytes(librarySections(timeline))
