/** The table of contents of a file of sections, see `section-file.ts`. */

const SECTION_KINDS = ['u8', 'u16', 'u32', 'json'] as const

export interface TableEntry {
  readonly name: string
  readonly kind: (typeof SECTION_KINDS)[number]
  /** In bytes, after the table. */
  readonly start: number
  readonly length: number
  readonly checksum: number
}

const isEntry = (value: unknown): value is TableEntry =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  'kind' in value &&
  'start' in value &&
  'length' in value &&
  'checksum' in value &&
  typeof value.name === 'string' &&
  typeof value.start === 'number' &&
  typeof value.length === 'number' &&
  typeof value.checksum === 'number' &&
  SECTION_KINDS.some((kind) => kind === value.kind)

/** Reads a table from its JSON; `null` where it is none. */
export const tableOf = (text: Uint8Array): readonly TableEntry[] | null => {
  try {
    const table: unknown = JSON.parse(new TextDecoder().decode(text))
    return Array.isArray(table) && table.every(isEntry) ? table : null
  } catch {
    return null
  }
}
