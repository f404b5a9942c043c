import type { Article } from './article.ts'
import type { Event } from './event.ts'
import type { Person } from './person.ts'
import type { Problem } from './problem.ts'
import type { Quote } from './quote.ts'
import type { TimeExpression } from './time-expression.ts'

/** A time expression of a timeline, with the article it stands in. */
export interface DatedExpression extends TimeExpression {
  readonly article: string
}

/** The ordered events of a set of articles, with all they rest on. What a timeline file holds. */
export interface Timeline {
  readonly format: 'onrecord timeline'
  readonly version: 1
  readonly articles: readonly Article[]
  readonly people: readonly Person[]
  readonly quotes: readonly Quote[]
  readonly dates: readonly DatedExpression[]
  /** By first day, undated last. */
  readonly events: readonly Event[]
  readonly problems: readonly Problem[]
}
