import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainEnvironment, Terminal } from './terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-packed-'))
const program = join(folder, 'node_modules', 'onrecord', 'bin', 'onrecord.js')
const env = { ...plainEnvironment(), XDG_CACHE_HOME: join(folder, 'cache') }

const npm = (...args: readonly string[]): string =>
  execFileSync('npm', args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' })

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [program, ...args], { cwd: folder, env, encoding: 'utf8' })

beforeAll(() => {
  // `prepare` would build again, under the feet of other tests.
  npm('pack', process.cwd(), '--ignore-scripts', '--silent')
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  npm('install', `./${tarball}`, '--offline', '--no-audit', '--no-fund', '--silent')
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('onrecord from its tarball', () => {
  it('holds what runs, and nothing else', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'onrecord',
    ])
    expect(readdirSync(join(folder, 'node_modules', 'onrecord')).toSorted()).toEqual([
      'LICENSE',
      'README.md',
      'bin',
      'data',
      'dist',
      'package.json',
    ])
  })

  it('says its version through the command npm made', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(npm('exec', '--offline', '--', 'onrecord', '--version')).toBe(`${version}\n`)
  })

  it('parses an article', () => {
    writeFileSync(
      join(folder, 'article.md'),
      '---\npublished: 2019-02-20\n---\n\n“We are leaving on Friday,” said Ann Smith on Monday.\n',
    )
    const { status, stdout, stderr } = run('parse', 'article.md', '--format', 'jsonl')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'article',
      quotes: [{ text: 'We are leaving on Friday,', speaker: { name: 'Ann Smith' } }],
    })
  })

  it('prints the bundled timeline where there is no terminal', () => {
    const { status, stdout } = run()
    expect(status).toBe(0)
    expect(stdout).toMatch(/^\S.* February 2019$/m)
  })

  it('opens the screen, and quits with the terminal as it was', async () => {
    const terminal = new Terminal(process.execPath, [program], { columns: 100, rows: 30, env, folder })
    try {
      await terminal.untilShown('February 2019')
      terminal.type('q')
      expect(await terminal.ending()).toEqual({ status: 0, signal: 0 })
      expect(terminal.screen().trim()).toBe('')
      expect(terminal.emulator.buffer.active.type).toBe('normal')
    } finally {
      await terminal.close()
    }
  })
})
