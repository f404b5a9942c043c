/** Lines without the characters that have no width here, and one or two cells in some terminals. */

/**
 * Soft hyphens, fillers, marks of direction and the like. Joiners, variation selectors and tags stay: they are parts
 * of characters.
 */
const IGNORABLE =
  /\p{Default_Ignorable_Code_Point}(?<!\u200c|\u200d|[\u034f\ufe00-\ufe0f\u{e0000}-\u{e0fff}])/gu

/**
 * A finished line without what Ink drops too, where it draws one cell by cell. Texts keep these characters until then,
 * and with them their length, by which spans count.
 */
export const withoutIgnorable = (line: string): string => line.replace(IGNORABLE, '')
