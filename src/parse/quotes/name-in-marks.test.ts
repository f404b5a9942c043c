import { describe, expect, it } from 'vitest'
import { readDocument } from '../text/document.ts'
import { namesInMarks } from './name-in-marks.ts'
import { markDocument } from './scene.ts'

const names = (text: string): readonly string[] => [...namesInMarks(markDocument(readDocument(text)))]

describe('namesInMarks', () => {
  it.each([
    [
      'twice without marks',
      'The “Independent Group” met. The Independent Group left. Then the Independent Group came.',
      ['Independent Group'],
    ],
    [
      'on either side',
      'The Independent Group left the “Independent Group” to the Independent Group.',
      ['Independent Group'],
    ],
  ])('finds a name that stands %s', (_, text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each([
    ['once without marks', 'The “Independent Group” met. The Independent Group left.'],
    [
      'in marks each time',
      'The “Independent Group” met the “Independent Group” and the “Independent Group”.',
    ],
    ['in small letters', 'A “gang of seven” met. The gang of seven left. Then the gang of seven came.'],
    ['alone', 'The “Group” met. The Group left. Then the Group came.'],
    [
      'within a longer word',
      'The “Independent Group” met. Independent Groups left. Then Independent Groups came.',
    ],
  ])('finds none that stands %s', (_, text) => {
    expect(names(text)).toEqual([])
  })
})
