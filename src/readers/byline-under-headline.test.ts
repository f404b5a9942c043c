import { describe, expect, it } from 'vitest'
import { bylineIn } from './byline-under-headline.ts'

describe('a byline', () => {
  it.each([
    ['By Ann Smith', 'Ann Smith'],
    [' BY ANN SMITH ', 'ANN SMITH'],
    ['by Ann Smith', 'Ann Smith'],
    ['Words by Ann Smith', 'Ann Smith'],
    ['By: Ann Smith', 'Ann Smith'],
    ['By Ann Smith, political editor', 'Ann Smith, political editor'],
    ['By Ann Smith, BBC News', 'Ann Smith, BBC News'],
    ['By Ann Smith | Chief Political Correspondent', 'Ann Smith | Chief Political Correspondent'],
    ['By Ann Smith – Reuters', 'Ann Smith – Reuters'],
    ['By Ann Smith and Bob Jones', 'Ann Smith and Bob Jones'],
    [
      'By Ann Smith, Bob Jones and Eve Brown in Port Ellen',
      'Ann Smith, Bob Jones and Eve Brown in Port Ellen',
    ],
    ['By Ann Smith for The Paper', 'Ann Smith for The Paper'],
    ["By A. B. O'Neil-Núñez", "A. B. O'Neil-Núñez"],
    ['By Ludwig van der Beek Jr.', 'Ludwig van der Beek Jr.'],
    ['By Zoë Éluard', 'Zoë Éluard'],
  ])('%s', (line, byline) => {
    expect(bylineIn(line)).toBe(byline)
  })

  it.each([
    '',
    'By',
    'Ann Smith',
    'By Monday it was over',
    'By Monday',
    'By Monday Morning',
    'By February 2019',
    'BY THEN IT WAS OVER',
    'By Popular Demand',
    'By then Ann Smith had left',
    'By the river',
    'By Ann',
    'By London standards, it is cheap',
    'By London Bridge, a boat sank',
    'By Ann Smith’s account it was over',
    'By Ann Smith’s account, it was over.',
    'By Ann Smith, it was said, the quarry closed.',
    'By Ann Smith had left the quarry.',
    'Bystanders Ann Smith',
    `By ${'Ann Smith, '.repeat(12)}Bob Jones`,
  ])('none: %s', (line) => {
    expect(bylineIn(line)).toBeNull()
  })
})
