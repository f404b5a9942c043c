import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { capturedRun } from '../e2e/captured-run.ts'
import { ARTICLE, createScratchFolder } from '../e2e/scratch-folder.ts'

const { folder, put, putArticle, clear, remove } = createScratchFolder()
afterEach(clear)
afterAll(remove)

describe('what is read is never written over', () => {
  it.each([
    ['parse', 'the source itself', (file: string) => ['parse', file, '-o', file]],
    ['index', 'the source itself', (file: string) => ['index', file, '-o', file]],
    ['parse', 'a file of the folder', (file: string) => ['parse', folder, '-o', file]],
    ['index', 'a file of the folder', (file: string) => ['index', folder, '-o', file]],
  ])('by %s: %s', async (_, _what, argumentsFor) => {
    const file = putArticle()
    const { status, stderr } = await capturedRun(argumentsFor(file))
    expect(status).toBe(2)
    expect(stderr).toBe(
      `onrecord: ${file}: is one of the files to be read, and would be lost. Name another file after -o.\n`,
    )
    expect(readFileSync(file, 'utf8')).toBe(ARTICLE)
  })

  it.each([
    ['a timeline', 'out.json', ['parse']],
    ['lines of articles', 'out.jsonl', ['parse', '--format', 'jsonl']],
    ['a library', 'out.onrecord', ['index']],
  ])('but what onrecord made is made anew: %s', async (_, name, command) => {
    putArticle()
    const output = join(folder, name)
    const run = () => capturedRun([...command, folder, '-o', output])
    expect((await run()).status).toBe(0)
    const first = readFileSync(output)
    expect((await run()).status).toBe(0)
    expect(readFileSync(output).equals(first)).toBe(true)
  })

  it('and a file that only begins like one of the folder is another', async () => {
    put('articles/a.md', ARTICLE)
    const beside = put('articles-2.json', 'anything')
    expect((await capturedRun(['parse', join(folder, 'articles'), '-o', beside])).status).toBe(0)
  })
})
