import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyCalled } from './key-called.ts'
import { createKeySplitter } from './key-splitter.ts'
import { KEY_TABLE } from './key-table.ts'

describe('a key that can be bound', () => {
  test.each([...new Set(KEY_TABLE.flatMap(({ keys }) => keys))])('is %s: it is in the table', (name) => {
    expect(keyCalled(name)).toBe(name)
  })

  test.each([
    ...['G', 'é', '日', '👍', ',', '-', 'f1', 'f12', 'insert', 'alt-insert', 'escape', 'space', 'enter'],
    ...['ctrl-right', 'alt-shift-up', 'ctrl-alt-d', 'ctrl-\\', 'ctrl-space', 'ctrl-alt-space', 'alt--'],
    ...['shift-page-up', 'ctrl-alt-shift-f4', 'shift-tab', 'alt-shift-tab', 'alt-enter', 'alt-['],
  ])('is %s', (name) => {
    expect(keyCalled(name)).toBe(name)
  })

  test.each([
    ['alt-ctrl-d', 'ctrl-alt-d'],
    ['shift-alt-up', 'alt-shift-up'],
    ['shift-alt-ctrl-page-up', 'ctrl-alt-shift-page-up'],
    ['shift-alt-tab', 'alt-shift-tab'],
  ])('is %s: by its one name %s', (typed, name) => {
    expect(keyCalled(typed)).toBe(name)
  })

  test.each([
    ...['', ' ', 'jj', 'ctl-j', 'Ctrl-J', 'ctrl-D', 'ctrl-h', 'ctrl-i', 'ctrl-j', 'ctrl-m', 'ctrl-['],
    ...['alt-', 'shift-g', 'f0', 'f13', 'pagedown', 'ctrl-ctrl-d', 'shift-shift-tab', 'alt-escape'],
    ...['meta-x', 'esc', '\u0000', '\u200b', 'alt-ctrl-', 'ctrl-1', 'ctrl-enter', 'ctrl-tab', 'unknown'],
  ])('is not %j', (name) => {
    expect(keyCalled(name)).toBeNull()
  })

  const sent = (bytes: Uint8Array) => {
    const splitter = createKeySplitter()
    return [...splitter.push(bytes), ...splitter.flush()].filter(
      (key) => key.kind === 'key' && !key.name.endsWith('unknown'),
    )
  }

  test('is every key that is typed, by the name with which it is sent', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme-ascii', maxLength: 3 }),
      fc.constantFrom('\x1b', '\x1b[', '\x1bO', '\x1b\x1b[', '\x1b[1;'),
      fc.integer({ min: 0, max: 0x1f }).map((code) => String.fromCharCode(code)),
      fc.integer({ min: 1, max: 24 }).map((number) => `\x1b[${number};7~`),
      fc.constantFrom(...'ABCDFHPQSZ~').map((letter) => `8${letter}`),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        for (const key of sent(new TextEncoder().encode(pieces.join(''))))
          if (key.kind === 'key') expect(keyCalled(key.name)).toBe(key.name)
      }),
      { numRuns: 1000 },
    )
  })
})
