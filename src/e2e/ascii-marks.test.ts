import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { asciiLine } from '../ui/text/ascii.ts'
import { cellWidth } from '../ui/text/cells.ts'

/** Where the words and marks of the screen come from. */
const FOLDERS = ['src/ui', 'src/model', 'src/state']
/** Tables of marks, which the screen draws none of by themselves. */
const TABLES = /(?:\.test\.tsx?|text[\\/](?:ascii|cells)\.ts)$/

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !TABLES.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8')),
)

test('every mark that the screen is drawn with has one of ASCII', () => {
  const marks = new Set(sources.flatMap((source) => source.match(/[^\x00-\x7f\p{L}\p{M}\p{N}]/gu) ?? []))
  expect(marks.size).toBeGreaterThan(10)
  expect([...marks].filter((mark) => cellWidth(mark) !== 1 || !/^[ -~]$/.test(asciiLine(mark)))).toEqual([])
})
