import { describe, expect, it } from 'vitest'
import { datesOfText } from './dates-of-text.ts'

describe('movable-feast', () => {
  it.each([
    ['The pit flooded on Easter Monday 1931.', null, ['on Easter Monday 1931 = 1931-04-06']],
    ['The pit flooded on Easter Sunday, 1962.', null, ['on Easter Sunday, 1962 = 1962-04-22']],
    ['The pit flooded on Good Friday.', '2019-05-21', ['on Good Friday = 2019-04-19']],
    ['The pit will open on Good Friday.', '2019-02-21', ['on Good Friday = 2019-04-19']],
    ['The pit could be dry by Easter.', '2019-05-21', ['Easter = 2020-04-12']],
    ['The pit has been shut since Easter.', '2019-02-21', ['Easter = 2018-04-01']],
    ['The pit flooded last Easter.', '2019-02-21', ['last Easter = 2018-04-01']],
    ['The pit opens next Easter.', '2019-02-21', ['next Easter = 2019-04-21']],
    ['The pit is to open this Easter.', '2019-02-21', ['this Easter = 2019-04-21']],
    ['The pit flooded at Thanksgiving 2018.', null, ['Thanksgiving 2018 = 2018-11-22']],
    ['The pit will be dry by Thanksgiving.', '2019-02-21', ['Thanksgiving = 2019-11-28']],
    ['They met last Thanksgiving.', '2019-02-21', ['last Thanksgiving = 2018-11-22']],
    [
      'It fell on 3 May 1926, and had been full on Good Friday.',
      null,
      ['on 3 May 1926 = 1926-05-03', 'on Good Friday = 1926-04-02'],
    ],
  ])('%s (%s)', (text, published, expected) => {
    expect(datesOfText(text, published)).toEqual(expected)
  })

  it.each([
    'The Good Friday Agreement held.',
    'They signed the Good Friday accord.',
    'Easter eggs were dear.',
    'He sailed from Easter Island.',
    'Thanksgiving turkeys were dear.',
    'It was a good friday for them.',
  ])('nothing in: %s', (text) => {
    expect(datesOfText(text, '2019-02-21')).toEqual([])
  })
})
