/** Words that carry a full stop without ending a sentence, in lower case and without the stop. */

const words = (list: string): readonly string[] => list.split(' ')

/** Stand before a name: never the end of a sentence. */
export const ABBREVIATED_TITLES: ReadonlySet<string> = new Set(
  words(
    'mr mrs ms dr prof rev hon sen sens rep reps gov govs gen lt col sgt capt cpl maj adm cmdr supt insp pres messrs mme mlle st ste mt ft',
  ),
)

/** Stand before a number: No. 10, Fig. 3. */
export const ABBREVIATIONS_BEFORE_NUMBERS: ReadonlySet<string> = new Set(words('no nos fig figs vol art sec'))

/** With a capital, abbreviations as well; what follows tells whether they end the sentence too. */
export const CAPITAL_ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...ABBREVIATED_TITLES,
  ...ABBREVIATIONS_BEFORE_NUMBERS,
  ...words('jr sr inc corp co ltd plc bros dept univ assn ave blvd rd'),
  ...words('jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun'),
  ...words(
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev',
  ),
  ...words('okla ore pa tenn tex va vt wash wis wyo'),
])

/** Abbreviations in small letters too. */
export const SMALL_ABBREVIATIONS: ReadonlySet<string> = new Set(words('etc vs v al approx pp cf esq'))
