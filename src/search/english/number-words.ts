/** Numbers as words, with the digits they are compared by. Data. */

const inOrder = (words: string, from: number, step: number, suffix = ''): [string, string][] =>
  words.split(' ').map((word, at) => [word, `${from + at * step}${suffix}`])

/** `one` to `nine`. */
export const UNITS: ReadonlyMap<string, string> = new Map(
  inOrder('one two three four five six seven eight nine', 1, 1),
)

/** `twenty` to `ninety`. */
export const TENS: ReadonlyMap<string, string> = new Map(
  inOrder('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
)

/** Every number that is one word, and the ordinals up to twenty. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ['zero', '0'],
  ...UNITS,
  ...inOrder('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 10, 1),
  ...TENS,
  ['first', '1st'],
  ['second', '2nd'],
  ['third', '3rd'],
  ...inOrder(
    'fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    4,
    1,
    'th',
  ),
])
