/** Command-line arguments → one command with its options. */
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { parseEdtf } from '../model/edtf.ts'
import { UserError } from '../model/user-error.ts'
import type { BrowseOptions } from './browse-command.ts'
import type { IndexOptions } from './index-command.ts'
import type { ParseOptions } from './parse-command.ts'
import type { SearchOptions } from './search-command.ts'

/** What the user asked for. */
export type Command =
  | { readonly name: 'help' | 'version' }
  | ({ readonly name: 'browse' } & BrowseOptions)
  | ({ readonly name: 'parse' } & ParseOptions)
  | ({ readonly name: 'search' } & SearchOptions)
  | ({ readonly name: 'index' } & IndexOptions)

const SEE_HELP = 'See: onrecord --help'
const DEFAULT_LIMIT = 20
/** As a SOURCE it is standard input. */
const STANDARD_OUTPUT = '-'

const OPTIONS = {
  browse: { date: { type: 'string' } },
  parse: { output: { type: 'string', short: 'o' }, format: { type: 'string' }, date: { type: 'string' } },
  search: {
    limit: { type: 'string' },
    json: { type: 'boolean' },
    batch: { type: 'string' },
    date: { type: 'string' },
  },
  index: { output: { type: 'string', short: 'o' }, date: { type: 'string' } },
} as const satisfies Record<string, ParseArgsConfig['options']>

/** What Node says of arguments, shortened to the option and what is wrong with it. */
const refusal = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error)
  const option = /'(?:-\w, )?(--?[^' ]*)/.exec(message)?.[1] ?? 'options'
  if (/^Unknown option/.test(message)) return `${option}: no such option here`
  if (/does not take an argument/.test(message)) return `${option}: takes no value`
  return `${option}: needs a value`
}

const read = <T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UserError(refusal(error), SEE_HELP)
  }
}

const formatOf = (text: string | undefined): ParseOptions['format'] => {
  if (text === undefined || text === 'json') return 'json'
  if (text === 'jsonl') return 'jsonl'
  throw new UserError(`--format: not a format: "${text}"`, 'Formats are json and jsonl.')
}

const dateOf = (text: string | undefined): ParseOptions['date'] => {
  if (text === undefined) return null
  if (parseEdtf(text) !== null) return text
  throw new UserError(`--date: not a date: "${text}"`, 'Write it as YYYY-MM-DD, YYYY-MM or YYYY.')
}

const limitOf = (text: string | undefined): number => {
  if (text === undefined) return DEFAULT_LIMIT
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new UserError(`--limit: not a whole number above zero: "${text}"`, 'Try: --limit 20')
}

/** Options that win wherever they stand, as people expect of any command. */
const wanted = (args: readonly string[], ...names: string[]): boolean => {
  const end = args.indexOf('--')
  return (end < 0 ? args : args.slice(0, end)).some((argument) => names.includes(argument))
}

/** Reads the arguments after the program's name. @throws UserError for what is not in the help */
export const readArguments = (args: readonly string[]): Command => {
  if (wanted(args, '-h', '--help')) return { name: 'help' }
  if (wanted(args, '-V', '--version')) return { name: 'version' }
  const [first, ...rest] = args
  if (first === 'parse') {
    const { values, positionals } = read(rest, OPTIONS.parse)
    return {
      name: 'parse',
      sources: positionals,
      output: values.output === undefined || values.output === STANDARD_OUTPUT ? null : values.output,
      format: formatOf(values.format),
      date: dateOf(values.date),
    }
  }
  if (first === 'search') {
    const { values, positionals } = read(rest, OPTIONS.search)
    const batch = values.batch ?? null
    const [query, ...others] = positionals
    return {
      name: 'search',
      query: batch === null ? (query ?? null) : null,
      sources: batch === null ? others : positionals,
      batch,
      limit: limitOf(values.limit),
      json: values.json ?? false,
      date: dateOf(values.date),
    }
  }
  if (first === 'index') {
    const { values, positionals } = read(rest, OPTIONS.index)
    return { name: 'index', sources: positionals, output: values.output ?? null, date: dateOf(values.date) }
  }
  const { values, positionals } = read(args, OPTIONS.browse)
  return { name: 'browse', sources: positionals, date: dateOf(values.date) }
}
