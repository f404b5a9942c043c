/** Measures searches over one file of quotes, ours first and then others on the same machine, and prints what came out. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { QuoteCollection } from '../model/quote-collection.ts'
import { readSources } from '../readers/read-sources.ts'
import { runOwnSearch } from './own-search-run.ts'
import { PEERS, type Peer, peersNamed } from './search-peers.ts'
import { evenlySpread, readQueries } from './search-queries.ts'
import { searchReport } from './search-report.ts'
import { runSearch, type SearchedQuotes, type SearchRun } from './search-run.ts'
import type { JudgedQuery } from './search-score.ts'

const DEFAULT_PEER_QUERIES = 200
/** Asked of a slow peer however long it takes: fewer would say nothing. */
const FEWEST_QUERIES = 5

/** The one collection of a file of quotations. @throws Error where it holds none, or something that is left out */
const collectionIn = (file: string): QuoteCollection => {
  const collections: QuoteCollection[] = []
  for (const item of readSources([file])) {
    if (item.kind === 'problem') throw new Error(`${item.problem.where}: ${item.problem.reason}`)
    if (item.kind === 'collection') collections.push(item.collection)
  }
  const [collection] = collections
  if (collection === undefined) throw new Error(`${file} holds no quotations`)
  return collection
}

const searchedIn = ({ quotations }: QuoteCollection): SearchedQuotes => ({
  texts: quotations.map(({ text }) => text),
  ids: quotations.map(({ id }, row) => id ?? String(row)),
})

/** What the arguments ask for. @throws Error where they ask for nothing that can be measured */
const askedBy = (args: readonly string[]) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quotes: { type: 'string' },
      queries: { type: 'string' },
      peers: { type: 'string' },
      'peer-queries': { type: 'string' },
    },
  })
  const { quotes, queries } = values
  if (quotes === undefined || queries === undefined)
    throw new Error('name the quotes and the queries: --quotes FILE --queries FILE, both JSON Lines')
  const peerQueries = Number(values['peer-queries'] ?? DEFAULT_PEER_QUERIES)
  if (!(peerQueries >= 1)) throw new Error('--peer-queries takes a number from 1')
  return { quotes, queries, peers: peersNamed(values.peers), peerQueries }
}

/** One after another: each is garbage before the next is built. */
const runPeers = async (
  peers: readonly Peer[],
  quotes: SearchedQuotes,
  queries: readonly JudgedQuery[],
): Promise<ReadonlyMap<Peer, SearchRun>> => {
  const runs = new Map<Peer, SearchRun>()
  for (const peer of peers) {
    const asked = { queries, withinMs: peer.withinMs, atLeast: FEWEST_QUERIES, warmUps: peer.warmUps }
    const { run } = await runSearch(peer.label, peer.build, (built) => built, quotes, asked)
    runs.set(peer, run)
  }
  return runs
}

const measure = async (args: readonly string[]): Promise<void> => {
  const asked = askedBy(args)
  const queries = evenlySpread(readQueries(readFileSync(asked.queries, 'utf8')))
  const collection = collectionIn(asked.quotes)
  const quotes = searchedIn(collection)
  const own = await runOwnSearch(collection, quotes, queries)
  const peers = await runPeers(asked.peers, quotes, queries.slice(0, asked.peerQueries))
  const ufuzzy = PEERS.ufuzzy === undefined ? null : (peers.get(PEERS.ufuzzy) ?? null)
  const { lines, isBelowFloor } = searchReport(
    { quotes: quotes.texts.length, queries: queries.length, own, peers: [...peers.values()], ufuzzy },
    asked.peers,
  )
  process.stdout.write(`${lines.join('\n')}\n`)
  if (isBelowFloor) process.exitCode = 1
}

measure(process.argv.slice(2)).catch((error: unknown) => {
  // Left to Node, it would be shown with the bundled line it was thrown in, which is most of the program.
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = 1
})
