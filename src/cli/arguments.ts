/** Command-line arguments → one command with its options. */
import { UserError } from '../model/user-error.ts'
import { readBrowseArguments } from './browse-arguments.ts'
import type { BrowseOptions } from './browse-options.ts'
import { COMMAND_OPTIONS, SHELLS, TIMELINE_FORMATS } from './command-options.ts'
import type { CompletionOptions } from './completion-command.ts'
import type { ConfigOptions } from './config-command.ts'
import type { IndexOptions } from './index-command.ts'
import type { ParseOptions } from './parse-command.ts'
import { dateOf, oneOf, readOptions, SEE_HELP } from './read-options.ts'
import type { SearchOptions } from './search-command.ts'

/** What the user asked for. */
export type Command =
  | { readonly name: 'help' | 'version' }
  | ({ readonly name: 'browse' } & BrowseOptions)
  | ({ readonly name: 'parse' } & ParseOptions)
  | ({ readonly name: 'search' } & SearchOptions)
  | ({ readonly name: 'index' } & IndexOptions)
  | ({ readonly name: 'config' } & ConfigOptions)
  | ({ readonly name: 'completion' } & CompletionOptions)

const DEFAULT_LIMIT = 20
/** As a SOURCE it is standard input. */
const STANDARD_OUTPUT = '-'

const formatOf = (text: string | undefined): ParseOptions['format'] => {
  const format = text === undefined ? 'json' : TIMELINE_FORMATS.find((one) => one === text)
  if (format !== undefined) return format
  throw new UserError(`--format: not a format: "${text}"`, 'Formats are json and jsonl.')
}

const limitOf = (text: string | undefined): number => {
  if (text === undefined) return DEFAULT_LIMIT
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new UserError(`--limit: not a whole number above zero: "${text}"`, 'Try: --limit 20')
}

const configOf = (args: readonly string[]): ConfigOptions => {
  const { values, positionals } = readOptions(args, COMMAND_OPTIONS.config)
  if (positionals.length > 0) throw new UserError(`config: takes no SOURCE: "${positionals[0]}"`, SEE_HELP)
  if (values.schema === true && values.path === true)
    throw new UserError('--schema and --path: only one can be printed', 'Give one of them.')
  return { show: values.schema === true ? 'schema' : values.path === true ? 'path' : 'settings' }
}

const shellOf = (args: readonly string[]): CompletionOptions => {
  const { positionals } = readOptions(args, COMMAND_OPTIONS.completion)
  const [name, ...others] = positionals
  const shell = oneOf(name, SHELLS, 'completion')
  if (shell === null || others.length > 0)
    throw new UserError('completion: takes the name of one shell', 'Try: onrecord completion bash')
  return { shell }
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
    const { values, positionals } = readOptions(rest, COMMAND_OPTIONS.parse)
    return {
      name: 'parse',
      sources: positionals,
      output: values.output === undefined || values.output === STANDARD_OUTPUT ? null : values.output,
      format: formatOf(values.format),
      date: dateOf(values.date),
    }
  }
  if (first === 'search') {
    const { values, positionals } = readOptions(rest, COMMAND_OPTIONS.search)
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
    const { values, positionals } = readOptions(rest, COMMAND_OPTIONS.index)
    return { name: 'index', sources: positionals, output: values.output ?? null, date: dateOf(values.date) }
  }
  if (first === 'config') return { name: 'config', ...configOf(rest) }
  if (first === 'completion') return { name: 'completion', ...shellOf(rest) }
  return { name: 'browse', ...readBrowseArguments(args) }
}
