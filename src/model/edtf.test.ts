import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareEdtf, daysInMonth, parseEdtf, sameTime } from './edtf.ts'

const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

const year = fc.integer({ min: 0, max: 9998 }).map((value) => pad(value, 4))
const month = fc.integer({ min: 1, max: 12 }).map((value) => pad(value))
const part = fc.constantFrom('21', '22', '23', '24', '33', '34', '35', '36')
const day = fc
  .tuple(fc.integer({ min: 0, max: 9998 }), fc.integer({ min: 1, max: 12 }), fc.nat())
  .map(([y, m, d]) => `${pad(y, 4)}-${pad(m)}-${pad(1 + (d % daysInMonth(y, m)))}`)
const time = fc
  .tuple(day, fc.nat(23), fc.nat(59))
  .map(([iso, hour, minute]) => `${iso}T${pad(hour)}:${pad(minute)}`)
const plain = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, part).map((parts) => parts.join('-')),
  year.map((value) => `${value.slice(0, 3)}X`),
  day,
  time,
)
const simple = fc.tuple(plain, fc.constantFrom('', '?', '~', '%')).map((parts) => parts.join(''))
const interval = fc
  .tuple(fc.option(simple, { nil: '..' }), fc.option(simple, { nil: '..' }))
  .map((ends) => ends.join('/'))
  .filter((value) => parseEdtf(value) !== null)
const edtf = fc.oneof({ weight: 3, arbitrary: simple }, interval)
// Values that cover the same days are rare among all, and the order must tell them apart too.
const alike = fc
  .tuple(
    fc.constantFrom('2019', '2019-21', '2019-03', '2019-03-01', '2019-03-01T11:00'),
    fc.constantFrom('', '?', '~'),
  )
  .chain(([value, mark]) => fc.constantFrom(`${value}${mark}`, `${value}${mark}/${value}`))
const orUndated = fc.option(fc.oneof(edtf, alike))

describe('parseEdtf', () => {
  it.each([
    ['2019-02-20', 'day', '2019-02-20', '2019-02-20'],
    ['2020-02-29', 'day', '2020-02-29', '2020-02-29'],
    ['2000-02-29', 'day', '2000-02-29', '2000-02-29'],
    ['2019-02-20T11:00', 'time', '2019-02-20', '2019-02-20'],
    ['2019-02-20T23:59:59', 'time', '2019-02-20', '2019-02-20'],
    ['2019-02', 'month', '2019-02-01', '2019-02-28'],
    ['2020-02', 'month', '2020-02-01', '2020-02-29'],
    ['1900-02', 'month', '1900-02-01', '1900-02-28'],
    ['1981', 'year', '1981-01-01', '1981-12-31'],
    ['198X', 'decade', '1980-01-01', '1989-12-31'],
    ['2019-21', 'season', '2019-03-01', '2019-05-31'],
    ['2019-24', 'season', '2019-12-01', '2020-02-29'],
    ['2019-33', 'quarter', '2019-01-01', '2019-03-31'],
    ['2019-36', 'quarter', '2019-10-01', '2019-12-31'],
    ['2019-02-18/2019-02-20', 'interval', '2019-02-18', '2019-02-20'],
    ['2017/2019-02', 'interval', '2017-01-01', '2019-02-28'],
    ['2017/..', 'interval', '2017-01-01', null],
    ['../2017', 'interval', null, '2017-12-31'],
  ])('reads %s', (value, precision, firstDay, lastDay) => {
    expect(parseEdtf(value)).toEqual({ precision, firstDay, lastDay, uncertain: false, approximate: false })
  })

  it.each([
    ['2019-02-20?', true, false],
    ['2019-02~', false, true],
    ['198X%', true, true],
    ['2017?/2019~', true, true],
  ])('reads the mark of %s', (value, uncertain, approximate) => {
    expect(parseEdtf(value)).toMatchObject({ uncertain, approximate })
  })

  it.each([
    [''],
    ['2019-02-31'],
    ['2019-02-29'],
    ['1900-02-29'],
    ['2019-04-31'],
    ['2019-00'],
    ['2019-13'],
    ['2019-25'],
    ['2019-21-01'],
    ['2019-02-00'],
    ['2019-2-3'],
    ['2019-02-20T24:00'],
    ['2019-02-20T11'],
    ['198X-02'],
    ['19XX'],
    ['20190220'],
    ['20 February 2019'],
    ['2019-02-20 '],
    ['2019-02-20\n'],
    ['2019/2017'],
    ['../..'],
    ['2017/'],
    ['2017/2018/2019'],
    ['2019??'],
  ])('finds no date in %j', (value) => {
    expect(parseEdtf(value)).toBeNull()
  })

  it('covers days in order, each in the calendar', () => {
    fc.assert(
      fc.property(edtf, (value) => {
        const { firstDay, lastDay } = parseEdtf(value) ?? {}
        for (const iso of [firstDay, lastDay])
          if (iso != null) expect(new Date(`${iso}T00:00Z`).toISOString().slice(0, 10)).toBe(iso)
        if (firstDay != null && lastDay != null) expect(firstDay <= lastDay).toBe(true)
      }),
    )
  })

  it('never throws', () => {
    const dateLike = fc
      .array(fc.constantFrom('2019', '0', '-', '/', '..', 'T', ':', 'X', '?', '~', '02'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), dateLike), (value) => {
        const date = parseEdtf(value)
        if (date !== null) expect(date.firstDay ?? date.lastDay).not.toBeNull()
      }),
    )
  })
})

describe('compareEdtf', () => {
  it.each([
    ['a day before the next', ['2019-02-20', '2019-02-21']],
    ['the wider before the narrower that starts with it', ['201X', '2010', '2010-01', '2010-01-01']],
    [
      'a day before its times, and those by the clock',
      ['2019-02-20', '2019-02-20T09:00', '2019-02-20T11:00'],
    ],
    ['an interval by its first day', ['2019-02-17', '2019-02-18/2019-02-20', '2019-02-18', '2019-02-19']],
    ['an open beginning by its end', ['2016-12-31', '../2017-01-02', '2017-01-03']],
    ['undated last', ['9998', null]],
  ])('puts %s', (_, ordered) => {
    expect([...ordered].reverse().sort(compareEdtf)).toEqual(ordered)
  })

  it('is a total order', () => {
    const sign = (value: number): number => Math.sign(value) + 0
    fc.assert(
      fc.property(orUndated, orUndated, orUndated, (a, b, c) => {
        expect(sign(compareEdtf(a, b))).toBe(sign(-compareEdtf(b, a)))
        expect(compareEdtf(a, b) === 0).toBe(a === b)
        if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0) expect(compareEdtf(a, c)).toBeLessThanOrEqual(0)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('sameTime', () => {
  it.each([
    ['2019-02-20', '2019-02-20T11:00', true],
    ['2019-02-20', '2019-02', true],
    ['2019-02-20', '2019-21', false],
    ['2019-02-18/2019-02-20', '2019-02-20', true],
    ['2017/..', '2019', true],
    ['../2017', '2018', false],
    ['../2017', '2017/..', true],
    ['2019-02-20', 'Wednesday', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(sameTime(a, b)).toBe(expected)
    expect(sameTime(b, a)).toBe(expected)
  })
})
