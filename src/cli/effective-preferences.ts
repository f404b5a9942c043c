/** How the screen shall look and behave: as the arguments say, else the settings, else the environment. */
import { DEFAULT_SETTINGS, type Preferences, type Settings, type ThemeName } from '../model/settings.ts'
import type { Streams } from './streams.ts'

/** What the arguments say of the look; `null` leaves it to the settings. */
export interface Look {
  readonly theme: ThemeName | null
  readonly mouse: boolean | null
  readonly ascii: boolean | null
  readonly screenReader: boolean | null
}

/** The first of several that is set. */
const firstSet = (...values: readonly (string | undefined)[]): string =>
  values.find((value) => value !== undefined && value !== '') ?? ''

/** Whether the language names a charset, and one that has not all the marks we draw: `de_DE.ISO-8859-1`. */
const hasOtherCharset = (environment: Streams['environment']): boolean => {
  const charset = /\.([^@]*)/.exec(firstSet(environment.LC_ALL, environment.LC_CTYPE, environment.LANG))?.[1]
  return charset !== undefined && !/^utf-?8$/i.test(charset)
}

/** Every setting with the value that counts. What only the terminal can tell stays `auto`. */
export const effectivePreferences = (
  look: Look,
  settings: Settings,
  environment: Streams['environment'],
): Preferences => {
  const { colours, ascii, screenReader, ...set } = settings
  const hasColours = firstSet(environment.NO_COLOR) === ''
  const { theme, mouse } = { ...DEFAULT_SETTINGS, ...set }
  const asciiAsked = look.ascii ?? ascii ?? 'auto'
  return {
    ...DEFAULT_SETTINGS,
    ...set,
    theme: look.theme ?? theme,
    colours: (colours ?? 'auto') === 'auto' && !hasColours ? 'none' : (colours ?? 'auto'),
    mouse: look.mouse ?? mouse,
    ascii: asciiAsked === 'auto' && hasOtherCharset(environment) ? true : asciiAsked,
    screenReader: look.screenReader ?? screenReader ?? environment.INK_SCREEN_READER === 'true',
  }
}
