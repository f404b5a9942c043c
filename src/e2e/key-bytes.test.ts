import { expect, test } from 'vitest'
import { createKeySplitter } from '../ui/keys/key-splitter.ts'
import { KEY_TABLE } from '../ui/keys/key-table.ts'
import { keyBytes } from './key-bytes.ts'

const names = [...new Set(KEY_TABLE.flatMap(({ keys }) => keys))]

test.each([...names, 'ctrl-alt-shift-up', 'alt-page-down', 'f12', 'ctrl-]', 'é'])(
  'the bytes of %s are read as this key',
  (name) => {
    const splitter = createKeySplitter()
    const keys = [...splitter.push(Buffer.from(keyBytes(name))), ...splitter.flush()]
    expect(keys).toEqual([expect.objectContaining({ kind: 'key', name })])
  },
)

test.each(['ctrl-é', 'shift-x', 'no-key'])('nobody knows the bytes of %s', (name) => {
  expect(() => keyBytes(name)).toThrow(name)
})
