/** Small words of English by what they tell a finder. All in lower case. */

const words = (list: string): readonly string[] => list.split(' ')

/** Pronouns that an article lets speak. */
export const SPEAKING_PRONOUNS: ReadonlySet<string> = new Set(words('he she they'))

/** Words that begin sentences and hardly ever a name: a capital on them says nothing. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  words(
    'a about above according across after again against ahead all almost along already also although always am amid among an and another any anyone are around as asked at away back because been before behind being below beside besides between beyond both but by can come could critics despite did do does don down during each earlier either else even ever every everyone everything except few finally first following for former from further get given had half has have having he her here hers him his how however i if in indeed inside instead into is it its itself just last later least less let like likewise many may maybe meanwhile might moreover more most much must my near nearly neither never nevertheless next no nobody none nor not nothing now of off often on once one only onto or other others our out outside over own people perhaps please rather really recently same several shall she should since so some someone something soon speaking still such than that the their them then there these they this those though three through throughout thus to today together tomorrow too toward towards two under unless until up upon us very was we well were what whatever when whenever where whereas wherever whether which while who whoever whom whose why will with within without would yes yesterday yet you your',
  ),
)

/** Words written with an apostrophe for their missing start: 'em, 'til. */
export const ELIDED_WORDS: ReadonlySet<string> = new Set(words('em til tis twas cause bout n round neath'))
