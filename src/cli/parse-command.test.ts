import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { capturedRun } from '../e2e/captured-run.ts'
import { ARTICLE, BINARY, createScratchFolder } from '../e2e/scratch-folder.ts'
import { parseEdtf } from '../model/edtf.ts'
import { SMALL_TIMELINE } from '../model/small-timeline.ts'
import { readTimeline, writeTimeline } from '../model/timeline-file.ts'

const { folder, put, putArticle, clear, remove } = createScratchFolder()
afterEach(clear)
afterAll(remove)

describe('onrecord parse', () => {
  it('prints a timeline', async () => {
    const { status, stdout, stderr } = await capturedRun(['parse', putArticle()])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(readTimeline(stdout, 'output')).toMatchObject({
      articles: [
        { id: 'a', publisher: 'The Paper', headline: 'Smith goes', published: { date: '2019-02-20' } },
      ],
      quotes: [{ text: 'It is over for this government,', speaker: { name: 'Ann Smith' } }],
      dates: [{ value: '2019-02-18', basis: 'stated' }],
      problems: [],
    })
  })

  it('writes the same to a file, and nothing beside it', async () => {
    const article = putArticle()
    const output = join(folder, 'timeline.json')
    writeFileSync(output, 'an older one')
    const { stdout } = await capturedRun(['parse', article])
    expect(await capturedRun(['parse', article, '-o', output])).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(readFileSync(output, 'utf8')).toBe(stdout)
    expect(readdirSync(folder).toSorted()).toEqual(['a.md', 'timeline.json'])
  })

  it('into the folder it reads gives the same the second time', async () => {
    putArticle()
    const output = join(folder, 'timeline.json')
    const args = ['parse', folder, '-o', output]
    expect(await capturedRun(args)).toEqual({ status: 0, stdout: '', stderr: '' })
    const first = readFileSync(output, 'utf8')
    expect(await capturedRun(args)).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(readFileSync(output, 'utf8')).toBe(first)
  })

  it('of timelines and articles with the same ids makes a file that can be read', async () => {
    const timeline = put('t.json', writeTimeline(SMALL_TIMELINE))
    const again = put('again.json', writeTimeline(SMALL_TIMELINE))
    const { status, stdout } = await capturedRun(['parse', timeline, again, putArticle()])
    expect(status).toBe(0)
    expect(readTimeline(stdout, 'output').articles.map(({ id }) => id)).toEqual(['a', 'a-2', 'a-3'])
  })

  it('reads the good articles beside bad ones, and tells of these in the timeline too', async () => {
    putArticle()
    const bad = [put('b.json', '{"text"'), put('c.txt', BINARY), put('d.txt', ''), put('e.png', BINARY)]
    const { status, stdout, stderr } = await capturedRun(['parse', folder])
    expect(status).toBe(0)
    const { articles, problems } = readTimeline(stdout, 'output')
    expect(articles).toHaveLength(1)
    expect(problems.map(({ where, code }) => [where, code])).toEqual([
      [bad[0], 'bad-json'],
      [bad[1], 'not-text'],
      [bad[2], 'empty'],
      [bad[3], 'unknown-format'],
    ])
    expect(stderr.split('\n')).toEqual([
      `onrecord: ${bad[0]}: not JSON: expected ':' after property name (line 1, column 8); the file was left out`,
      `onrecord: ${bad[1]}: not a text in UTF-8; left out`,
      `onrecord: ${bad[2]}: nothing in it; left out`,
      `onrecord: ${bad[3]}: not one of .txt .text .md .markdown .html .htm .xhtml .json .jsonl .ndjson .onrecord; left out`,
      '',
    ])
  })
})

