/** Other libraries of fuzzy search, each set up as its own documentation advises for half-remembered words. */
import uFuzzy from '@leeoniya/ufuzzy'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import type { RowSearch } from './search-run.ts'
import { LOOKED_AT } from './search-score.ts'

export interface Peer {
  readonly label: string
  /** How it is set up, in a few words. */
  readonly setting: string
  readonly build: (texts: readonly string[]) => RowSearch
  readonly warmUps: number
  /** For one that takes seconds to answer: no more queries when this is over; `null` for no such limit. */
  readonly withinMs: number | null
}

/** uFuzzy tries so many words in every order; of more it only tells which quotes hold them. */
const WORDS_IN_ANY_ORDER = 5
/** More matches than this are not put in order. */
const ORDERED_MATCHES = 1000

/** None of them folds all that is the same: accents, letter case and apostrophes are taken off for each of them. */
const folded = (text: string): string => uFuzzy.latinize(text).replace(/['’]/g, '').toLowerCase()

const buildUfuzzy = (texts: readonly string[]): RowSearch => {
  const haystack = texts.map(folded)
  const fuzzy = new uFuzzy({ intraMode: 1 })
  return (query) => {
    const [rows, info, order] = fuzzy.search(haystack, folded(query), WORDS_IN_ANY_ORDER, ORDERED_MATCHES)
    if (rows === null) return []
    return info === null ? rows : order.map((at) => info.idx[at] ?? 0)
  }
}

const buildMiniSearch = (texts: readonly string[]): RowSearch => {
  const index = new MiniSearch<{ readonly row: number; readonly text: string }>({
    idField: 'row',
    fields: ['text'],
    searchOptions: { combineWith: 'OR', fuzzy: 0.2 },
  })
  for (const [row, text] of texts.entries()) index.add({ row, text: folded(text) })
  return (query) =>
    index
      .search(folded(query), { prefix: (_term, at, terms) => at === terms.length - 1 })
      .slice(0, LOOKED_AT)
      .map(({ id }) => Number(id))
}

const buildFuse = (texts: readonly string[]): RowSearch => {
  const fuse = new Fuse(texts.map(folded), { threshold: 0.4, ignoreLocation: true, ignoreFieldNorm: true })
  return (query) => fuse.search(folded(query), { limit: LOOKED_AT }).map(({ refIndex }) => refIndex)
}

export const PEERS: Readonly<Record<string, Peer>> = {
  ufuzzy: {
    label: 'uFuzzy',
    setting: 'one error in a word (intraMode 1), words in any order',
    build: buildUfuzzy,
    warmUps: 20,
    withinMs: null,
  },
  minisearch: {
    label: 'MiniSearch',
    setting: 'any word (OR), fuzzy .2, the last one a prefix',
    build: buildMiniSearch,
    warmUps: 20,
    withinMs: null,
  },
  fuse: {
    label: 'Fuse.js',
    setting: 'threshold .4, ignoreLocation, ignoreFieldNorm',
    build: buildFuse,
    warmUps: 0,
    withinMs: 60_000,
  },
}

/**
 * The peers of a list of names: `ufuzzy,fuse`, `none`; all of them where there is no list.
 *
 * @throws Error where a name is none
 */
export const peersNamed = (names: string | undefined): readonly Peer[] => {
  if (names === undefined) return Object.values(PEERS)
  if (names === 'none') return []
  return names.split(',').map((name) => {
    const peer = PEERS[name]
    if (peer === undefined)
      throw new Error(`no peer is called ${name}; there are ${Object.keys(PEERS).join(', ')}, and none`)
    return peer
  })
}
