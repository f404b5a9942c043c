import { describe, expect, it } from 'vitest'
import { datesOfText } from './dates-of-text.ts'

describe('day-from-publication', () => {
  it.each([
    ['The clerk resigned yesterday.', '2019-02-21', ['yesterday = 2019-02-20']],
    ['The clerk resigned today.', '2019-02-21', ['today = 2019-02-21']],
    ['The clerk goes tomorrow morning.', '2019-02-21', ['tomorrow morning = 2019-02-22']],
    ['They met last night.', '2019-02-21', ['last night = 2019-02-20']],
    ['They met this morning.', '2019-02-21', ['this morning = 2019-02-21']],
    ['Word is expected at 11am today.', '2019-02-21', ['11am today = 2019-02-21T11:00']],
    ['“Today we win,” the captain said.', '2019-02-21', ['Today = 2019-02-21']],
  ])('%s (%s)', (text, published, expected) => {
    expect(datesOfText(text, published)).toEqual(expected)
  })

  it.each([
    'He told the Today programme so.',
    'Today programme editors met.',
    'She told the BBC’s Today show so.',
    'It was in USA Today.',
    'Rents were lower than today.',
    'The night was long.',
  ])('nothing in: %s', (text) => {
    expect(datesOfText(text, '2019-02-21')).toEqual([])
  })
})
