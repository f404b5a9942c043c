import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { capturedRun } from './e2e/captured-run.ts'
import type { Span, TextSpan } from './model/span.ts'
import { readTimeline } from './model/timeline-file.ts'

const project = fileURLToPath(new URL('..', import.meta.url))
const committed = readFileSync(`${project}/data/timeline.json`, 'utf8')
const timeline = readTimeline(committed, 'data/timeline.json')
const texts = new Map(timeline.articles.map(({ id, text }) => [id, text]))

const slice = (article: string, { start, end }: Span): string => texts.get(article)?.slice(start, end) ?? ''

describe('data/timeline.json', () => {
  // Articles keep the path they were named by, so the command is run from where `npm run data` runs it.
  const before = process.cwd()
  beforeAll(() => process.chdir(project))
  afterAll(() => process.chdir(before))

  it('is what onrecord parse makes of data/articles', async () => {
    const { status, stdout } = await capturedRun(['parse', 'data/articles'])
    expect(status).toBe(0)
    const same = stdout === committed
    expect(
      same,
      'the parser or the articles have changed: run npm run data, and look at the difference',
    ).toBe(true)
  })

  it('holds every account', () => {
    const accounts = readdirSync(`${project}/data/articles`).map((name) => `data/articles/${name}`)
    expect(accounts.length).toBeGreaterThan(0)
    expect(timeline.articles.map(({ file }) => file)).toEqual(accounts.toSorted())
    for (const list of [timeline.quotes, timeline.dates, timeline.events, timeline.people])
      expect(list.length).toBeGreaterThan(0)
  })

  it.each(timeline.quotes.map((quote) => [quote.id, quote] as const))(
    'quotes %s word for word',
    (_, quote) => {
      const { article, segments, cue, speaker } = quote
      // An ellipsis stands for what the article put between two parts.
      expect(segments.map((segment) => slice(article, segment).trim()).join(' ')).toBe(
        quote.text.replaceAll(' … ', ' '),
      )
      expect(quote.text).not.toBe('')
      if (cue !== null) expect(slice(article, cue)).toBe(cue.text)
      if (speaker?.mention != null) expect(slice(article, speaker.mention)).toMatch(/\S/)
      const ordered = segments.toSorted((a, b) => a.start - b.start)
      expect(segments).toEqual(ordered)
    },
  )

  it('dates words that stand where it says', () => {
    const expressions: (readonly [string, TextSpan])[] = [
      ...timeline.dates.map((date) => [date.article, date] as const),
      ...timeline.events.flatMap(({ mentions, dating }) =>
        dating.expression === null ? [] : [[mentions[0]?.article ?? '', dating.expression] as const],
      ),
    ]
    for (const [article, expression] of expressions) expect(slice(article, expression)).toBe(expression.text)
  })

  it('tells events in words that are there', () => {
    for (const { mentions } of timeline.events)
      for (const mention of mentions) expect(slice(mention.article, mention).trim()).not.toBe('')
  })

  it('knows publication dates by words that are there', () => {
    for (const { id, published } of timeline.articles)
      for (const { span, text } of published?.evidence ?? [])
        if (span !== null) expect(slice(id, span)).toBe(text)
  })
})
