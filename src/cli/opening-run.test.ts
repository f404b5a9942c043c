import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { ARTICLE, BINARY, createScratchFolder } from '../e2e/scratch-folder.ts'
import type { OpeningNews, OpeningProgress, TimelineSoFar } from '../model/opening.ts'
import { SMALL_TIMELINE } from '../model/small-timeline.ts'
import { checkTimeline, writeTimeline } from '../model/timeline-file.ts'
import { openSources } from './open-sources.ts'
import { runOpening } from './opening-run.ts'

const { folder, put, putArticle, clear, remove } = createScratchFolder()
afterEach(clear)
afterAll(remove)

const ACCOUNTS = resolve('data/articles')
const accounts = ['1-more-exits-expected', '2-seven-leave-labour', '4-worcestershire-regrets'].map((name) =>
  join(ACCOUNTS, `${name}.md`),
)

interface Wishes {
  readonly date?: string | null
  /** By how much the clock goes on whenever it is asked. */
  readonly tick?: number
  readonly isCancelled?: () => boolean
}

const newsOf = (
  sources: readonly string[],
  { date = null, tick = 0, isCancelled = () => false }: Wishes = {},
): readonly OpeningNews[] => {
  const news: OpeningNews[] = []
  let time = 0
  const now = () => {
    time += tick
    return time
  }
  const tell = (told: OpeningNews) => void news.push(told)
  for (const _ of runOpening({ sources, date, isCancelled, now, tell }));
  return news
}

const timelinesIn = (news: readonly OpeningNews[]): readonly TimelineSoFar[] =>
  news.flatMap((told) => (told.kind === 'timeline' ? [told] : []))
const progressIn = (news: readonly OpeningNews[]): readonly OpeningProgress[] =>
  news.flatMap((told) => (told.kind === 'progress' ? [told] : []))

const line = (value: unknown): string => `${JSON.stringify(value)}\n`
const putQuotations = (): string =>
  put('quotes.jsonl', line({ id: 7, text: 'The bridge is safe.', speaker: 'Ann Smith', date: '2019-02-18' }))
const putUndated = (): string =>
  put('undated.txt', 'Traders said\n\nThe fair was held on Monday. “It was fair,” said Ann Smith.\n')
const putTimeline = (): string => put('t.json', writeTimeline(SMALL_TIMELINE))
const wire = (): string =>
  put(
    'wire.jsonl',
    ['2019-02-18', '2019-02-20', undefined]
      .map((published, at) => line({ id: `w${at}`, text: `“It is ${at},” said Ann Smith.`, published }))
      .join(''),
  )

const CASES: readonly (readonly [what: string, put: () => readonly string[]])[] = [
  ['accounts that are dated from one another', () => [ACCOUNTS]],
  ['accounts in another order', () => accounts.toReversed()],
  ['one account that nothing dates', () => [join(ACCOUNTS, '1-more-exits-expected.md')]],
  ['an article', () => [putArticle()]],
  ['an undated article', () => [putUndated()]],
  ['an undated article beside a dated one', () => [putUndated(), putArticle()]],
  ['JSON Lines', () => [wire()]],
  ['quotations', () => [putQuotations()]],
  ['articles, quotations and accounts', () => [putArticle(), putQuotations(), ACCOUNTS, wire()]],
  ['a timeline alone', () => [putTimeline()]],
  ['a timeline between problems', () => [put('a.txt', BINARY), putTimeline(), put('b.txt', '')]],
  ['a timeline and an article', () => [putTimeline(), putArticle()]],
  ['a timeline, a problem and an article', () => [putTimeline(), put('b.txt', BINARY), putArticle()]],
  ['two timelines of the same', () => [putTimeline(), put('u.json', writeTimeline(SMALL_TIMELINE))]],
  ['articles with the same id', () => [put('a/x.md', ARTICLE), put('b/x.md', ARTICLE)]],
  ['a folder with a timeline of its own articles', () => [resolve('data')]],
]

describe('the whole that an opening ends with', () => {
  it.each(CASES)('is what opening all at once makes of %s', async (_, put) => {
    const sources = put()
    for (const date of [null, '2019-02-22']) {
      const { timeline } = await openSources(sources, date)
      for (const tick of [0, 40]) {
        const news = newsOf(sources, { tick, date })
        expect(news.at(-1)).toEqual({ kind: 'timeline', timeline, isWhole: true })
        expect(timelinesIn(news).filter(({ isWhole }) => isWhole)).toHaveLength(1)
      }
    }
  })

  it.each([
    ['nothing', () => [folder]],
    ['no text', () => [put('a.txt', BINARY)]],
    ['bad JSON', () => [put('a.json', '{')]],
    ['what is missing', () => [join(folder, 'missing')]],
  ])('is, of %s, the mistake that opening all at once tells', async (_, put) => {
    const sources = put()
    const told = await openSources(sources, null).catch((error: unknown) => error)
    expect(told).toMatchObject({ name: 'UserError' })
    expect(() => newsOf(sources)).toThrow(expect.objectContaining({ ...Object(told) }))
    expect(() => newsOf(sources)).toThrow(String(told).replace('UserError: ', ''))
  })
})

