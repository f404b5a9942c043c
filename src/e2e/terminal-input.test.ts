import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { plainEnvironment, Terminal } from './terminal.ts'

const BROWSE = `${process.execPath} ${resolve('bin/onrecord.js')}`

const ARTICLE = `---
publisher: The Paper
headline: Corbyn asks those who left to stand again
published: 2019-02-21
---

In a video on Wednesday, Jeremy Corbyn said: “The decent and democratic thing to do is to resign.”
`

let folder = ''
let open: Terminal[] = []

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-streams-'))
  writeFileSync(join(folder, 'article.md'), ARTICLE)
  writeFileSync(join(folder, 'long.md'), ARTICLE + '\nThe weather was as it had been.\n'.repeat(3_000))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(async () => {
  await Promise.all(open.map((terminal) => terminal.close()))
  open = []
})

/** A line of the shell in a terminal, in the folder of the article; what is remembered is remembered there. */
const run = (line: string): Terminal => {
  const env = {
    ...plainEnvironment(),
    XDG_STATE_HOME: join(folder, 'state'),
    XDG_CONFIG_HOME: join(folder, 'config'),
  }
  const terminal = new Terminal('/bin/sh', ['-c', line], { columns: 80, rows: 24, env, folder })
  open.push(terminal)
  return terminal
}

const printed = (): string => readFileSync(join(folder, 'out.txt'), 'utf8')

describe('keys come from the terminal', () => {
  test.each([
    ['while an article comes through a pipe', `cat article.md | ${BROWSE} -`],
    ['while one is redirected', `${BROWSE} - < article.md`],
    ['though standard input is nothing', `${BROWSE} article.md < /dev/null`],
  ])('%s', async (_, line) => {
    const terminal = run(line)
    await terminal.untilShown('Dates 1/')
    terminal.type('/democratic')
    await terminal.untilShown('Jeremy Corbyn · ')
    terminal.type('\x1b')
    await terminal.untilShown('━ Dates')
    terminal.type('q')
    expect(await terminal.ending()).toEqual({ status: 0, signal: 0 })
  })

  test('and text is printed where the output is none, and no key is read', async () => {
    const terminal = run(`cat article.md | ${BROWSE} - | cat`)
    expect(await terminal.ending()).toEqual({ status: 0, signal: 0 })
    expect(terminal.screen()).toContain('decent and democratic thing')
    expect(terminal.output).not.toContain('\x1b[?1049h')
  })
})

describe('onrecord --print', () => {
  const WORDS = 'The decent and democratic thing to do is to resign.\n'

  test('draws on the terminal, follows its size, and prints what was marked where the output goes', async () => {
    const line = `${BROWSE} article.md --print-as words`
    const terminal = run(`${line} > out.txt; echo "ended $?"`)
    await terminal.untilShown('Dates 1/')
    terminal.resize(120, 30)
    await terminal.untilShown('Events 1/')
    terminal.type('/democratic')
    await terminal.untilShown('Jeremy Corbyn · ')
    terminal.type('\x14')
    await terminal.untilShown('1 marked')
    terminal.type('\x1b')
    await terminal.untilShown('━ Dates')
    terminal.type('q')
    await terminal.untilShown('ended 0')
    expect(printed()).toBe(WORDS)

    const again = run(`${line} > out.txt; echo "ended $?"`)
    await again.untilShown('Dates 1/')
    again.type('q')
    await again.untilShown('ended 0')
    expect(printed(), 'what is remembered').toBe(WORDS)

    const fresh = run(`${line} --fresh > out.txt; echo "ended $?"`)
    await fresh.untilShown('Dates 1/')
    fresh.type('q')
    await fresh.untilShown('ended 0')
    expect(printed(), 'as if never seen').toBe('')
  })

  test('prints nothing where the user breaks off', async () => {
    const terminal = run(`${BROWSE} article.md --print > out.txt; echo "ended $?"`)
    await terminal.untilShown('Dates 1/')
    terminal.type('m\x03')
    await terminal.untilShown('ended 130')
    expect(printed()).toBe('')
  })

  test('draws where articles come through one pipe, and marks go into another', async () => {
    const terminal = run(`cat article.md | ${BROWSE} - --print-as words | cat > out.txt; echo "ended"`)
    await terminal.untilShown('Dates 1/')
    terminal.type('mq')
    await terminal.untilShown('ended')
    expect(printed()).toContain('In a video on Wednesday')
  })
})

