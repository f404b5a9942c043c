/** What somebody picked from a timeline to take along, and the forms in which it leaves. */

/** A quote or an event, by its id. */
export interface Chosen {
  readonly kind: 'quote' | 'event'
  readonly id: string
}

/** The forms in which quotes and events are copied, printed and exported. The first is meant where nobody says. */
export const CHOSEN_FORMATS = [
  { id: 'citation', words: 'citation with speaker, date and source', ending: 'txt' },
  { id: 'words', words: 'the words alone', ending: 'txt' },
  { id: 'markdown', words: 'Markdown, quoted, with a link', ending: 'md' },
  { id: 'csv', words: 'CSV, a row each', ending: 'csv' },
  { id: 'jsonl', words: 'JSON Lines, with every span', ending: 'jsonl' },
] as const

export type ChosenFormat = (typeof CHOSEN_FORMATS)[number]['id']

/** The ending of the name of a file that holds such a format, without its dot. */
export const endingOf = (format: ChosenFormat): string =>
  CHOSEN_FORMATS.find(({ id }) => id === format)?.ending ?? 'txt'
