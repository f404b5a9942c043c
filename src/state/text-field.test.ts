import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Edit, EMPTY_FIELD, edited, type TextField, typed } from './text-field.ts'

/** A field written with its cursor: `dem|ocratic`. */
const field = (drawn: string): TextField => ({ text: drawn.replace('|', ''), cursor: drawn.indexOf('|') })
const drawn = ({ text, cursor }: TextField): string => `${text.slice(0, cursor)}|${text.slice(cursor)}`

describe('editing a line', () => {
  test.each<[string, Edit, string]>([
    ['dem|ocratic', 'delete-before', 'de|ocratic'],
    ['|dem', 'delete-before', '|dem'],
    ['de|m', 'delete-after', 'de|'],
    ['the thing to |do', 'delete-word-before', 'the thing |do'],
    ['the thing|', 'delete-word-before', 'the |'],
    ['the thing |do', 'delete-all-before', '|do'],
    ['ab|c', 'left', 'a|bc'],
    ['|abc', 'left', '|abc'],
    ['ab|c', 'right', 'abc|'],
    ['the th|ing', 'word-left', 'the |thing'],
    ['the |thing to', 'word-right', 'the thing| to'],
    ['ab|c', 'start', '|abc'],
    ['a|bc', 'end', 'abc|'],
    ['x👍🏽|', 'delete-before', 'x|'],
    ['e\u0301|', 'left', '|e\u0301'],
    ['|日本', 'right', '日|本'],
  ])('%s, %s: %s', (before, edit, after) => {
    expect(drawn(edited(field(before), edit))).toBe(after)
  })

  test.each([
    ['a|c', 'b', 'ab|c'],
    ['|', 'two\nlines\r\n', 'two lines |'],
    ['|', '\x1b[2J', ' [2J|'],
  ])('%s with %j typed: %s', (before, words, after) => {
    expect(drawn(typed(field(before), words))).toBe(after)
  })

  test('the cursor stands between whole characters after any edits', () => {
    const edits = fc.constantFrom<Edit>(
      'delete-before',
      'delete-after',
      'delete-word-before',
      'left',
      'right',
      'word-left',
    )
    const segments = (text: string): number[] => [
      ...Array.from(new Intl.Segmenter('en').segment(text), ({ index }) => index),
      text.length,
    ]
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            edits,
            fc.string({ unit: 'grapheme' }).map((text) => ({ text })),
          ),
          { maxLength: 20 },
        ),
        (steps) => {
          let now = EMPTY_FIELD
          for (const step of steps) {
            now = typeof step === 'string' ? edited(now, step) : typed(now, step.text)
            expect(segments(now.text)).toContain(now.cursor)
          }
        },
      ),
    )
  })
})
