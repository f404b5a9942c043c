/** Where a short text stops being JSON, also where Node does not say so. */

/** Whether more text might make JSON of it: Node then finds fault with nothing but its end. */
const mayGoOn = (start: string): boolean => {
  try {
    JSON.parse(start)
    return true
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    if (/end of JSON input|^Unterminated string/.test(message)) return true
    const position = / JSON at position (\d+)/.exec(message)?.[1]
    return position !== undefined && Number(position) >= start.length
  }
}

/**
 * The line and column, counted from one, of the first character that no JSON has there; the end of the text where only
 * more of it is wanted. Parses the text a few times: for settings, not for archives.
 */
export const jsonFaultPlace = (text: string): { readonly line: number; readonly column: number } => {
  // Of all beginnings that may go on, the longest: every shorter one may go on too.
  let [longest, tooLong] = [0, text.length + 1]
  while (tooLong - longest > 1) {
    const middle = (longest + tooLong) >> 1
    if (mayGoOn(text.slice(0, middle))) longest = middle
    else tooLong = middle
  }
  const lines = text.slice(0, longest).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
