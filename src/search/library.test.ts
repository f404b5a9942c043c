import { describe, expect, it } from 'vitest'
import { libraryBytes, sectionBytes } from '../model/library/library-bytes.ts'
import { wholeTimeline } from '../model/library/open-library.ts'
import { librarySections } from '../model/library/write-library.ts'
import { SMALL_TIMELINE } from '../model/small-timeline.ts'
import { UserError } from '../model/user-error.ts'
import { segmentSections } from './index-file.ts'
import { type Library, libraryOf } from './library.ts'
import { libraryFileBytes } from './library-file-bytes.ts'
import { indexOfTimeline } from './service-in-this-thread.ts'

const BYTES = libraryFileBytes(SMALL_TIMELINE)

const answers = ({ timeline, index }: Library) => {
  const { found, total, facets } = indexOfTimeline(timeline, index).search('it is ovr speaker:smith', 5)
  return { found, total, facets }
}
const ANSWERS = answers(libraryOf(BYTES, 'f'))

/** What opening bytes gives: a refusal in one line, a notice, or nothing to tell; never half of a timeline. */
const outcome = (bytes: Uint8Array): string => {
  let library: Library
  try {
    library = libraryOf(bytes, 'f.onrecord')
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    expect(error.message).toMatch(
      /^f\.onrecord: (?:damaged: [^\n]+|made by an onrecord with another [^\n]+)$/,
    )
    return 'refused'
  }
  expect(wholeTimeline(library.timeline)).toEqual(SMALL_TIMELINE)
  expect(answers(library)).toEqual(ANSWERS)
  const [problem] = library.problems
  if (problem === undefined) return 'whole'
  expect(problem).toEqual({
    where: 'f.onrecord',
    code: 'stale-index',
    reason:
      'its index is damaged; the quotes are indexed anew each time it is opened. Make it anew with: onrecord index SOURCE… -o FILE',
  })
  expect(library.index).toBeNull()
  return 'stale'
}

describe('a library file', () => {
  it('that is whole has its index', () => {
    expect(ANSWERS.found).toHaveLength(1)
    expect(libraryOf(BYTES, 'f')).toMatchObject({ index: { rows: 1 }, problems: [] })
    expect(outcome(BYTES)).toBe('whole')
  })

  it('with any byte changed is refused, or its index made anew', () => {
    const outcomes = new Set<string>()
    for (let at = 0; at < BYTES.length; at++) {
      const bytes = BYTES.slice()
      bytes[at] = (bytes[at] ?? 0) ^ (at % 2 === 0 ? 0x01 : 0xff)
      outcomes.add(outcome(bytes))
    }
    // Between sections there are bytes that hold nothing.
    expect([...outcomes].sort()).toEqual(['refused', 'stale', 'whole'])
  })

  it('that was cut anywhere is refused, or its index made anew', () => {
    const outcomes = Array.from({ length: BYTES.length }, (_, end) => outcome(BYTES.slice(0, end)))
    expect(new Set(outcomes)).toEqual(new Set(['refused', 'stale']))
    expect(outcomes.slice(0, BYTES.length / 4)).not.toContain('stale')
  })

  it.each<[string, Uint8Array, string]>([
    ['empty', new Uint8Array(), 'f: damaged: it ends in its first line'],
    [
      'another version',
      libraryFileBytes(SMALL_TIMELINE, 2),
      'f: made by an onrecord with another kind of library',
    ],
  ])('that is of %s', (_, bytes, message) => {
    expect(() => libraryOf(bytes, 'f')).toThrow(
      expect.objectContaining({ message, nextStep: 'Make it anew with: onrecord index SOURCE… -o FILE' }),
    )
  })
})

describe('the index of a library', () => {
  const reasonOf = (bytes: Uint8Array) =>
    libraryOf(bytes, 'f').problems.map(({ reason }) => reason.split(';')[0])
  const sections = librarySections(SMALL_TIMELINE)

  it('is missing', () => {
    expect(reasonOf(libraryBytes(SMALL_TIMELINE))).toEqual(['its index is missing'])
  })

  it('is of another version', () => {
    const version = { kind: 'json', data: { version: 0, rows: 1 } } as const
    const bytes = sectionBytes(new Map([...sections, ['index/version', version]]))
    expect(reasonOf(bytes)).toEqual(['its index is of another version'])
  })

  it('is of other quotes', () => {
    const quotes = SMALL_TIMELINE.quotes.flatMap((quote) => [quote, { ...quote, id: 'b' }])
    const [segment] = indexOfTimeline({ ...SMALL_TIMELINE, quotes }, null).segments()
    if (segment === undefined) throw new Error('no segment')
    const bytes = sectionBytes(new Map([...sections, ...segmentSections(segment)]))
    expect(reasonOf(bytes)).toEqual(['its index is of other quotes'])
  })

  it('is not missed where there are no quotes', () => {
    const bytes = libraryFileBytes({ ...SMALL_TIMELINE, quotes: [], events: [] })
    expect(libraryOf(bytes, 'f')).toMatchObject({ index: null, problems: [] })
  })
})
