import { describe, expect, it } from 'vitest'
import { regularExpressionsOf } from './regular-expressions.ts'

const found = (code: string): readonly string[] =>
  regularExpressionsOf(code).map(({ source, flags }) => `/${source}/${flags}`)

describe('regularExpressionsOf', () => {
  it.each([
    ['a constant', 'const WORD = /\\w+/g', ['/\\w+/g']],
    ['an argument', "text.replace(/a/, 'b').split(/c|d/u)", ['/a/', '/c|d/u']],
    ['behind return', 'x\n  return /a/.test(y)', ['/a/']],
    ['behind an arrow', 'const f = () => /a/', ['/a/']],
    ['behind a negation', 'if (!/a/.test(b) && /c/.test(d)) e()', ['/a/', '/c/']],
    ['slashes in a class', 'const PATH = /[\\\\/]+$/', ['/[\\\\/]+$/']],
    ['escaped slashes', 'const TAG = /<\\/text>/', ['/<\\/text>/']],
    ['quotation marks', 'const MARK = /["\'`]/', ['/["\'`]/']],
    [
      'in the hole of a template',
      'const a = `x \u0024{b.replace(/c/, "d")} / e / \u0024{f}`; /g/.test(h)',
      ['/c/', '/g/'],
    ],
    ['in the hole of a template with braces', 'const a = `\u0024{{ b: /c/ }.b} /d/`', ['/c/']],
    ['behind a comment', '// a / b\n/* c / d */ const e = /f/', ['/f/']],
  ])('finds one %s', (_, code, expected) => {
    expect(found(code)).toEqual(expected)
  })

  it.each([
    ['divisions', 'const a = b / c / d; const e = (f + g) / h / i; const j = k[0] / l / m'],
    ['strings', "const a = 'b /c/ d'; const e = \"f /g/ h\"; const i = 'it\\'s /j/'"],
    ['templates', 'const a = `b /c/ \\` /d/`'],
    ['comments', '// a = /b/\n/* c = /d/ */\n/** e = /f/ */'],
    ['tags', 'const a = <b>c</b></d>'],
  ])('finds none in %s', (_, code) => {
    expect(found(code)).toEqual([])
  })
})
