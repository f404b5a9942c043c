/** What can stand on the command line, for a shell to complete. */
import type { ParseArgsConfig } from 'node:util'
import {
  COMMAND_OPTIONS,
  COMMON_OPTIONS,
  type CommandName,
  OPTION_VALUES,
  SHELLS,
} from '../command-options.ts'

export interface CompletedOption {
  readonly long: string
  readonly short: string | null
  /** What it takes: nothing, anything, a file, or one of few words. */
  readonly value: 'none' | 'any' | 'file' | readonly string[]
}

export interface CompletedCommand {
  readonly options: readonly CompletedOption[]
  /** What stands behind it besides options: files, or one of few words. */
  readonly operands: 'files' | readonly string[]
}

const OPERANDS: Readonly<Partial<Record<CommandName, readonly string[]>>> = { config: [], completion: SHELLS }

const completedOptions = (options: NonNullable<ParseArgsConfig['options']>): readonly CompletedOption[] =>
  Object.entries(options).map(([long, { type, short = null }]) => ({
    long,
    short,
    value: type === 'boolean' ? 'none' : (OPTION_VALUES[long] ?? 'any'),
  }))

const completed = (name: CommandName): CompletedCommand => ({
  options: completedOptions({ ...COMMAND_OPTIONS[name], ...COMMON_OPTIONS }),
  operands: OPERANDS[name] ?? 'files',
})

const { browse: _, ...named } = COMMAND_OPTIONS

const isNamed = (name: string): name is keyof typeof named => name in named

/** What stands where no command is named. */
export const BROWSE: CompletedCommand = completed('browse')

/** The commands by their names. */
export const COMMANDS: readonly (readonly [name: string, command: CompletedCommand])[] = Object.keys(named)
  .filter(isNamed)
  .map((name) => [name, completed(name)])

/** An option as it is typed, in all its ways. */
export const typedOption = ({ long, short }: CompletedOption): readonly string[] =>
  short === null ? [`--${long}`] : [`-${short}`, `--${long}`]
