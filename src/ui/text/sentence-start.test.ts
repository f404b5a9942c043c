import { expect, test } from 'vitest'
import { sentenceStart } from './sentence-start.ts'

/** `|` stands where to look from, `^` as far as to look. */
const start = (drawn: string): string | null => {
  const from = drawn.indexOf('|')
  const text = drawn.replace('|', '')
  const to = text.indexOf('^')
  const whole = text.replace('^', '')
  const at = sentenceStart(whole, from, to)
  return at === null ? null : whole.slice(at)
}

test.each<[string, string | null]>([
  ['|one two. Three^ four', 'one two. Three four'],
  ['Zero. |one two. Three ^four', 'Three four'],
  ['Zero. |One two. Three ^four', 'One two. Three four'],
  ['zero |one two! “Three^ four”', '“Three four”'],
  ['zero |one “two.” Three^ four', 'Three four'],
  ['zero |one two\n\nthree^ four', 'three four'],
  ['zero\n|one two^', 'one two'],
  ['zero |one two. ^Three', 'Three'],
  ['zero |one two^ three. Four', null],
  ['zero |one two.^ Three', null],
  ['zero |one Mr. Smith and J. Smith^ four', null],
  ['zero |one 3.5 and two. three^ four', null],
])('in %j the next is %j', (drawn, expected) => {
  expect(start(drawn)).toBe(expected)
})
