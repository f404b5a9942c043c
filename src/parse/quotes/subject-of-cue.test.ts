import { describe, expect, it } from 'vitest'
import { sceneOfText } from './scene-of-text.ts'
import { type Subject, subjectOfCue } from './subject-of-cue.ts'

/** The subject of the last verb of saying of a sentence. */
const found = (text: string): Subject | null => {
  const scene = sceneOfText(text)
  return subjectOfCue(scene, scene.cues.lastIndexOf(1), 0)
}
const subject = (text: string): string | null => found(text)?.mention.name ?? null

describe('subjectOfCue', () => {
  it.each([
    ['beside the verb', 'Jeremy Corbyn said so.', 'Jeremy Corbyn'],
    ['a pronoun', 'Then she said so.', 'she'],
    ['behind an adverb', 'Jeremy Corbyn later said so.', 'Jeremy Corbyn'],
    ['behind an auxiliary', 'Jeremy Corbyn has said so.', 'Jeremy Corbyn'],
    ['behind a parenthesis between dashes', 'Nick Boles - who faces a vote - said so.', 'Nick Boles'],
    ['behind a parenthesis between commas', 'Nick Boles, the MP for Grantham, said so.', 'Nick Boles'],
    ['behind brackets', 'Nick Boles (Grantham) said so.', 'Nick Boles'],
    ['behind a prepositional phrase', 'The chairman on the council said so.', 'The chairman'],
    ['of the verb before', 'Theresa May praised the plan and insisted on it.', 'Theresa May'],
    ['of a participle', 'Theresa May made an appeal, warning of delays.', 'Theresa May'],
    ['of a passive', 'The plan was criticised by Jeremy Corbyn on Monday.', 'Jeremy Corbyn'],
  ])('finds it %s', (_, text, expected) => {
    expect(subject(text)).toBe(expected)
  })

  it.each([
    ['in front of the verb', 'Then said so.'],
    ['behind the “by” of a passive', 'The plan was criticised by night.'],
    ['outside of what somebody said', 'The bridge shut. “Jeremy Corbyn left” said so.'],
  ])('finds nobody where nobody stands %s', (_, text) => {
    expect(subject(text)).toBeNull()
  })
})

describe('the way to a subject', () => {
  it.each([
    ['Jeremy Corbyn said so.', 'beside'],
    ['Jeremy Corbyn has angrily said so.', 'beside'],
    ['Jeremy Corbyn yesterday said so.', 'beyond'],
    ['Nick Boles (Grantham) said so.', 'parenthesis'],
    ['The group that backs Jeremy Corbyn said so.', 'relative clause'],
    ['The chairman on the council said so.', 'preposition'],
    ['Theresa May praised the plan and insisted on it.', 'verb before'],
    ['Theresa May made an appeal, warning of delays.', 'participle'],
    ['Warning of delays, Theresa May made an appeal.', 'opening participle'],
    ['Theresa May promised to tell us.', 'infinitive'],
    ['The plan was called “a farce” by Jeremy Corbyn.', 'passive'],
  ])('of “%s” is: %s', (text, path) => {
    expect(found(text)?.path).toBe(path)
  })
})
