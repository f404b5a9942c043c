/** What can be wrong with an input; each code has one meaning, so that scripts can tell them apart. */
export const PROBLEM_CODES = [
  'not-text',
  'empty',
  'unreadable',
  'unknown-format',
  'bad-json',
  'bad-html',
  'bad-field',
  'bad-date',
  'bad-library',
  'duplicate-id',
  'already-read',
  'undated',
  'stale-index',
  'bad-setting',
  'cancelled',
] as const

export type ProblemCode = (typeof PROBLEM_CODES)[number]

/** Something wrong with an input, as data: where it is, what it is, and what was done with the rest. */
export interface Problem {
  /** File, line or field, as the user would look it up: `notes.txt`, `wire.jsonl:14`. */
  readonly where: string
  readonly code: ProblemCode
  /** One sentence, without the place, that ends with what was kept or left out. */
  readonly reason: string
}
