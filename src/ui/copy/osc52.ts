/** Text for the clipboard of the terminal (xterm's OSC 52), which works over ssh too; inside tmux and GNU screen by way of them. */

/** Terminals drop what is much longer, and some hang on it; in bytes of UTF-8. */
const LONGEST_TEXT = 100_000
/** GNU screen takes no longer string; in bytes. */
const LONGEST_SCREEN_CHUNK = 768

const ST = '\x1b\\'

/** tmux lets through what is in a string of its own, with every ESC doubled. */
const throughTmux = (sequence: string): string => `\x1bPtmux;${sequence.replaceAll('\x1b', '\x1b\x1b')}${ST}`

/** GNU screen passes the strings on, which together are the sequence. */
const throughScreen = (sequence: string): string => {
  const chunks: string[] = []
  for (let at = 0; at < sequence.length; at += LONGEST_SCREEN_CHUNK)
    chunks.push(`\x1bP${sequence.slice(at, at + LONGEST_SCREEN_CHUNK)}${ST}`)
  return chunks.join('')
}

/**
 * What to write to a terminal so that a text becomes the content of its clipboard; `null` where the text is too long.
 * Whether the terminal does it, it does not say.
 */
export const clipboardSequence = (
  text: string,
  environment: Readonly<Record<string, string | undefined>>,
): string | null => {
  const bytes = Buffer.from(text, 'utf8')
  if (bytes.length > LONGEST_TEXT) return null
  // BEL and not ST at its end: ST would end GNU screen's string.
  const sequence = `\x1b]52;c;${bytes.toString('base64')}\x07`
  if ((environment.TMUX ?? '') !== '') return throughTmux(sequence)
  return (environment.STY ?? '') === '' ? sequence : throughScreen(sequence)
}
