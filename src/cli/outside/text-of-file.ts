/** The text of an article's own file, as far as it can still be read. */
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { decodePage } from '../../readers/html/page-bytes.ts'
import { decodeText } from '../../readers/text-bytes.ts'
import { isRegularFile } from '../file-on-disk.ts'

const PAGES = ['.html', '.htm', '.xhtml']

/** The text with `\n` for every line end; `null` where the file is gone, cannot be read, or is no text. */
export const textOfFile = (file: string): string | null => {
  if (!isRegularFile(file)) return null
  try {
    const bytes = readFileSync(file)
    const decoded = PAGES.includes(extname(file).toLowerCase()) ? decodePage(bytes) : decodeText(bytes)
    return decoded.kind === 'text' ? decoded.text : null
  } catch {
    return null
  }
}
