/** A new file for what is exported, beside whatever is there already. */
import { closeSync, openSync, rmSync } from 'node:fs'
import { join, parse } from 'node:path'
import { systemReason } from '../../model/system-error.ts'
import { UserError } from '../../model/user-error.ts'
import { openOutput } from '../output.ts'

/** A file that was written, or why none was and what to do next. */
export type Saved =
  | { readonly done: true; readonly file: string }
  | { readonly done: false; readonly reason: string }

const MOST_OF_A_NAME = 9999

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST'

/** Makes an empty file of the first name that is free: `marks.md`, `marks-2.md`, … @throws what the system says */
const freeFile = (folder: string, name: string): string | null => {
  const { name: stem, ext } = parse(name)
  for (let number = 1; number <= MOST_OF_A_NAME; number++) {
    const file = join(folder, number === 1 ? name : `${stem}-${number}${ext}`)
    try {
      closeSync(openSync(file, 'wx'))
      return file
    } catch (error) {
      if (!isTaken(error)) throw error
    }
  }
  return null
}

const nowhere = {
  write: (): never => {
    throw new Error('a file that is saved has a name')
  },
}

/** Writes the text into a new file of the folder, whole or not at all; what is there already stays as it is. */
export const saveExport = (folder: string, name: string, text: string): Saved => {
  let file: string | null
  try {
    file = freeFile(folder, name)
  } catch (error) {
    const reason = `${join(folder, name)}: cannot be written (${systemReason(error)}). Start onrecord in a folder you may write to.`
    return { done: false, reason }
  }
  if (file === null)
    return { done: false, reason: `${name}: there are ${MOST_OF_A_NAME} of it already. Clear some away.` }
  try {
    const output = openOutput(file, nowhere)
    try {
      output.write(text)
      output.finish()
    } catch (error) {
      output.abandon()
      throw error
    }
    return { done: true, file }
  } catch (error) {
    // The empty one that kept the name.
    rmSync(file, { force: true })
    if (!(error instanceof UserError)) throw error
    return { done: false, reason: `${error.message}. ${error.nextStep}` }
  }
}
