/** The first line of the thread that opens sources: what `dist/opening-worker.cjs` is built from. */
import { parentPort } from 'node:worker_threads'
import { serveOpening } from './serve-opening.ts'

const port = parentPort
port?.once('message', (task) => serveOpening(task, (news) => port.postMessage(news)))
