import { describe, expect, it } from 'vitest'
import { eventsOf, type Told, UNDATED, WEDNESDAY } from './example-stories.ts'

describe('a story that many tell', () => {
  const STORY: Told = ['2019-02-21', 'Seven Labour MPs quit the party on Monday.']
  const SAYING: Told = ['2019-02-21', 'Ann Smith said: “It is the decent and democratic thing to do.”']

  it.each([59, 60, 61, 200])('is one event, told %d times', (count) => {
    expect(eventsOf(...Array.from({ length: count }, () => STORY))).toEqual([`2019-02-18: ${count}`])
    expect(eventsOf(...Array.from({ length: count }, () => SAYING))).toEqual([`2019-02-21: ${count}`])
  })

  it('is one event, however far apart it is told among others', () => {
    const others = Array.from(
      { length: 150 },
      (): Told => ['2019-02-21', 'Seven Greens quit the council on Monday.'],
    )
    expect(eventsOf(STORY, STORY, ...others, STORY)).toEqual(['2019-02-18: 150', '2019-02-18: 3'])
  })

  it('is the same event in whatever order the articles come', () => {
    const told = [WEDNESDAY, UNDATED, STORY, SAYING, STORY, WEDNESDAY, SAYING]
    expect(eventsOf(...told.toReversed())).toEqual(eventsOf(...told))
  })
})
