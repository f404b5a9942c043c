/**
 * Files of numbered arrays and texts that are read back as they lie, without parsing:
 *
 *     onrecord  version  length of the table   table: name, kind, place, length, checksum of each section   sections …
 *     8 bytes   4 bytes  4 bytes               JSON, and its own checksum before it
 *
 * Every section begins at a multiple of eight bytes, so that an array of any kind can be a view of the file's bytes.
 * The numbers of arrays are in the byte order of the machine. A file from a machine of the other order is told as
 * damaged: checksums are made of such numbers, and differ.
 */
import { checksum } from './checksum.ts'
import { type TableEntry, tableOf } from './section-table.ts'
import { UserError } from './user-error.ts'

/** What a section holds. */
export type SectionData =
  | { readonly kind: 'u8'; readonly data: Uint8Array<ArrayBufferLike> }
  | { readonly kind: 'u16'; readonly data: Uint16Array<ArrayBufferLike> }
  | { readonly kind: 'u32'; readonly data: Uint32Array<ArrayBufferLike> }
  | { readonly kind: 'json'; readonly data: unknown }

export type Sections = ReadonlyMap<string, SectionData>

const MAGIC = new TextEncoder().encode('onrecord')
const HEADER_BYTES = 20
const ALIGNED_TO = 8

const aligned = (place: number): number => Math.ceil(place / ALIGNED_TO) * ALIGNED_TO

const bytesOf = (section: SectionData): Uint8Array<ArrayBufferLike> =>
  section.kind === 'json'
    ? new TextEncoder().encode(JSON.stringify(section.data))
    : new Uint8Array(section.data.buffer, section.data.byteOffset, section.data.byteLength)

/** The bytes of a file with these sections, in pieces to be written one after another. */
export function* writeSections(version: number, sections: Sections): Generator<Uint8Array<ArrayBufferLike>> {
  const bodies = [...sections].map(([name, section]) => ({
    name,
    kind: section.kind,
    bytes: bytesOf(section),
  }))
  let place = 0
  const table = bodies.map(({ name, kind, bytes }): TableEntry => {
    const entry = { name, kind, start: place, length: bytes.length, checksum: checksum(bytes) }
    place = aligned(place + bytes.length)
    return entry
  })
  const text = new TextEncoder().encode(JSON.stringify(table))
  const head = new Uint8Array(aligned(HEADER_BYTES + text.length))
  head.set(MAGIC)
  head.set(text, HEADER_BYTES)
  const numbers = new DataView(head.buffer)
  numbers.setUint32(8, version, true)
  numbers.setUint32(12, text.length, true)
  numbers.setUint32(16, checksum(text), true)
  yield head
  for (const { bytes } of bodies) {
    yield bytes
    const padding = aligned(bytes.length) - bytes.length
    if (padding > 0) yield new Uint8Array(padding)
  }
}

/** Whether bytes begin as a file of sections does, whole or not. */
export const looksLikeSections = (bytes: Uint8Array<ArrayBufferLike>): boolean =>
  bytes.length >= MAGIC.length && MAGIC.every((byte, at) => bytes[at] === byte)

/** A file of sections, opened: each section is read, and checked, when it is asked for. */
export interface SectionFile {
  readonly version: number
  readonly names: ReadonlySet<string>
  /** Whether a section lies there as it was written. */
  readonly isWhole: (name: string) => boolean
  /** The section; checked unless `isWhole` was asked before. @throws UserError where it is missing or damaged */
  readonly section: (name: string) => SectionData
}

/**
 * Opens the bytes of a file of sections; all its arrays are views of them, or of a copy where they begin elsewhere in
 * their memory than at a multiple of eight bytes.
 *
 * @param where how the user named the file
 * @throws UserError where they are none, or their table is damaged
 */
export const openSections = (
  given: Uint8Array<ArrayBufferLike>,
  where: string,
  next: string,
): SectionFile => {
  // No array can be a view of bytes that begin between its numbers; and what a Buffer slices off itself is no copy.
  const bytes =
    given.byteOffset % ALIGNED_TO === 0
      ? new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
      : new Uint8Array(given)
  const damaged = (what: string): UserError => new UserError(`${where}: damaged: ${what}`, next)
  if (!looksLikeSections(bytes) || bytes.length < HEADER_BYTES) throw damaged('it ends in its first line')
  const numbers = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const version = numbers.getUint32(8, true)
  const length = numbers.getUint32(12, true)
  // A copy: no text decoder takes shared memory.
  const text = bytes.slice(HEADER_BYTES, HEADER_BYTES + length)
  const table =
    text.length === length && checksum(text) === numbers.getUint32(16, true) ? tableOf(text) : null
  if (table === null) throw damaged('its table of contents is not as it was written')
  const entries = new Map(table.map((entry) => [entry.name, entry]))
  const first = aligned(HEADER_BYTES + length)
  const checked = new Map<string, boolean>()

  const bodyOf = ({ start, length: size }: TableEntry): Uint8Array<ArrayBufferLike> =>
    bytes.subarray(first + start, first + start + size)
  const isWhole = (name: string): boolean => {
    const entry = entries.get(name)
    if (entry === undefined) return false
    let whole = checked.get(name)
    if (whole === undefined) {
      const body = bodyOf(entry)
      whole = body.length === entry.length && checksum(body) === entry.checksum
      checked.set(name, whole)
    }
    return whole
  }
  return {
    version,
    names: new Set(entries.keys()),
    isWhole,
    section: (name) => {
      const entry = entries.get(name)
      if (entry === undefined) throw damaged(`${name} is missing`)
      if (!isWhole(name)) throw damaged(`${name} is not as it was written`)
      const body = bodyOf(entry)
      switch (entry.kind) {
        case 'u8':
          return { kind: 'u8', data: body }
        case 'u16':
          return { kind: 'u16', data: new Uint16Array(body.buffer, body.byteOffset, body.length / 2) }
        case 'u32':
          return { kind: 'u32', data: new Uint32Array(body.buffer, body.byteOffset, body.length / 4) }
        case 'json':
          return { kind: 'json', data: JSON.parse(new TextDecoder().decode(body.slice())) }
      }
    },
  }
}
