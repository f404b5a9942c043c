/** The filters named where they leave something out, with the key that takes them away. */
import type { Mode } from '../../state/mode.ts'
import { keyNames } from '../keys/key-names.ts'
import { bindingsOf } from '../keys/key-sections.ts'
import type { Keys } from '../keys/keys.ts'

/** `The filters (F removes them)`; without the key where there is none. */
export const filtersInWords = (keys: Keys, mode: Mode): string => {
  const clearing = bindingsOf(keys, mode).find(
    ({ action }) => 'kind' in action && action.kind === 'clear-filters',
  )
  const [key] = clearing === undefined ? [] : keyNames(clearing, keys.naming)
  return key === undefined ? 'The filters' : `The filters (${key} removes them)`
}
