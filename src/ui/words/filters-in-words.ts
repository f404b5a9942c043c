/** The filters named where they leave something out, with the key that takes them away. */
import type { Mode } from '../../state/mode.ts'
import { keyNames } from '../keys/key-names.ts'
import { bindingsOf } from '../keys/key-sections.ts'

/** `The filters (F removes them)`; without the key where there is none. */
export const filtersInWords = (mode: Mode): string => {
  const clearing = bindingsOf(mode).find(({ action }) => 'kind' in action && action.kind === 'clear-filters')
  const [key] = clearing === undefined ? [] : keyNames(clearing)
  return key === undefined ? 'The filters' : `The filters (${key} removes them)`
}
