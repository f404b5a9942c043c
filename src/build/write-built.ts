/** Writes `dist/` so that a build that is broken off counts as none. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where it is there, all is. */
export const PROGRAM_FILE = 'onrecord.cjs'

export interface BuiltFile {
  readonly file: string
  readonly source: string
}

const isProgram = ({ file }: BuiltFile): boolean => file === PROGRAM_FILE

/** Empties a folder and writes these files into it, the program's own last. */
export const writeBuilt = async (folder: string, files: readonly BuiltFile[]): Promise<void> => {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder)
  const inOrder = [...files.filter((built) => !isProgram(built)), ...files.filter(isProgram)]
  for (const { file, source } of inOrder) await writeFile(join(folder, file), source)
}
