import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { capturedRun } from '../e2e/captured-run.ts'
import { createScratchFolder } from '../e2e/scratch-folder.ts'
import { openLibrary, wholeTimeline } from '../model/library/open-library.ts'
import { openSections } from '../model/section-file.ts'
import { SMALL_TIMELINE } from '../model/small-timeline.ts'
import type { Timeline } from '../model/timeline.ts'
import { readTimeline, writeTimeline } from '../model/timeline-file.ts'
import { bundledTimeline } from './bundled-timeline.ts'
import { openSources } from './open-sources.ts'

const { folder, put, putArticle, clear, remove } = createScratchFolder()
afterEach(clear)
afterAll(remove)

const OUTPUT = join(folder, 'out.onrecord')
const DONE = { status: 0, stdout: '', stderr: '' }

const putQuotations = (name = 'quotes.jsonl'): string =>
  put(
    name,
    [
      { id: 7, text: 'The bridge is safe.', speaker: 'Ann Smith', date: '2019-02-18' },
      { id: 'b', text: 'Nobody asked the 漢字 🎉 river.', speaker: null },
      { id: 'c', text: 'The bridge is old.', speaker: 'Ann Smith', date: '2019-02-18' },
      { id: '\ud800', text: 'Half of a pair: \udc00.', speaker: 'Bob' },
    ]
      .map((quotation) => `${JSON.stringify(quotation)}\n`)
      .join(''),
  )
const putBundled = (): string => put('bundled.json', writeTimeline(bundledTimeline()))

const timelineIn = (file: string): Timeline =>
  wholeTimeline(openLibrary(openSections(readFileSync(file), file, 'next'), file))

type Sources = readonly [name: string, put: () => readonly string[]]
const SOURCES: readonly Sources[] = [
  ['an article', () => [putArticle()]],
  ['a timeline', () => [putBundled()]],
  ['quotations', () => [putQuotations()]],
  ['two files of quotations', () => [putQuotations(), putQuotations('more.jsonl')]],
  ['a timeline beside quotations and an article', () => [putBundled(), putQuotations(), putArticle()]],
]

