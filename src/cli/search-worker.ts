/** The first line of the thread that searches: what `dist/search-worker.cjs` is built from. */
import { parentPort } from 'node:worker_threads'
import { serveSearch } from '../search/serve-search.ts'

if (parentPort !== null) serveSearch(parentPort)
