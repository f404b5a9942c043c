import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SMALL_TIMELINE } from '../model/small-timeline.ts'
import { UserError } from '../model/user-error.ts'
import { withOwnIds } from './own-ids.ts'
import type { ReadItem } from './read-item.ts'
import { readSources } from './read-sources.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-readers-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, content = 'First line\n\nText.'): string => {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

const inShort = (items: Iterable<ReadItem>): string[] =>
  Array.from(items, (item) =>
    item.kind === 'article'
      ? item.article.id
      : item.kind === 'timeline'
        ? 'a timeline'
        : item.kind === 'collection'
          ? `${item.collection.quotations.length} quotations of ${item.collection.id}`
          : `${item.problem.code} ${item.problem.where.replace(`${folder}/`, '')}`,
  )

describe('sources', () => {
  it('are walked in the order of their names, hidden files and installed packages aside', () => {
    for (const name of [
      'b.txt',
      'a/z.md',
      'a/b/c.jsonl',
      '.hidden.txt',
      '.git/x.txt',
      'node_modules/p/readme.md',
    ])
      put(name, name.endsWith('.jsonl') ? '{"id":"c","text":"T."}' : undefined)
    put('photo.png')
    expect(inShort(readSources([folder]))).toEqual(['c', 'z', 'b', 'unknown-format photo.png'])
  })

  it('are walked without what a browser saved beside a page', () => {
    for (const name of ['A_files/ad.html', 'A_files/x.js', 'B_files/c.html']) put(name)
    put('A.html', '<p>Text.')
    expect(inShort(readSources([folder]))).toEqual(['A', 'c'])
  })

  it('are read in the order they are named', () => {
    const [a, b] = [put('a.txt'), put('b.txt')]
    expect(inShort(readSources([b, a]))).toEqual(['b', 'a'])
  })

  it('that are named are read whatever their ending', () => {
    expect(inShort(readSources([put('saved', '---\nid: x\n---\nText.')]))).toEqual(['x'])
  })

  it('that do not exist are refused before anything is read', () => {
    const missing = join(folder, 'nobody.txt')
    expect(() => readSources([put('a.txt'), missing])).toThrow(
      new UserError(`${missing}: no such file or folder`, 'Check the spelling, or give the path from here.'),
    )
  })

  it('that vanish while they are read are problems', () => {
    const [file, inner] = [put('a.txt'), put('inner/b.txt')]
    const items = readSources([file, dirname(inner)])
    rmSync(folder, { recursive: true })
    expect([...items]).toEqual([
      {
        kind: 'problem',
        problem: {
          where: file,
          code: 'unreadable',
          reason: 'cannot be read (no such file or folder); left out',
        },
      },
      {
        kind: 'problem',
        problem: {
          where: dirname(inner),
          code: 'unreadable',
          reason: 'cannot be read (no such file or folder); left out',
        },
      },
    ])
  })

  it('that link nowhere are problems', () => {
    symlinkSync(join(folder, 'gone.txt'), join(folder, 'link.txt'))
    expect(inShort(readSources([folder]))).toEqual(['unreadable link.txt'])
  })

  it('leave out the file that is being written, and only that', () => {
    const output = put('timeline.json', JSON.stringify(SMALL_TIMELINE))
    put('other/timeline.json', JSON.stringify(SMALL_TIMELINE))
    expect(inShort(readSources([folder], { except: output }))).toEqual(['a timeline'])
    expect(inShort(readSources([folder]))).toEqual(['a timeline', 'a timeline'])
  })

  it('are read without a timeline that was made of them, wherever it was made', () => {
    const [article] = SMALL_TIMELINE.articles
    if (article === undefined) throw new Error('the small timeline has an article')
    const timelineOf = (...files: readonly (string | null)[]): string =>
      JSON.stringify({
        ...SMALL_TIMELINE,
        problems: [],
        articles: files.map((file, at) => ({ ...article, file, id: at === 0 ? 'a' : `a-${at}` })),
      })
    const empty = {
      ...SMALL_TIMELINE,
      articles: [],
      people: [],
      quotes: [],
      dates: [],
      events: [],
      problems: [],
    }
    const path = put('in/z.txt')
    const q = put('in/q.jsonl', '{"text":"T.","speaker":null}')
    put('in/absolute.json', timelineOf(path, q))
    put('in/beside.json', timelineOf('./z.txt'))
    put('in/elsewhere.json', timelineOf('../in/z.txt', 'in/q.jsonl'))
    expect(inShort(readSources([join(folder, 'in')]))).toEqual([
      '1 quotations of q',
      'z',
      ...['absolute', 'beside', 'elsewhere'].map((name) => `already-read in/${name}.json`),
    ])
    for (const other of [
      timelineOf('y.txt'),
      timelineOf('z.txt', 'y.txt'),
      timelineOf(null),
      timelineOf('other/z.txt'),
      JSON.stringify(empty),
    ]) {
      rmSync(join(folder, 'in'), { recursive: true })
      put('in/z.txt')
      const timeline = put('in/a.json', other)
      expect(inShort(readSources([join(folder, 'in')]))).toEqual(['z', 'a timeline'])
      expect(inShort(readSources([timeline]))).toEqual(['a timeline'])
    }
  })

  it('may be standard input', () => {
    const standardInput = () => new TextEncoder().encode('{"id":"x","text":"T."}\n{"text":"T."}')
    expect(inShort(readSources(['-'], { standardInput }))).toEqual(['x', 'standard-input-2'])
  })

  it('report a standard input that cannot be read', () => {
    const standardInput = () => {
      throw Object.assign(new Error('busy'), { code: 'EAGAIN' })
    }
    expect([...readSources(['-'], { standardInput })]).toEqual([
      {
        kind: 'problem',
        problem: { where: 'standard input', code: 'unreadable', reason: 'cannot be read (EAGAIN); left out' },
      },
    ])
  })
})

