/** Frames as the bytes that draw them, whatever was on the screen before. */

const BEGIN_UPDATE = '\x1b[?2026h'
const END_UPDATE = '\x1b[?2026l'
const HOME = '\x1b[H'
const ERASE_LINE = '\x1b[2K'

/**
 * What to write to show a frame of as many lines as the screen has rows, as one synchronised update. The cursor is
 * left at home, where another frame can be written over this one. The last line is not ended: that would scroll.
 */
export const paint = (lines: readonly string[]): string =>
  BEGIN_UPDATE + HOME + lines.map((line) => ERASE_LINE + line.trimEnd()).join('\r\n') + HOME + END_UPDATE
