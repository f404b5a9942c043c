/** Command-line arguments → one command with its options. */
import type { ParseArgsConfig } from 'node:util'
import { UserError } from '../model/user-error.ts'
import { readBrowseArguments } from './browse-arguments.ts'
import type { BrowseOptions } from './browse-command.ts'
import type { ConfigOptions } from './config-command.ts'
import type { IndexOptions } from './index-command.ts'
import type { ParseOptions } from './parse-command.ts'
import { dateOf, readOptions, SEE_HELP } from './read-options.ts'
import type { SearchOptions } from './search-command.ts'

/** What the user asked for. */
export type Command =
  | { readonly name: 'help' | 'version' }
  | ({ readonly name: 'browse' } & BrowseOptions)
  | ({ readonly name: 'parse' } & ParseOptions)
  | ({ readonly name: 'search' } & SearchOptions)
  | ({ readonly name: 'index' } & IndexOptions)
  | ({ readonly name: 'config' } & ConfigOptions)

const DEFAULT_LIMIT = 20
/** As a SOURCE it is standard input. */
const STANDARD_OUTPUT = '-'

const OPTIONS = {
  parse: { output: { type: 'string', short: 'o' }, format: { type: 'string' }, date: { type: 'string' } },
  search: {
    limit: { type: 'string' },
    json: { type: 'boolean' },
    batch: { type: 'string' },
    date: { type: 'string' },
  },
  index: { output: { type: 'string', short: 'o' }, date: { type: 'string' } },
  config: { schema: { type: 'boolean' }, path: { type: 'boolean' } },
} as const satisfies Record<string, ParseArgsConfig['options']>

const formatOf = (text: string | undefined): ParseOptions['format'] => {
  if (text === undefined || text === 'json') return 'json'
  if (text === 'jsonl') return 'jsonl'
  throw new UserError(`--format: not a format: "${text}"`, 'Formats are json and jsonl.')
}

const limitOf = (text: string | undefined): number => {
  if (text === undefined) return DEFAULT_LIMIT
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new UserError(`--limit: not a whole number above zero: "${text}"`, 'Try: --limit 20')
}

const configOf = (args: readonly string[]): ConfigOptions => {
  const { values, positionals } = readOptions(args, OPTIONS.config)
  if (positionals.length > 0) throw new UserError(`config: takes no SOURCE: "${positionals[0]}"`, SEE_HELP)
  if (values.schema === true && values.path === true)
    throw new UserError('--schema and --path: only one can be printed', 'Give one of them.')
  return { show: values.schema === true ? 'schema' : values.path === true ? 'path' : 'settings' }
}

/** Options that win wherever they stand, as people expect of any command. */
const wanted = (args: readonly string[], ...names: string[]): boolean => {
  const end = args.indexOf('--')
  return (end < 0 ? args : args.slice(0, end)).some((argument) => names.includes(argument))
}

/**
 * Reads the arguments after the program's name. The commands are named in bin/onrecord.js as well, which caches the
 * code of each apart.
 *
 * @throws UserError for what is not in the help
 */
export const readArguments = (args: readonly string[]): Command => {
  if (wanted(args, '-h', '--help')) return { name: 'help' }
  if (wanted(args, '-V', '--version')) return { name: 'version' }
  const [first, ...rest] = args
  if (first === 'parse') {
    const { values, positionals } = readOptions(rest, OPTIONS.parse)
    return {
      name: 'parse',
      sources: positionals,
      output: values.output === undefined || values.output === STANDARD_OUTPUT ? null : values.output,
      format: formatOf(values.format),
      date: dateOf(values.date),
    }
  }
  if (first === 'search') {
    const { values, positionals } = readOptions(rest, OPTIONS.search)
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
    const { values, positionals } = readOptions(rest, OPTIONS.index)
    return { name: 'index', sources: positionals, output: values.output ?? null, date: dateOf(values.date) }
  }
  if (first === 'config') return { name: 'config', ...configOf(rest) }
  return { name: 'browse', ...readBrowseArguments(args) }
}
