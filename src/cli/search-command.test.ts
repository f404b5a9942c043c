import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { capturedRun } from '../e2e/captured-run.ts'
import { createScratchFolder } from '../e2e/scratch-folder.ts'
import { SMALL_TIMELINE } from '../model/small-timeline.ts'
import { writeTimeline } from '../model/timeline-file.ts'

const { folder, put, putArticle, clear, remove } = createScratchFolder()
afterEach(clear)
afterAll(remove)

describe('onrecord search', () => {
  it('prints the quotes it finds, and whose they are', async () => {
    expect(await capturedRun(['search', 'over for the goverment', putArticle()])).toEqual({
      status: 0,
      stdout:
        '“It is over for this government,” — Ann Smith, Wednesday 20 February 2019 (The Paper: Smith goes)\n',
      stderr: '',
    })
  })

  it('finds nothing: exit status 1, and no words', async () => {
    expect(await capturedRun(['search', 'xylophone', putArticle()])).toEqual({
      status: 1,
      stdout: '',
      stderr: '',
    })
  })

  it('prints one line of JSON with --json', async () => {
    const { status, stdout } = await capturedRun([
      'search',
      'it is over',
      put('t.json', writeTimeline(SMALL_TIMELINE)),
      '--json',
    ])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^[^\n]+\n$/)
    expect(JSON.parse(stdout)).toEqual({
      query: 'it is over',
      ms: expect.any(Number),
      results: [
        {
          id: 'a/q1',
          score: 1,
          text: 'It is over,',
          speaker: 'Ann Smith',
          article: 'a',
          spans: [
            { start: 0, end: 2 },
            { start: 3, end: 5 },
            { start: 6, end: 10 },
          ],
        },
      ],
    })
    const nothing = await capturedRun(['search', 'xylophone', putArticle(), '--json'])
    expect(nothing.status).toBe(1)
    expect(JSON.parse(nothing.stdout)).toMatchObject({ results: [] })
  })

  it('prints no more than --limit', async () => {
    const text = ['one', 'two', 'three']
      .map((word) => `“The minister said ${word},” said Ann Smith.`)
      .join('\n\n')
    const file = put('a.txt', text)
    const linesFor = async (...args: string[]) =>
      (await capturedRun(['search', 'the minister said', file, ...args])).stdout.trim().split('\n')
    expect(await linesFor()).toHaveLength(3)
    expect(await linesFor('--limit', '2')).toHaveLength(2)
  })

  it('tells of what it could not read, and not of what has no date', async () => {
    const broken = put('b.json', '[')
    put('c.txt', '“It is over for this government,” said Ann Smith.')
    expect(await capturedRun(['search', 'over', folder])).toMatchObject({
      status: 0,
      stderr: `onrecord: ${broken}: not JSON: unexpected end of the text; the file was left out\n`,
    })
  })
})

