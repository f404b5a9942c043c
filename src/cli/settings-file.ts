/** The file of settings, which need not be there. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SettingsRead } from '../model/read-settings.ts'
import { systemReason } from '../model/system-error.ts'
import { settingsFolder } from './own-folders.ts'
import type { Streams } from './streams.ts'

const NO_SETTINGS: SettingsRead = { settings: {}, problems: [] }

/** Its path; `null` where no home is known. */
export const settingsPath = (environment: Streams['environment']): string | null => {
  const folder = settingsFolder(environment)
  return folder === null ? null : join(folder, 'config.json')
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

/** What the file says; a missing one says nothing, and one that cannot be read is a problem. Never throws. */
export const readSettingsFile = async (path: string | null): Promise<SettingsRead> => {
  if (path === null) return NO_SETTINGS
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) return NO_SETTINGS
    const reason = `cannot be read (${systemReason(error)}); no setting was taken from it`
    return { settings: {}, problems: [{ where: path, code: 'bad-setting', reason }] }
  }
  // Most people have no such file: what checks it is loaded for those who do.
  const [{ readSettings }, { actionsCopying }, { keyCalled }] = await Promise.all([
    import('../model/read-settings.ts'),
    import('../ui/keys/own-keys.ts'),
    import('../ui/keys/key-called.ts'),
  ])
  return readSettings(text, path, { actions: actionsCopying, keyCalled })
}
