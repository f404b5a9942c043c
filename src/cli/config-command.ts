/** `onrecord config`: the settings that count, where they are kept, and what may stand there. */
import { effectiveKeys } from '../model/keyed-action.ts'
import type { Preferences, Settings } from '../model/settings.ts'
import { UserError } from '../model/user-error.ts'
import { keyedActions } from '../ui/keys/keyed-actions.ts'
import { chosenKeys } from '../ui/keys/own-keys.ts'
import { effectivePreferences, NO_LOOK } from './effective-preferences.ts'
import { environmentSettings } from './environment-settings.ts'
import { DONE, USAGE_OR_INPUT_ERROR } from './exit-status.ts'
import { reportProblems } from './report-problems.ts'
import { readSettingsFile, settingsPath } from './settings-file.ts'
import type { Streams } from './streams.ts'

export interface ConfigOptions {
  readonly show: 'settings' | 'schema' | 'path'
}

const text = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** Says which settings are as the environment has them: the file would come before it. */
const reportEnvironment = (
  settings: Settings,
  preferences: Preferences,
  { stderr, environment }: Streams,
): void => {
  const without = effectivePreferences(NO_LOOK, settings, {})
  for (const { setting, variable } of environmentSettings(environment))
    if (preferences[setting] !== without[setting])
      stderr.write(`onrecord: ${setting} is ${JSON.stringify(preferences[setting])} because of ${variable}\n`)
}

/** @returns the exit status: 0, or 2 where something in the file is wrong. @throws UserError where no home is known */
export const configCommand = async ({ show }: ConfigOptions, streams: Streams): Promise<number> => {
  const { stdout, stderr, environment } = streams
  if (show === 'schema') {
    const { settingsJsonSchema } = await import('../model/settings-json-schema.ts')
    stdout.write(text(settingsJsonSchema(keyedActions())))
    return DONE
  }
  const path = settingsPath(environment)
  if (show === 'path') {
    if (path === null)
      throw new UserError('there is no home folder to keep settings in', 'Set HOME, or XDG_CONFIG_HOME.')
    stdout.write(`${path}\n`)
    return DONE
  }
  const { settings, problems } = await readSettingsFile(path)
  const preferences = effectivePreferences(NO_LOOK, settings, environment)
  stdout.write(text({ ...preferences, keys: effectiveKeys(keyedActions(), chosenKeys(preferences)) }))
  reportEnvironment(settings, preferences, streams)
  reportProblems(problems, stderr)
  return problems.length > 0 ? USAGE_OR_INPUT_ERROR : DONE
}
