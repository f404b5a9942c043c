/** Forms of verbs that tell what is past, in lower case. */

const words = (list: string): readonly string[] => list.split(' ')

/** Irregular ones that reports are full of. */
export const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  words(
    'was were had did went came said told took made gave got saw knew thought became began broke brought built bought caught chose drew drove fell felt fought found flew forgot froze grew held hid hit hurt kept laid led left lent lost met paid put quit ran rang rose sat sang sank sent shook shot shut slept sold split spoke spent stood stole struck swore taught threw understood won wore wrote beat bore died lay swept cut spread set been done gone taken made seen known shown written given won slain born',
  ),
)

/** Words in -ed that are none. */
const NOT_PAST: ReadonlySet<string> = new Set(
  words(
    'aged bed beloved breed deed embed exceed feed greed hatred hundred indeed infrared kindred naked need proceed red reed rugged sacred seed shed shred so-called speed steed succeed thoroughbred united unprecedented wed weed wicked',
  ),
)
const SHORTEST = 4

/** Whether a word has the ending of a regular one. */
export const isRegularPast = (word: string): boolean =>
  word.length >= SHORTEST && word.endsWith('ed') && !NOT_PAST.has(word)
