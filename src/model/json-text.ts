/** Values as JSON, where they may be too much for one text. */
import { UserError } from './user-error.ts'

/**
 * The JSON text of a value.
 *
 * @param what   what to call it, for the message
 * @param indent spaces for each level; none for one line
 * @throws UserError where the text would be longer than a string can be (512 MB of Latin letters)
 */
export const jsonText = (value: unknown, what: string, indent = 0): string => {
  try {
    return JSON.stringify(value, null, indent)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new UserError(
      `${what} would be over 512 MB, too large to be written or read at once`,
      'Name fewer sources at a time, or search them as they are: onrecord search QUERY SOURCE…',
    )
  }
}
