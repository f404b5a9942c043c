import { describe, expect, it } from 'vitest'
import { findMentions } from '../people/find-mentions.ts'
import { readDocument } from '../text/document.ts'
import { markDocument, sceneOf } from './scene.ts'
import { subjectOfCue } from './subject-of-cue.ts'

/** The subject of the last verb of saying of a sentence. */
const subject = (text: string): string | null => {
  const document = readDocument(text)
  const { mentions, figures } = findMentions(document)
  const marked = markDocument(document)
  const scene = sceneOf(
    marked,
    marked.stretches.map(() => true),
    mentions,
    figures,
  )
  return subjectOfCue(scene, scene.cues.lastIndexOf(1), 0)?.mention.name ?? null
}

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
