/** A segment as the sections of a file, and back: its arrays are the file's own bytes. */
import { type Column, columnSection } from '../model/column.ts'
import type { SectionData, SectionFile } from '../model/section-file.ts'
import type { SpeakerNames } from './fact-columns.ts'
import type { Postings } from './postings.ts'
import type { Segment } from './segment.ts'

/** Changes when a section changes its meaning: an older index is then built anew. */
export const INDEX_VERSION = 1
const PREFIX = 'index/'
const VERSION = `${PREFIX}version`

const u16 = (data: Uint16Array<ArrayBufferLike>): SectionData => ({ kind: 'u16', data })
const u32 = (data: Uint32Array<ArrayBufferLike>): SectionData => ({ kind: 'u32', data })
const u8 = (data: Uint8Array<ArrayBufferLike>): SectionData => ({ kind: 'u8', data })
const json = (data: unknown): SectionData => ({ kind: 'json', data })

const postingsSections = (name: string, { data, starts, counts }: Postings): [string, SectionData][] => [
  [`${name}/data`, u16(data)],
  [`${name}/starts`, u32(starts)],
  [`${name}/counts`, u32(counts)],
]

/** The sections that hold a segment, by name. */
export const segmentSections = (segment: Segment): ReadonlyMap<string, SectionData> => {
  const { vocabulary, postings, namePostings, sequences, facts } = segment
  const sections: readonly [string, SectionData][] = [
    ['version', json({ version: INDEX_VERSION, rows: segment.rows })],
    ['vocabulary/letters', u16(vocabulary.letters)],
    ['vocabulary/starts', u32(vocabulary.starts)],
    ['vocabulary/alphabetical', u32(vocabulary.alphabetical)],
    ['vocabulary/byLength', u32(vocabulary.byLength)],
    ['vocabulary/signatures', u32(vocabulary.signatures)],
    ['vocabulary/lengthStarts', u32(vocabulary.lengthStarts)],
    ['vocabulary/stemHashes', u32(vocabulary.stemHashes)],
    ['vocabulary/byStem', u32(vocabulary.byStem)],
    ['vocabulary/stemStarts', u32(vocabulary.stemStarts)],
    ...postingsSections('postings', postings),
    ...postingsSections('namePostings', namePostings),
    ['sequences/bytes', u8(sequences.bytes)],
    ['sequences/starts', u32(sequences.starts)],
    ['facts/speakers', json(facts.speakers)],
    ['facts/publishers', json(facts.publishers)],
    ['facts/dates', json(facts.dates)],
    ['facts/articles', json(facts.articles)],
    ['facts/speakerOf', columnSection(facts.speakerOf)],
    ['facts/publisherOf', columnSection(facts.publisherOf)],
    ['facts/dateOf', columnSection(facts.dateOf)],
    ['facts/articleOf', columnSection(facts.articleOf)],
    ['facts/kindOf', columnSection(facts.kindOf)],
    ['nameTerms', u32(segment.nameTerms)],
    ['nameStarts', u32(segment.nameStarts)],
    ['compounds', u32(segment.compounds)],
  ]
  return new Map(sections.map(([name, data]) => [PREFIX + name, data]))
}

/**
 * Why the index of a file cannot be used, in a few words; `null` where it can.
 *
 * @param rows how many quotes it is to be of
 */
export const indexFault = (file: SectionFile, rows: number): string | null => {
  const names = [...file.names].filter((name) => name.startsWith(PREFIX))
  if (names.length === 0) return 'missing'
  if (!names.every(file.isWhole)) return 'damaged'
  const version = names.includes(VERSION) ? file.section(VERSION).data : null
  if (!isVersion(version) || version.version !== INDEX_VERSION) return 'of another version'
  return version.rows === rows ? null : 'of other quotes'
}

const isVersion = (value: unknown): value is { readonly version: number; readonly rows: number } =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  'rows' in value &&
  typeof value.version === 'number' &&
  typeof value.rows === 'number'

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string')

const isNames = (value: unknown): value is readonly SpeakerNames[] =>
  Array.isArray(value) &&
  value.every(
    (entry) =>
      typeof entry === 'object' && entry !== null && typeof entry.name === 'string' && isTexts(entry.isAlso),
  )

/**
 * Reads a segment back. Ask {@link indexFault} first.
 *
 * @throws UserError where a section is missing or damaged, Error where it holds what no segment does
 */
export const readSegment = (file: SectionFile): Segment => {
  const section = (name: string): SectionData => file.section(PREFIX + name)
  const wrong = (name: string): Error => new Error(`${PREFIX}${name} is of another kind than was written`)
  const bytes = (name: string): Uint8Array<ArrayBufferLike> => {
    const found = section(name)
    if (found.kind !== 'u8') throw wrong(name)
    return found.data
  }
  const halves = (name: string): Uint16Array<ArrayBufferLike> => {
    const found = section(name)
    if (found.kind !== 'u16') throw wrong(name)
    return found.data
  }
  const words = (name: string): Uint32Array<ArrayBufferLike> => {
    const found = section(name)
    if (found.kind !== 'u32') throw wrong(name)
    return found.data
  }
  const columnOf = (name: string): Column => {
    const found = section(name)
    if (found.kind === 'json') throw wrong(name)
    return found.data
  }
  const texts = (name: string): readonly string[] => {
    const { data } = section(name)
    if (!isTexts(data)) throw wrong(name)
    return data
  }
  const postings = (name: string): Postings => ({
    data: halves(`${name}/data`),
    starts: words(`${name}/starts`),
    counts: words(`${name}/counts`),
  })
  const version = section('version').data
  const speakers = section('facts/speakers').data
  if (!isVersion(version)) throw wrong('version')
  if (!isNames(speakers)) throw wrong('facts/speakers')
  return {
    rows: version.rows,
    vocabulary: {
      letters: halves('vocabulary/letters'),
      starts: words('vocabulary/starts'),
      alphabetical: words('vocabulary/alphabetical'),
      byLength: words('vocabulary/byLength'),
      signatures: words('vocabulary/signatures'),
      lengthStarts: words('vocabulary/lengthStarts'),
      stemHashes: words('vocabulary/stemHashes'),
      byStem: words('vocabulary/byStem'),
      stemStarts: words('vocabulary/stemStarts'),
    },
    postings: postings('postings'),
    namePostings: postings('namePostings'),
    sequences: { bytes: bytes('sequences/bytes'), starts: words('sequences/starts') },
    facts: {
      speakers,
      publishers: texts('facts/publishers'),
      dates: texts('facts/dates'),
      articles: texts('facts/articles'),
      speakerOf: columnOf('facts/speakerOf'),
      publisherOf: columnOf('facts/publisherOf'),
      dateOf: columnOf('facts/dateOf'),
      articleOf: columnOf('facts/articleOf'),
      kindOf: columnOf('facts/kindOf'),
    },
    nameTerms: words('nameTerms'),
    nameStarts: words('nameStarts'),
    compounds: words('compounds'),
  }
}
