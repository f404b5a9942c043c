/** A list of queries from a file: each line one, as it is, or as JSON with a `q`. */
import { readFileSync } from 'node:fs'
import { parseJson } from '../model/parse-json.ts'
import { systemReason } from '../model/system-error.ts'
import { UserError } from '../model/user-error.ts'
import { readStandardInput } from '../readers/standard-input.ts'
import { decodeText } from '../readers/text-bytes.ts'

const STANDARD_INPUT = '-'

const bytesOf = (file: string): Uint8Array => {
  try {
    return file === STANDARD_INPUT ? readStandardInput() : readFileSync(file)
  } catch (error) {
    throw new UserError(
      `--batch: ${file}: cannot be read (${systemReason(error)})`,
      'Name a file with one query a line.',
    )
  }
}

/** Any line is a query as it stands, but for an object with a `q`. */
const queryOf = (line: string): string => {
  if (!line.trimStart().startsWith('{')) return line
  const parsed = parseJson(line)
  const value = parsed.kind === 'value' ? parsed.value : null
  return typeof value === 'object' && value !== null && 'q' in value && typeof value.q === 'string'
    ? value.q
    : line
}

/**
 * The queries of a file, in order; empty lines are none.
 *
 * @param file `-` for standard input
 * @throws UserError where it cannot be read, or holds no query
 */
export const readQueries = (file: string): readonly string[] => {
  const decoded = decodeText(bytesOf(file))
  if (decoded.kind === 'fault')
    throw new UserError(`--batch: ${file}: ${decoded.fault}`, 'Write one query a line, in UTF-8.')
  const queries = decoded.text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(queryOf)
  if (queries.length === 0)
    throw new UserError(`--batch: ${file}: no queries in it`, 'Write one query a line.')
  return queries
}
