import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ArticleInParts } from '../../model/open-timeline.ts'
import { SMALL_TIMELINE } from '../../model/small-timeline.ts'
import { articleWindow, LONGEST_READ } from './article-window.ts'

const [ARTICLE] = SMALL_TIMELINE.articles
if (ARTICLE === undefined) throw new Error('too small')

/** Counts what is read, and refuses to give all. */
const inParts = (text: string) => {
  let read = 0
  const article: ArticleInParts = {
    ...ARTICLE,
    get text(): string {
      throw new Error('the whole text was read')
    },
    textBetween: (start, end) => {
      const part = text.slice(start, end)
      read += part.length
      return part
    },
  }
  return { article, read: () => read }
}

it.each([
  ['', 0],
  ['short', 3],
  ['x'.repeat(LONGEST_READ), 7],
])('a text that is not too long is read whole, %#', (text, near) => {
  expect(articleWindow(inParts(text).article, near)).toEqual({ from: 0, text, goesOn: false })
})

const LONG = Array.from({ length: 40_000 }, (_, at) => `${at} says so`).join('\n')
const UNBROKEN = '😀'.repeat(400_000)

it('of a long text, what is around a place is read, and no more', () => {
  fc.assert(
    fc.property(fc.nat(900_000), fc.constantFrom(LONG, UNBROKEN), (near, text) => {
      const { article, read } = inParts(text)
      const window = articleWindow(article, near)
      const end = window.from + window.text.length
      // Not compared by the expectation, which would print both.
      expect(window.text === text.slice(window.from, end)).toBe(true)
      expect(window.text.length).toBeLessThanOrEqual(LONGEST_READ)
      expect(read()).toBeLessThanOrEqual(3 * (LONGEST_READ + 1))
      expect(window.goesOn).toBe(end < text.length)
      expect(/\p{Surrogate}/u.test(window.text)).toBe(false)
      if (near < text.length) {
        expect(window.from).toBeLessThanOrEqual(Math.max(0, near - 60_000))
        expect(end).toBeGreaterThanOrEqual(Math.min(text.length, near + 60_000))
      }
    }),
    { numRuns: 60 },
  )
})

it('begins and ends between paragraphs', () => {
  const { from, text } = articleWindow(inParts(LONG).article, 300_000)
  expect(LONG[from - 1]).toBe('\n')
  expect(LONG[from + text.length]).toBe('\n')
})
