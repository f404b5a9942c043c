import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checksum } from './checksum.ts'
import { sectionBytes } from './library/library-bytes.ts'
import { looksLikeSections, openSections, type SectionData, type Sections } from './section-file.ts'
import { UserError } from './user-error.ts'

const open = (bytes: Uint8Array<ArrayBufferLike>) => openSections(bytes, 'news.onrecord', 'Build it anew.')

/** What was thrown; it must be the user's error, and name the file. */
const faultOf = (act: () => unknown): string | null => {
  try {
    act()
    return null
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    expect(error.message).toContain('news.onrecord')
    expect(error.nextStep).toBe('Build it anew.')
    return error.message
  }
}

const readAll = (bytes: Uint8Array<ArrayBufferLike>): ReadonlyMap<string, SectionData> => {
  const file = open(bytes)
  return new Map([...file.names].map((name) => [name, file.section(name)]))
}

const section: fc.Arbitrary<SectionData> = fc.oneof(
  fc.uint8Array({ maxLength: 40 }).map((data): SectionData => ({ kind: 'u8', data })),
  fc.uint16Array({ maxLength: 40 }).map((data): SectionData => ({ kind: 'u16', data })),
  fc.uint32Array({ maxLength: 40 }).map((data): SectionData => ({ kind: 'u32', data })),
  // Minus zero is zero in JSON.
  fc
    .json()
    .map((text): SectionData => ({ kind: 'json', data: JSON.parse(JSON.stringify(JSON.parse(text))) })),
)
const sections = fc
  .array(fc.tuple(fc.string({ unit: 'binary', maxLength: 8 }), section), { maxLength: 6 })
  .map((entries): Sections => new Map(entries))

const SOME: Sections = new Map<string, SectionData>([
  ['letters', { kind: 'u16', data: Uint16Array.of(1, 2, 65_535) }],
  ['starts', { kind: 'u32', data: Uint32Array.of(7, 4_294_967_295) }],
  ['bytes', { kind: 'u8', data: Uint8Array.from({ length: 37 }, (_, at) => at * 7) }],
  ['names', { kind: 'json', data: ['Zoë', 'a\ud800b', { deep: null }] }],
  ['nothing', { kind: 'u8', data: new Uint8Array(0) }],
])

describe('a file of sections', () => {
  it('gives back what was written, from wherever it lies in memory', () => {
    fc.assert(
      fc.property(sections, fc.nat(2 ** 32 - 1), fc.constantFrom(0, 8, 16), (written, version, offset) => {
        const bytes = sectionBytes(written, version)
        const memory = new Uint8Array(offset + bytes.length)
        memory.set(bytes, offset)
        const file = open(memory.subarray(offset))
        expect(file.version).toBe(version)
        expect(readAll(memory.subarray(offset))).toEqual(written)
      }),
    )
  })

  it('is read from shared memory, and its arrays are views of it', () => {
    const bytes = sectionBytes(SOME)
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
    shared.set(bytes)
    expect(readAll(shared)).toEqual(SOME)
    const { data } = open(shared).section('starts')
    expect(data instanceof Uint32Array && data.buffer).toBe(shared.buffer)
  })

  it.each([0, 1, 4, 8])('is read from a Buffer that begins %i bytes into its memory', (offset) => {
    const bytes = sectionBytes(SOME)
    const buffer = Buffer.from(new ArrayBuffer(bytes.length + offset)).subarray(offset)
    buffer.set(bytes)
    expect(readAll(buffer)).toEqual(SOME)
  })

  it('is read from a Buffer of shared memory', () => {
    const bytes = sectionBytes(SOME)
    const buffer = Buffer.from(new SharedArrayBuffer(bytes.length + 1)).subarray(1)
    buffer.set(bytes)
    expect(readAll(buffer)).toEqual(SOME)
  })

  it('tells that a section is missing', () => {
    expect(faultOf(() => open(sectionBytes(SOME)).section('index'))).toContain('index is missing')
    expect(open(sectionBytes(SOME)).isWhole('index')).toBe(false)
  })

  it.each([
    ['empty', new Uint8Array(0)],
    ['of one byte', Uint8Array.of(111)],
    ['of text', new TextEncoder().encode('{"version": 1, "articles": [], "quotes": []}')],
    ['of its first word', new TextEncoder().encode('onrecord')],
    ['of its first word and zeros', new Uint8Array(64).map((_, at) => 'onrecord'.charCodeAt(at) || 0)],
  ])('that is %s is told as damaged', (_, bytes) => {
    expect(faultOf(() => open(bytes))).toContain('damaged')
  })

  it('that is cut anywhere is told as damaged, or lacks nothing', () => {
    const bytes = sectionBytes(SOME)
    for (let length = 0; length < bytes.length; length++) {
      const cut = bytes.slice(0, length)
      const fault = faultOf(() => readAll(cut))
      // After the last section there may be bytes that only fill it up.
      if (fault === null) expect(readAll(cut)).toEqual(SOME)
      else expect(fault).toContain('damaged')
    }
    expect(faultOf(() => readAll(bytes.slice(0, bytes.length - 8)))).toContain('damaged')
  })

  it('of which any byte is another is told as damaged, or gives what was written', () => {
    const bytes = sectionBytes(SOME)
    for (let at = 0; at < bytes.length; at++)
      for (const change of [1, 0x80, 0xff]) {
        const damaged = bytes.slice()
        damaged[at] = (damaged[at] ?? 0) ^ change
        const fault = faultOf(() => readAll(damaged))
        if (fault !== null) expect(fault).toContain('damaged')
        else {
          // The version is whoever asks for it to compare; bytes between sections are nobody's.
          expect(readAll(damaged)).toEqual(SOME)
          const isVersion = at >= 8 && at < 12
          expect(open(damaged).version === 1).toBe(!isVersion)
        }
        expect(looksLikeSections(damaged)).toBe(at >= 8)
      }
  })

  it('of which one section is damaged gives the others', () => {
    const bytes = sectionBytes(SOME)
    const place = bytes.findIndex(
      (_, at) => bytes[at] === 7 && bytes[at + 4] === 255 && bytes[at + 5] === 255,
    )
    bytes[place] = 8
    const file = open(bytes)
    expect([...file.names].filter((name) => !file.isWhole(name))).toEqual(['starts'])
    expect(file.section('bytes')).toEqual(SOME.get('bytes'))
    expect(faultOf(() => file.section('starts'))).toContain('starts is not as it was written')
  })
})

describe('checksum', () => {
  it('is another for any one byte changed, added or left out, wherever the bytes lie', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 90 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        fc.nat(3),
        (bytes, place, change, offset) => {
          const sum = checksum(bytes)
          expect(sum >>> 0).toBe(sum)
          const moved = new Uint8Array(bytes.length + offset)
          moved.set(bytes, offset)
          expect(checksum(moved.subarray(offset))).toBe(sum)
          expect(checksum(Buffer.from(moved.buffer).subarray(offset))).toBe(sum)
          const changed = bytes.slice()
          const at = place % bytes.length
          changed[at] = (changed[at] ?? 0) ^ change
          expect(checksum(changed)).not.toBe(sum)
          expect(checksum(Uint8Array.of(...bytes, change))).not.toBe(sum)
          expect(checksum(bytes.slice(0, -1))).not.toBe(sum)
        },
      ),
      { numRuns: 500 },
    )
  })
})
