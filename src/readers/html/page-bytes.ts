/** The bytes of a web page → its text, in the charset that the page says it is in. */
import { type DecodedText, decodingFault, markedCharset } from '../text-bytes.ts'

/** How far into a page its charset may be told, in bytes; the standard asks for 1024, pages keep less to it. */
const FURTHEST = 4096
/** `<meta charset=…>`, `<meta http-equiv=… content="text/html; charset=…">` */
const META_CHARSET = /<meta\b[^>]{0,200}?\bcharset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i
/** `<?xml version="1.0" encoding="…"?>` */
const XML_ENCODING = /^\s{0,99}<\?xml\b[^>]{0,100}?\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/i
/** What a page starts with, where it has no name to tell. */
const START_OF_PAGE =
  /^\s*<(?:!doctype html|!--|(?:html|head|body|title|meta|article|main|div|p|h1|table|script|style)[\s>/])/i
const XHTML_START = /^\s*<\?xml\b[^>]{0,200}>\s*<(?:!doctype )?html\b/i
/** What windows-1252 has from 0x80 to 0x9f. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** The beginning of a page with every byte a unit: in all charsets but UTF-16, tags are ASCII. */
const beginningOf = (bytes: Uint8Array): string =>
  String.fromCharCode(...bytes.subarray(bytes[0] === 0xef ? 3 : 0, FURTHEST))

/** A page that can tell its charset in ASCII is in no UTF-16, whatever it says. */
const namedCharset = (start: string): string | null => {
  const name = (XML_ENCODING.exec(start) ?? META_CHARSET.exec(start))?.[1]?.toLowerCase() ?? null
  return name?.startsWith('utf-16') === true ? 'utf-8' : name
}

const decoderOf = (charset: string) => {
  try {
    return new TextDecoder(charset, { fatal: true })
  } catch {
    return null
  }
}

/** Whether bytes without a telling name are a web page, by their start. */
export const looksLikePage = (bytes: Uint8Array): boolean => {
  const start = beginningOf(bytes)
  return START_OF_PAGE.test(start) || XHTML_START.test(start)
}

/** Decodes a page: as its byte order mark says, else as the page says, else as UTF-8. Line ends become `\n`. */
export const decodePage = (bytes: Uint8Array): DecodedText => {
  const charset = markedCharset(bytes) ?? namedCharset(beginningOf(bytes)) ?? 'utf-8'
  const decoder = decoderOf(charset)
  if (decoder === null) return { kind: 'fault', fault: `in a charset that is not known, "${charset}"` }
  try {
    const text = decoder.decode(bytes).replace(/\r\n?/g, '\n')
    // Some versions of Node decode windows-1252 as ISO 8859-1, which has controls for quotation marks.
    const mended =
      decoder.encoding === 'windows-1252'
        ? text.replace(/[\x80-\x9f]/g, (unit) => WINDOWS_1252.charAt(unit.charCodeAt(0) - 0x80))
        : text
    if (!mended.includes('\0')) return { kind: 'text', text: mended }
    return { kind: 'fault', fault: `not a text in ${charset.toUpperCase()}` }
  } catch (error) {
    return decodingFault(error, charset)
  }
}
