/** Objects among JSON values, and their fields. */

/** A JSON object. */
export type JsonRecord = Readonly<Record<string, unknown>>

/** Whether a value is an object, and no list. */
export const isJsonRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A field's text; `null` where there is none. */
export const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null

/** A field's id, which may be a number; `null` where there is none. */
export const idOf = (value: unknown): string | null =>
  typeof value === 'number' ? String(value) : textOf(value)
