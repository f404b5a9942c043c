/** Why the system refused something, in a word: the code of its error (`ENOENT`), else what was thrown as text. */
export const systemReason = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)
