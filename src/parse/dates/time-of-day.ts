/** “11am today”, “today at 8.30 p.m.”, “15:00 GMT Saturday”: a time of the clock beside a day belongs to it. */
import type { Tokens } from '../text/tokens.ts'
import type { DateCandidate, Reading } from './date-candidate.ts'

const CLOCK = /^([01]?\d|2[0-3])(?:[:.]([0-5]\d))?(am|pm)?$/
const HALF = /^(?:a\.m|am|p\.m|pm)$/
const ZONE = /^(?:gmt|bst|utc|est|edt|pst|pdt|cst|cet|et|local)$/
const FURTHEST = 4

const namesDay = (reading: Reading): boolean => {
  switch (reading.kind) {
    case 'weekday':
    case 'day-from-publication':
      return true
    case 'calendar':
      return reading.day !== null
    default:
      return false
  }
}

interface Clock {
  readonly time: string
  readonly to: number
}

/** A time of the clock that starts at a token. Without am, pm or a mark between hours and minutes it is a number. */
const clockAt = (tokens: Tokens, at: number): Clock | null => {
  const match = CLOCK.exec(tokens.words[at] ?? '')
  if (match === null) return null
  const [, hours = '', minutes, tail] = match
  const half =
    tail ?? (HALF.test(tokens.words[at + 1] ?? '') ? tokens.words[at + 1]?.replace('.', '') : undefined)
  if (half === undefined && (minutes === undefined || !tokens.words[at]?.includes(':'))) return null
  let hour = Number(hours)
  if (half !== undefined && (hour > 12 || hour === 0)) return null
  if (half === 'pm' && hour < 12) hour += 12
  if (half === 'am' && hour === 12) hour = 0
  let to = tail === undefined && half !== undefined ? at + 2 : at + 1
  if (ZONE.test(tokens.words[to] ?? '')) to++
  return { time: `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`, to }
}

/** The candidate with the time of day before or behind it, where there is one. */
export const withTimeOfDay = (tokens: Tokens, found: DateCandidate): DateCandidate => {
  if (!namesDay(found.reading)) return found
  for (let at = found.from - 1; at >= found.sentence.from && at >= found.from - FURTHEST; at--) {
    const clock = clockAt(tokens, at)
    if (clock === null) continue
    const between = tokens.words[clock.to]
    if (clock.to !== found.from && !(clock.to === found.from - 1 && (between === 'on' || between === ',')))
      break
    return { ...found, from: at, start: tokens.starts[at] ?? found.start, time: clock.time }
  }
  const next = tokens.words[found.to] === 'at' || tokens.words[found.to] === ',' ? found.to + 1 : found.to
  const clock = next < found.sentence.to ? clockAt(tokens, next) : null
  return clock === null || clock.to > found.sentence.to
    ? found
    : { ...found, to: clock.to, end: tokens.ends[clock.to - 1] ?? found.end, time: clock.time }
}