describe('onrecord parse --format jsonl', () => {
  const TEXT =
    'The minister resigned on 18 February 2019.\r\n\r\n“It is over for this government,” said Ann Smith. 👋\r\n\r\n' +
    '“We tried,” said Bob Jones.'
  const slice = ({ start, end }: { start: number; end: number }): string => TEXT.slice(start, end)

  it('prints a line an article, in input order, in the shape that scripts rely on', async () => {
    const input = [
      { id: 'x', text: TEXT, published: '2019-02-20' },
      { id: 'y', text: 'Nothing was said.' },
    ]
    const file = put('a.jsonl', input.map((article) => JSON.stringify(article)).join('\n'))
    const { status, stdout, stderr } = await capturedRun(['parse', file, '--format', 'jsonl'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const [first = '', second = '', ...rest] = stdout.split('\n')
    expect(rest).toEqual([''])

    const line = JSON.parse(first)
    expect(Object.keys(line)).toEqual(['id', 'published', 'quotes', 'dates', 'events', 'problems'])
    expect(line.id).toBe('x')
    expect(line.published).toEqual({
      date: '2019-02-20',
      basis: 'given',
      evidence: [{ rule: 'given', text: '2019-02-20', span: null }],
    })
    expect(line.quotes).toHaveLength(2)
    for (const quote of line.quotes) {
      expect(Object.keys(quote)).toEqual(['kind', 'text', 'segments', 'cue', 'speaker', 'said'])
      // An ellipsis stands for what the article put between two parts.
      expect(quote.segments.map(slice).join(' ')).toBe(quote.text.replaceAll(' … ', ' '))
      expect(slice(quote.cue)).toBe(quote.cue.text)
      expect(quote.speaker).toEqual({
        name: slice(quote.speaker.mention),
        id: expect.stringMatching(/^(?:ann-smith|bob-jones)$/),
        mention: { start: expect.any(Number), end: expect.any(Number) },
      })
      expect(quote.kind).toBe('direct')
    }
    expect(line.quotes.map(({ text }: { text: string }) => text)).toEqual([
      'It is over for this government,',
      'We tried,',
    ])
    expect(line.dates).toHaveLength(1)
    for (const date of line.dates) {
      expect(Object.keys(date)).toEqual(['start', 'end', 'text', 'value', 'basis'])
      expect(slice(date)).toBe(date.text)
      expect(date).toMatchObject({ value: '2019-02-18', basis: 'stated' })
    }
    expect(line.events.length).toBeGreaterThan(0)
    for (const event of line.events) {
      expect(Object.keys(event)).toEqual(['date', 'status', 'headline', 'start', 'end', 'time'])
      expect(parseEdtf(event.date)).not.toBeNull()
      expect(event.headline).not.toBe('')
      expect(event.headline.length).toBeLessThanOrEqual(80)
      if (event.time !== null) expect(slice(event.time)).toContain('18 February 2019')
    }
    expect(line.problems).toEqual([])

    expect(JSON.parse(second)).toEqual({
      id: 'y',
      published: null,
      quotes: [],
      dates: [],
      events: [],
      problems: [{ where: file, code: 'undated', reason: expect.any(String) }],
    })
  })

  it('includes the text of articles that were not given as JSON', async () => {
    const { stdout } = await capturedRun(['parse', putArticle(), '--format', 'jsonl'])
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'a',
      text: ARTICLE.slice(ARTICLE.indexOf('\nThe minister')),
    })
  })

  it('goes on after a line that is broken', async () => {
    const file = put('a.jsonl', '{"id":"x","text":"T."}\n{"id":\n{"id":"z","text":"T."}\n')
    const { status, stdout, stderr } = await capturedRun(['parse', file, '--format', 'jsonl'])
    expect(status).toBe(0)
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['x', 'z'])
    expect(stderr).toBe(`onrecord: ${file}:2: not JSON: unexpected end of the text; the line was left out\n`)
  })
})

describe('an output that cannot be written', () => {
  it.each([
    ['in a folder that is not there', 'nowhere/timeline.json', 'no such file or folder'],
    ['that is a folder', 'taken', 'it is a folder'],
    ['below a file', 'a.md/timeline.json', 'a part of its path is no folder'],
  ])('%s: one line, and nothing left behind', async (_, name, code) => {
    const article = putArticle()
    mkdirSync(join(folder, 'taken'))
    const before = readdirSync(folder, { recursive: true }).toSorted()
    const output = join(folder, name)
    expect(await capturedRun(['parse', article, '-o', output])).toEqual({
      status: 2,
      stdout: '',
      stderr: `onrecord: ${output}: cannot be written (${code}). Name a file in a folder you may write to.\n`,
    })
    expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(before)
  })

  it('is not made, and an older one stays, when there is nothing to write', async () => {
    const empty = put('empty.txt', '')
    const output = join(folder, 'new.json')
    const older = put('older.json', 'older')
    for (const file of [output, older])
      expect(await capturedRun(['parse', empty, '-o', file])).toMatchObject({ status: 2 })
    expect(existsSync(output)).toBe(false)
    expect(readFileSync(older, 'utf8')).toBe('older')
    expect(readdirSync(folder).toSorted()).toEqual(['empty.txt', 'older.json'])
  })
})
