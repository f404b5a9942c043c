import { expect, test } from 'vitest'
import { createStore } from './store.ts'

test('a store tells of changes only, and only while one listens', () => {
  const store = createStore((sum: number, more: number) => sum + more, 1)
  const seen: number[] = []
  const stop = store.subscribe(() => seen.push(store.state()))
  store.dispatch(2)
  store.dispatch(0)
  stop()
  store.dispatch(4)
  expect(seen).toEqual([3])
  expect(store.state()).toBe(7)
})
