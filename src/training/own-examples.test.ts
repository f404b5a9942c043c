import { expect, it } from 'vitest'
import { saidExamples, shortTurns, unsaidExamples } from './own-examples.ts'

it('marks in every sentence that was said whose words they are', () => {
  for (const { text, quotes } of saidExamples()) {
    expect(text).not.toMatch(/[{}=]/)
    expect(quotes.length, text).toBeGreaterThan(0)
    for (const { start, end, speaker } of quotes) {
      expect(text.charAt(start - 1)).toBe('“')
      expect(text.charAt(end)).toBe('”')
      expect(text.slice(speaker.start ?? 0, speaker.end ?? 0)).toBe(speaker.text)
      expect(speaker.text, text).not.toBe('')
    }
  }
})

it('fills every pattern in several ways', () => {
  for (const examples of [saidExamples(), unsaidExamples(), shortTurns()])
    expect(new Set(examples.map(({ text }) => text)).size).toBe(examples.length)
})

it('holds words in marks that nobody said', () => {
  for (const { text, quotes } of unsaidExamples()) {
    expect(text).toContain('“')
    expect(quotes).toEqual([])
  }
})
