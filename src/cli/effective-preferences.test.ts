import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, type Preferences, type Settings } from '../model/settings.ts'
import { effectivePreferences, type Look, NO_LOOK } from './effective-preferences.ts'

describe('effective preferences', () => {
  it.each<[string, Partial<Look>, Settings, Record<string, string>, Partial<Preferences>]>([
    ['nothing said', {}, {}, {}, {}],
    [
      'settings',
      {},
      { theme: 'dark', mouse: false, copy: 'words' },
      {},
      { theme: 'dark', mouse: false, copy: 'words' },
    ],
    ['keys', {}, { keys: { quit: ['x'] } }, {}, { keys: { quit: ['x'] } }],
    [
      'arguments over settings',
      { theme: 'light', mouse: false },
      { theme: 'dark', mouse: true },
      {},
      { theme: 'light', mouse: false },
    ],
    ['ascii asked for', { ascii: true }, { ascii: false }, {}, { ascii: true }],
    ['a screen reader', { screenReader: true }, { screenReader: false }, {}, { screenReader: true }],
    ['NO_COLOR', {}, {}, { NO_COLOR: '1' }, { colours: 'none' }],
    ['NO_COLOR and auto', {}, { colours: 'auto' }, { NO_COLOR: '1' }, { colours: 'none' }],
    ['NO_COLOR that is empty', {}, {}, { NO_COLOR: '' }, { colours: 'auto' }],
    ['settings over NO_COLOR', {}, { colours: '256' }, { NO_COLOR: '1' }, { colours: '256' }],
    ['a charset', {}, {}, { LANG: 'de_DE.ISO-8859-1' }, { ascii: true }],
    ['a charset of all', {}, {}, { LANG: 'de_DE.ISO-8859-1', LC_ALL: 'C.UTF-8' }, { ascii: 'auto' }],
    ['the charset of old', {}, {}, { LANG: 'C' }, { ascii: true }],
    ['no charset', {}, {}, { LANG: 'de_DE' }, { ascii: 'auto' }],
    ['auto, and a charset', {}, { ascii: 'auto' }, { LANG: 'C' }, { ascii: true }],
    ['settings over a charset', {}, { ascii: false }, { LANG: 'de_DE.ISO-8859-1' }, { ascii: false }],
    ['a reader of all programs of this kind', {}, {}, { INK_SCREEN_READER: 'true' }, { screenReader: true }],
    [
      'settings over that',
      {},
      { screenReader: false },
      { INK_SCREEN_READER: 'true' },
      { screenReader: false },
    ],
  ])('%s', (_, look, settings, environment, expected) => {
    expect(effectivePreferences({ ...NO_LOOK, ...look }, settings, environment)).toEqual({
      ...DEFAULT_SETTINGS,
      ...expected,
    })
  })
})
