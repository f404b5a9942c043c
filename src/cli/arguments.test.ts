import { describe, expect, it } from 'vitest'
import { UserError } from '../model/user-error.ts'
import { type Command, readArguments } from './arguments.ts'

const parse = { name: 'parse', sources: ['a'], output: null, format: 'json', date: null } as const
const search = {
  name: 'search',
  query: 'q',
  sources: [],
  limit: 20,
  json: false,
  batch: null,
  date: null,
} as const

const index = { name: 'index', sources: ['a'], output: null, date: null } as const

const LOOK = { theme: null, mouse: null, ascii: null, screenReader: null } as const
const LINK = { at: null, event: null, search: null, speaker: null } as const
const browse = {
  name: 'browse',
  sources: [],
  date: null,
  look: LOOK,
  link: LINK,
  print: null,
  fresh: false,
} as const

describe('arguments', () => {
  it.each<[string, Command]>([
    ['', browse],
    ['a b.md -', { ...browse, sources: ['a', 'b.md', '-'] }],
    ['-- -odd', { ...browse, sources: ['-odd'] }],
    ['-- config', { ...browse, sources: ['config'] }],
    ['a --date 2019-02', { ...browse, sources: ['a'], date: '2019-02' }],
    ['--theme light --no-mouse', { ...browse, look: { ...LOOK, theme: 'light', mouse: false } }],
    [
      '--ascii a --screen-reader',
      { ...browse, sources: ['a'], look: { ...LOOK, ascii: true, screenReader: true } },
    ],
    ['--fresh', { ...browse, fresh: true }],
    ['--print', { ...browse, print: 'citation' }],
    ['--print --print-as jsonl', { ...browse, print: 'jsonl' }],
    ['--print-as words', { ...browse, print: 'words' }],
    ['--at 2019-02', { ...browse, link: { ...LINK, at: '2019-02' } }],
    ['--event event-3', { ...browse, link: { ...LINK, event: 'event-3' } }],
    ['--search broad --speaker may', { ...browse, link: { ...LINK, search: 'broad', speaker: 'may' } }],
    ['a --speaker=corbyn', { ...browse, sources: ['a'], link: { ...LINK, speaker: 'corbyn' } }],
    ['config', { name: 'config', show: 'settings' }],
    ['config --schema', { name: 'config', show: 'schema' }],
    ['config --path', { name: 'config', show: 'path' }],
    ['parse a', parse],
    ['parse a -o f.json', { ...parse, output: 'f.json' }],
    ['parse a -o -', parse],
    ['parse -of.json a', { ...parse, output: 'f.json' }],
    ['parse --output=f.json a --format jsonl', { ...parse, output: 'f.json', format: 'jsonl' }],
    ['parse a --date 2019-02-21', { ...parse, date: '2019-02-21' }],
    ['parse -- -odd', { ...parse, sources: ['-odd'] }],
    ['search q', search],
    ['search q a b --limit 3 --json', { ...search, sources: ['a', 'b'], limit: 3, json: true }],
    ['search q a --date 2019', { ...search, sources: ['a'], date: '2019' }],
    ['search', { ...search, query: null }],
    ['search --batch q.txt', { ...search, query: null, batch: 'q.txt' }],
    ['search a --batch - b', { ...search, query: null, batch: '-', sources: ['a', 'b'] }],
    ['index a b -o f', { ...index, sources: ['a', 'b'], output: 'f' }],
    ['index a -o - --date 2019', { ...index, output: '-', date: '2019' }],
    ['index', { ...index, sources: [] }],
    ['--help', { name: 'help' }],
    ['parse a --bogus -h', { name: 'help' }],
    ['-V', { name: 'version' }],
    ['search q --version', { name: 'version' }],
    ['search -- --help', { ...search, query: '--help' }],
  ])('%s', (line, command) => {
    expect(readArguments(line.split(' ').filter(Boolean))).toEqual(command)
  })

  it.each([
    ['--bogus', '--bogus: no such option here', 'See: onrecord --help'],
    ['parse a --limit 3', '--limit: no such option here', 'See: onrecord --help'],
    ['search q -x', '-x: no such option here', 'See: onrecord --help'],
    ['parse a -o', '--output: needs a value', 'See: onrecord --help'],
    ['parse a -o --format json', '-o: needs a value', 'See: onrecord --help'],
    ['search --batch', '--batch: needs a value', 'See: onrecord --help'],
    ['index a --limit 3', '--limit: no such option here', 'See: onrecord --help'],
    ['search q --json=yes', '--json: takes no value', 'See: onrecord --help'],
    ['parse a --format xml', '--format: not a format: "xml"', 'Formats are json and jsonl.'],
    [
      'parse a --date 2019-02-31',
      '--date: not a date: "2019-02-31"',
      'Write it as YYYY-MM-DD, YYYY-MM or YYYY.',
    ],
    ['--at soon', '--at: not a date: "soon"', 'Write it as YYYY-MM-DD, YYYY-MM or YYYY.'],
    ['--theme blue', '--theme: not one of its values: "blue"', 'They are auto, dark and light.'],
    [
      '--print-as pdf',
      '--print-as: not one of its values: "pdf"',
      'They are citation, words, markdown, csv and jsonl.',
    ],
    ['--event=', '--event: needs a value', 'See: onrecord --help'],
    ['--speaker=', '--speaker: needs a value', 'See: onrecord --help'],
    ['--mouse', '--mouse: no such option here', 'See: onrecord --help'],
    ['--print=words', '--print: takes no value', 'See: onrecord --help'],
    [
      '--event e --at 2019',
      '--at and --event: only one place can be opened',
      'Give one of --at, --event and --search.',
    ],
    [
      '--search q --event e',
      '--event and --search: only one place can be opened',
      'Give one of --at, --event and --search.',
    ],
    ['search q --theme dark', '--theme: no such option here', 'See: onrecord --help'],
    ['config a', 'config: takes no SOURCE: "a"', 'See: onrecord --help'],
    ['config --schema --path', '--schema and --path: only one can be printed', 'Give one of them.'],
    ['search q --limit 0', '--limit: not a whole number above zero: "0"', 'Try: --limit 20'],
    ['search q --limit 2.5', '--limit: not a whole number above zero: "2.5"', 'Try: --limit 20'],
    ['search q --limit many', '--limit: not a whole number above zero: "many"', 'Try: --limit 20'],
  ])('%s: refused', (line, message, nextStep) => {
    const read = () => readArguments(line.split(' '))
    expect(read).toThrow(UserError)
    expect(read).toThrow(expect.objectContaining({ message, nextStep }))
  })
})
