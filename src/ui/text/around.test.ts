import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesAround } from './around.ts'
import { cellWidth, harmless } from './cells.ts'

const TEXT = 'one two\n\nthree four five\n\nsix seven'

const shown = (words: string, columns: number, rows: number, text = TEXT): readonly string[] => {
  const start = text.indexOf(words)
  return linesAround(text, { start, end: start + words.length }, columns, rows).lines.map((line) =>
    line === null ? '' : text.slice(line.start, line.end),
  )
}

describe('the lines around a stretch', () => {
  test.each([
    ['all there is', 'four', 20, 9, ['one two', '', 'three four five', '', 'six seven']],
    ['its own line only', 'four', 20, 1, ['three four five']],
    ['no empty line at an end', 'four', 20, 3, ['three four five']],
    ['more after it where nothing is before', 'one', 20, 3, ['one two', '', 'three four five']],
    ['more before it where nothing is after', 'seven', 20, 3, ['three four five', '', 'six seven']],
    ['its beginning where it is too long', 'two\n\nthree four five', 6, 2, ['two']],
  ])('are %s', (_, words, columns, rows, expected) => {
    expect(shown(words, columns, rows)).toEqual(expected)
  })

  const PROSE =
    'At first little happened to them. Then much was said of this and of that, and at last came here what all were waiting for. So it ended.'

  test.each([
    [
      'at a sentence',
      'of that',
      20,
      5,
      [
        'Then much was said',
        'of this and of that,',
        'and at last came',
        'here what all were',
        'waiting for. So it…',
      ],
    ],
    ['at a paragraph', 'four', 8, 3, ['three', 'four', 'five']],
    [
      'behind a sign, where none begins soon',
      'here',
      20,
      3,
      ['…and at last', 'came here what all', 'were waiting for.'],
    ],
    ['without it, where the stretch is in its way', 'and at', 20, 1, ['and at last came…']],
    [
      'and end without it, where the stretch is in its way',
      'of this and of that',
      20,
      1,
      ['of this and of that,'],
    ],
    ['at a sentence on the line of the stretch', 'So it', 20, 1, ['So it ended.']],
    [
      'and leave room for a sign, where the stretch is cut',
      PROSE.slice(PROSE.indexOf('Then'), -20),
      20,
      2,
      ['Then much was said', 'of this and of…'],
    ],
  ])('begin %s', (_, words, columns, rows, expected) => {
    const text = PROSE.includes(words) ? PROSE : TEXT
    const start = text.indexOf(words)
    const around = linesAround(text, { start, end: start + words.length }, columns, rows)
    const lines = around.lines.map((line) => (line === null ? '' : text.slice(line.start, line.end)))
    const last = lines.length - 1
    expect(
      lines.map(
        (line, at) =>
          (around.isCutBefore && at === 0 ? '…' : '') + line + (around.isCutAfter && at === last ? '…' : ''),
      ),
    ).toEqual(expected)
  })

  test('are found at once in a long text', () => {
    const long = `${'word '.repeat(400_000)}here ${'word '.repeat(400_000)}`
    const start = long.indexOf('here')
    const started = performance.now()
    let { lines } = linesAround(long, { start, end: start + 4 }, 60, 30)
    for (let again = 0; again < 50; again++)
      lines = linesAround(long, { start, end: start + 4 + (again % 2) }, 60, 30).lines
    // Looked at as a whole, the text would take seconds.
    expect(performance.now() - started).toBeLessThan(500)
    expect(lines).toHaveLength(30)
    expect(Math.min(...lines.flatMap((line) => line?.start ?? []))).toBeGreaterThan(start - 30 * 60)
  })

  test('hold the beginning of the stretch, and are never more than there is room for', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'bc', ' ', '\n', '日', '\u0007') })
    fc.assert(
      fc.property(
        text,
        fc.nat(60),
        fc.nat(9),
        fc.integer({ min: 4, max: 30 }),
        fc.integer({ min: 1, max: 9 }),
        (words, start, length, columns, rows) => {
          const end = Math.min(words.length, start + length)
          const { lines, isWhole, isCutBefore, isCutAfter } = linesAround(
            words,
            { start, end },
            columns,
            rows,
          )
          expect(lines.length).toBeLessThanOrEqual(rows)
          for (const [at, line] of lines.entries()) {
            const signs = Number(isCutBefore && at === 0) + Number(isCutAfter && at === lines.length - 1)
            const width = line === null ? 0 : cellWidth(harmless(words.slice(line.start, line.end)))
            expect(width + signs).toBeLessThanOrEqual(columns)
          }
          const isOn = (offset: number): boolean =>
            lines.some((line) => line !== null && line.start <= offset && offset < line.end)
          const offsets = Array.from({ length: end - Math.min(start, end) }, (_, at) => start + at)
          const isThere = offsets.every((at) => isOn(at) || /[\s\u0007]/.test(words[at] ?? ' '))
          if (lines.length > 0) expect(isThere).toBe(isWhole)
          const first = /\S/.test(words.slice(start, end).replace(/\u0007/g, ' '))
          if (first)
            expect(lines.some((line) => line !== null && line.end > start && line.start < end)).toBe(true)
        },
      ),
    )
  })
})
