/** `onrecord config`: the settings that count, where they are kept, and what may stand there. */
import { effectiveKeys } from '../model/keyed-action.ts'
import { DEFAULT_SETTINGS } from '../model/settings.ts'
import { UserError } from '../model/user-error.ts'
import { keyedActions } from '../ui/keys/keyed-actions.ts'
import { reportProblems } from './report-problems.ts'
import { readSettingsFile, settingsPath } from './settings-file.ts'
import type { Streams } from './streams.ts'

const HAS_PROBLEMS = 2

export interface ConfigOptions {
  readonly show: 'settings' | 'schema' | 'path'
}

const text = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** @returns the exit status: 0, or 2 where something in the file is wrong. @throws UserError where no home is known */
export const configCommand = async ({ show }: ConfigOptions, streams: Streams): Promise<number> => {
  const { stdout, stderr, environment } = streams
  if (show === 'schema') {
    const { settingsJsonSchema } = await import('../model/settings-json-schema.ts')
    stdout.write(text(settingsJsonSchema(keyedActions())))
    return 0
  }
  const path = settingsPath(environment)
  if (show === 'path') {
    if (path === null)
      throw new UserError('there is no home folder to keep settings in', 'Set HOME, or XDG_CONFIG_HOME.')
    stdout.write(`${path}\n`)
    return 0
  }
  const { settings, problems } = await readSettingsFile(path)
  const keys = effectiveKeys(keyedActions(), settings.keys ?? {})
  stdout.write(text({ ...DEFAULT_SETTINGS, ...settings, keys }))
  reportProblems(problems, stderr)
  return problems.length > 0 ? HAS_PROBLEMS : 0
}
