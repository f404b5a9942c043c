import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from './parse-json.ts'

describe('parseJson', () => {
  it.each([
    ['{x', "expected property name or '}' (line 1, column 2)"],
    ['{"a": 1,\n b: 2}', 'expected double-quoted property name (line 2, column 2)'],
    ['[1,', 'unexpected end of the text'],
    ['', 'unexpected end of the text'],
    ['1 2', 'unexpected non-whitespace character after the end (line 1, column 3)'],
    ['undefined', 'no value'],
    ['{\n "a": nul\n}', 'unexpected end of the line'],
    ['\u001b[31m', "unexpected token '�'"],
    ['{"a": "b', 'unterminated string (line 1, column 9)'],
  ])('says what is wrong with %j', (text, fault) => {
    expect(parseJson(text)).toEqual({ kind: 'fault', fault })
  })

  it('gives back every JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(parseJson(JSON.stringify(value))).toEqual({
          kind: 'value',
          value: JSON.parse(JSON.stringify(value)),
        })
      }),
    )
  })

  it('says it in one printable line whatever the text', () => {
    const jsonLike = fc
      .array(fc.constantFrom('{', '}', '[', '"', ':', ',', '\n', '\t', '\u001b', 'x', '1', ' '))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), jsonLike), (text) => {
        const parsed = parseJson(text)
        if (parsed.kind === 'fault') expect(parsed.fault).toMatch(/^[^\p{Cc}]+$/u)
      }),
    )
  })
})
