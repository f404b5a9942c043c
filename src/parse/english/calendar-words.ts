/** The words of English calendars and clocks, in lower case, with what each stands for. */

const words = (list: string): readonly string[] => list.split(' ')
const numbered = (list: string, first: number): readonly (readonly [string, number])[] =>
  words(list).map((word, index) => [word, index + first] as const)

/** Full names and abbreviations (without their stop) of the months, from 1. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...numbered('january february march april may june july august september october november december', 1),
  ...numbered('jan feb mar apr', 1),
  ...numbered('jun jul aug sep oct nov dec', 6),
  ['sept', 9],
])

/** Months whose name alone is as likely a person or a verb: they need a word or a number beside them. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(
  words('march april may june august jan feb mar apr jun jul aug sep sept oct nov dec'),
)

/** Full names of the weekdays, from Sunday = 0. */
export const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = new Map(
  numbered('sunday monday tuesday wednesday thursday friday saturday', 0),
)

/** Seasons by their number in EDTF. */
export const SEASON_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...numbered('spring summer autumn winter', 21),
  ['fall', 23],
])

/** Numbers in one word. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    1,
  ),
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
])

/** Whatever counts a noun. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['single', 1],
  ...NUMBER_WORDS,
])

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  numbered(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    1,
  ),
)

export type CalendarUnit = 'day' | 'week' | 'fortnight' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade'

/** Units that dates are counted in, singular and plural. */
export const UNITS: ReadonlyMap<string, CalendarUnit> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['fortnight', 'fortnight'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
])

/** Words before a date or a unit that say which one is meant: “last March”, “the coming week”. */
export const DIRECTIONS: ReadonlyMap<string, 'last' | 'this' | 'next'> = new Map([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
])

/** Parts of a day that stand behind a day: “Monday morning”. */
export const PARTS_OF_DAY: ReadonlySet<string> = new Set(
  words('morning afternoon evening night lunchtime noon midday midnight dawn dusk'),
)

/** Words that go with a part of a month or year: “early March”, “late 1943”. */
export const PARTS_OF_PERIOD: ReadonlySet<string> = new Set(words('early late mid'))

export const ABOUT: ReadonlySet<string> = new Set(
  words('about around nearly almost roughly approximately some over under least than barely'),
)

/** Holidays on a fixed day, as month and day; a second word in the key must follow the first. */
export const FIXED_HOLIDAYS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['christmas', [12, 25]],
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['boxing day', [12, 26]],
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ["valentine's day", [2, 14]],
  ['halloween', [10, 31]],
  ['bastille day', [7, 14]],
  ['armistice day', [11, 11]],
])

/** Feasts that move with Easter, as days from Easter Sunday; “Easter” alone is the Sunday. */
export const FEASTS_OF_EASTER: ReadonlyMap<string, number> = new Map([
  ['easter', 0],
  ['easter sunday', 0],
  ['easter monday', 1],
  ['easter saturday', -1],
  ['good friday', -2],
  ['maundy thursday', -3],
  ['palm sunday', -7],
  ['ash wednesday', -46],
  ['shrove tuesday', -47],
])

/** The fourth Thursday of November. */
export const THANKSGIVING: ReadonlySet<string> = new Set(['thanksgiving', 'thanksgiving day'])

/** Words before a feast or a season that make it a time: “by Christmas”, “before the summer”. */
export const BEFORE_A_TIME: ReadonlySet<string> = new Set(
  words('on by before until till since after at over around during in through throughout from for'),
)

/** What makes a weekday's name the name of something else, by the word before it. */
export const BEFORE_A_NAMED_DAY: ReadonlySet<string> = new Set(
  words('black good super bloody cyber easter palm ash maundy sheffield giving ruby shrove'),
)

/** … and by the word after it. */
export const AFTER_A_NAMED_DAY: ReadonlySet<string> = new Set(
  words('times telegraph mirror express mail herald post people sport club league'),
)

/** Words that make a day any such day: “every Monday”. */
export const ANY_SUCH: ReadonlySet<string> = new Set(
  words('every each a any some alternate many most weekly another per'),
)

/** Words of what is yet to come, when they stand before a date in its clause. */
export const AHEAD: ReadonlySet<string> = new Set(
  words(
    "will won't shall 'll i'll we'll you'll he'll she'll it'll they'll may might can could should must due expected scheduled planned slated set plans planning intends hopes expects until upcoming forthcoming deadline ahead looming postponed",
  ),
)
