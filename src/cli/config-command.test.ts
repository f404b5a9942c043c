import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { capturedRun } from '../e2e/captured-run.ts'
import { createScratchFolder } from '../e2e/scratch-folder.ts'
import { DEFAULT_SETTINGS } from '../model/settings.ts'
import { keyedActions } from '../ui/keys/keyed-actions.ts'

const { folder, put, clear, remove } = createScratchFolder()
afterEach(clear)
afterAll(remove)

const FILE = join(folder, 'onrecord', 'config.json')
const ENVIRONMENT = { XDG_CONFIG_HOME: folder }
const config = (...options: readonly string[]) => capturedRun(['config', ...options], {}, ENVIRONMENT)

describe('onrecord config', () => {
  it('prints every setting, and every action with its keys', async () => {
    const { status, stdout, stderr } = await config()
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const printed = JSON.parse(stdout)
    expect(printed).toEqual({ ...DEFAULT_SETTINGS, keys: expect.any(Object) })
    expect(Object.keys(printed.keys)).toEqual(keyedActions().map(({ id }) => id))
    expect(printed.keys).toMatchObject({ down: ['down', 'j'], quit: ['q'] })
  })

  it('prints what the file says in their place', async () => {
    put('onrecord/config.json', '{"theme": "dark", "keys": {"quit": "j"}}')
    const { status, stdout, stderr } = await config()
    expect(status).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({ theme: 'dark', keys: { quit: ['j'], down: ['down'] } })
    expect(stderr).toBe(
      `onrecord: ${FILE}: keys.quit: "j" was bound to down (move down a row), and does this instead; name the keys of down too where that is meant\n`,
    )
  })

  it.each(['{}', '{"keys": {"quit": "j"}}'])(
    'prints what can be the file, and changes nothing then: %s',
    async (file) => {
      put('onrecord/config.json', file)
      const { stdout } = await config()
      put('onrecord/config.json', stdout)
      expect(await config()).toEqual({ status: 0, stdout, stderr: '' })
    },
  )

  it('prints the keys of the form that is copied, which are theirs in the file too', async () => {
    put('onrecord/config.json', '{"copy": "words"}')
    const { stdout } = await config()
    expect(JSON.parse(stdout)).toMatchObject({ keys: { 'copy-words': ['y'], 'copy-citation': ['Y'] } })
    put('onrecord/config.json', stdout)
    expect((await config()).stdout).toBe(stdout)
  })

  it.each<[string, Readonly<Record<string, string>>, object, readonly string[]]>([
    ['{}', { NO_COLOR: '1' }, { colours: 'none' }, ['colours is "none" because of NO_COLOR']],
    ['{}', { LANG: 'C' }, { ascii: true }, ['ascii is true because of LANG']],
    [
      '{"colours": "auto", "ascii": "auto"}',
      { NO_COLOR: '1', LANG: 'en_GB.UTF-8', LC_ALL: 'POSIX', INK_SCREEN_READER: 'true' },
      { colours: 'none', ascii: true, screenReader: true },
      [
        'colours is "none" because of NO_COLOR',
        'ascii is true because of LC_ALL',
        'screenReader is true because of INK_SCREEN_READER',
      ],
    ],
    [
      '{"colours": "256", "ascii": false, "screenReader": false}',
      { NO_COLOR: '1', LANG: 'C', INK_SCREEN_READER: 'true' },
      { colours: '256', ascii: false, screenReader: false },
      [],
    ],
    // What both say is the file's.
    ['{"colours": "none"}', { NO_COLOR: '1' }, { colours: 'none' }, []],
  ])('prints what the environment makes of %s: %j', async (file, environment, printed, told) => {
    put('onrecord/config.json', file)
    const { status, stdout, stderr } = await capturedRun(['config'], {}, { ...ENVIRONMENT, ...environment })
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject(printed)
    expect(stderr).toBe(told.map((line) => `onrecord: ${line}\n`).join(''))
  })

  it('tells of what is wrong in the file, keeps the rest, and ends with 2', async () => {
    put('onrecord/config.json', '{"theme": "blue", "mouse": false, "keys": {"quit": "qq", "zzzzz": "x"}}')
    const { status, stdout, stderr } = await config()
    expect(status).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({ theme: 'auto', mouse: false, keys: { quit: ['q'] } })
    expect(stderr).toBe(
      `onrecord: ${FILE}: theme: expected "auto", "dark" or "light", found "blue"; left at "auto"\n` +
        `onrecord: ${FILE}: keys.quit: no key is called "qq"; names are like j, G, ctrl-d, alt-b, page-down and f1\n` +
        `onrecord: ${FILE}: keys.zzzzz: no such action; onrecord config lists them\n`,
    )
  })

  it('tells of a file that cannot be read', async () => {
    mkdirSync(FILE, { recursive: true })
    expect(await config()).toEqual({
      status: 2,
      stdout: expect.stringContaining('"theme": "auto"'),
      stderr: `onrecord: ${FILE}: cannot be read (it is a folder); no setting was taken from it\n`,
    })
  })

  it('--path prints where the file is, though it is not there yet', async () => {
    expect(await config('--path')).toEqual({ status: 0, stdout: `${FILE}\n`, stderr: '' })
  })

  it('--path tells where there is no home', async () => {
    expect(await capturedRun(['config', '--path'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'onrecord: there is no home folder to keep settings in. Set HOME, or XDG_CONFIG_HOME.\n',
    })
  })

  it('--schema prints the schema, with every action', async () => {
    const { status, stdout } = await config('--schema')
    expect(status).toBe(0)
    const { properties } = JSON.parse(stdout)
    expect(Object.keys(properties.keys.properties)).toEqual(keyedActions().map(({ id }) => id))
  })
})

describe('the actions that keys are bound to', () => {
  const ids = keyedActions().map(({ id }) => id)

  it('have ids in kebab-case, each its own', () => {
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })
})
