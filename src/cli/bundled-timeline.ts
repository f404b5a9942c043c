/** The timeline that opens when no source is named. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Timeline } from '../model/timeline.ts'
import { UserError } from '../model/user-error.ts'

/** From `dist/`, and from this file's own place. */
const PLACES = ['../data/timeline.json', '../../data/timeline.json']

export const BUNDLED_TITLE = 'The Independent Group, February 2019'

/** @throws UserError where the installation is incomplete */
export const bundledTimeline = (): Timeline => {
  const file = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url))).find(existsSync)
  if (file === undefined)
    throw new UserError('the bundled timeline is missing', 'Install onrecord again, or name a SOURCE.')
  // Not held to the schema at each start, which takes 4 ms: a test does that.
  return JSON.parse(readFileSync(file, 'utf8')) as Timeline
}
