import { expect, test } from 'vitest'
import { unknownEvent } from './unknown-event.ts'

const IDS = ['1-more-exits/e2', '1-more-exits/e14', 'WIRE/e7']

test.each([
  ['1-more-exit/e14', 'No event 1-more-exit/e14. Try --event 1-more-exits/e14'],
  ['1-more-exits/e3', 'No event 1-more-exits/e3. Try --event 1-more-exits/e2'],
  ['wire/e7', 'No event wire/e7. Try --event WIRE/e7'],
  ['e7', 'No event e7. Ids are those that onrecord parse writes.'],
])('%j', (id, told) => {
  expect(unknownEvent(id, IDS)).toBe(told)
})
