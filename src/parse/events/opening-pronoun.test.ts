import { describe, expect, it } from 'vitest'
import { bareArticle } from '../../model/bare-article.ts'
import { parseArticle } from '../parse-article.ts'

/** The headline of the last event. */
const lastHeadline = (text: string): string | undefined =>
  parseArticle(bareArticle(text, '2019-02-21')).events.at(-1)?.headline

describe('the pronoun that opens a headline is named', () => {
  it.each([
    ['“she”, after one woman', 'Ms Ann Smith spoke. She left at once.', 'Ann Smith left at once'],
    ['“she”, after one person', 'Ann Smith spoke. She left at once.', 'Ann Smith left at once'],
    ['“he”, after one man', 'Mr Bob Jones spoke. He left at once.', 'Bob Jones left at once'],
    ['“his”', 'Mr Bob Jones spoke. His speech was long.', 'Bob Jones’s speech was long'],
    ['“her”', 'Ann Smith spoke. Her speech was long.', 'Ann Smith’s speech was long'],
    ['who speaks', 'Ann Smith left. She said: “It is over.”', 'Ann Smith said: “It is over.”'],
  ])('%s', (_, text, expected) => {
    expect(lastHeadline(text)).toBe(expected)
  })
})

describe('it stays', () => {
  it.each([
    ['“she”, after a man', 'Mr Bob Jones spoke. She left at once.'],
    ['“he”, after a woman', 'Ms Ann Smith spoke. He left at once.'],
    ['“she”, after two', 'Ann Smith spoke to Dora Green. She left at once.'],
    ['“she”, after nobody', 'The hall was full. She left at once.'],
    ['“her” of one who speaks for her', 'Ann Smith left the hall. Her spokesman said: “It is over.”'],
    ['“his” of one who speaks for him', 'Bob Jones left the hall. His own deputy said: “It is over.”'],
  ])('%s', (_, text) => {
    expect(text.replace(/\.$/, '')).toContain(lastHeadline(text))
  })
})
