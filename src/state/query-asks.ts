/** What a query asks for: the screen says otherwise why nothing was found. */
import { parseQuery } from '../search/query/parse-query.ts'

/** `words` to be like, or only `filters` and phrases to fulfil, or `nothing` but what is to be left out, or what cannot be done. */
export type QueryAsks = 'words' | 'filters' | 'nothing'

/** What the text of a query asks for. */
export const queryAsks = (text: string): QueryAsks => {
  const { words, phrases, filters } = parseQuery(text)
  if (words.length > 0) return 'words'
  return filters.length + phrases.length > 0 ? 'filters' : 'nothing'
}
