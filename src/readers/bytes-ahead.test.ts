import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bytesAhead } from './bytes-ahead.ts'
import { readSources } from './read-sources.ts'
import { sourceKinds } from './source-kinds.ts'

let folder = ''
const FILES = {
  'a.txt': 'The fair\n\nIt was held.',
  'deep/b.jsonl': '{"text":"“Née,” she said."}\n\n{"text":"Two"}\n',
  'deep/c.md': '',
  'deep/d.html': '<p>It was held.</p>',
  'e.json': '[{"text":"One"},{"text":"Two"}]',
  'f.png': 'no text',
  '.hidden.txt': 'passed over',
}
const bytesOf = (...names: readonly (keyof typeof FILES)[]): number =>
  names.reduce((sum, name) => sum + Buffer.byteLength(FILES[name]), 0)
const ALL = bytesOf('a.txt', 'deep/b.jsonl', 'deep/c.md', 'deep/d.html', 'e.json')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-bytes-'))
  mkdirSync(join(folder, 'deep'))
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ahead = (names: readonly string[], enough?: number): number | null =>
  bytesAhead(sourceKinds(names.map((name) => (name === '-' ? name : join(folder, name)))), enough)

describe('bytes ahead', () => {
  it.each([
    ['a file', ['a.txt'], bytesOf('a.txt')],
    ['a folder', ['.'], ALL],
    ['a file named twice', ['a.txt', 'deep/../a.txt'], bytesOf('a.txt')],
    ['a file of an ending that nobody knows, named', ['f.png'], bytesOf('f.png')],
    ['nothing', [], 0],
    ['standard input', ['a.txt', '-'], null],
  ])('of %s', (_, names, bytes) => {
    expect(ahead(names)).toBe(bytes)
  })

  it('are counted no further than is enough', () => {
    const some = ahead(['.'], 5)
    expect(some).toBeGreaterThanOrEqual(5)
    expect(some).toBeLessThan(ALL)
  })

  it('are all told of as they are read, a line after the other', () => {
    const told: number[] = []
    const items = [...readSources([folder], { onBytes: (bytes) => told.push(bytes) })]
    expect(items.length).toBeGreaterThan(5)
    expect(told.reduce((sum, bytes) => sum + bytes, 0)).toBe(ALL)
    expect(told.every((bytes) => bytes >= 0)).toBe(true)
    expect(told.length).toBeGreaterThan(5)
  })
})
