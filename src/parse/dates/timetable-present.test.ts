import { describe, expect, it } from 'vitest'
import { datesOfText } from './dates-of-text.ts'

describe('timetable-present', () => {
  it.each([
    ['The inquest starts on Thursday.', '2019-02-20', ['on Thursday = 2019-02-21']],
    ['The ferry service opens on Friday, the firm said.', '2019-02-20', ['on Friday = 2019-02-22']],
    ['On Friday the panel meets.', '2019-02-20', ['On Friday = 2019-02-22']],
    ['The members vote on Monday.', '2019-02-20', ['on Monday = 2019-02-25']],
    ['She goes on Friday.', '2019-02-20', ['on Friday = 2019-02-22']],
    ['The fair begins on 3 January.', '2019-02-20', ['on 3 January = 2020-01-03']],
    ['“The bosses say Thursday,” she said.', '2019-02-19', ['Thursday = 2019-02-21']],
    ['“The bosses say Thursday,” she said.', '2019-02-21', ['Thursday = 2019-02-21']],
    ['“We meet Friday,” she said.', '2019-02-19', ['Friday = 2019-02-22']],
  ])('ahead: %s (%s)', (text, published, expected) => {
    expect(datesOfText(text, published)).toEqual(expected)
  })

  it.each([
    ['They counted 300 votes on Monday.', '2019-02-20', ['on Monday = 2019-02-18']],
    ['The votes on Monday were lost.', '2019-02-20', ['on Monday = 2019-02-18']],
    ['The start on Monday was slow.', '2019-02-20', ['on Monday = 2019-02-18']],
    ['The bosses say Monday’s fire was small.', '2019-02-20', ['Monday = 2019-02-18']],
    ['The inquest started on Monday.', '2019-02-20', ['on Monday = 2019-02-18']],
  ])('past: %s (%s)', (text, published, expected) => {
    expect(datesOfText(text, published)).toEqual(expected)
  })
})
