/** No regular expression of the program takes more than linear time: each is analysed by scslre. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { analyse } from 'scslre'
import { describe, expect, it } from 'vitest'
import { regularExpressionsOf, type WrittenExpression } from './build/regular-expressions.ts'

const SOURCES = fileURLToPath(new URL('.', import.meta.url))

/** What is super-linear, but only ever sees a few characters. */
const OF_SHORT_TEXTS: readonly string[] = [
  'cli/sources-in-words.ts: /[\\\\/]+$/', // a path
  'state/text-field.ts: /\\S*\\s*$/', // what is typed into the search box
  'ui/words/counts.ts: /\\B(?=(\\d{3})+$)/g', // a number
]

const isSlow = ({ source, flags }: WrittenExpression): boolean =>
  analyse({ source, flags }).reports.length > 0

const program = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))

const slow = program.flatMap((file) =>
  regularExpressionsOf(readFileSync(join(SOURCES, file), 'utf8'))
    .filter(isSlow)
    .map(({ source, flags }) => `${file}: /${source}/${flags}`),
)

describe('regular expressions', () => {
  it('are linear, or see short texts only', () => {
    expect([...new Set(slow)].sort()).toEqual([...OF_SHORT_TEXTS].sort())
  })

  it.each([['(a+)+$'], ['(?:a*,?)*b'], ['a*a*$']])('would be seen to be slow: /%s/', (source) => {
    expect(isSlow({ source, flags: '' })).toBe(true)
  })
})
