/** What narrows the results: speakers, publishers and dates, each with its key, its share and its count. */

import type { Size } from '../../state/area.ts'
import { type FacetRow, type FacetSection, facetRows, type NumberedFacet } from '../../state/facets.ts'
import type { FacetCount } from '../../state/search-service.ts'
import type { FacetKind } from '../../state/search-view.ts'
import { cellWidth, harmless, padded, paddedStart } from '../text/cells.ts'
import type { Theme } from '../theme/theme.ts'
import { number } from '../words/counts.ts'
import { shortDate } from '../words/short-date.ts'
import { area } from './area.ts'
import { bar } from './bar.ts'

export const FACET_TITLES: Readonly<Record<FacetKind, string>> = {
  speakers: 'Speakers',
  publishers: 'Publishers',
  dates: 'Dates',
}

/** The mark of a picked facet, its number, and the space behind that. */
const KEY_COLUMNS = 5
const LONGEST_BAR = 24
const SHORTEST_BAR = 4
/** Before the count, and behind it. */
const GAPS = 3

/** A facet's value as it is read: a date in short words. */
const facetLabel = (kind: FacetKind, { label }: FacetCount): string =>
  harmless(kind === 'dates' ? shortDate(label) : label)

interface FacetList {
  readonly sections: readonly FacetSection[]
  readonly place: Size
  readonly theme: Theme
}

interface Columns {
  readonly label: number
  readonly bar: number
  readonly count: number
}

/** How wide the columns are: the same in all sections. Labels give way to a short bar, and no further. */
const columnsFor = (sections: readonly FacetSection[], columns: number): Columns => {
  const facets = sections.flatMap((section) => section.facets)
  const labels = sections.flatMap(({ kind, facets }) => facets.map((facet) => facetLabel(kind, facet)))
  const count = Math.max(1, ...facets.map((facet) => number(facet.count).length))
  const room = columns - KEY_COLUMNS - count - GAPS
  const longest = Math.max(0, ...labels.map(cellWidth))
  const label = Math.max(1, Math.min(longest, room - SHORTEST_BAR - 1))
  return { label, count, bar: Math.min(LONGEST_BAR, room - label - 1) }
}

const facetLine = (
  facet: NumberedFacet,
  label: string,
  most: number,
  columns: Columns,
  theme: Theme,
): string => {
  const { count, isPicked } = facet
  const name = padded(label, columns.label)
  const dress = isPicked ? theme.strong : count === 0 ? theme.faint : (text: string): string => text
  return [
    isPicked ? `${theme.accent('▌')} ` : '  ',
    facet.number === null ? ' ' : theme.accent(String(facet.number)),
    '  ',
    dress(name),
    ' ',
    theme.faint(padded(bar(count, most, columns.bar), columns.bar)),
    ' ',
    (count === 0 ? theme.faint : dress)(paddedStart(count === 0 ? '·' : number(count), columns.count)),
  ].join('')
}

/** What there is besides those that are shown. */
const restInWords = ({ more, isCut }: FacetSection): string =>
  isCut ? '  the most frequent' : more > 0 ? `  and ${number(more)} more` : ''

const heading = (section: FacetSection, theme: Theme): string =>
  `  ${theme.accent(FACET_TITLES[section.kind])}${theme.faint(restInWords(section))}`

const rowLine = (row: FacetRow, columns: Columns, theme: Theme): string => {
  switch (row.kind) {
    case 'blank':
      return ''
    case 'heading':
      return heading(row.section, theme)
    case 'facet': {
      const { kind, facets } = row.section
      const most = Math.max(0, ...facets.map(({ count }) => count))
      return facetLine(row.facet, facetLabel(kind, row.facet), most, columns, theme)
    }
  }
}

/** The lines of the facets, as many as fit. */
export const facetList = ({ sections, place, theme }: FacetList): readonly string[] => {
  const columns = columnsFor(sections, place.columns)
  return area(
    facetRows(sections, place.rows).map((row) => rowLine(row, columns, theme)),
    place,
  )
}