describe('what an opening shows on its way', () => {
  it('are timelines of the articles so far, complete in themselves, that grow', () => {
    const soFar = timelinesIn(newsOf([ACCOUNTS, wire()], { tick: 40 })).slice(0, -1)
    expect(soFar.length).toBeGreaterThan(1)
    for (const { timeline } of soFar) expect(checkTimeline(timeline, 'so far')).toEqual(timeline)
    const counts = soFar.map(({ timeline }) => timeline.articles.length)
    expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b))
  })

  it('calls nothing undated that may still be dated', () => {
    const [first, ...others] = timelinesIn(newsOf(accounts, { tick: 200 }))
    expect(first?.isWhole).toBe(false)
    expect(first?.timeline.articles.map(({ published }) => published)).toEqual([null])
    expect(first?.timeline.problems).toEqual([])
    expect(others.at(-1)?.timeline.problems).not.toEqual([])
  })

  it('tells of bytes up to all of them, of what was found, and of the phases in order', () => {
    const told = progressIn(newsOf([ACCOUNTS, wire(), putQuotations()], { tick: 20 }))
    expect([...new Set(told.map(({ phase }) => phase))]).toEqual(['reading', 'parsing', 'joining'])
    for (const name of ['done', 'articles', 'quotes'] as const) {
      const counts = told.map((progress) => progress[name])
      expect(counts).toEqual(counts.toSorted((a, b) => a - b))
    }
    expect(told.at(-1)).toMatchObject({ done: told[0]?.total, articles: 8 })
    expect(told.filter(({ msLeft }) => msLeft !== null).length).toBeGreaterThan(3)
  })

  it('tells a part of the whole that grows, while it joins too, and is not all before the end', () => {
    const told = progressIn(newsOf([ACCOUNTS, wire(), putUndated()], { tick: 60 }))
    const parts = told.map(({ part }) => part ?? -1)
    expect(parts).toEqual(parts.toSorted((a, b) => a - b))
    expect(parts[0]).toBe(0)
    expect(parts.at(-1)).toBeLessThan(1)
    const joining = new Set(told.flatMap(({ phase, part }) => (phase === 'joining' ? [part] : [])))
    expect(joining.size).toBeGreaterThan(5)
  })

  it('tells no time left in the first second', () => {
    const [first, ...others] = progressIn(newsOf([ACCOUNTS, wire()], { tick: 10 }))
    expect(first?.msLeft).toBeNull()
    const known = others.findIndex(({ msLeft }) => msLeft !== null)
    expect(known).toBeGreaterThan(2)
    expect(others.slice(known).every(({ msLeft }) => msLeft !== null)).toBe(true)
  })

  it('tells how far it is within one file', () => {
    const file = wire()
    const { length } = readFileSync(file)
    const told = new Set(progressIn(newsOf([file], { tick: 120 })).map(({ done }) => done))
    expect([...told].filter((done) => done > 0 && done < length).length).toBeGreaterThan(1)
  })

  it('is silent while the clock stands still', () => {
    const news = newsOf([ACCOUNTS, wire()])
    expect(news.map((told) => (told.kind === 'progress' ? told.phase : told.kind))).toEqual([
      'reading',
      'joining',
      'joining',
      'timeline',
    ])
  })
})

describe('an opening that is cancelled', () => {
  it('ends with the articles so far, and says that the rest is left out', () => {
    let asked = 0
    const news = newsOf([ACCOUNTS], { isCancelled: () => ++asked > 2 })
    const [last, ...others] = timelinesIn(news).toReversed()
    expect(others).toEqual([])
    expect(last?.isWhole).toBe(true)
    expect(last?.timeline.articles).toHaveLength(3)
    expect(last?.timeline.problems).toContainEqual({
      where: 'articles',
      code: 'cancelled',
      reason: 'reading was cancelled after 3 articles; the rest was left out',
    })
    expect(checkTimeline(last?.timeline, 'cancelled')).toEqual(last?.timeline)
  })

  it('opens nothing where nothing came', () => {
    const news = newsOf([put('a.txt', BINARY), putArticle()], { isCancelled: () => true })
    const [last] = timelinesIn(news)
    expect(last?.timeline.articles).toEqual([])
    expect(last?.timeline.problems.map(({ code }) => code)).toEqual(['not-text', 'cancelled'])
  })
})
