/** A filter put into a query, or taken out of it. */

/** Where a filter stands in a query as a whole word of it; -1 where it does not. */
const placeOf = (query: string, filter: string): number => {
  for (let at = query.indexOf(filter); at >= 0; at = query.indexOf(filter, at + 1)) {
    const before = query[at - 1] ?? ' '
    const after = query[at + filter.length] ?? ' '
    if (/\s/.test(before) && /\s/.test(after)) return at
  }
  return -1
}

/** Whether a query is narrowed by a filter already. */
export const hasFilter = (query: string, filter: string): boolean => placeOf(query, filter) >= 0

/** The query with the filter behind it; without it, where it has it. */
export const queryWithFilter = (query: string, filter: string): string => {
  const at = placeOf(query, filter)
  if (at < 0) return [query.trimEnd(), filter].filter((part) => part !== '').join(' ')
  const rest = [query.slice(0, at).trimEnd(), query.slice(at + filter.length).trimStart()]
  return rest.filter((part) => part !== '').join(' ')
}
