import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { SMALL_TIMELINE } from '../model/small-timeline.ts'
import { writeTimeline } from '../model/timeline-file.ts'
import { capturedRun } from './captured-run.ts'
import { createScratchFolder } from './scratch-folder.ts'

const { folder, put, putArticle, clear, remove } = createScratchFolder()
afterEach(clear)
afterAll(remove)

describe('onrecord search', () => {
  it('prints the quotes it finds, and whose they are', async () => {
    expect(await capturedRun(['search', 'over for the goverment', putArticle()])).toEqual({
      status: 0,
      stdout: '“It is over for this government,” — Ann Smith (The Paper: Smith goes)\n',
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
