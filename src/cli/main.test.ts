import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { capturedRun } from '../e2e/captured-run.ts'
import { BINARY, createScratchFolder } from '../e2e/scratch-folder.ts'
import { SMALL_TIMELINE } from '../model/small-timeline.ts'
import { FIELD_NAMES } from '../search/query/filter-fields.ts'

const { folder, put, clear, remove } = createScratchFolder()
afterEach(clear)
afterAll(remove)

const NAME_FILES = 'ame .txt, .md, .html, .json or .jsonl files with articles, or a folder of them.'

describe('onrecord --help', () => {
  it('tells of every command and option, on lines that fit a terminal', async () => {
    const { status, stdout, stderr } = await capturedRun(['--help'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    for (const word of [
      'parse',
      'search',
      'index',
      'config',
      '--theme',
      '--no-mouse',
      '--ascii',
      '--screen-reader',
      '--fresh',
      '--print',
      '--print-as',
      '--at',
      '--event',
      '--search',
      '--speaker',
      '-o, --output',
      '--format',
      '--limit',
      '--json',
      '--batch',
      '--help',
      '--version',
    ])
      expect(stdout).toContain(word)
    for (const name of FIELD_NAMES.filter((field) => field !== 'publisher'))
      expect(stdout).toContain(`${name}:`)
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
  })
})

describe('onrecord --version', () => {
  it('prints the version of the package', async () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+/)
    expect(await capturedRun(['--version'])).toEqual({
      status: 0,
      stdout: `${manifest.version}\n`,
      stderr: '',
    })
  })
})

describe('a mistake is told in one line, with what to do next: exit status 2', () => {
  const broken = { ...SMALL_TIMELINE, events: [{ ...SMALL_TIMELINE.events[0], date: '2019-02-31' }] }

  it.each<[string, string | Uint8Array | null, string, string]>([
    ['a missing file', null, 'no such file or folder', 'Check the spelling, or give the path from here.'],
    ['an empty file', '', 'nothing in it; left out', `N${NAME_FILES}`],
    ['a binary file', BINARY, 'not a text in UTF-8; left out', `N${NAME_FILES}`],
    [
      'a broken JSON file',
      '{\n "id": nul\n}',
      'not JSON: unexpected end of the line; the file was left out',
      `Mend the file, or n${NAME_FILES}`,
    ],
    [
      'a broken timeline',
      JSON.stringify(broken),
      'events[0].date: not a date: "2019-02-31"; the timeline was left out',
      `Mend the file, or n${NAME_FILES}`,
    ],
    [
      'JSON that is no article',
      '{"title": "T"}',
      'text: missing or not a string; the article was left out',
      `Mend the file, or n${NAME_FILES}`,
    ],
    ['no articles', '[]', 'no articles here', `N${NAME_FILES}`],
  ])('%s', async (_, content, what, nextStep) => {
    const file = content === null ? join(folder, 'x.json') : put('x.json', content)
    for (const args of [
      [file],
      ['parse', file],
      ['parse', file, '--format', 'jsonl'],
      ['search', 'words', file],
    ])
      expect(await capturedRun(args)).toEqual({
        status: 2,
        stdout: '',
        stderr: `onrecord: ${file}: ${what}. ${nextStep}\n`,
      })
  })

  it('an empty folder', async () => {
    expect(await capturedRun(['parse', folder])).toEqual({
      status: 2,
      stdout: '',
      stderr: `onrecord: ${folder}: no articles here. N${NAME_FILES}\n`,
    })
  })

  it('a folder of nothing that can be read: the first, and how many more', async () => {
    const first = put('a.txt', BINARY)
    put('b.txt', BINARY)
    put('c.txt', BINARY)
    expect((await capturedRun([folder])).stderr).toBe(
      `onrecord: ${first}: not a text in UTF-8; left out (and 2 more). N${NAME_FILES}\n`,
    )
  })

  it.each([
    [['parse'], 'parse: no SOURCE named. Try: onrecord parse my-articles/ -o timeline.json'],
    [['search'], 'search: no words to look for. Try: onrecord search "democratic thing to do"'],
    [['search', ' — '], 'search: no words to look for. Try: onrecord search "democratic thing to do"'],
    [['--bogus'], '--bogus: no such option here. See: onrecord --help'],
    [['a\u001b[2J\nb'], 'a [2J b: no such file or folder. Check the spelling, or give the path from here.'],
  ])('%j', async (args, line) => {
    expect(await capturedRun(args)).toEqual({ status: 2, stdout: '', stderr: `onrecord: ${line}\n` })
  })
})
