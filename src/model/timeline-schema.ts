/** The shape of a timeline file, checked field by field; what refers to something else is checked in `timeline-references.ts`. */
import * as v from 'valibot'
import { parseEdtf } from './edtf.ts'
import { EVENT_BASES, EVENT_STATUSES } from './event.ts'
import { PERSON_KINDS } from './person.ts'
import { PROBLEM_CODES } from './problem.ts'
import { PUBLICATION_BASES } from './publication-date.ts'
import { QUOTE_KINDS } from './quote.ts'
import { ANCHORS, DATE_BASES } from './time-expression.ts'

const shown = (value: unknown): string => JSON.stringify(value) ?? String(value)

const edtf = v.pipe(
  v.string(),
  v.check(
    (value) => parseEdtf(value) !== null,
    (issue) => `not a date: ${shown(issue.input)}`,
  ),
)
const offset = v.pipe(
  v.number(),
  v.integer('not a whole number'),
  v.minValue(0, (issue) => `below zero: ${shown(issue.input)}`),
)
const ordered = <T extends { start: number; end: number }>(schema: v.GenericSchema<T>) =>
  v.pipe(
    schema,
    v.check(
      (span) => span.start <= span.end,
      (issue) => `span ends before it starts: ${issue.input.start} to ${issue.input.end}`,
    ),
  )
const spanEntries = { start: offset, end: offset }
const span = ordered(v.object(spanEntries))
const textSpan = ordered(v.object({ ...spanEntries, text: v.string() }))
const id = v.pipe(v.string(), v.minLength(1, 'empty'))
const anchor = v.object({ date: edtf, of: v.picklist(ANCHORS) })

const evidence = v.object({
  rule: v.string(),
  text: v.string(),
  span: v.nullable(span),
  agreesWith: v.exactOptional(v.object({ article: id, date: edtf, text: v.string() })),
})

const publicationDate = v.object({
  date: edtf,
  basis: v.picklist(PUBLICATION_BASES),
  evidence: v.array(evidence),
  conflict: v.exactOptional(v.object({ date: edtf, evidence: v.array(evidence) })),
})

const article = v.object({
  id,
  file: v.nullable(v.string()),
  publisher: v.nullable(v.string()),
  headline: v.nullable(v.string()),
  byline: v.nullable(v.string()),
  url: v.nullable(v.string()),
  published: v.nullable(publicationDate),
  text: v.string(),
})

const person = v.object({
  id,
  kind: v.picklist(PERSON_KINDS),
  name: v.string(),
  aliases: v.array(v.string()),
  roles: v.array(v.string()),
})

const quote = v.object({
  id,
  article: id,
  kind: v.picklist(QUOTE_KINDS),
  text: v.string(),
  segments: v.pipe(v.array(span), v.minLength(1, 'empty')),
  cue: v.nullable(textSpan),
  speaker: v.nullable(v.object({ name: v.string(), id, mention: v.nullable(span) })),
  said: v.nullable(edtf),
  variantOf: v.nullable(id),
})

const datedExpression = ordered(
  v.object({
    article: id,
    ...spanEntries,
    text: v.string(),
    value: edtf,
    basis: v.picklist(DATE_BASES),
    rule: v.string(),
    anchor: v.nullable(anchor),
  }),
)

const eventBasis = v.picklist(EVENT_BASES)
const eventStatus = v.picklist(EVENT_STATUSES)

const event = v.object({
  id,
  date: v.nullable(edtf),
  dating: v.object({
    basis: eventBasis,
    rule: v.string(),
    expression: v.nullable(textSpan),
    anchor: v.nullable(anchor),
  }),
  status: eventStatus,
  headline: v.string(),
  mentions: v.pipe(
    v.array(
      ordered(
        v.object({
          article: id,
          ...spanEntries,
          date: v.nullable(edtf),
          basis: eventBasis,
          status: eventStatus,
        }),
      ),
    ),
    v.minLength(1, 'empty'),
  ),
  people: v.array(id),
  quotes: v.array(id),
})

const problem = v.object({
  where: v.string(),
  code: v.picklist(PROBLEM_CODES),
  reason: v.string(),
})

/** Accepts exactly what {@link Timeline} says; unknown keys are dropped, so that newer files of the same version open. */
export const timelineSchema = v.object({
  format: v.literal('onrecord timeline'),
  version: v.literal(1, (issue) => `${shown(issue.input)} is not a version this onrecord reads (1)`),
  articles: v.array(article),
  people: v.array(person),
  quotes: v.array(quote),
  dates: v.array(datedExpression),
  events: v.array(event),
  problems: v.array(problem),
})
