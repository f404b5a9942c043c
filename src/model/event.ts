import type { Edtf } from './edtf.ts'
import type { Span, TextSpan } from './span.ts'
import { type Anchor, DATE_BASES } from './time-expression.ts'

/**
 * How an event got its date: by its own expression (`stated`, `resolved`), by the one in `focus` before it,
 * by the article's `publication`, or not at all (`none`). The surest first.
 */
export const EVENT_BASES = [...DATE_BASES, 'focus', 'publication', 'none'] as const

export type EventBasis = (typeof EVENT_BASES)[number]

const OWN_BASES: ReadonlySet<EventBasis> = new Set(DATE_BASES)

/** Whether a date of such a basis is named by the event's own words. */
export const isOwnBasis = (basis: EventBasis): boolean => OWN_BASES.has(basis)

/**
 * Where an event stands in time: `reported` as having happened, `announced` as arranged or decided to come, or only
 * `expected`: thought likely, rumoured, or hanging on something else.
 */
export const EVENT_STATUSES = ['reported', 'announced', 'expected'] as const

export type EventStatus = (typeof EVENT_STATUSES)[number]

/** The working behind an event's date: what a reader needs to check it. */
export interface Dating {
  readonly basis: EventBasis
  /** The rule that decided: the time expression's own, or which date stands in for one: `date-in-focus`. */
  readonly rule: string
  /** The time expression it rests on, in the article of the event's first mention. */
  readonly expression: TextSpan | null
  readonly anchor: Anchor | null
}

/** One article's telling of an event: the sentence, the article it stands in, and the date and standing in time that article gives it. */
export interface EventMention extends Span {
  readonly article: string
  readonly date: Edtf | null
  readonly basis: EventBasis
  readonly status: EventStatus
}

/** Something that happened, or is to happen, on a date. */
export interface Event {
  readonly id: string
  /** `null` where nothing in the article says when. */
  readonly date: Edtf | null
  readonly dating: Dating
  /** What any article reports is `reported`, though another only expects it. */
  readonly status: EventStatus
  readonly headline: string
  /** At least one; the first is the one the headline and the dating come from. */
  readonly mentions: readonly EventMention[]
  /** Ids of people, in order of appearance. */
  readonly people: readonly string[]
  /** Ids of quotes, in order of appearance. */
  readonly quotes: readonly string[]
}

/** The ids of the articles that tell an event, each once, in order. */
export const articlesTelling = ({ mentions }: Event): readonly string[] => [
  ...new Set(mentions.map(({ article }) => article)),
]
