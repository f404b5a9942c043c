/** Timelines, and openings, that tell of more problems than their sources have. */
import type { OpenTimeline } from '../model/open-timeline.ts'
import type { Opening } from '../model/opening.ts'
import type { Problem } from '../model/problem.ts'

/** A timeline with problems before its own. */
export const withProblemsBefore = <T extends Pick<OpenTimeline, 'problems'>>(
  timeline: T,
  problems: readonly Problem[],
): T => (problems.length === 0 ? timeline : { ...timeline, problems: [...problems, ...timeline.problems] })

/** A timeline with problems behind its own. */
export const withProblemsBehind = <T extends Pick<OpenTimeline, 'problems'>>(
  timeline: T,
  problems: readonly Problem[],
): T => (problems.length === 0 ? timeline : { ...timeline, problems: [...timeline.problems, ...problems] })

/** The opening, each of whose timelines has these problems before its own. */
export const openingWithProblems = (opening: Opening, problems: readonly Problem[]): Opening => ({
  ...opening,
  onNews: (listener) =>
    opening.onNews((news) => {
      if (news.kind !== 'timeline') return listener(news)
      listener({ ...news, timeline: withProblemsBefore(news.timeline, problems) })
    }),
})
