/** What is taken for a library: whatever begins as one, and what is called one, for it may have lost its beginning. */
import { looksLikeSections } from '../section-file.ts'

/** The ending of the files that `onrecord index` is told to write. */
export const LIBRARY_ENDING = '.onrecord'

/** @param name a file name; `null` for standard input. @param start the first bytes, sixteen or more */
export const isLibrary = (start: Uint8Array, name: string | null): boolean =>
  looksLikeSections(start) || (name ?? '').toLowerCase().endsWith(LIBRARY_ENDING)
