/** Stories for tests: articles of a few words, each with the day it appeared, and what becomes of them. */
import { bareArticle } from '../model/bare-article.ts'
import type { Timeline } from '../model/timeline.ts'
import { parseArticle } from '../parse/parse-article.ts'
import { buildTimeline } from './build-timeline.ts'

export type Told = readonly [published: string, text: string]

export const UNDATED: Told = ['2019-02-22', 'Three Tories have joined the Independent Group.']
export const WEDNESDAY: Told = [
  '2019-02-22',
  'Three Conservatives left on Wednesday to join the Independent Group.',
]

/** The timeline of an article each. */
const timelineOf = (told: readonly Told[]): Timeline =>
  buildTimeline(
    told.map(([published, text], number) => parseArticle(bareArticle(text, published, String(number)))),
    [],
  )

/** `date: how many tell it` of each event. */
export const eventsOf = (...told: readonly Told[]): readonly string[] =>
  timelineOf(told).events.map(({ date, mentions }) => `${date}: ${mentions.length}`)
