/** Where a program is, as a shell would find it. */
import { accessSync, constants } from 'node:fs'
import { delimiter, isAbsolute, join, resolve } from 'node:path'
import { isRegularFile } from '../file-on-disk.ts'

/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>

const canBeRun = (file: string): boolean => {
  if (!isRegularFile(file)) return false
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** What a name may end with on Windows, where endings may be left out. */
const endings = (environment: Environment): readonly string[] =>
  process.platform === 'win32' ? ['', ...(environment.PATHEXT ?? '.EXE;.CMD;.BAT').split(';')] : ['']

/** The file of a program: of a path, that itself; of a bare name, the first of its name on the PATH. `null`: not there. */
export const programPath = (name: string, environment: Environment): string | null => {
  if (name === '') return null
  const isPath =
    isAbsolute(name) || /[\\/]/.test(process.platform === 'win32' ? name : name.replaceAll('\\', ''))
  const folders = isPath
    ? ['.']
    : (environment.PATH ?? environment.Path ?? '').split(delimiter).filter(Boolean)
  for (const folder of folders)
    for (const ending of endings(environment)) {
      const file = isPath ? resolve(`${name}${ending}`) : join(folder, `${name}${ending}`)
      if (canBeRun(file)) return file
    }
  return null
}
