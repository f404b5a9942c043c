/** Every command with its options: what arguments are read by, and what a shell completes. */
import type { ParseArgsConfig } from 'node:util'
import { CHOSEN_FORMATS } from '../model/chosen.ts'
import { THEMES } from '../model/settings.ts'

export const TIMELINE_FORMATS = ['json', 'jsonl'] as const
export const SHELLS = ['bash', 'zsh', 'fish'] as const

export type Shell = (typeof SHELLS)[number]

/** `browse` is what is done where no command is named. */
export const COMMAND_OPTIONS = {
  browse: {
    date: { type: 'string' },
    theme: { type: 'string' },
    'no-mouse': { type: 'boolean' },
    ascii: { type: 'boolean' },
    'screen-reader': { type: 'boolean' },
    fresh: { type: 'boolean' },
    print: { type: 'boolean' },
    'print-as': { type: 'string' },
    at: { type: 'string' },
    event: { type: 'string' },
    search: { type: 'string' },
    speaker: { type: 'string' },
  },
  parse: { output: { type: 'string', short: 'o' }, format: { type: 'string' }, date: { type: 'string' } },
  search: {
    limit: { type: 'string' },
    json: { type: 'boolean' },
    batch: { type: 'string' },
    date: { type: 'string' },
  },
  index: { output: { type: 'string', short: 'o' }, date: { type: 'string' } },
  config: { schema: { type: 'boolean' }, path: { type: 'boolean' } },
  completion: {},
} as const satisfies Record<string, ParseArgsConfig['options']>

export type CommandName = keyof typeof COMMAND_OPTIONS

/** Options that win over every command. */
export const COMMON_OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const satisfies ParseArgsConfig['options']

/** The few words that a value can be, or that it is a file. */
export const OPTION_VALUES: Readonly<Record<string, readonly string[] | 'file'>> = {
  output: 'file',
  batch: 'file',
  theme: THEMES,
  format: TIMELINE_FORMATS,
  'print-as': CHOSEN_FORMATS.map(({ id }) => id),
}
