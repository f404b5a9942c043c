/** Who said what a block quotation says, as a line of its own behind it: `— Ann Smith`. */

/** “— Ann Smith”, “–Ann Smith”, “-- @ann”, in a line of a quotation. */
const SIGNATURE = /^> (?:[—–―]|--?)\s*(?=[\p{L}@])/u
const SIGNED = '> — '

/**
 * The last paragraph of a quotation: with a signature parted from it, or as the signature that it is.
 *
 * @param isAlone whether it is the only one
 * @param isMarked whether the page marks it as no words of the quotation
 */
export const signed = (paragraph: string, isAlone: boolean, isMarked: boolean): readonly string[] => {
  const lines = paragraph.split('\n')
  const last = lines.at(-1) ?? ''
  const signature = SIGNATURE.test(last) ? last.replace(SIGNATURE, SIGNED) : null
  if (lines.length > 1) {
    // Where more lines open with a dash, each is another speaker's.
    const isDialogue = lines.slice(0, -1).some((line) => SIGNATURE.test(line))
    return signature === null || isDialogue ? [paragraph] : [lines.slice(0, -1).join('\n'), signature]
  }
  if (isAlone) return [paragraph]
  if (signature !== null) return [signature]
  return [isMarked ? paragraph.replace(/^> /, SIGNED) : paragraph]
}
