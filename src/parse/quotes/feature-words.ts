/** Words that models may see as they are: function words, and words for what is called or titled. Never a name or a topic. */
import { NAMING_WORDS } from '../english/cue-nouns.ts'
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../english/function-words.ts'

export const FEATURE_WORDS: ReadonlySet<string> = new Set([
  ...AUXILIARIES,
  ...CONJUNCTIONS,
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...NAMING_WORDS,
  ...'he she they it i we you who not words like then also song book film show movie hashtag'.split(' '),
])
