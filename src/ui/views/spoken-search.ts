/** The search for who hears it: the quote in hand, or why there is none; what narrows it, where that was asked for; the query. */
import { dateInWords } from '../../model/date-in-words.ts'
import type { FacetSection, NumberedFacet } from '../../state/facets.ts'
import { isBlank } from '../../state/search-state.ts'
import type { FacetKind } from '../../state/search-view.ts'
import { chosenResult, reachableRows, resultsAreHidden, shownFacets } from '../../state/selectors.ts'
import type { State } from '../../state/state.ts'
import type { Keys } from '../keys/keys.ts'
import { counted } from '../words/counts.ts'
import { foundInWords } from '../words/found-in-words.ts'
import { FACET_TITLES } from './facet-list.ts'
import { HINT } from './search-box.ts'
import { emptyText } from './search-panes.ts'
import { facetsTitle, problemTitle } from './search-titles.ts'
import { spokenQuote } from './spoken-quotes.ts'
import { place, type Spoken, sentence, withoutSigns } from './spoken-words.ts'

const facetInWords = (kind: FacetKind, facet: NumberedFacet): string => {
  const key = facet.number === null ? '' : `${facet.number} `
  const label = kind === 'dates' ? dateInWords(facet.label) : facet.label
  return `${key}${label}, ${counted(facet.count, 'quote')}${facet.isPicked ? ', picked' : ''}`
}

const sectionInWords = ({ kind, facets, more, isCut }: FacetSection): string =>
  facets.length === 0
    ? `${FACET_TITLES[kind]}: none known.`
    : `${FACET_TITLES[kind]}${more > 0 || isCut ? ', the most frequent' : ''}: ${facets.map((facet) => facetInWords(kind, facet)).join('; ')}.`

/** What narrows the results, once it was asked for. */
const facetsInWords = (state: State, keys: Keys): readonly string[] => {
  const sections = shownFacets(state)
  const hasAny = sections.some(({ facets }) => facets.length > 0)
  if (state.search.view === 'results' || !hasAny) return []
  return [...sections.map(sectionInWords), sentence(facetsTitle(keys))]
}

const resultInWords = (state: State, keys: Keys): Spoken => {
  const { search } = state
  const { field, answer, results, progress } = search
  const row = chosenResult(state)
  // What was found for another query says nothing of this one.
  if (answer?.query !== field.text)
    return { inHand: [progress === null ? 'Searching.' : emptyText(state, keys)], about: [] }
  return row === null
    ? { inHand: [emptyText(state, keys)], about: [] }
    : spokenQuote(state, row, `Result ${place(results.selected, reachableRows(state))}`)
}

/** What the search tells. */
export const spokenSearch = (state: State, keys: Keys): Spoken => {
  const { search } = state
  const { field, progress, answer } = search
  const isAnswered = progress !== null || answer?.query === field.text
  const found = sentence(isAnswered ? withoutSigns(foundInWords(search, false)) : '')
  if (isBlank(field)) {
    const earlier = search.history.used.slice(-3).reverse().join('; ')
    return {
      inHand: [`Type ${HINT}.`],
      about: [earlier === '' ? '' : sentence(`Earlier searches: ${earlier}`), found, 'Query: none.'],
    }
  }
  const facets = facetsInWords(state, keys)
  const isHidden = facets.length > 0 && resultsAreHidden(state)
  const { inHand, about } = isHidden ? { inHand: facets, about: [] } : resultInWords(state, keys)
  return {
    inHand,
    about: [
      ...about,
      sentence(problemTitle(search) ?? ''),
      ...(isHidden ? [] : facets),
      found,
      `Query: ${field.text}${search.isSelected ? ' (typing replaces it)' : ''}`,
    ],
  }
}
