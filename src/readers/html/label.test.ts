import { describe, expect, it } from 'vitest'
import { isLabel } from './label.ts'

describe('a label', () => {
  it.each([
    'Advertisement',
    'ADVERTISEMENT',
    'Article continues below advertisement',
    'Share',
    'Share this article',
    'Share on Facebook',
    '• Tweet',
    'Comments (12)',
    '12 comments',
    '5 min read',
    'Listen to this article',
    'Skip to main content',
    'Back to top',
    'Sign up',
    'Loading…',
    'Related stories:',
    'Read more »',
  ])('%s', (line) => {
    expect(isLabel(line)).toBe(true)
  })

  it.each([
    '',
    'Comments on the plan',
    'Share prices fall',
    'Related questions',
    'He tweeted.',
    '“Share”',
    '> Share',
    '12 comments were read out.',
    'Advertisement bans',
    'Ann Smith',
    'Background',
  ])('none: %s', (line) => {
    expect(isLabel(line)).toBe(false)
  })
})
