/** How the screen shall look and behave: as the arguments say, else the settings, else the environment. */
import { DEFAULT_SETTINGS, type Preferences, type Settings, type ThemeName } from '../model/settings.ts'
import { environmentValues } from './environment-settings.ts'
import type { Streams } from './streams.ts'

/** What the arguments say of the look; `null` leaves it to the settings. */
export interface Look {
  readonly theme: ThemeName | null
  readonly mouse: boolean | null
  readonly ascii: boolean | null
  readonly screenReader: boolean | null
}

/** Arguments that say nothing. */
export const NO_LOOK: Look = { theme: null, mouse: null, ascii: null, screenReader: null }

/** Every setting with the value that counts. What only the terminal can tell stays `auto`. */
export const effectivePreferences = (
  look: Look,
  settings: Settings,
  environment: Streams['environment'],
): Preferences => {
  const set = { ...DEFAULT_SETTINGS, ...settings }
  const { theme, colours, mouse, screenReader } = set
  const said = environmentValues(environment)
  const ascii = look.ascii ?? set.ascii
  return {
    ...set,
    theme: look.theme ?? theme,
    colours: colours === 'auto' ? (said.colours ?? colours) : colours,
    mouse: look.mouse ?? mouse,
    ascii: ascii === 'auto' ? (said.ascii ?? ascii) : ascii,
    screenReader: look.screenReader ?? settings.screenReader ?? said.screenReader ?? screenReader,
  }
}
