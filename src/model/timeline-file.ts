/** A timeline as the text of a file, and back. */
import * as v from 'valibot'
import { jsonText } from './json-text.ts'
import { parseJson } from './parse-json.ts'
import type { Timeline } from './timeline.ts'
import { brokenReference } from './timeline-references.ts'
import { timelineSchema } from './timeline-schema.ts'
import { UserError } from './user-error.ts'

const NEXT_STEP = 'Mend the file, or make it anew with: onrecord parse ARTICLES -o FILE'

const pathOf = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')

const INDEFINITE: Readonly<Record<string, string>> = {
  Object: 'an object',
  Array: 'a list',
  string: 'a string',
  number: 'a number',
}

/** What is wrong with one field: in the schema's own words, or in valibot's, without its jargon. */
const complaint = (issue: v.BaseIssue<unknown>): string => {
  const path = pathOf(issue)
  const message = issue.message
    .replace(/^Invalid key: Expected "(.*)" but received undefined$/, 'missing')
    .replace(
      /^Invalid (?:type|value): Expected (.*) but received (.*)$/s,
      (_, expected: string, found: string) =>
        `expected ${INDEFINITE[expected] ?? expected.replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ' or ')}, found ${
          found === 'Object' || found === 'Array' ? INDEFINITE[found] : found
        }`,
    )
  return path === '' ? message : `${path}: ${message}`
}

/** Whether parsed JSON claims to be a timeline, so that a broken one is refused as a timeline and not read as articles. */
export const looksLikeTimeline = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === 'onrecord timeline'

/**
 * Checks parsed JSON against the shape of a timeline.
 *
 * @param where how the user named the file, for the message
 * @throws UserError with the path of the first thing that is wrong: `events[3].date: not a date: "2019-02-31"`
 */
export const checkTimeline = (value: unknown, where: string): Timeline => {
  const result = v.safeParse(timelineSchema, value, { abortEarly: true })
  if (!result.success) throw new UserError(`${where}: ${complaint(result.issues[0])}`, NEXT_STEP)
  const broken = brokenReference(result.output)
  if (broken !== null) throw new UserError(`${where}: ${broken}`, NEXT_STEP)
  return result.output
}

/** Reads the text of a timeline file. @throws UserError as {@link checkTimeline}, or where the text is no JSON. */
export const readTimeline = (json: string, where: string): Timeline => {
  const parsed = parseJson(json)
  if (parsed.kind === 'fault') throw new UserError(`${where}: not JSON: ${parsed.fault}`, NEXT_STEP)
  return checkTimeline(parsed.value, where)
}

/**
 * The text of a timeline file: indented JSON with a final newline; {@link readTimeline} gives back an equal value.
 *
 * @throws UserError where the timeline is too large for a file that can be read back
 */
export const writeTimeline = (timeline: Timeline): string => `${jsonText(timeline, 'the timeline', 1)}\n`
