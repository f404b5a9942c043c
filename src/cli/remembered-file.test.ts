import { mkdirSync, readdirSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { createScratchFolder } from '../e2e/scratch-folder.ts'
import type { Remembered } from '../model/remembered.ts'
import { type Memory, memoryOf } from './remembered-file.ts'

const { folder, put, clear, remove } = createScratchFolder()
afterEach(clear)
afterAll(remove)

const STATE = join(folder, 'state', 'onrecord')

const REMEMBERED: Remembered = {
  version: 1,
  view: 'timeline',
  event: 'event-3',
  article: null,
  folded: [],
  filters: [],
  marks: ['quote:q1'],
  queries: ['broad church'],
  panes: {},
}

/** The memory of sources that have one. */
const memory = async (sources: readonly string[], state = STATE): Promise<Memory> => {
  const found = await memoryOf(sources, state)
  if (found === null) throw new Error('no memory')
  return found
}

const isPosix = process.platform !== 'win32'

describe('the memory of a timeline', () => {
  it('is read as it was written', async () => {
    expect(await (await memory(['a'])).read()).toBeNull()
    ;(await memory(['a'])).write(REMEMBERED)
    expect(await (await memory(['a'])).read()).toEqual(REMEMBERED)
  })

  it.each<[readonly string[], readonly string[], boolean]>([
    [['a'], ['./a'], true],
    [['a'], [join(process.cwd(), 'a')], true],
    [['a'], ['b'], false],
    [['a', 'b'], ['a'], false],
    [['a,b'], ['a', 'b'], false],
    [[], [], true],
    [[], ['a'], false],
  ])('of %j is that of %j: %s', async (sources, others, isSame) => {
    ;(await memory(sources)).write(REMEMBERED)
    expect(await (await memory(others)).read()).toEqual(isSame ? REMEMBERED : null)
  })

  it('of what came through a pipe there is none, nor without a home', async () => {
    expect(await memoryOf(['a', '-'], STATE)).toBeNull()
    expect(await memoryOf(['a'], null)).toBeNull()
  })

  it.runIf(isPosix)('is private', async () => {
    ;(await memory([])).write(REMEMBERED)
    const [name = '', ...others] = readdirSync(STATE)
    expect(others).toEqual([])
    expect(statSync(join(STATE, name)).mode & 0o777).toBe(0o600)
    expect(statSync(STATE).mode & 0o777).toBe(0o700)
  })

  it('is nothing where its file is broken, and mended by the next writing', async () => {
    put('state/onrecord/bundled.json', '{"version": 1,')
    expect(await (await memory([])).read()).toBeNull()
    ;(await memory([])).write(REMEMBERED)
    expect(await (await memory([])).read()).toEqual(REMEMBERED)
  })

  it.each<[string, () => void]>([
    ['its folder cannot be made', () => void put('state', 'a file where the folder should be')],
    ['its file is a folder', () => void mkdirSync(join(STATE, 'bundled.json', 'x'), { recursive: true })],
  ])('is silently none where %s, and leaves nothing behind', async (_, spoil) => {
    spoil()
    const before = readdirSync(folder, { recursive: true })
    const { read, write } = await memory([])
    write(REMEMBERED)
    expect(await read()).toBeNull()
    expect(readdirSync(folder, { recursive: true })).toEqual(before)
  })

  it('keeps 500 files, those written last', async () => {
    for (let at = 0; at < 505; at++) {
      const written = new Date(Date.UTC(2019, 1, 18) + at * 1000)
      utimesSync(put(`state/onrecord/${at}.json`, ''), written, written)
    }
    ;(await memory([])).write(REMEMBERED)
    const kept = readdirSync(STATE)
    expect(kept).toHaveLength(500)
    expect(kept).toContain('bundled.json')
    expect(kept).toContain('6.json')
    expect(kept).not.toContain('5.json')
  })
})
