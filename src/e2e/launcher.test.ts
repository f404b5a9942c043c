import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { HELP } from '../cli/help.ts'
import { plainEnvironment } from './terminal.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-launcher-'))
  for (const part of ['bin', 'dist']) cpSync(part, join(folder, part), { recursive: true })
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const caches = (): string => join(folder, 'cache', 'onrecord')

const launchIn = (environment: Readonly<Record<string, string>>, args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'bin', 'onrecord.js'), ...(args.length === 0 ? ['--version'] : args)],
    { cwd: folder, env: { ...plainEnvironment(), ...environment }, encoding: 'utf8' },
  )
  return { status, stdout: stdout.trim(), stderr }
}
const launch = (...args: readonly string[]) => launchIn({ XDG_CACHE_HOME: join(folder, 'cache') }, args)

const works = { status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+$/), stderr: '' }

describe('the launcher', () => {
  it('keeps compiled code at the first start, and leaves it alone at the next', () => {
    expect(launch()).toEqual(works)
    const [name = '', ...others] = readdirSync(caches())
    expect(others).toEqual([])
    const kept = readFileSync(join(caches(), name))
    expect(kept.length).toBeGreaterThan(1000)
    writeFileSync(join(caches(), name), kept)
    expect(launch()).toEqual(works)
    expect(readFileSync(join(caches(), name)).equals(kept)).toBe(true)
  })

  it('replaces compiled code that is damaged', () => {
    launch()
    const [name = ''] = readdirSync(caches())
    writeFileSync(join(caches(), name), 'not code')
    expect(launch()).toEqual(works)
    expect(readFileSync(join(caches(), name)).length).toBeGreaterThan(1000)
  })

  it('removes what other builds left long ago, and nothing else', () => {
    mkdirSync(caches(), { recursive: true })
    const longAgo = new Date('2019-02-18')
    for (const name of ['code-v20.0.0-x64-text-old', 'code-v20.0.0-x64-text-new', 'something-else'])
      writeFileSync(join(caches(), name), '')
    for (const name of ['code-v20.0.0-x64-text-old', 'something-else'])
      utimesSync(join(caches(), name), longAgo, longAgo)
    expect(launch()).toEqual(works)
    expect(readdirSync(caches())).toHaveLength(3)
    expect(readdirSync(caches())).not.toContain('code-v20.0.0-x64-text-old')
  })

  it('keeps the code of each command apart, so that none starts with what another compiled', () => {
    const used = Array.from(HELP.matchAll(/^ {2}onrecord ([a-z]+)/gm), ([, command = '']) => command)
    const commands = [...new Set(used)]
    expect(commands).toContain('parse')
    for (const command of commands) launch(command)
    launch('no-such-folder')
    expect(readdirSync(caches())).toHaveLength(commands.length + 1)
  })

  it.each<[string, readonly string[]]>([
    ['screen', ['--print', '--theme', 'none']],
    ['screen', ['no-such-folder', '--print-as=none']],
    ['text', ['no-such-folder']],
    ['option', ['--version']],
    ['parse', ['parse', '--print']],
  ])('keeps the code of the %s for %j', (use, args) => {
    launch(...args)
    expect(readdirSync(caches())).toEqual([expect.stringContaining(`-${use}-`)])
  })

  it.each(['', 'relative', './relative'])('caches in the home where XDG_CACHE_HOME is %j', (path) => {
    expect(launchIn({ XDG_CACHE_HOME: path, HOME: folder, USERPROFILE: folder }, [])).toEqual(works)
    expect(readdirSync(join(folder, '.cache', 'onrecord'))).toHaveLength(1)
    expect(readdirSync(folder).toSorted()).toEqual(['.cache', 'bin', 'dist'])
  })

  it('works where nothing can be cached', () => {
    writeFileSync(join(folder, 'cache'), 'a file where the folder should be')
    expect(launch()).toEqual(works)
  })

  it('says in one line what to do where nothing is built', () => {
    rmSync(join(folder, 'dist'), { recursive: true })
    mkdirSync(join(folder, 'dist'))
    expect(launch()).toEqual({
      status: 2,
      stdout: '',
      stderr: 'onrecord: not built yet. Run: npm run build\n',
    })
  })
})

describe('dist/', () => {
  // The launcher reads a byte a character: what is more is no longer what the source says.
  it.each(['onrecord.cjs', 'ink.cjs', 'search-worker.cjs', 'opening-worker.cjs'])(
    'holds %s in ASCII',
    (file) => {
      expect(readFileSync(`dist/${file}`).every((byte) => byte < 128)).toBe(true)
    },
  )

  it('says whose packages are in the bundle, under which terms', () => {
    const notice = readFileSync('dist/THIRD-PARTY-LICENSES.txt', 'utf8')
    for (const name of ['ink', 'react', 'yoga-layout', 'fuse.js', 'yaml', 'valibot'])
      expect(notice).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'))
    expect(notice).toContain('Copyright (c) Meta Platforms, Inc. and affiliates.')
  })
})