describe('another program has the terminal too', () => {
  const ASKING = `#!/bin/sh
[ -t 0 ] && [ -t 1 ] && printf "the $1's question: " && read answer && echo "$1: $answer" >> "$ANSWERS"
`

  test.each([
    ['while articles come through a pipe', `cat article.md | ${BROWSE} -`],
    ['while marks go into a file', `${BROWSE} article.md --fresh --print > out.txt`],
    ['between two pipes', `cat article.md | ${BROWSE} - --print | cat > out.txt`],
    ['as where nothing is redirected', `${BROWSE} article.md --fresh`],
  ])('%s', async (_, line) => {
    const program = join(folder, 'asking')
    writeFileSync(program, ASKING)
    chmodSync(program, 0o755)
    const answers = join(folder, 'answers.txt')
    rmSync(answers, { force: true })
    const terminal = run(
      `export PAGER="${program} pager" EDITOR="${program} editor" ANSWERS="${answers}"; ${line}`,
    )
    await terminal.untilShown('Dates 1/')
    terminal.type('a')
    await terminal.untilShown('Corbyn asks')
    for (const [key, asker] of [
      ['v', 'pager'],
      ['e', 'editor'],
    ] as const) {
      terminal.type(key)
      await terminal.untilShown(`the ${asker}'s question: `)
      terminal.type(`${key} and q\r`)
      await terminal.until(({ emulator }) => emulator.buffer.active.type === 'alternate', 'screen')
    }
    terminal.type('q')
    expect(await terminal.ending()).toEqual({ status: 0, signal: 0 })
    expect(readFileSync(answers, 'utf8')).toBe('pager: v and q\neditor: e and q\n')
  })
})

describe('an event that is not there', () => {
  test.each([
    ['the bundled timeline', '', '1-more-exits-expected/e43', 'Try --event 1-more-exits-expected/e4'],
    ['an article', 'article.md', 'zzz', 'Ids are those that onrecord parse writes.'],
    [
      'articles that are read behind the screen',
      'long.md',
      'zzz',
      'Ids are those that onrecord parse writes.',
    ],
  ])('is told on screen: %s', async (_, source, id, next) => {
    const terminal = run(`${BROWSE} ${source} --event ${id} --fresh`)
    await terminal.untilShown('━ Dates ')
    await terminal.untilShown(`No event ${id}. ${next}`)
    terminal.type('q')
    expect(await terminal.ending()).toEqual({ status: 0, signal: 0 })
  })
})

describe('what is wrong with the settings', () => {
  const FRAME_END = '\x1b[?2026l'

  test.each([
    ['the bundled timeline', ''],
    ['an article', 'article.md'],
    ['articles that are read behind the screen', 'long.md'],
  ])('is a problem on screen, and keeps nothing from opening: %s', async (_, source) => {
    mkdirSync(join(folder, 'config', 'onrecord'), { recursive: true })
    writeFileSync(
      join(folder, 'config', 'onrecord', 'config.json'),
      '{"theme": "blue", "keys": {"quit": "x"}}',
    )
    const terminal = run(`${BROWSE} ${source} --fresh`)
    await terminal.until(({ output }) => output.includes(FRAME_END), 'frame')
    expect(terminal.output.split(FRAME_END)[0], 'the first frame').toMatch(/\d problems?\b/)
    terminal.type('!')
    await terminal.untilShown('config.json: theme')
    terminal.type('\x1bx')
    expect(await terminal.ending()).toEqual({ status: 0, signal: 0 })
  })
})
