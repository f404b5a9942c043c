/** The keys of a screen: what they do, and what they are called. */
import type { OwnKeys } from '../../model/settings.ts'
import type { Binding } from './binding.ts'
import type { KeyNaming } from './key-names.ts'
import { KEY_TABLE } from './key-table.ts'
import { withOwnKeys } from './own-keys.ts'

/** Made once, before the screen is drawn. */
export interface Keys {
  /** The key table with the keys that count. */
  readonly table: readonly Binding[]
  readonly naming: KeyNaming
}

/** The keys where nobody chose any. */
export const DEFAULT_KEYS: Keys = { table: KEY_TABLE, naming: 'signs' }

/** The keys with those that somebody chose. */
export const keysWith = (own: OwnKeys, naming: KeyNaming = 'signs'): Keys => ({
  table: withOwnKeys(KEY_TABLE, own),
  naming,
})
