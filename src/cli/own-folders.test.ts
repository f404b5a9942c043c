import { describe, expect, it } from 'vitest'
import { settingsFolder, stateFolder } from './own-folders.ts'

describe('folders of our own', () => {
  it.each<[Record<string, string>, NodeJS.Platform, string | null, string | null]>([
    [{ HOME: '/home/ann' }, 'linux', '/home/ann/.config/onrecord', '/home/ann/.local/state/onrecord'],
    [{ HOME: '/Users/ann' }, 'darwin', '/Users/ann/.config/onrecord', '/Users/ann/.local/state/onrecord'],
    [
      { HOME: '/home/ann', XDG_CONFIG_HOME: '/c', XDG_STATE_HOME: '/s' },
      'linux',
      '/c/onrecord',
      '/s/onrecord',
    ],
    [{ XDG_CONFIG_HOME: '/c' }, 'linux', '/c/onrecord', null],
    [
      { HOME: '/home/ann', XDG_CONFIG_HOME: '', XDG_STATE_HOME: 'state' },
      'linux',
      '/home/ann/.config/onrecord',
      '/home/ann/.local/state/onrecord',
    ],
    [
      { HOME: '/home/ann', APPDATA: '/a', LOCALAPPDATA: '/l' },
      'linux',
      '/home/ann/.config/onrecord',
      '/home/ann/.local/state/onrecord',
    ],
    [
      { USERPROFILE: 'C:\\Users\\ann', APPDATA: 'C:\\a', LOCALAPPDATA: 'C:\\l' },
      'win32',
      'C:\\a\\onrecord',
      'C:\\l\\onrecord',
    ],
    [
      { USERPROFILE: 'C:\\Users\\ann' },
      'win32',
      'C:\\Users\\ann\\.config\\onrecord',
      'C:\\Users\\ann\\.local\\state\\onrecord',
    ],
    [{}, 'linux', null, null],
    [{ HOME: '' }, 'linux', null, null],
  ])('%j on %s', (environment, platform, settings, state) => {
    expect(settingsFolder(environment, platform)).toBe(settings)
    expect(stateFolder(environment, platform)).toBe(state)
  })
})
