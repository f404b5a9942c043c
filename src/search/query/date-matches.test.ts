import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEdtf, sameTime } from '../../model/edtf.ts'
import { dateMatches } from './date-matches.ts'
import type { DateCondition } from './query.ts'

const matches = (field: DateCondition['field'], value: string, date: string): boolean => {
  const days = parseEdtf(value)
  const said = parseEdtf(date)
  if (days === null || said === null) throw new RangeError(`${value} or ${date} is no date`)
  return dateMatches({ field, firstDay: days.firstDay, lastDay: days.lastDay }, said.firstDay, said.lastDay)
}

describe('dateMatches', () => {
  it.each<[DateCondition['field'], string, string]>([
    ['on', '2019-02-20', '2019-02-20'],
    ['on', '2019-02-20', '2019-02-20T11:00'],
    ['on', '2019-02', '2019-02-20'],
    ['on', '2019-02-20', '2019-02'],
    ['on', '2019', '2019-02-20~'],
    ['on', '2017/..', '2019'],
    ['on', '2019-02-20', '../2019-02-20'],
    ['after', '2019-02', '2019-03-01'],
    ['after', '2019-02-20', '2019-02-21'],
    ['after', '2018', '2019/..'],
    ['before', '2019', '2018-12-31'],
    ['before', '2019-02', '../2018'],
    ['from', '2019-02', '2019-02-01'],
    ['from', '2019', '2019'],
    ['until', '2019-02', '2019-02-28'],
    ['until', '2019', '../2019'],
  ])('%s:%s holds for %s', (field, value, date) => {
    expect(matches(field, value, date)).toBe(true)
  })

  it.each<[DateCondition['field'], string, string]>([
    ['on', '2019-02-20', '2019-02-21'],
    ['on', '2019-02', '2019-03'],
    ['on', '2017/..', '2016'],
    ['after', '2019-02', '2019-02-28'],
    ['after', '2019-02', '2019'],
    ['after', '2016', '../2019'],
    ['before', '2019', '2019-01-01'],
    ['before', '2019-02-20', '2019'],
    ['before', '2030', '2019/..'],
    ['from', '2019-02', '2019'],
    ['until', '2019-02', '2019'],
  ])('%s:%s does not hold for %s', (field, value, date) => {
    expect(matches(field, value, date)).toBe(false)
  })

  it.each<[DateCondition['field']]>([['on'], ['after'], ['before'], ['from'], ['until']])(
    '%s: holds for nothing undated',
    (field) => {
      const whole = { field, firstDay: '0001-01-01', lastDay: '9999-12-31' }
      expect(dateMatches(whole, null, null)).toBe(false)
    },
  )

  it('is on, after or before, and never two of them', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString())
    const value = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([iso, length]) => iso.slice(0, length))
    fc.assert(
      fc.property(value, value, (a, b) => {
        const sides = [matches('on', a, b), matches('after', a, b), matches('before', a, b)]
        expect(sides.filter(Boolean)).toHaveLength(1)
        expect(sides[0]).toBe(sameTime(a, b))
      }),
    )
  })
})
