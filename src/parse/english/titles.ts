/** Words before a name that tell what a person is called or does. In lower case, without a full stop. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Forms of address, by what they tell of gender. */
export const FEMALE_TITLES: ReadonlySet<string> = new Set(
  words('mrs ms miss lady dame baroness queen princess duchess madam sister'),
)
export const MALE_TITLES: ReadonlySet<string> = new Set(
  words('mr sir lord baron king prince duke father brother'),
)
const NEUTRAL_TITLES = words('dr prof professor rev reverend hon')

/** Offices that stand before a name with a capital. */
const OFFICES = words(`
  president vice-president senator sen sens representative rep reps congressman congresswoman governor gov govs
  mayor minister chancellor secretary attorney general judge justice chief speaker chairman chairwoman chair
  ambassador commissioner councillor cllr mp mps mep msp am peer premier taoiseach leader deputy director officer
  sheriff colonel col captain capt lieutenant lt sergeant sgt major maj admiral adm commander cmdr superintendent
  inspector constable detective bishop archbishop cardinal pope rabbi imam pastor coach editor prime foreign home
  health defence defense education justice treasury shadow former ex acting interim
`)

export const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set([
  ...FEMALE_TITLES,
  ...MALE_TITLES,
  ...NEUTRAL_TITLES,
])
export const TITLES: ReadonlySet<string> = new Set([...FORMS_OF_ADDRESS, ...OFFICES])

/** Titles that are surnames as often, behind a form of address or a first name: “Mr King”, “Amy Pope”. */
export const TITLES_AND_SURNAMES: ReadonlySet<string> = new Set(
  words(
    'king prince duke baron pope bishop judge justice major dean marshal chancellor sheriff constable am brother',
  ),
)

/** Party names as they stand before a member's name: “Tory Nick Boles”. */
export const PARTY_WORDS: ReadonlySet<string> = new Set(
  words(
    'tory conservative labour liberal democrat democratic republican gop green snp dup ukip lib dem libdem ex-tory ex-labour ex-conservative',
  ),
)

/** Parties whose name is this word alone: “Labour says”. The others are adjectives: “Tory MPs”. */
export const PARTY_NAMES: ReadonlySet<string> = new Set(words('labour gop snp dup ukip'))

/** Words that make a capitalised name that of an organisation. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  words(`
    party group committee council union association society institute foundation university college school company
    corporation corp inc ltd plc llc co bank board department ministry office agency bureau commission court church
    trust federation league club team times post guardian telegraph herald tribune journal gazette
    chronicle echo news bbc cnn itv nbc abc
    cbs fox reuters press magazine parliament congress senate house commons government administration campaign
    momentum centre center authority service services police fund network coalition alliance movement nations
    deputies brothers partners holdings international politics networks staff studios records foods airlines
    motors systems technologies laboratories hospital museum gallery theatre theater orchestra airport
  `),
)

/** Heads of organisations that go on with “of”: Board of Deputies. */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  words(
    'board house department university ministry bank church council institute college school court bureau office chamber society league federation confederation association committee centers centre center academy library',
  ),
)

/** Behind a name and its comma: Smith, Jr. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(words('jr sr ii iii iv'))

/** Capitalised words that name no one: what they end is a thing, not somebody. */
export const NEVER_SOMEBODY: ReadonlySet<string> = new Set(
  words(`
  brexit election elections referendum day act bill budget agreement treaty deal questions question summit war
  crisis street road square avenue river sea ocean island islands county city north south east west internet
  british english scottish welsh irish american european french german russian chinese israeli jewish muslim
  christian catholic african asian arab iranian syrian turkish ukrainian spanish italian japanese indian anti-semitic
  anti-semitism semitism prime
`),
)
