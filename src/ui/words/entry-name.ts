/** Whose quotes a row of the people, or publishers, counts. */
import type { SpeakerEntry, SpokenBy } from '../../state/speaker-table.ts'
import { harmless } from '../text/cells.ts'
import { NOT_NAMED } from './quote-in-words.ts'

/** The name of a row; of those without one, what they are called. */
export const entryName = ({ name }: Pick<SpeakerEntry, 'name'>, by: SpokenBy): string =>
  name === null ? (by === 'speakers' ? NOT_NAMED : 'Publisher not known') : harmless(name)
