/** What the environment says of the look, where neither arguments nor settings do. */
import type { Preferences } from '../model/settings.ts'
import type { Streams } from './streams.ts'

type Environment = Streams['environment']

/** What the variables of an environment can say. */
const VALUES = { colours: 'none', ascii: true, screenReader: true } as const satisfies Partial<Preferences>

/** A setting that the environment makes {@link VALUES} of, and the variable that says so. */
export interface EnvironmentSetting {
  readonly setting: keyof typeof VALUES
  readonly variable: string
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== ''

/** The charsets of all the marks we draw, as locales write them. */
const UTF_8 = /^utf-?8$/i

/** Whether a locale is of a charset that has not all marks: `de_DE.ISO-8859-1`, `C`. */
const lacksMarks = (locale: string): boolean => {
  const charset = /\.([^@]*)/.exec(locale)?.[1]
  return charset === undefined ? locale === 'C' || locale === 'POSIX' : !UTF_8.test(charset)
}

/** The variable that tells of a terminal without the marks: by its name, or by the locale that counts (POSIX 8.2). */
const withoutMarks = (environment: Environment): string | null => {
  const { TERM } = environment
  if (TERM === 'linux' || TERM === 'dumb') return 'TERM'
  const variable = ['LC_ALL', 'LC_CTYPE', 'LANG'].find((name) => isSet(environment[name]))
  return variable !== undefined && lacksMarks(environment[variable] ?? '') ? variable : null
}

/** Every setting that the environment says anything of. */
export const environmentSettings = (environment: Environment): readonly EnvironmentSetting[] => {
  const variables = {
    colours: isSet(environment.NO_COLOR) ? 'NO_COLOR' : null,
    ascii: withoutMarks(environment),
    screenReader: environment.INK_SCREEN_READER === 'true' ? 'INK_SCREEN_READER' : null,
  }
  return (['colours', 'ascii', 'screenReader'] as const).flatMap((setting) => {
    const variable = variables[setting]
    return variable === null ? [] : [{ setting, variable }]
  })
}

/** The settings of an environment with the values that it gives them. */
export const environmentValues = (environment: Environment): Partial<typeof VALUES> =>
  Object.fromEntries(environmentSettings(environment).map(({ setting }) => [setting, VALUES[setting]]))
