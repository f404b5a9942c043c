/** The sections of an opened library file as columns of the kinds they were written in. */
import type { Column } from '../column.ts'
import type { SectionFile } from '../section-file.ts'
import type { TextColumn, UnpairedText } from './text-column.ts'

export interface SectionColumns {
  readonly json: (name: string) => unknown
  readonly column: (name: string) => Column
  readonly texts: (name: string) => TextColumn
}

/** In a column that may be without a number, that is written as 0 and every number as one more. */
export const NONE = 0

/** A number of an optional column; `null` for none. */
export const optional = (column: Column, row: number): number | null => {
  const number = column[row] ?? NONE
  return number === NONE ? null : number - 1
}

// The checksum says that a section is what was written, and what was written was typed: it is not checked field by field.
export const written = <T>(data: unknown): T => data as T

/** @throws UserError, from its functions, where a section is missing or damaged */
export const sectionColumns = (file: SectionFile): SectionColumns => {
  const column = (name: string): Column => {
    const section = file.section(name)
    if (section.kind === 'json') throw new Error(`${name} is no column`)
    return section.data
  }
  const bytes = (name: string): Uint8Array<ArrayBufferLike> => {
    const data = column(name)
    if (!(data instanceof Uint8Array)) throw new Error(`${name} holds no bytes`)
    return data
  }
  const words = (name: string): Uint32Array<ArrayBufferLike> => {
    const data = column(name)
    if (!(data instanceof Uint32Array)) throw new Error(`${name} holds no places`)
    return data
  }
  const unpaired = (name: string): readonly UnpairedText[] =>
    file.names.has(name) ? written<readonly UnpairedText[]>(file.section(name).data) : []
  return {
    column,
    json: (name) => file.section(name).data,
    texts: (name) => ({
      bytes: bytes(`${name}/bytes`),
      starts: words(`${name}/starts`),
      unpaired: unpaired(`${name}/unpaired`),
    }),
  }
}