describe('onrecord search with filters', () => {
  const lines = (values: readonly unknown[]): string =>
    values.map((value) => `${JSON.stringify(value)}\n`).join('')
  const putQuotations = (): string =>
    put(
      'quotes.jsonl',
      lines([
        { text: 'The bridge is safe.', speaker: 'Ann Smith', date: '2019-02-18' },
        { text: 'The bridge is 漢字.', speaker: 'Bob Jones', date: '2019-02-20' },
      ]),
    )

  it.each([
    ['speaker:smith', ['The bridge is safe.']],
    ['-speaker:smith', ['The bridge is 漢字.']],
    ['on:2019-02', ['The bridge is safe.', 'The bridge is 漢字.']],
    ['bridge after:2019-02-18', ['The bridge is 漢字.']],
    ['"bridge is safe"', ['The bridge is safe.']],
    ['漢字', ['The bridge is 漢字.']],
  ])('%s', async (query, expected) => {
    const { status, stdout } = await capturedRun(['search', '--json', '--', query, putQuotations()])
    expect(status).toBe(0)
    expect(JSON.parse(stdout).results.map(({ text }: { readonly text: string }) => text)).toEqual(expected)
  })

  it.each([
    ['…', 'search: no words to look for'],
    ['“”', 'search: no words to look for'],
    ['🎉', 'search: no words to look for'],
    ['-bridge', 'search: no words to look for'],
    ['speaker:', 'query, character 1: speaker: whose? for example speaker:corbyn'],
    [' on:2019-02-31', 'query, character 5: “2019-02-31” is not in the calendar'],
  ])('refuses %j, which asks for nothing', async (query, reason) => {
    expect(await capturedRun(['search', '--', query, putQuotations()])).toEqual({
      status: 2,
      stdout: '',
      stderr: `onrecord: ${reason}. Try: onrecord search "democratic thing to do"\n`,
    })
  })

  it('tells what of a query cannot be done, and does the rest', async () => {
    expect(await capturedRun(['search', 'bridge speaker: safe', putQuotations(), '--limit', '1'])).toEqual({
      status: 0,
      stdout: '“The bridge is safe.” — Ann Smith, Monday 18 February 2019 (quotes.jsonl)\n',
      stderr: 'onrecord: query, character 8: speaker: whose? for example speaker:corbyn\n',
    })
  })

  describe('--batch', () => {
    const batch = async (queries: string, ...args: readonly string[]) => {
      const file = put('queries.txt', queries)
      const { status, stdout, stderr } = await capturedRun([
        'search',
        '--batch',
        file,
        putQuotations(),
        ...args,
      ])
      return {
        status,
        stderr,
        answers: stdout
          .split('\n')
          .slice(0, -1)
          .map((line) => JSON.parse(line)),
      }
    }

    it('answers each query of a file with a line of JSON, in order', async () => {
      const { status, stderr, answers } = await batch(
        '{"q":"bridg is saef"}\nxylophone\n\n…\nspeaker:jones\n',
      )
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(answers.map(({ query, results }) => [query, results.length])).toEqual([
        ['bridg is saef', 2],
        ['xylophone', 0],
        ['…', 0],
        ['speaker:jones', 1],
      ])
      const [first] = answers
      expect(Object.keys(first)).toEqual(['query', 'ms', 'results'])
      expect(first.ms).toEqual(expect.any(Number))
      const [result] = first.results
      expect(result).toEqual({
        id: 'quotes/q1',
        score: expect.any(Number),
        text: 'The bridge is safe.',
        speaker: 'Ann Smith',
        article: 'quotes',
        spans: expect.any(Array),
      })
      const marked = result.spans.map((span: { readonly start: number; readonly end: number }) =>
        result.text.slice(span.start, span.end),
      )
      expect(marked).toEqual(['bridge', 'is', 'safe'])
    })

    it('says in the line of a query what of it cannot be done', async () => {
      const { answers, stderr } = await batch('bridge speaker:\nbridge')
      expect(stderr).toBe('')
      expect(answers[0].problems).toEqual([
        { start: 7, end: 15, reason: 'speaker: whose? for example speaker:corbyn' },
      ])
      expect(answers[1]).not.toHaveProperty('problems')
    })

    it('gives no more results to a query than --limit', async () => {
      const { answers } = await batch('bridge\nbridge', '--limit', '1')
      expect(answers.map(({ results }) => results.length)).toEqual([1, 1])
    })

    it('finds nothing for any query: exit status 1', async () => {
      expect(await batch('xylophone\nzither')).toMatchObject({ status: 1, answers: [{}, {}] })
    })

    it('without queries is refused before anything is read', async () => {
      const file = put('queries.txt', '\n')
      expect(await capturedRun(['search', '--batch', file, 'no-such-folder'])).toEqual({
        status: 2,
        stdout: '',
        stderr: `onrecord: --batch: ${file}: no queries in it. Write one query a line.\n`,
      })
    })
  })
})
