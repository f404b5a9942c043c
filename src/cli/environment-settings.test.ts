import { describe, expect, test } from 'vitest'
import { environmentSettings } from './environment-settings.ts'

const variableOf = (setting: string, environment: Readonly<Record<string, string>>): string | null =>
  environmentSettings(environment).find((said) => said.setting === setting)?.variable ?? null

describe('ASCII is wanted', () => {
  test.each<[Readonly<Record<string, string>>, string | null]>([
    [{}, null],
    [{ TERM: 'xterm-256color' }, null],
    [{ TERM: 'linux', LANG: 'en_GB.UTF-8' }, 'TERM'],
    [{ TERM: 'dumb' }, 'TERM'],
    [{ LANG: 'en_GB.UTF-8' }, null],
    [{ LANG: 'en_GB.utf8' }, null],
    [{ LANG: 'de_DE.UTF-8@euro' }, null],
    [{ LANG: 'C.UTF-8' }, null],
    [{ LANG: 'C' }, 'LANG'],
    [{ LANG: 'POSIX' }, 'LANG'],
    [{ LANG: 'de_DE.ISO-8859-1' }, 'LANG'],
    [{ LANG: 'de_DE.ISO-8859-15@euro' }, 'LANG'],
    [{ LANG: 'ja_JP.eucJP' }, 'LANG'],
    // They name no charset.
    [{ LANG: 'en_GB' }, null],
    [{ LANG: 'de_DE@euro' }, null],
    [{ LC_CTYPE: 'UTF-8' }, null],
    // The first that is set counts.
    [{ LANG: 'C', LC_CTYPE: 'en_GB.UTF-8' }, null],
    [{ LANG: 'en_GB.UTF-8', LC_CTYPE: 'C' }, 'LC_CTYPE'],
    [{ LC_CTYPE: 'en_GB.UTF-8', LC_ALL: 'POSIX' }, 'LC_ALL'],
    [{ LC_CTYPE: 'C', LC_ALL: 'en_GB.UTF-8' }, null],
    [{ LC_ALL: '', LC_CTYPE: '', LANG: 'C.UTF-8' }, null],
    [{ LC_ALL: '', LC_CTYPE: '', LANG: 'C' }, 'LANG'],
    [{ LC_ALL: '', LANG: '' }, null],
  ])('%j: %s', (environment, variable) => {
    expect(variableOf('ascii', environment)).toBe(variable)
  })
})

test.each<[string, Readonly<Record<string, string>>, string | null]>([
  ['colours', { NO_COLOR: '1' }, 'NO_COLOR'],
  ['colours', { NO_COLOR: '' }, null],
  ['screenReader', { INK_SCREEN_READER: 'true' }, 'INK_SCREEN_READER'],
  ['screenReader', { INK_SCREEN_READER: 'false' }, null],
])('%s by %j: %s', (setting, environment, variable) => {
  expect(variableOf(setting, environment)).toBe(variable)
})
