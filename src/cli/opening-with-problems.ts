/** An opening that tells of more problems than its sources have. */
import type { Opening } from '../model/opening.ts'
import type { Problem } from '../model/problem.ts'

/** The opening, each of whose timelines has these problems before its own. */
export const openingWithProblems = (opening: Opening, problems: readonly Problem[]): Opening => ({
  ...opening,
  onNews: (listener) =>
    opening.onNews((news) => {
      if (news.kind !== 'timeline') return listener(news)
      const { timeline } = news
      listener({ ...news, timeline: { ...timeline, problems: [...problems, ...timeline.problems] } })
    }),
})
