import { dirname, join, resolve } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { BINARY, createScratchFolder } from '../e2e/scratch-folder.ts'
import type { Opening, OpeningNews } from '../model/opening.ts'
import { openInBackground, opensAtOnce } from './open-in-background.ts'
import { openSources } from './open-sources.ts'

const { folder, put, putArticle, clear, remove } = createScratchFolder()
afterEach(clear)
afterAll(remove)

const ACCOUNTS = resolve('data/articles')
const LONG = `Harrow fair\n\n${'The fair was held on Monday.\n\n'.repeat(3000)}`

const lastOf = (opening: Opening): Promise<OpeningNews> =>
  new Promise((resolve) => {
    opening.onNews((news) => {
      if (news.kind === 'failed' || (news.kind === 'timeline' && news.isWhole)) resolve(news)
    })
  })

describe('sources are opened at once', () => {
  it.each<[string, () => readonly string[], boolean]>([
    ['where there are none', () => [], true],
    ['where they are small', () => [putArticle()], true],
    ['where they are in a small folder', () => [ACCOUNTS], true],
    ['where nobody knows their size', () => ['-', put('long.txt', LONG)], true],
    ['where they are a library', () => [put('a.onrecord', LONG)], true],
    ['but not where one is long', () => [putArticle(), put('long.txt', LONG)], false],
    ['nor where a folder holds much', () => [dirname(put('long.txt', LONG))], false],
    ['nor where a library is one of several', () => [put('a.onrecord', LONG), putArticle()], false],
  ])('%s', async (_, sources, atOnce) => {
    expect(await opensAtOnce(sources())).toBe(atOnce)
  })

  it('is not asked of what is missing', async () => {
    const missing = join(folder, 'missing')
    await expect(opensAtOnce([missing])).rejects.toThrow(`${missing}: no such file or folder`)
  })
})

describe('sources opened behind the screen', () => {
  it('are called as they are when opened before it', async () => {
    const { title, timeline } = await openSources([ACCOUNTS], null)
    const opening = await openInBackground([ACCOUNTS], null)
    expect(opening.title).toBe(title)
    expect(await lastOf(opening)).toEqual({ kind: 'timeline', timeline, isWhole: true })
  })

  it('are refused at once where one is missing', async () => {
    const missing = join(folder, 'missing')
    await expect(openInBackground([missing], null)).rejects.toThrow(`${missing}: no such file or folder`)
  })

  it('tell in the end that nothing could be opened', async () => {
    const file = put('a.txt', BINARY)
    const told = await openSources([file], null).catch((error: unknown) => error)
    expect(await lastOf(await openInBackground([file], null))).toEqual({ kind: 'failed', error: told })
  })

  it('stay with what has come when they are cancelled', async () => {
    const opening = await openInBackground([ACCOUNTS], null)
    opening.cancel()
    const last = await lastOf(opening)
    expect(last).toMatchObject({
      timeline: { problems: expect.arrayContaining([expect.objectContaining({ code: 'cancelled' })]) },
    })
  })

  it('are heard of no more when they are closed', async () => {
    const opening = await openInBackground([ACCOUNTS], null)
    const other = await openInBackground([ACCOUNTS], null)
    const heard: OpeningNews[] = []
    opening.onNews((news) => heard.push(news))
    opening.close()
    await lastOf(other)
    expect(heard).toEqual([])
  })
})
