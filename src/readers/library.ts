/** A library file beside other sources: its timeline, all of it in memory. */
import { MAKE_ANEW } from '../model/library/make-anew.ts'
import { openLibrary, wholeTimeline } from '../model/library/open-library.ts'
import { openSections } from '../model/section-file.ts'
import { UserError } from '../model/user-error.ts'
import { problemItem, type ReadItem } from './read-item.ts'

/** A library that is damaged is a problem: what else is read is kept. */
export function* readLibrary(bytes: Uint8Array, where: string): Generator<ReadItem> {
  try {
    yield {
      kind: 'timeline',
      timeline: wholeTimeline(openLibrary(openSections(bytes, where, MAKE_ANEW), where)),
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    yield problemItem(
      where,
      'bad-library',
      `${error.message.slice(where.length + 2)}; the library was left out`,
    )
  }
}
