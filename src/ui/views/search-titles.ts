/** What stands in the rules of the search. */
import type { SearchState } from '../../state/search-state.ts'
import { keyActions } from '../keys/binding.ts'
import { keyNames } from '../keys/key-names.ts'
import type { Keys } from '../keys/keys.ts'
import { harmless } from '../text/cells.ts'

/** What of the query cannot be done: the first of it in words, and how much more; `null` where all can. */
export const problemTitle = ({ field, answer }: SearchState): string | null => {
  const [first, ...others] = answer?.query === field.text ? answer.problems : []
  if (first === undefined) return null
  return harmless(first.reason) + (others.length === 0 ? '' : ` (and ${others.length} more)`)
}

/** The keys that narrow, by the key table. */
export const facetsTitle = ({ table, naming }: Keys): string => {
  const binding = table.find((one) => keyActions(one).some(([, { kind }]) => kind === 'pick-facet'))
  return binding === undefined ? '' : `Narrow with ${keyNames(binding, naming).join(' ')}`
}
