import { expect, test } from 'vitest'
import type { KEY_TABLE } from './key-table.ts'
import { DEFAULT_KEYS, keysWith } from './keys.ts'

test('where nobody chose a key, those of the table count', () => {
  expect(keysWith({})).toEqual(DEFAULT_KEYS)
})

test('keys that one screen has are not another’s', () => {
  const own = keysWith({ quit: ['Q'] }, 'spoken')
  const ofQuit = (table: typeof KEY_TABLE) => table.find(({ id }) => id === 'quit')?.keys
  expect([ofQuit(own.table), own.naming]).toEqual([['Q'], 'spoken'])
  expect([ofQuit(DEFAULT_KEYS.table), DEFAULT_KEYS.naming]).toEqual([['q'], 'signs'])
})
