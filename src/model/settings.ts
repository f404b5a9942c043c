/** What people set once for every timeline: colours, the mouse, their own keys. */

export const THEMES = ['auto', 'dark', 'light'] as const
export const COLOURS = ['auto', 'none', '16', '256', 'true'] as const
/** How something that was picked is written down. */
export const COPY_FORMATS = ['citation', 'words', 'markdown'] as const

export type ThemeName = (typeof THEMES)[number]
export type Colours = (typeof COLOURS)[number]
export type CopyFormat = (typeof COPY_FORMATS)[number]

/** Names of keys by the id of the action they do; an action without keys is done by none. */
export type OwnKeys = Readonly<Record<string, readonly string[]>>

/** What a file of settings says; what it leaves out is as {@link DEFAULT_SETTINGS} has it. */
export interface Settings {
  readonly theme?: ThemeName
  readonly colours?: Colours
  readonly mouse?: boolean
  readonly ascii?: boolean | 'auto'
  readonly screenReader?: boolean
  readonly remember?: boolean
  readonly copy?: CopyFormat
  readonly keys?: OwnKeys
}

/** Every setting with a value. `auto` is left to the terminal. */
export type Preferences = Required<Settings>

export const DEFAULT_SETTINGS: Preferences = {
  theme: 'auto',
  colours: 'auto',
  mouse: true,
  ascii: 'auto',
  screenReader: false,
  remember: true,
  copy: 'citation',
  keys: {},
}
