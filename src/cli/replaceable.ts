/** Whether a file may be written over: what is there already must not be what is read. */
import { statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { looksLikeSections } from '../model/section-file.ts'
import { UserError } from '../model/user-error.ts'
import { headOf, isRegularFile } from './file-on-disk.ts'

const HEAD_BYTES = 4096

/** Whether onrecord made a file: a library, a timeline, or lines of parsed articles. */
const isMadeByUs = (file: string): boolean => {
  const head = headOf(file, HEAD_BYTES)
  if (looksLikeSections(head)) return true
  const text = new TextDecoder().decode(head)
  return text.includes('"onrecord timeline"') || (text.includes('"quotes":') && text.includes('"published":'))
}

const isWithin = (file: string, source: string): boolean => {
  const way = relative(resolve(source), resolve(file))
  return way === '' || !way.startsWith('..')
}

/**
 * Refuses an output that is one of the articles to be read. What onrecord made before may be made anew.
 *
 * @throws UserError where the file is a source, or lies within one, and is none of our own
 */
export const refuseToReplaceSource = (output: string | null, sources: readonly string[]): void => {
  if (output === null || !isRegularFile(output)) return
  if (!sources.some((source) => source !== '-' && isWithin(output, source))) return
  if (statSync(output).size > 0 && !isMadeByUs(output))
    throw new UserError(
      `${output}: is one of the files to be read, and would be lost`,
      'Name another file after -o.',
    )
}