describe('onrecord index', () => {
  it.each(SOURCES)('keeps all of %s', async (_, putSources) => {
    const sources = putSources()
    expect(await capturedRun(['index', ...sources, '-o', OUTPUT])).toMatchObject({ status: 0, stdout: '' })
    const { timeline } = await openSources(sources, null)
    expect(timelineIn(OUTPUT)).toEqual(wholeTimeline(timeline))
  })

  it.each(SOURCES)('makes a file of %s that answers as they do', async (_, putSources) => {
    const sources = putSources()
    await capturedRun(['index', ...sources, '-o', OUTPUT])
    const both = async (before: readonly string[], after: readonly string[] = []) => {
      const [fromLibrary, fromSources] = [
        await capturedRun([...before, OUTPUT, ...after]),
        await capturedRun([...before, ...sources, ...after]),
      ]
      const timeless = (text: string): string => text.replace(/"ms":[\d.]+/g, '"ms":0')
      expect(timeless(fromLibrary.stdout)).toBe(timeless(fromSources.stdout))
      expect({ status: fromLibrary.status, stderr: fromLibrary.stderr }).toEqual({
        status: fromSources.status,
        stderr: '',
      })
    }
    await both([])
    for (const query of [
      'the bridg is saef',
      'democratic thing',
      'over',
      'speaker:smith',
      'xylophone',
      '漢字',
    ]) {
      await both(['search', query])
      await both(['search', query], ['--json', '--limit', '3'])
    }
  })

  it('makes a file whose articles are parsed again as those of a timeline', async () => {
    const file = putBundled()
    await capturedRun(['index', file, '-o', OUTPUT])
    expect(await capturedRun(['parse', OUTPUT])).toEqual(await capturedRun(['parse', file]))
    const quotations = putQuotations()
    await capturedRun(['index', quotations, '-o', OUTPUT])
    const [again, first] = [await capturedRun(['parse', OUTPUT]), await capturedRun(['parse', quotations])]
    expect(readTimeline(again.stdout, 'again')).toEqual(readTimeline(first.stdout, 'first'))
  })

  it('makes a file that is read beside other sources', async () => {
    await capturedRun(['index', putQuotations(), '-o', OUTPUT])
    const { status, stdout, stderr } = await capturedRun(['search', 'kind:direct', OUTPUT, putArticle()])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('It is over for this government')
    expect(stdout).toContain('The bridge is safe.')
  })

  it('makes the same file of a file it made', async () => {
    await capturedRun(['index', putQuotations(), '-o', OUTPUT])
    const made = readFileSync(OUTPUT)
    expect(await capturedRun(['index', OUTPUT, '-o', OUTPUT])).toEqual(DONE)
    expect(readFileSync(OUTPUT).equals(made)).toBe(true)
  })

  it('reads a folder without the file it writes there, and leaves nothing else', async () => {
    putArticle()
    for (let run = 0; run < 2; run++) expect(await capturedRun(['index', folder, '-o', OUTPUT])).toEqual(DONE)
    expect(readdirSync(folder)).toEqual(['a.md', 'out.onrecord'])
    expect(timelineIn(OUTPUT).articles.map(({ id }) => id)).toEqual(['a'])
  })

  it('tells of what it could not read', async () => {
    putArticle()
    const bad = put('b.json', '[')
    expect(await capturedRun(['index', folder, '-o', OUTPUT])).toEqual({
      ...DONE,
      stderr: `onrecord: ${bad}: not JSON: unexpected end of the text; the file was left out\n`,
    })
  })

  it('takes a timeline without quotes, and one without events', async () => {
    for (const timeline of [
      { ...SMALL_TIMELINE, quotes: [], events: [] },
      { ...SMALL_TIMELINE, events: [] },
    ]) {
      const file = put('t.json', writeTimeline(timeline))
      expect(await capturedRun(['index', file, '-o', OUTPUT])).toEqual(DONE)
      expect(timelineIn(OUTPUT)).toEqual(timeline)
      expect(await capturedRun(['search', 'over', OUTPUT])).toEqual(
        await capturedRun(['search', 'over', file]),
      )
    }
  })
})

describe('onrecord index is refused, and leaves what is there,', () => {
  const TRY = 'Try: onrecord index my-articles/ -o my-articles.onrecord'

  it.each([
    ['without a SOURCE', ['-o', OUTPUT], 'index: no SOURCE named', TRY],
    ['without a file to write', [folder], 'index: no file named to write', TRY],
    [
      'where the SOURCE is missing',
      [join(folder, 'none'), '-o', OUTPUT],
      `${join(folder, 'none')}: no such file or folder`,
      'Check the spelling, or give the path from here.',
    ],
    [
      'where the folder to write to is missing',
      [folder, '-o', join(folder, 'no', 'f')],
      `${join(folder, 'no', 'f')}: cannot be written (no such file or folder)`,
      'Name a file in a folder you may write to.',
    ],
  ])('%s', async (_, args, what, nextStep) => {
    putArticle()
    writeFileSync(OUTPUT, 'kept')
    expect(await capturedRun(['index', ...args])).toEqual({
      status: 2,
      stdout: '',
      stderr: `onrecord: ${what}. ${nextStep}\n`,
    })
    expect(readFileSync(OUTPUT, 'utf8')).toBe('kept')
    expect(readdirSync(folder)).toEqual(['a.md', 'out.onrecord'])
  })

  it('where nothing can be read', async () => {
    const bad = put('b.json', '[')
    writeFileSync(OUTPUT, 'kept')
    expect(await capturedRun(['index', bad, '-o', OUTPUT])).toMatchObject({ status: 2, stdout: '' })
    expect(readFileSync(OUTPUT, 'utf8')).toBe('kept')
    expect(readdirSync(folder)).toEqual(['b.json', 'out.onrecord'])
  })

  it('where a folder stands in its place', async () => {
    putArticle()
    mkdirSync(OUTPUT)
    expect(await capturedRun(['index', join(folder, 'a.md'), '-o', OUTPUT])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`${OUTPUT}: cannot be written (`),
    })
    expect(readdirSync(folder)).toEqual(['a.md', 'out.onrecord'])
  })

  it('where nothing can be written', async () => {
    const article = putArticle()
    expect(await capturedRun(['index', article, '-o', join(article, 'f')])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/cannot be written .* Name a file in a folder you may write to\.\n$/),
    })
  })

  it('on a terminal, which shows no bytes', async () => {
    expect(await capturedRun(['index', putArticle(), '-o', '-'], { stdout: true })).toEqual({
      status: 2,
      stdout: '',
      stderr: `onrecord: index: a library is nothing to be read here. ${TRY}\n`,
    })
  })
})

