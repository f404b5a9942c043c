import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createOwedAnswer } from './owed-answer.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const owing = () => {
  const answer = createOwedAnswer()
  const done: string[] = []
  return { ...answer, done, wait: (name: string) => answer.settled(() => void done.push(name)) }
}

test('nobody waits where nothing was asked, or the answer is here', () => {
  const { asked, came, wait, done } = owing()
  wait('not asked')
  asked()
  came()
  wait('answered')
  expect(done).toEqual(['not asked', 'answered'])
})

test('all wait for the answer, and go in order, once', () => {
  const { asked, came, wait, done } = owing()
  asked()
  wait('first')
  wait('second')
  expect(done).toEqual([])
  came()
  expect(done).toEqual(['first', 'second'])
  vi.runAllTimers()
  came()
  expect(done).toEqual(['first', 'second'])
})

test('nobody waits longer than a tenth of a second, and not again', () => {
  const { asked, wait, done } = owing()
  asked()
  wait('first')
  vi.advanceTimersByTime(99)
  expect(done).toEqual([])
  vi.advanceTimersByTime(1)
  vi.advanceTimersToNextTimer()
  wait('second')
  expect(done).toEqual(['first', 'second'])
})

test('what came while the process was busy counts, though the time is over', () => {
  const { asked, came, wait, done } = owing()
  asked()
  wait('first')
  vi.advanceTimersByTime(100)
  expect(done).toEqual([])
  came()
  expect(done).toEqual(['first'])
  asked()
  wait('second')
  vi.advanceTimersByTime(50)
  expect(done).toEqual(['first'])
})

test('nobody waits for a terminal that has had time to answer', () => {
  const { asked, wait, done } = owing()
  asked()
  vi.advanceTimersByTime(2_000)
  wait('late')
  expect(done).toEqual(['late'])
})

test('what is forgotten is never called', () => {
  const { asked, came, wait, forget, done } = owing()
  asked()
  wait('forgotten')
  forget()
  came()
  vi.runAllTimers()
  expect(done).toEqual([])
})
