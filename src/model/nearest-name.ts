/** Finds the name somebody meant from the one they typed. */
import { wordDistance } from './word-distance.ts'

const MOST_EDITS = 2

/** In a name of two or three letters, two edits would make any other. */
const editsAllowed = (name: string): number => Math.min(MOST_EDITS, Math.floor(name.length / 2))

/** The name nearest to what was typed, in any letter case: at most two edits away, else `null`. */
export const nearestName = (typed: string, names: readonly string[]): string | null => {
  const wanted = typed.toLowerCase()
  let nearest: string | null = null
  let least = MOST_EDITS + 1
  for (const name of names) {
    const edits = wordDistance(wanted, name.toLowerCase(), MOST_EDITS)
    if (edits < least && edits <= editsAllowed(name)) {
      nearest = name
      least = edits
    }
  }
  return nearest
}
