import { describe, expect, it } from 'vitest'
import { libraryBytes, sectionBytes } from '../model/library/library-bytes.ts'
import { librarySections } from '../model/library/write-library.ts'
import { SMALL_TIMELINE } from '../model/small-timeline.ts'
import { readBytes } from './read-file.ts'

const BYTES = libraryBytes(SMALL_TIMELINE)
const problem = (reason: string) => [
  { kind: 'problem', problem: { where: 'here', code: 'bad-library', reason } },
]
const items = (bytes: Uint8Array, name: string | null) => [...readBytes(bytes, 'here', name)]

describe('a library among other sources', () => {
  it.each(['a.onrecord', 'A.ONRECORD', 'a.json', 'a', null])('is its timeline, named %j', (name) => {
    expect(items(BYTES, name)).toEqual([{ kind: 'timeline', timeline: SMALL_TIMELINE }])
  })

  it('is read from bytes that stand anywhere in memory', () => {
    const memory = new Uint8Array(BYTES.length + 8)
    memory.set(BYTES, 8)
    expect(items(memory.subarray(8), null)).toEqual([{ kind: 'timeline', timeline: SMALL_TIMELINE }])
  })

  it.each<[string, Uint8Array, string]>([
    ['empty', new Uint8Array(), 'damaged: it ends in its first line; the library was left out'],
    [
      'an article',
      new TextEncoder().encode('text'),
      'damaged: it ends in its first line; the library was left out',
    ],
    [
      'cut in its table',
      BYTES.subarray(0, 100),
      'damaged: its table of contents is not as it was written; the library was left out',
    ],
    [
      'cut at its end',
      BYTES.subarray(0, BYTES.length - 8),
      'damaged: quotes/rest is not as it was written; the library was left out',
    ],
    [
      'of another version',
      sectionBytes(librarySections(SMALL_TIMELINE), 9),
      'made by an onrecord with another kind of library; the library was left out',
    ],
  ])('that is %s is a problem', (_, bytes, reason) => {
    expect(items(bytes, 'a.onrecord')).toEqual(problem(reason))
  })
})
