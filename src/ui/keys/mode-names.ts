/** What the screens are called. */
import type { Mode } from '../../state/mode.ts'

/** The screens by name, in the order of the help. */
export const MODE_NAMES: readonly (readonly [Mode, string])[] = [
  ['dates', 'Dates'],
  ['events', 'Events of a date'],
  ['event', 'Event'],
  ['article', 'Article'],
  ['speakers', 'People'],
  ['said', 'What they said'],
  ['search', 'Search'],
  ['palette', 'Actions'],
  ['filters', 'Filters'],
  ['export', 'Export'],
  ['go-to-date', 'Go to a date'],
  ['help', 'Keys'],
  ['problems', 'Problems'],
]

/** What a mode is called on screen. */
export const modeName = (mode: Mode): string => MODE_NAMES.find(([one]) => one === mode)?.[1] ?? ''
