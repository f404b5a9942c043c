import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { fakeProgram } from '../e2e/fake-program.ts'
import { createScratchFolder } from '../e2e/scratch-folder.ts'
import { SMALL_TIMELINE } from '../model/small-timeline.ts'
import { readBytes } from '../readers/read-file.ts'
import type { Outside } from '../state/outside.ts'
import { INHERITED } from './outside/run-in-terminal.ts'
import { outsideOf } from './outside.ts'

const scratch = createScratchFolder()
const { folder, put, clear, remove } = scratch
afterEach(clear)
afterAll(remove)

const surroundingsIn = (cwd: string) => ({
  environment: { PATH: join(folder, 'bin'), HOME: folder },
  cwd,
  streams: INHERITED,
})
const outside = (cwd = folder): Outside =>
  outsideOf(() => SMALL_TIMELINE, surroundingsIn(cwd), { columns: 20 })
const CHOSEN = [{ kind: 'quote', id: 'a/q1' }] as const

describe('exporting', () => {
  it('writes a new file each time, and replaces none', async () => {
    put('onrecord-marks.md', 'mine')
    put('onrecord-marks-3.md', 'mine too')
    const outcomes: unknown[] = []
    for (let run = 0; run < 2; run++) outcomes.push(await outside().exportChosen(CHOSEN, 'markdown'))
    expect(outcomes).toEqual([
      { done: true, note: 'Written to ~/onrecord-marks-2.md' },
      { done: true, note: 'Written to ~/onrecord-marks-4.md' },
    ])
    const contents = readdirSync(folder)
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')])
    const written = `${outside().copyText(CHOSEN, 'markdown')}\n`
    expect(contents).toEqual([
      ['onrecord-marks-2.md', written],
      ['onrecord-marks-3.md', 'mine too'],
      ['onrecord-marks-4.md', written],
      ['onrecord-marks.md', 'mine'],
    ])
  })

  it('says why it cannot, and leaves nothing', async () => {
    const nowhere = join(folder, 'nowhere')
    expect(await outside(nowhere).exportChosen(CHOSEN, 'csv')).toEqual({
      done: false,
      reason:
        `${join(nowhere, 'onrecord-marks.csv')}: cannot be written (no such file or folder). ` +
        'Start onrecord in a folder you may write to.',
    })
    expect(await outside().exportChosen([], 'csv')).toEqual({
      done: false,
      reason: 'Nothing is marked to be exported. Mark quotes or events first.',
    })
    expect(readdirSync(folder)).toEqual([])
  })

  it('as JSON Lines is read again as quotations', async () => {
    await outside().exportChosen(CHOSEN, 'jsonl')
    const bytes = readFileSync(join(folder, 'onrecord-marks.jsonl'))
    expect([...readBytes(bytes, 'marks', 'marks.jsonl')]).toMatchObject([
      {
        kind: 'collection',
        collection: {
          quotations: [
            { id: 'a/q1', text: 'It is over,', kind: 'direct', speaker: 'Ann Smith', said: '2019-02-18' },
          ],
        },
      },
    ])
  })
})

describe('an article', () => {
  it('is edited and paged by its id', async () => {
    const [vi, less] = [fakeProgram(scratch, 'vi'), fakeProgram(scratch, 'less')]
    expect(await outside().edit('a', 0)).toMatchObject({ done: true })
    expect(await outside().page('a', 0)).toMatchObject({ done: true })
    const text = SMALL_TIMELINE.articles[0]?.text
    expect(vi.given().content).toBe(text)
    // Wrapped to the terminal.
    expect(less.given().content).toContain('\n“It is over,” said\nAnn Smith on Monday.\n')
  })

  it('without a page is not browsed', async () => {
    expect(await outside().browse('a')).toMatchObject({ done: false })
  })

  it.each(['edit', 'page', 'browse'] as const)('that is none: %s', async (way) => {
    expect(await outside()[way]('b', 0)).toEqual({
      done: false,
      reason: 'There is no article b in what is open.',
    })
  })
})
