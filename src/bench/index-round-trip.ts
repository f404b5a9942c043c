/** A segment to a file and back, as an index is kept, and how long each way takes. */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readShared } from '../cli/open-library-file.ts'
import { openSections, writeSections } from '../model/section-file.ts'
import { INDEX_VERSION, indexFault, readSegment, segmentSections } from '../search/index-file.ts'
import type { Segment } from '../search/segment.ts'
import { median } from './measurement.ts'

export interface RoundTrip {
  /** The segment as it was read back. */
  readonly segment: Segment
  /** The median of several times, like the next. */
  readonly saveMs: number
  readonly loadMs: number
}

const TIMES = 5

const timesTaken = <Made>(make: () => Made): { readonly ms: number; readonly made: Made } => {
  let made = make()
  const ms = Array.from({ length: TIMES }, () => {
    const started = performance.now()
    made = make()
    return performance.now() - started
  })
  return { ms: median(ms), made }
}

const save = (path: string, segment: Segment): void => {
  const file = openSync(path, 'w')
  try {
    for (const piece of writeSections(INDEX_VERSION, segmentSections(segment)))
      for (let at = 0; at < piece.length; ) at += writeSync(file, piece, at)
  } finally {
    closeSync(file)
  }
}

const load = (path: string, rows: number): Segment => {
  const sections = openSections(readShared(path), path, '')
  const fault = indexFault(sections, rows)
  if (fault !== null) throw new Error(`the index that was just written is ${fault}`)
  return readSegment(sections)
}

/** Writes a segment to a file of its own, and reads it back. @throws Error where it does not come back whole */
export const roundTrip = (segment: Segment): RoundTrip => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-index-'))
  const path = join(folder, 'index')
  try {
    const { ms: saveMs } = timesTaken(() => save(path, segment))
    const { ms: loadMs, made } = timesTaken(() => load(path, segment.rows))
    return { segment: made, saveMs, loadMs }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
