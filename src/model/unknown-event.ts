/** What to tell of an event that is asked for by an id that none has. */
import { nearestName } from './nearest-name.ts'

/** In one line: what was looked for, and what to do. @param ids of all events there are */
export const unknownEvent = (id: string, ids: readonly string[]): string => {
  const nearest = nearestName(id, ids)
  const next = nearest === null ? 'Ids are those that onrecord parse writes.' : `Try --event ${nearest}`
  return `No event ${id}. ${next}`
}
