/** Small words of English by what they tell a finder. All in lower case. */

/** Pronouns that begin a clause. */
export const PERSONAL_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you'])

const words = (list: string): readonly string[] => list.split(' ')

/** Words that begin sentences and hardly ever a name: a capital on them says nothing. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  words(
    'a about above according across after again against ahead all almost along already also although always am amid among an and another any anyone are around as asked at away back because been before behind being below beside besides between beyond both but by can come could critics despite did do does don down during each earlier either else even ever every everyone everything except few finally first following for former from further get given had half has have having he her here hers him his how however i if in indeed inside instead into is it its itself just last later least less let like likewise many may maybe meanwhile might moreover more most much must my near nearly neither never nevertheless next no nobody none nor not nothing now of off often on once one only onto or other others our out outside over own people perhaps please rather really recently same several shall she should since so some someone something soon speaking still such than that the their them then there these they this those though three through throughout thus to today together tomorrow too toward towards two under unless until up upon us very was we well were what whatever when whenever where whereas wherever whether which while who whoever whom whose why will with within without would yes yesterday yet you your',
  ),
)

/** Words written with an apostrophe for their missing start: 'em, 'til. */
export const ELIDED_WORDS: ReadonlySet<string> = new Set(words('em til tis twas cause bout n round neath'))

export const DEFINITE_DETERMINERS: ReadonlySet<string> = new Set(words('the this that these those'))

/** Words that open a phrase such as “one senior MP”. */
export const DETERMINERS: ReadonlySet<string> = new Set([
  ...DEFINITE_DETERMINERS,
  ...words(
    'a an one two three four five six seven eight nine ten another other some many several multiple most both all few',
  ),
  ...words('his her their its my our your any every each no either neither dozens hundreds'),
])

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  words(
    'about above across after against along alongside amid among around as at before behind below beneath beside between beyond by despite down during except for from in inside into like near of off on onto out outside over past per since than through throughout to toward towards under until up upon via with within without',
  ),
)

export const CONJUNCTIONS: ReadonlySet<string> = new Set(
  words(
    'and or but nor yet so because although though while if when whether unless that which who whom whose where why how what',
  ),
)

export const AUXILIARIES: ReadonlySet<string> = new Set(
  words(
    "is are was were be been being am has have had having do does did will would shall should can could may might must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't",
  ),
)

/** Words that end a phrase around a noun: they cannot stand between its determiner and the noun. */
export const NEVER_IN_A_ROLE: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...AUXILIARIES,
  ...words('he she it they we i you him them us me not also then there here said says say told asked called'),
])

const ADVERBS = new Set(words('also then later not now never first again still always once'))

/** Whether a word may stand between a subject and its verb: “later”, “angrily”. */
export const isAdverb = (word: string): boolean => word.endsWith('ly') || ADVERBS.has(word)
