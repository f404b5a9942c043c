/** The bytes of a text file → its text: UTF-8, or what its byte order mark says. */

/** The text that bytes stand for, or why they stand for none, as a clause. */
export type DecodedText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fault'; readonly fault: string }

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
/** So many bytes of a file show whether it is in UTF-16. */
const LOOKED_AT = 1000
/** In UTF-16, this share of either every first or every second byte is zero, where most letters are Latin. */
const LEAST_ZEROS = 0.7

/** The charset that a byte order mark says; `null` where there is none. */
export const markedCharset = (bytes: Uint8Array): string | null =>
  BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0] ?? null

/** Why bytes could not be decoded. @param error what the decoder threw */
export const decodingFault = (error: unknown, charset: string): DecodedText => ({
  kind: 'fault',
  fault:
    error instanceof Error && 'code' in error && error.code === 'ERR_STRING_TOO_LONG'
      ? 'over 512 MB, more than can be read at once'
      : `not a text in ${charset.toUpperCase()}`,
})

const looksLikeUtf16 = (bytes: Uint8Array): boolean => {
  const pairs = Math.floor(Math.min(bytes.length, LOOKED_AT) / 2)
  const zerosAt = (offset: number): number =>
    bytes.subarray(0, 2 * pairs).filter((byte, at) => byte === 0 && at % 2 === offset).length
  const [first, second] = [zerosAt(0), zerosAt(1)]
  return (
    bytes.length % 2 === 0 && Math.max(first, second) > LEAST_ZEROS * pairs && Math.min(first, second) === 0
  )
}

/** Decodes text without a byte order mark, with `\n` for every line end. */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  const charset = markedCharset(bytes) ?? 'utf-8'
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return { kind: 'text', text: text.replace(/\r\n?/g, '\n') }
  } catch (error) {
    return decodingFault(error, charset)
  }
  const fault = looksLikeUtf16(bytes)
    ? 'text in UTF-16 without a byte order mark; save it as UTF-8'
    : 'not a text: there are zero bytes in it'
  return { kind: 'fault', fault }
}
