import { describe, expect, it } from 'vitest'
import { eventsOf, type Told, UNDATED, WEDNESDAY } from './example-stories.ts'

const MONDAY: Told = ['2019-02-22', 'Three Conservatives left on Monday to join the Independent Group.']
const SUNDAY: Told = ['2019-02-22', 'On Sunday three Conservatives joined the Independent Group.']

describe('what is told without a date', () => {
  it.each<[string, readonly Told[], readonly string[]]>([
    ['joins the one day it may be of', [WEDNESDAY, UNDATED], ['2019-02-20: 2']],
    ['joins it in the same article', [[WEDNESDAY[0], `${WEDNESDAY[1]} ${UNDATED[1]}`]], ['2019-02-20: 2']],
    ['joins neither of two days', [WEDNESDAY, MONDAY, UNDATED], ['2019-02-18: 1', '2019-02-20: 1']],
    [
      'joins none of three days',
      [SUNDAY, WEDNESDAY, MONDAY, UNDATED],
      ['2019-02-17: 1', '2019-02-18: 1', '2019-02-20: 1'],
    ],
    ['joins no day more than a week back', [WEDNESDAY, ['2019-02-28', UNDATED[1]]], ['2019-02-20: 1']],
    ['joins a day a week back', [WEDNESDAY, ['2019-02-27', UNDATED[1]]], ['2019-02-20: 2']],
    ['joins no day to come', [WEDNESDAY, ['2019-02-19', UNDATED[1]]], ['2019-02-20: 1']],
    ['is nothing by itself', [UNDATED], []],
  ])('%s', (_, told, expected) => {
    expect(eventsOf(...told)).toEqual(expected)
  })

  it.each([59, 60, 61, 150])('is seen to be of two days, whichever of %d tellings come first', (count) => {
    const many = Array.from({ length: count }, () => WEDNESDAY)
    expect(eventsOf(...many, MONDAY, UNDATED)).toEqual(['2019-02-18: 1', `2019-02-20: ${count}`])
    expect(eventsOf(UNDATED, MONDAY, ...many)).toEqual(['2019-02-18: 1', `2019-02-20: ${count}`])
  })

  it('finds its day behind any number of tellings of long before', () => {
    const before = Array.from(
      { length: 61 },
      (): Told => ['2019-01-04', 'Three Conservatives left on 3 January 2019 to join the Independent Group.'],
    )
    expect(eventsOf(...before, WEDNESDAY, UNDATED)).toEqual(['2019-01-03: 61', '2019-02-20: 2'])
  })
})
