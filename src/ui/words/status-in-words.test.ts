import { expect, it } from 'vitest'
import type { EventMention, EventStatus } from '../../model/event.ts'
import { earlierStatusInWords, statusInWords, statusMark } from './status-in-words.ts'

const mention = (status: EventStatus): EventMention => ({
  article: 'a',
  start: 0,
  end: 1,
  date: null,
  basis: 'none',
  status,
})

it.each<[EventStatus, string, string]>([
  ['reported', '', 'reported'],
  ['announced', 'announced', 'announced, still to come'],
  ['expected', 'expected', 'expected, not certain'],
])('%s is marked “%s” in lists', (status, mark, words) => {
  expect(statusMark(status)).toBe(mark)
  expect(statusInWords(status)).toBe(words)
})

it.each<[EventStatus, EventStatus, string]>([
  ['reported', 'expected', 'here only expected'],
  ['reported', 'reported', ''],
  ['expected', 'expected', ''],
])('beside an event %s, an article that tells it %s', (event, told, words) => {
  expect(earlierStatusInWords({ status: event }, mention(told))).toBe(words)
})
