/** Words over several paragraphs, safe to be printed on a terminal or pasted into one. */
import { oneLine } from '../model/one-line.ts'

/** The words as they are, paragraph by paragraph, without what would steer a terminal. */
export const printableWords = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map(oneLine)
    .join('\n')
    .trim()