describe('ids', () => {
  it('that are taken are changed, and said to be', () => {
    const lines = ['a', 'a', 'a-2', 'a'].map((id) => JSON.stringify({ id, text: 'T.' })).join('\n')
    const file = put('x.jsonl', lines)
    const items = [...withOwnIds(readSources([file]))]
    expect(inShort(items).filter((line) => !line.startsWith('duplicate-id'))).toEqual([
      'a',
      'a-2',
      'a-2-2',
      'a-3',
    ])
    expect(items[1]).toEqual({
      kind: 'problem',
      problem: {
        where: file,
        code: 'duplicate-id',
        reason: 'id "a" is taken; the article was read as "a-2"',
      },
    })
  })

  it('are kept apart across timelines and articles', () => {
    const timeline = put('t.json', JSON.stringify(SMALL_TIMELINE))
    const text = put('a.txt')
    const again = put('again.json', JSON.stringify(SMALL_TIMELINE))
    expect(inShort(withOwnIds(readSources([timeline, text, again])))).toEqual([
      'empty b.txt',
      'a',
      'duplicate-id a.txt',
      'a-2',
      'empty b.txt',
      'duplicate-id a.txt',
      'a-3',
    ])
  })

  it('a source that is named twice is read once', () => {
    const text = put('a.txt')
    expect(inShort(withOwnIds(readSources([text, text, `./${relative(process.cwd(), text)}`])))).toEqual([
      'a',
    ])
  })

  it('taking a timeline apart does not say again which articles are undated', () => {
    const undated = { where: 'c.txt', code: 'undated' as const, reason: 'no publication date' }
    const timeline = put('t.json', JSON.stringify({ ...SMALL_TIMELINE, problems: [undated] }))
    expect(inShort(withOwnIds(readSources([timeline])))).toEqual(['a'])
  })
})
