/** What to say where no row of a list is like what is typed: of filters, what can be one. */
import { parseQuery } from '../search/query/parse-query.ts'
import type { PickOverlay } from './overlay.ts'

const NOTHING = 'Nothing is like what is typed.'
const WHAT_FILTERS_ARE =
  'A filter is written as -speaker:may, kind:direct or after:2019-02-18; words and phrases are for the search alone.'

/** Why a list to pick from is empty. */
export const nothingToPick = ({ kind, field }: Pick<PickOverlay, 'kind' | 'field'>): string => {
  if (kind !== 'filters') return NOTHING
  const [problem] = parseQuery(field.text).problems
  return problem === undefined ? `${NOTHING} ${WHAT_FILTERS_ARE}` : problem.reason
}
