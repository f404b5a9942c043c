/** Words that models may see as they are: function words, and words for what is called or titled. Never a name or a topic. */
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../english/function-words.ts'

export const FEATURE_WORDS: ReadonlySet<string> = new Set([
  ...AUXILIARIES,
  ...CONJUNCTIONS,
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...'he she they it i we you who not so-called called dubbed known entitled titled named nicknamed labelled labeled word words phrase term like then also song book film show movie hashtag'.split(
    ' ',
  ),
])
