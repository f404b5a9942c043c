import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonFaultPlace } from './json-fault-place.ts'

describe('jsonFaultPlace', () => {
  it.each<[string, number, number]>([
    ['{"theme": dark}', 1, 11],
    ['{\n  "theme": "dark",\n}', 3, 1],
    ['{\n  // colours\n  "theme": "dark"\n}', 2, 3],
    ['{"theme": "dark"', 1, 17],
    ['{\n  "theme": "dark"\n  "mouse": true\n}', 3, 3],
    ['{"theme": "da\nrk"}', 1, 14],
    ["{'theme': 1}", 1, 2],
    ['{"a": 01}', 1, 8],
    ['{"a": nul\n}', 1, 10],
    ['{"a": "\\x"}', 1, 9],
    ['{"a": "\\u12g4"}', 1, 12],
    ['{"a": -}', 1, 8],
    ['{} {}', 1, 4],
    ['undefined', 1, 1],
    ['', 1, 1],
  ])('%j: line %i, column %i', (text, line, column) => {
    expect(jsonFaultPlace(text)).toEqual({ line, column })
  })

  it('is where a character that no JSON has was put, wherever that is between values', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (value, at) => {
        const lines = JSON.stringify(value, null, 1).split('\n')
        const line = at % lines.length
        const broken = lines.map((text, row) => (row === line ? `#${text}` : text)).join('\n')
        expect(jsonFaultPlace(broken)).toEqual({ line: line + 1, column: 1 })
      }),
    )
  })
})
