/**
 * Text from anywhere, made safe to print on one line: what would break the line, or steer the terminal,
 * or turn the reading direction, becomes a space.
 */
const NOT_PRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu

/** The text on one line; words and the blanks between them stay as they are. */
export const oneLine = (text: string): string => text.replace(NOT_PRINTABLE, ' ').trim()
