/** Options of a command from its arguments, and the values that several commands have in common. */
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { type Edtf, parseEdtf } from '../model/edtf.ts'
import { UserError } from '../model/user-error.ts'

export const SEE_HELP = 'See: onrecord --help'

/** What Node says of arguments, shortened to the option and what is wrong with it. */
const refusal = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error)
  const option = /'(?:-\w, )?(--?[^' ]*)/.exec(message)?.[1] ?? 'options'
  if (/^Unknown option/.test(message)) return `${option}: no such option here`
  if (/does not take an argument/.test(message)) return `${option}: takes no value`
  return `${option}: needs a value`
}

/** @throws UserError for an option that the command does not have, or that is not given as it wants */
export const readOptions = <T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UserError(refusal(error), SEE_HELP)
  }
}

/** A date that was given with an option. @throws UserError where it is none */
export const dateOf = (text: string | undefined, option = '--date'): Edtf | null => {
  if (text === undefined) return null
  if (parseEdtf(text) !== null) return text
  throw new UserError(`${option}: not a date: "${text}"`, 'Write it as YYYY-MM-DD, YYYY-MM or YYYY.')
}

/** One of few values that was given with an option. @throws UserError where it is none of them */
export const oneOf = <T extends string>(
  text: string | undefined,
  values: readonly T[],
  option: string,
): T | null => {
  if (text === undefined) return null
  const value = values.find((one) => one === text)
  if (value !== undefined) return value
  throw new UserError(
    `${option}: not one of its values: "${text}"`,
    `They are ${values.slice(0, -1).join(', ')} and ${values.at(-1)}.`,
  )
}

/** Words that were given with an option. @throws UserError where there are none in it */
export const wordsOf = (text: string | undefined, option: string): string | null => {
  if (text === undefined) return null
  if (text.trim() === '') throw new UserError(`${option}: needs a value`, SEE_HELP)
  return text
}
