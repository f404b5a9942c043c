/** The colours of the speakers of an article. */
import type { Dress, Theme } from '../theme/theme.ts'

/** The dress of each speaker's words by id, the same for all that one says; of those whom nobody named, one of its own. */
export const dressesOfSpeakers = (
  speakers: Iterable<string>,
  theme: Theme,
): ((speaker: string | null) => Dress) => {
  const { speakers: dresses } = theme
  const dressOf = new Map<string, Dress>()
  for (const id of speakers)
    if (!dressOf.has(id)) dressOf.set(id, dresses[dressOf.size % dresses.length] ?? theme.speaker)
  return (speaker) => dressOf.get(speaker ?? '') ?? theme.strong
}
