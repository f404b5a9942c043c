/** Writes a filter as it is typed. */
import type { FilterField } from './query.ts'

const hasName = (field: FilterField): boolean =>
  field === 'speaker' || field === 'party' || field === 'publisher'

/**
 * A filter that `parseQuery` reads back: `speaker:"Jeremy Corbyn"`, `on:2019-02-20`. Marks within a name, which would
 * end it, become spaces: they count for nothing where names are compared.
 */
export const writeFilter = (field: FilterField, value: string): string =>
  hasName(field) ? `${field}:"${value.replace(/["“”]/g, ' ').trim()}"` : `${field}:${value}`
