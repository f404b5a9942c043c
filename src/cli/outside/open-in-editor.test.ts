import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { type FakeProgram, fakeProgram } from '../../e2e/fake-program.ts'
import { createScratchFolder } from '../../e2e/scratch-folder.ts'
import { SMALL_TIMELINE } from '../../model/small-timeline.ts'
import type { Outcome } from '../../state/outside.ts'
import { openInEditor } from './open-in-editor.ts'
import { INHERITED } from './run-in-terminal.ts'

const scratch = createScratchFolder()
const { folder, put, clear, remove } = scratch
afterEach(() => {
  vi.unstubAllEnvs()
  clear()
})
afterAll(remove)

const [ARTICLE] = SMALL_TIMELINE.articles
if (ARTICLE === undefined) throw new Error('the small timeline has an article')
const OFFSET = ARTICLE.text.indexOf('“It is over')

const edit = (environment: Readonly<Record<string, string>> = {}): Promise<Outcome> =>
  openInEditor(ARTICLE, OFFSET, {
    environment: { PATH: join(folder, 'bin'), ...environment },
    cwd: folder,
    streams: INHERITED,
  })
const opened = ({ given }: FakeProgram): string => given().args.at(-1) ?? ''

describe('the editor', () => {
  it('opens the file of the article at the line', async () => {
    const vim = fakeProgram(scratch, 'vim')
    const file = put('a.txt', `A line before.\n${ARTICLE.text}`)
    expect(await edit({ VISUAL: 'vim -n' })).toEqual({ done: true, note: null })
    expect(vim.given().args).toEqual(['-n', '+4', file])
  })

  it.each([
    ['is gone', null],
    ['holds other words now', 'Other words, and enough of them.'],
  ])('opens a copy to read where the file %s', async (_, content) => {
    const editor = fakeProgram(scratch, 'vi')
    if (content !== null) put('a.txt', content)
    expect(await edit()).toEqual({
      done: true,
      note: 'A copy was opened: a.txt is not there as it was read.',
    })
    expect(editor.given()).toEqual({
      args: ['+3', expect.stringMatching(/\/a\.txt$/)],
      content: ARTICLE.text,
      mode: 0o400,
    })
    expect(opened(editor)).not.toBe(join(folder, 'a.txt'))
    expect(existsSync(opened(editor))).toBe(false)
  })

  it('waits for one that would come back at once from a copy', async () => {
    const code = fakeProgram(scratch, 'code')
    await edit({ EDITOR: 'code' })
    expect(code.given().args).toEqual(['--wait', '-g', expect.stringMatching(/\/a\.txt:3$/)])
  })

  it.each<[Readonly<Record<string, string>>, string]>([
    [{ VISUAL: 'one', EDITOR: 'two' }, 'one'],
    [{ VISUAL: ' ', EDITOR: 'two' }, 'two'],
    [{}, 'nano'],
  ])('of %j is %s', async (environment, name) => {
    const programs = ['one', 'two', 'nano', 'vi'].map((each) => [each, fakeProgram(scratch, each)] as const)
    expect(await edit(environment)).toMatchObject({ done: true })
    const run = programs.filter(([each]) => existsSync(join(folder, `${each}.json`)))
    expect(run.map(([each]) => each)).toEqual([name])
  })

  it('may be named by its path', async () => {
    const editor = fakeProgram(scratch, 'my editor')
    expect(await edit({ EDITOR: `"${editor.file}"` })).toMatchObject({ done: true })
    expect(editor.given().content).toBe(ARTICLE.text)
  })

  it.each<[Readonly<Record<string, string>>, string]>([
    [{}, 'No editor was found. Set EDITOR to one.'],
    [{ EDITOR: 'not-there' }, 'EDITOR: there is no program not-there. Set EDITOR to one that is installed.'],
    [{ VISUAL: '"ed' }, 'VISUAL: a quotation mark is not closed in "ed. Close it.'],
    [{ EDITOR: 'failing' }, 'failing ended with status 3. Try it by itself.'],
  ])('of %j tells what to do', async (environment, reason) => {
    fakeProgram(scratch, 'failing', 'process.exit(3)')
    expect(await edit(environment)).toEqual({ done: false, reason })
  })

  it('says where no copy can be written', async () => {
    fakeProgram(scratch, 'vi')
    const nowhere = join(folder, 'nowhere')
    vi.stubEnv('TMPDIR', nowhere)
    expect(await edit()).toEqual({
      done: false,
      reason: `No copy could be written to ${nowhere} (no such file or folder). Make room, or set TMPDIR.`,
    })
  })
})

describe('a signal while the editor is open', () => {
  const MODULE = JSON.stringify(join(import.meta.dirname, 'open-in-editor.ts'))

  /** What another process says that opens an editor, which sends it a signal, and by which signal it ends. */
  const under = async (signal: string, after: string): Promise<string> => {
    fakeProgram(scratch, 'vi', `process.kill(process.ppid, '${signal}')`)
    const script = `import { openInEditor } from ${MODULE}
const outcome = await openInEditor(${JSON.stringify(ARTICLE)}, 0, {
  environment: { PATH: process.env.FAKES },
  cwd: '/',
  streams: ['inherit', 'inherit'],
})
${after}`
    mkdirSync(join(folder, 'copies'))
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      env: { ...process.env, FAKES: join(folder, 'bin'), TMPDIR: join(folder, 'copies') },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ending = new Promise((resolve) => child.on('close', (_, by) => resolve(by)))
    return `${await text(child.stdout)}${await ending}`
  }

  it('that its keys make is none of onrecord’s', async () => {
    const alive =
      'process.stdout.write(["alive", outcome.done, process.listenerCount("SIGINT"), ""].join(" "))'
    expect(await under('SIGINT', alive)).toBe('alive true 0 null')
  })

  it('that ends onrecord leaves no copy behind', async () => {
    expect(await under('SIGTERM', 'setInterval(() => {}, 1000)')).toBe('SIGTERM')
    expect(readdirSync(join(folder, 'copies')).filter((name) => name.startsWith('onrecord-'))).toEqual([])
  })
})
