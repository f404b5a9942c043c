/** SOURCE arguments, told apart before anything is read. */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '../model/user-error.ts'

export interface KnownSource {
  readonly source: string
  readonly kind: 'file' | 'folder' | 'standard input'
}

const kindOf = (source: string): KnownSource['kind'] => {
  if (source === '-') return 'standard input'
  try {
    return statSync(source).isDirectory() ? 'folder' : 'file'
  } catch {
    throw new UserError(
      `${source}: no such file or folder`,
      'Check the spelling, or give the path from here.',
    )
  }
}

/** A source named twice is read once. */
const placeOf = (source: string): string => (source === '-' ? source : resolve(source))

/** What each source is, in order. @throws UserError where one does not exist */
export const sourceKinds = (sources: readonly string[]): readonly KnownSource[] =>
  [...new Map(sources.map((source) => [placeOf(source), source])).values()].map((source) => ({
    source,
    kind: kindOf(source),
  }))
