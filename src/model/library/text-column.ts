/** Texts of many rows in UTF-8, to be read one by one. */
import type { SectionData } from '../section-file.ts'
import { UserError } from '../user-error.ts'

/** A text that UTF-8 cannot hold, for half of a pair of surrogates is in it; kept as JSON, which can. */
export type UnpairedText = readonly [row: number, text: string]

/** Texts one after another, and where each begins, with the end of the last. */
export interface TextColumn {
  readonly bytes: Uint8Array<ArrayBufferLike>
  readonly starts: Uint32Array<ArrayBufferLike>
  /** In the bytes, U+FFFD stands for each half: as long in UTF-16, and so found by the same spans. */
  readonly unpaired: readonly UnpairedText[]
}

const UNPAIRED = /\p{Surrogate}/u
const MOST_BYTES = 0xffffffff

/** @throws UserError where the texts take 4 GB or more */
export const textColumn = (count: number, textAt: (row: number) => string): TextColumn => {
  const starts = new Uint32Array(count + 1)
  const unpaired: UnpairedText[] = []
  let size = 0
  for (let row = 0; row < count; row++) {
    const text = textAt(row)
    size += Buffer.byteLength(text)
    if (size > MOST_BYTES)
      throw new UserError('over 4 GB of text, more than a library holds', 'Index fewer sources at a time.')
    starts[row + 1] = size
    if (UNPAIRED.test(text)) unpaired.push([row, text])
  }
  const bytes = Buffer.allocUnsafeSlow(size)
  for (let row = 0; row < count; row++) bytes.write(textAt(row), starts[row] ?? 0)
  return { bytes, starts, unpaired }
}

export const textReader = ({ bytes, starts, unpaired }: TextColumn): ((row: number) => string) => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const others = new Map(unpaired)
  return (row) => others.get(row) ?? buffer.toString('utf8', starts[row] ?? 0, starts[row + 1] ?? 0)
}

/** The sections that hold a column of texts. */
export const textSections = (
  name: string,
  { bytes, starts, unpaired }: TextColumn,
): readonly (readonly [string, SectionData])[] => [
  [`${name}/bytes`, { kind: 'u8', data: bytes }],
  [`${name}/starts`, { kind: 'u32', data: starts }],
  ...(unpaired.length === 0 ? [] : [[`${name}/unpaired`, { kind: 'json', data: unpaired }] as const]),
]