describe('a library in a folder', () => {
  it('is read with what is beside it', async () => {
    await capturedRun(['index', putQuotations(), '-o', OUTPUT])
    const library = readFileSync(OUTPUT)
    clear()
    writeFileSync(OUTPUT, library)
    putArticle()
    const { stdout, stderr } = await capturedRun(['search', 'kind:direct', folder])
    expect(stdout).toContain('It is over for this government')
    expect(stdout).toContain('The bridge is safe.')
    expect(stderr).toBe('')
  })

  it('is left out where all it was made of is there too', async () => {
    putArticle()
    putQuotations()
    await capturedRun(['index', folder, '-o', OUTPUT])
    const { status, stdout, stderr } = await capturedRun(['search', 'bridge is safe', folder, '--limit', '1'])
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: '“The bridge is safe.” — Ann Smith, Monday 18 February 2019 (quotes.jsonl)\n',
    })
    expect(stderr).toBe(`onrecord: ${OUTPUT}: a timeline of articles that are in this folder too; left out\n`)
  })
})

describe('a damaged library', () => {
  const library = async (): Promise<Uint8Array> => {
    await capturedRun(['index', putQuotations(), '-o', OUTPUT])
    return readFileSync(OUTPUT)
  }
  const COMMANDS = [[], ['search', 'bridge'], ['search', 'bridge', '--json'], ['parse']]

  it('is refused in one line that names it, cut or changed or empty', async () => {
    const whole = await library()
    const changed = (at: number): Uint8Array => whole.with(at, (whole[at] ?? 0) ^ 1)
    const damaged = [
      changed(0),
      changed(9),
      changed(17),
      changed(25),
      ...[0, 3, 8, 19, 500].map((end) => whole.subarray(0, end)),
    ]
    for (const bytes of damaged) {
      writeFileSync(OUTPUT, bytes)
      for (const command of COMMANDS) {
        const { status, stdout, stderr } = await capturedRun([...command, OUTPUT])
        expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
        expect(stderr).toMatch(
          /^onrecord: [^\n]*out\.onrecord: (?:damaged: |made by an onrecord with another )[^\n]+\. Make it anew with: onrecord index SOURCE… -o FILE\n$/,
        )
      }
    }
  })

  it('beside good sources is told of and left out', async () => {
    writeFileSync(OUTPUT, (await library()).subarray(0, 500))
    const { status, stdout, stderr } = await capturedRun(['search', 'over government', putArticle(), OUTPUT])
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('It is over') })
    expect(stderr).toMatch(/^onrecord: [^\n]*out\.onrecord: damaged: [^\n]+; the library was left out\n$/)
  })

  it('whose index alone is damaged answers all the same, with a notice, and can be made whole', async () => {
    const whole = await library()
    const answer = await capturedRun(['search', 'bridge', OUTPUT])
    writeFileSync(OUTPUT, whole.with(whole.length - 40, 0xaa).with(whole.length - 39, 0xaa))
    const reason =
      'its index is damaged; the quotes are indexed anew each time it is opened. Make it anew with: onrecord index SOURCE… -o FILE'
    expect(await capturedRun(['search', 'bridge', OUTPUT])).toEqual({
      ...answer,
      stderr: `onrecord: ${OUTPUT}: ${reason}\n`,
    })
    const { timeline } = await openSources([OUTPUT], null)
    expect(timeline.problems).toMatchObject([{ code: 'stale-index', reason }])
    expect(await capturedRun(['index', OUTPUT, '-o', OUTPUT])).toEqual(DONE)
    expect(readFileSync(OUTPUT).equals(whole)).toBe(true)
  })
})
