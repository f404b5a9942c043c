import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { capturedRun } from '../e2e/captured-run.ts'
import { createScratchFolder } from '../e2e/scratch-folder.ts'
import { readTimeline } from '../model/timeline-file.ts'

const { folder, put, putArticle, clear, remove } = createScratchFolder()
afterEach(clear)
afterAll(remove)

const QUOTATIONS = [
  { id: 7, text: 'The bridge is safe.', speaker: 'Ann Smith', date: '2019-02-18' },
  { id: 'b', text: 'Nobody asked the river.', speaker: null },
  { id: 'c', text: 'The bridge is old.', speaker: 'Ann Smith', date: '2019-02-18' },
]
const lines = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('')
const putQuotations = (name = 'quotes.jsonl'): string => put(name, lines(QUOTATIONS))
const summary = (json: string) => {
  const { articles, quotes, events, problems } = readTimeline(json, 'output')
  return {
    articles: articles.map(({ id }) => id),
    quotes: quotes.map(({ id, text, said }) => [id, text, said]),
    events: events.map(({ date, headline }) => [date, headline]),
    problems: problems.map(({ code }) => code),
  }
}
const QUOTES = [
  ['7', 'The bridge is safe.', '2019-02-18'],
  ['b', 'Nobody asked the river.', null],
  ['c', 'The bridge is old.', '2019-02-18'],
]
const EVENTS = [
  ['2019-02-18', 'Ann Smith: “The bridge is safe.”'],
  [null, '“Nobody asked the river.”'],
]

describe('quotations of a file', () => {
  it('make a timeline', async () => {
    const { status, stdout, stderr } = await capturedRun(['parse', putQuotations()])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(summary(stdout)).toEqual({ articles: ['quotes'], quotes: QUOTES, events: EVENTS, problems: [] })
  })

  it('are found, and printed with the file they come from', async () => {
    expect(await capturedRun(['search', 'bridge old', putQuotations(), '--limit', '1'])).toEqual({
      status: 0,
      stdout: '“The bridge is old.” — Ann Smith, Monday 18 February 2019 (quotes.jsonl)\n',
      stderr: '',
    })
  })

  it('are browsed', async () => {
    expect(await capturedRun([putQuotations()])).toEqual({
      status: 0,
      stdout: [
        'Monday 18 February 2019',
        '  Ann Smith: “The bridge is safe.”',
        '    “The bridge is safe.” — Ann Smith (quotes.jsonl)',
        '    “The bridge is old.” — Ann Smith (quotes.jsonl)',
        '',
        'Undated',
        '  “Nobody asked the river.”',
        '    “Nobody asked the river.” — speaker not named (quotes.jsonl)',
        '',
      ].join('\n'),
      stderr: '',
    })
  })

  it('stand beside articles, which alone are dated and parsed', async () => {
    putQuotations()
    put('wire.jsonl', lines([{ id: 'wire', text: 'The minister said “no”, said Bob.' }, QUOTATIONS[1]]))
    const { stdout } = await capturedRun(['parse', folder, '--date', '2019-02-20'])
    const { articles, quotes, problems } = readTimeline(stdout, 'output')
    expect(articles.map(({ id, published }) => [id, published?.date])).toEqual([
      ['wire', '2019-02-20'],
      ['quotes', undefined],
      ['wire-2', undefined],
    ])
    expect(quotes.map(({ id }) => id).slice(-4)).toEqual(['7', 'b', 'c', 'b-2'])
    expect(problems.map(({ code }) => code)).toEqual(['duplicate-id', 'duplicate-id'])
  })

  it('that are all bad leave nothing to open', async () => {
    const file = put('quotes.jsonl', lines([{ text: ' ', speaker: 'A' }, { speaker: 'B' }]))
    expect(await capturedRun(['parse', file])).toEqual({
      status: 2,
      stdout: '',
      stderr: `onrecord: ${file}:1: text: nothing in it; the quotation was left out (and 1 more). Mend the file, or name .txt, .md, .html, .json or .jsonl files with articles, or a folder of them.\n`,
    })
  })
})

describe('a timeline of quotations', () => {
  it('opens again as it is', async () => {
    const output = join(folder, 'timeline.json')
    await capturedRun(['parse', putQuotations(), '-o', output])
    const [fromTimeline, fromQuotations] = [await capturedRun([output]), await capturedRun([putQuotations()])]
    expect(fromTimeline).toEqual(fromQuotations)
  })

  it('keeps them when it is read beside other sources', async () => {
    const output = join(folder, 'timeline.json')
    await capturedRun(['parse', putQuotations(), '-o', output])
    const { stdout, stderr } = await capturedRun(['parse', output, putArticle()])
    expect(stderr).toBe('')
    const { articles, quotes } = readTimeline(readFileSync(output, 'utf8'), 'output')
    const again = readTimeline(stdout, 'output')
    expect(again.articles).toEqual([...again.articles.filter(({ id }) => id === 'a'), ...articles])
    expect(again.quotes.slice(-3)).toEqual(quotes)
    expect(summary(stdout).events).toEqual(expect.arrayContaining(EVENTS))
  })
})

describe('quotations, as lines', () => {
  const parsedLines = async (...sources: readonly string[]) => {
    const { stdout } = await capturedRun(['parse', ...sources, '--format', 'jsonl'])
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  }

  it('share the line of their file, which has the text that their spans are of', async () => {
    const [line, ...rest] = await parsedLines(putQuotations())
    expect(rest).toEqual([])
    const { text, quotes, ...facts } = line
    expect(text).toBe('The bridge is safe.\n\nThe bridge is old.\n\nNobody asked the river.')
    expect(facts).toEqual({
      id: 'quotes',
      published: null,
      dates: [],
      events: [
        {
          date: '2019-02-18',
          status: 'reported',
          headline: 'Ann Smith: “The bridge is safe.”',
          start: 0,
          end: 39,
          time: null,
        },
      ],
      problems: [],
    })
    expect(quotes).toHaveLength(3)
    for (const quote of quotes)
      expect(text.slice(quote.segments[0].start, quote.segments[0].end)).toBe(quote.text)
    expect(quotes[2]).toEqual({
      kind: 'direct',
      text: 'The bridge is old.',
      segments: [{ start: 21, end: 39 }],
      cue: null,
      speaker: { name: 'Ann Smith', id: 'ann-smith', mention: null },
      said: '2019-02-18',
    })
  })

  it.each([
    ['written at once', { published: '2019-02-20' }],
    ['that wait to be dated', {}],
  ])('keep their place among articles %s', async (_, details) => {
    const article = (id: string) => put(`${id}.jsonl`, lines([{ id, text: 'Nothing was said.', ...details }]))
    const ids = (await parsedLines(article('first'), putQuotations(), article('last'))).map(({ id }) => id)
    expect(ids).toEqual(['first', 'quotes', 'last'])
  })
})
