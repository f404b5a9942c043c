/**
 * A list in parts, told to whoever knows the list before: most of a list that has grown is as it was, and need not be
 * copied from thread to thread again. Each part says where its entries were, and brings those that are new.
 *
 *     before    a b c d
 *     after     a x c b y        places  0 NEW 2 1 NEW     entries  x y
 */
import { isDeepStrictEqual } from 'node:util'

/** In the place of an entry that was not there, or not the same. */
const NEW = -1

/** A part ends with the entry that brings it to so many places, new entries, or characters of what is new. */
const MOST_PLACES = 5000
const MOST_ENTRIES = 200
const MOST_CHARACTERS = 400_000

export interface ListPart<T> {
  readonly places: Int32Array<ArrayBuffer>
  /** In the order of the places that are new. */
  readonly entries: readonly T[]
}

export interface Growth<T> {
  /** Tells which entry of the list before is an earlier self of an entry. */
  readonly keyOf: (entry: T) => string
  /** How long the texts and lists of an entry are, in characters, where they are of any length. */
  readonly charactersOf?: (entry: T) => number
}

/** The parts of a list, in order. */
export function* partsOf<T>(
  before: readonly T[],
  after: readonly T[],
  { keyOf, charactersOf = () => 0 }: Growth<T>,
): Generator<ListPart<T>> {
  const placeOf = new Map(before.map((entry, place) => [keyOf(entry), place]))
  let places: number[] = []
  let entries: T[] = []
  let characters = 0
  for (const entry of after) {
    const place = placeOf.get(keyOf(entry))
    const isKept = place !== undefined && isDeepStrictEqual(before[place], entry)
    places.push(isKept ? place : NEW)
    if (!isKept) {
      entries.push(entry)
      characters += charactersOf(entry)
    }
    if (places.length < MOST_PLACES && entries.length < MOST_ENTRIES && characters < MOST_CHARACTERS) continue
    yield { places: Int32Array.from(places), entries }
    places = []
    entries = []
    characters = 0
  }
  if (places.length > 0) yield { places: Int32Array.from(places), entries }
}

/** The entries of a part; what is as it was is the very object. @throws Error where the part is of another list */
export const entriesOf = <T>(before: readonly T[], { places, entries }: ListPart<T>): readonly T[] => {
  let next = 0
  return Array.from(places, (place) => {
    const entry = place === NEW ? entries[next++] : before[place]
    if (entry === undefined) throw new Error(`no entry for place ${place} of ${before.length}`)
    return entry
  })
}
