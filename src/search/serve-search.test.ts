import { afterEach, describe, expect, it } from 'vitest'
import type { OpenTimeline } from '../model/open-timeline.ts'
import { SMALL_TIMELINE } from '../model/small-timeline.ts'
import { libraryFileBytes } from './library-file-bytes.ts'
import type { FromSearch, SearchPort, ToSearch } from './search-messages.ts'
import type { IndexProgress } from './search-service.ts'
import { serveSearch } from './serve-search.ts'
import { serviceInThisThread } from './service-in-this-thread.ts'
import { handOverQuotes, serviceOverPort } from './service-over-port.ts'

const ROWS = 12_345
const [quote] = SMALL_TIMELINE.quotes
if (quote === undefined) throw new Error('not there')

const TIMELINE: OpenTimeline = {
  ...SMALL_TIMELINE,
  events: [],
  quotes: Array.from({ length: ROWS }, (_, row) => ({
    ...quote,
    id: `${row}`,
    text: `It is over for ${row}.`,
  })),
}

let channels: InstanceType<typeof MessageChannel>[] = []
afterEach(() => {
  for (const { port1 } of channels) port1.close()
  channels = []
})

/** A service and its search, which know each other by a channel only. */
const started = (total = ROWS) => {
  const channel = new MessageChannel()
  channels.push(channel)
  serveSearch(channel.port2)
  const port: SearchPort<FromSearch, ToSearch> = channel.port1
  let closed = 0
  const service = serviceOverPort(port, total, () => {
    closed++
  })
  return { port, service, closed: () => closed }
}
const asAnswer = (answer: unknown) => ({ ...Object(answer), ms: 0 })
const inThisThread = (query: string, limit: number) =>
  asAnswer(serviceInThisThread(TIMELINE).search(query, limit))

describe('a search in another thread', () => {
  it('answers as the search in this one, once all quotes are handed over', async () => {
    const { port, service } = started()
    const early = service.search('ovr for 777', 3)
    await handOverQuotes(TIMELINE, port, () => false)
    const answer = await early
    expect(answer?.found[0]?.row).toBe(777)
    expect(asAnswer(answer)).toEqual(inThisThread('ovr for 777', 3))
    expect(asAnswer(await service.search('speaker:smith 9', 2))).toEqual(inThisThread('speaker:smith 9', 2))
  })

  it('answers from a library too', async () => {
    const { port, service } = started()
    const file = libraryFileBytes(TIMELINE)
    const bytes = new Uint8Array(new SharedArrayBuffer(file.length))
    bytes.set(file)
    port.postMessage({ kind: 'library', bytes, where: 'f' })
    expect(asAnswer(await service.search('ovr for 777', 3))).toEqual(inThisThread('ovr for 777', 3))
  })

  it('tells how far it is, at last that it is done', async () => {
    const { port, service } = started()
    const told: IndexProgress[] = []
    service.onProgress((progress) => told.push(progress))
    expect(told).toEqual([{ done: 0, total: ROWS }])
    await handOverQuotes(TIMELINE, port, () => false)
    await service.search('over', 1)
    const done = told.map((progress) => progress.done)
    expect(done).toEqual([0, 0, 5000, 10_000, ROWS])
    expect(new Set(told.map(({ total }) => total))).toEqual(new Set([ROWS]))
    const late: IndexProgress[] = []
    service.onProgress((progress) => late.push(progress))
    expect(late).toEqual([{ done: ROWS, total: ROWS }])
  })

  it('answers the newest of the questions that wait, and the others with null', async () => {
    const { port, service } = started()
    const before = ['a', 'b', 'over'].map((query) => service.search(query, 1))
    await handOverQuotes(TIMELINE, port, () => false)
    expect((await Promise.all(before)).map((answer) => answer?.query)).toEqual([undefined, undefined, 'over'])
    const after = ['a', 'b', 'over'].map((query) => service.search(query, 1))
    expect((await Promise.all(after)).map((answer) => answer?.query)).toEqual([undefined, undefined, 'over'])
  })

  it('has an answer for a timeline without quotes', async () => {
    const { port, service } = started(0)
    await handOverQuotes({ ...SMALL_TIMELINE, quotes: [], events: [] }, port, () => false)
    expect(await service.search('over', 1)).toMatchObject({ found: [], total: 0 })
  })

  it('hands over no more once it is closed', async () => {
    const sent: ToSearch['kind'][] = []
    await handOverQuotes(
      TIMELINE,
      { postMessage: ({ kind }) => sent.push(kind), on: () => {} },
      () => sent.length > 1,
    )
    expect(sent).toEqual(['quotes', 'quotes'])
  })

  it('that fails tells all who wait, and all who ask later', async () => {
    const { service } = started()
    const waiting = [service.search('a', 1), service.search('b', 1)]
    service.fail(new Error('out of memory'))
    for (const answer of [...waiting, service.search('c', 1)])
      await expect(answer).rejects.toThrow('out of memory')
  })

  it('is closed by whoever knows how', () => {
    const { service, closed } = started()
    service.close()
    expect(closed()).toBe(1)
  })
})
