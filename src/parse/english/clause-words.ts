/** Words that hang a clause on what stands before it, in lower case. */

const words = (list: string): readonly string[] => list.split(' ')

export const RELATIVE_PRONOUNS: readonly string[] = words('who whom whose which')

/** Nothing but a clause follows. */
export const CONJUNCTIONS_OF_CLAUSES: readonly string[] = words('where while although though because whereas')

/** Prepositions or adverbs too: a clause follows where it has a verb. */
export const CONJUNCTIONS_WITH_VERB: readonly string[] = words(
  'after before since until when once as if unless following',
)
