import { describe, expect, it } from 'vitest'
import { datesOfText } from './dates-of-text.ts'

describe('season-or-quarter', () => {
  it.each([
    ['The dig began in the summer of 1943.', null, ['summer of 1943 = 1943-22']],
    ['Sales fell in the third quarter of 2012.', null, ['third quarter of 2012 = 2012-35']],
    ['Sales fell in Q3 2012.', null, ['Q3 2012 = 2012-35']],
    ['Sales fell in 2012 Q3.', null, ['2012 Q3 = 2012-35']],
    ['It shut last summer.', '2019-02-21', ['last summer = 2018-22']],
    ['It shut last autumn.', '2019-02-21', ['last autumn = 2018-23']],
    ['It would not reopen before the summer.', '2023-03-14', ['summer = 2023-22']],
    ['It will stay shut until the summer.', '2023-10-14', ['summer = 2024-22']],
    ['It should be open by autumn.', '2023-10-14', ['autumn = 2023-23']],
    ['It has been shut since the summer.', '2023-03-14', ['summer = 2022-22']],
    ['It shut in the winter.', '2023-03-14', ['winter = 2022-24']],
    ['It shuts this summer.', '2019-02-21', ['this summer = 2019-22']],
  ])('%s (%s)', (text, published, expected) => {
    expect(datesOfText(text, published)).toEqual(expected)
  })

  it.each([
    'A spring broke.',
    'They fall often.',
    'A quarter of them left.',
    'The summer was hot.',
    'They met before the fall of the wall.',
    'It is dark in winter.',
    'He spoke before the summer recess.',
  ])('nothing in: %s', (text) => {
    expect(datesOfText(text, '2019-02-21')).toEqual([])
  })
})
