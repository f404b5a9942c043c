import { describe, expect, it } from 'vitest'
import { decodePage, looksLikePage } from './page-bytes.ts'

/** The bytes of a text whose units are bytes. */
const bytesOf = (units: string): Uint8Array => Uint8Array.from(units, (unit) => unit.charCodeAt(0))

const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer)

describe('the bytes of a page', () => {
  it.each([
    ['are UTF-8 where nothing is said', bytesOf('<p>caf\xc3\xa9'), '<p>café'],
    ['lose their mark', bytesOf('\xef\xbb\xbf<p>caf\xc3\xa9'), '<p>café'],
    ['are what their mark says', utf16('\ufeff<meta charset=utf-8>café'), '<meta charset=utf-8>café'],
    [
      'are what a tag says',
      bytesOf('<meta charset="windows-1252">\x93caf\xe9\x94'),
      '<meta charset="windows-1252">“café”',
    ],
    [
      'are what an old tag says',
      bytesOf('<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1">\x91\xe9\x92'),
      '<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1">‘é’',
    ],
    [
      'are what XML says',
      bytesOf("<?xml version='1.0' encoding='ISO-8859-2'?>\xb1"),
      "<?xml version='1.0' encoding='ISO-8859-2'?>ą",
    ],
    ['may be Japanese', bytesOf('<META CHARSET=Shift_JIS>\x93\xfa\x96\x7b'), '<META CHARSET=Shift_JIS>日本'],
    [
      'that name UTF-16 in ASCII are not in it',
      bytesOf('<meta charset=utf-16>caf\xc3\xa9'),
      '<meta charset=utf-16>café',
    ],
    ['have one line end', bytesOf('<p>a\r\nb\rc'), '<p>a\nb\nc'],
    [
      'name no charset far down',
      bytesOf(`${' '.repeat(5000)}<meta charset=klingon>`),
      `${' '.repeat(5000)}<meta charset=klingon>`,
    ],
  ])('%s', (_, bytes, text) => {
    expect(decodePage(bytes)).toEqual({ kind: 'text', text })
  })

  it.each([
    ['<meta charset="klingon">', 'in a charset that is not known, "klingon"'],
    ['<p>caf\xe9', 'not a text in UTF-8'],
    ['<meta charset=shift_jis>\x93', 'not a text in SHIFT_JIS'],
    ['<p>\0', 'not a text in UTF-8'],
  ])('%j: %s', (units, fault) => {
    expect(decodePage(bytesOf(units))).toEqual({ kind: 'fault', fault })
  })
})

describe('what starts like a page', () => {
  it.each([
    '<!DOCTYPE html><p>T.',
    '\n <html lang=en>',
    '\xef\xbb\xbf<html>',
    '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">',
    '<!-- saved --><html>',
    '<p>T.</p>',
    '<p\nclass=a>T.</p>',
    '<article>',
    '<meta charset=windows-1252>\x93',
  ])('%j', (units) => {
    expect(looksLikePage(bytesOf(units))).toBe(true)
  })

  it.each([
    '',
    '<',
    'T. <p>',
    '<ann@example.org> wrote:',
    '<pence>',
    '<?xml version="1.0"?><rss>',
    '{"text":"<p>"}',
    '---\n<p>',
  ])('not: %j', (units) => {
    expect(looksLikePage(bytesOf(units))).toBe(false)
  })
})
