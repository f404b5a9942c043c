import { join, resolve } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { openSources } from '../cli/open-sources.ts'
import { openingInWorker } from '../cli/opening-in-worker.ts'
import type { Opening, OpeningNews, TimelineSoFar } from '../model/opening.ts'
import { BINARY, createScratchFolder } from './scratch-folder.ts'

const WORKER = resolve('dist/opening-worker.cjs')
const ACCOUNTS = resolve('data/articles')

const { put, remove } = createScratchFolder()
let open: Opening[] = []
afterEach(() => {
  for (const opening of open) opening.close()
  open = []
})
afterAll(remove)

const start = (sources: readonly string[]): Opening => {
  const opening = openingInWorker(WORKER, sources, null)
  open.push(opening)
  return opening
}

/** All news up to the last. */
const newsOf = (opening: Opening): Promise<readonly OpeningNews[]> =>
  new Promise((resolve) => {
    const news: OpeningNews[] = []
    opening.onNews((told) => {
      news.push(told)
      if (told.kind === 'failed' || (told.kind === 'timeline' && told.isWhole)) resolve(news)
    })
  })
const timelinesIn = (news: readonly OpeningNews[]): readonly TimelineSoFar[] =>
  news.flatMap((told) => (told.kind === 'timeline' ? [told] : []))

const manyArticles = (count: number): string =>
  put(
    'many.jsonl',
    Array.from(
      { length: count },
      (_, at) =>
        `${JSON.stringify({ id: `a${at}`, published: '2019-02-20', text: `“The ${at} bridges are safe,” said Ann Smith on Monday.` })}\n`,
    ).join(''),
  )

describe('the thread that opens sources', () => {
  test('ends with what opening all at once makes', async () => {
    const sources = [ACCOUNTS, manyArticles(60)]
    const news = await newsOf(start(sources))
    const { timeline } = await openSources(sources, null)
    expect(news.at(-1)).toEqual({ kind: 'timeline', timeline, isWhole: true })
    expect(timelinesIn(news).length).toBeGreaterThan(1)
    expect(news[0]).toMatchObject({ kind: 'progress', phase: 'reading' })
  })

  test('keeps in the next timeline the very articles that were in the one before', async () => {
    const [first, last] = timelinesIn(await newsOf(start([manyArticles(60)])))
    expect(last?.isWhole).toBe(true)
    expect(first?.timeline.articles.length).toBeGreaterThan(0)
    for (const [at, article] of (first?.timeline.articles ?? []).entries())
      expect(last?.timeline.articles[at]).toBe(article)
  })

  test('stays with what has come when it is cancelled', async () => {
    const opening = start([manyArticles(20_000)])
    const news = newsOf(opening)
    opening.onNews((told) => {
      if (told.kind === 'timeline') opening.cancel()
    })
    const last = timelinesIn(await news).at(-1)?.timeline
    expect(last?.articles.length).toBeGreaterThan(0)
    expect(last?.articles.length).toBeLessThan(20_000)
    expect(last?.problems.map(({ code }) => code)).toEqual(['cancelled'])
  })

  test('tells of a mistake as a mistake', async () => {
    const file = put('a.txt', BINARY)
    const told = await openSources([file], null).catch((error: unknown) => error)
    expect(await newsOf(start([file]))).toContainEqual({ kind: 'failed', error: told })
    const missing = join(ACCOUNTS, 'missing')
    expect((await newsOf(start([missing]))).at(-1)).toMatchObject({
      error: { name: 'UserError', message: `${missing}: no such file or folder` },
    })
  })

  test('tells of its own failure', async () => {
    const opening = openingInWorker(join(ACCOUNTS, 'no-worker.cjs'), [ACCOUNTS], null)
    open.push(opening)
    expect((await newsOf(opening)).at(-1)).toMatchObject({
      kind: 'failed',
      error: { code: 'MODULE_NOT_FOUND' },
    })
  })
})
