import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isKeyName } from './is-key-name.ts'
import { createKeySplitter } from './key-splitter.ts'
import { KEY_TABLE } from './key-table.ts'

describe('isKeyName', () => {
  test.each([...new Set(KEY_TABLE.flatMap(({ keys }) => keys))])('%s is one: it is in the table', (name) => {
    expect(isKeyName(name)).toBe(true)
  })

  test.each([
    ...[
      'G',
      'é',
      '日',
      '👍',
      ',',
      'f1',
      'f12',
      'ctrl-right',
      'alt-shift-up',
      'alt-ctrl-d',
      'ctrl-\\',
      'shift-page-up',
    ],
  ])('%s is one', (name) => {
    expect(isKeyName(name)).toBe(true)
  })

  test.each([
    ...[
      '',
      ' ',
      'jj',
      'ctl-j',
      'Ctrl-J',
      'ctrl-D',
      'ctrl-i',
      'ctrl-m',
      'alt-',
      'shift-g',
      'f0',
      'f13',
      'pagedown',
    ],
    ...['meta-x', 'esc', '\u0000', '\u200b', 'alt-ctrl-', 'ctrl-1', 'unknown'],
  ])('%j is none', (name) => {
    expect(isKeyName(name)).toBe(false)
  })

  test('holds of every printable key that is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (typed) => {
        for (const key of createKeySplitter().push(new TextEncoder().encode(typed)))
          if (key.kind === 'key')
            expect({ ...key, isKey: isKeyName(key.name) }).toEqual({ ...key, isKey: true })
      }),
    )
  })
})
