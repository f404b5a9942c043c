/** The speakers of a collection: who is written in several ways, and has one id, is one person. */
import { type Person, personId } from '../model/person.ts'
import type { Speaker } from '../model/quote.ts'
import type { GivenQuotation } from '../model/quote-collection.ts'

export interface CollectionSpeakers {
  /** In the order in which they speak. */
  readonly people: readonly Person[]
  /** The speaker with such a name, under the name that came first. */
  readonly speakerOf: (name: string) => Speaker
}

/** Finds the speakers. Quotations of one speaker share one {@link Speaker}. */
export const speakersOf = (quotations: readonly GivenQuotation[]): CollectionSpeakers => {
  const byName = new Map<string, Speaker>()
  const byId = new Map<string, { readonly speaker: Speaker; readonly aliases: string[] }>()
  const speakerOf = (name: string): Speaker => {
    const known = byName.get(name)
    if (known !== undefined) return known
    const id = personId(name)
    const entry = byId.get(id) ?? { speaker: { name, id, mention: null }, aliases: [] }
    if (name !== entry.speaker.name) entry.aliases.push(name)
    byName.set(name, entry.speaker)
    byId.set(id, entry)
    return entry.speaker
  }
  for (const { speaker } of quotations) if (speaker !== null) speakerOf(speaker)
  return {
    people: [...byId.values()].map(({ speaker: { id, name }, aliases }) => ({
      id,
      kind: 'person',
      name,
      aliases,
      roles: [],
    })),
    speakerOf,
  }
}
