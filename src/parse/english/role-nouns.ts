/** Nouns that can speak without a name: offices, roles, groups of people, and papers that are read out. In lower case. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

const SINGULAR = words(`
  activist actor actress adviser advisor advocate agent aide ally analyst anchor applicant archbishop artist assistant
  astronaut attendee attorney author backbencher banker billionaire bishop blogger boss boy brother businessman
  businesswoman campaigner candidate captain celebrity chair chairman chairwoman challenger chancellor chef chief citizen
  cleric clerk coach colleague columnist comedian commander commentator commissioner congressman congresswoman
  conservative constable consultant correspondent councillor councilman councilwoman critic customer daughter defector
  defendant delegate democrat democrat demonstrator deputy designer detective developer dictator diplomat director
  doctor donor driver economist editor employee engineer entrepreneur envoy evangelist executive expert farmer father
  federalist fighter filmmaker founder friend frontman frontrunner front-runner fugitive general girl governor graduate
  guest head historian host hotelier husband immigrant incumbent informant insider investigator investor islander
  journalist judge justice killer labourer lady lawmaker lawyer leader lecturer legislator lieutenant lobbyist magnate
  manager man mayor member mep millionaire minister moderator mogul monarch mother mp narrator naturalist negotiator
  neighbour neighbor neurosurgeon newcomer nominee novelist nurse observer officer official onlooker operative operator
  opponent organiser organizer organisation outsider owner pastor patient person physician pilot player plaintiff poet
  politician pollster pontiff pope premier president priest principal producer professor prosecutor protester protestor
  psychologist publisher rabbi reader realtor reporter representative republican researcher resident reviewer rival
  runner sailor salesman scholar scientist secretary senator sheriff singer sister socialist soldier solicitor son
  source speaker spokesman spokesperson spokeswoman staffer star statesman strategist student superintendent successor supporter
  surgeon suspect taoiseach teacher teenager tory treasurer trustee tycoon user vicar victim viewer visitor volunteer
  voter warden whistleblower widow wife winner witness woman worker writer youth`)

const COLLECTIVE = words(`
  administration agency alliance association audience authority band board bureau business cabinet campaign charity
  church club coalition commission committee company conference congress corporation council court crowd delegation
  department editorial family federation firm foundation government group house institute institution jury league
  magazine majority media military ministry movement network newspaper office opposition organisation organization
  outlet paper parliament party pair panel police press prosecution public publication school senate service site
  society station team trio duo think-tank tribunal union university watchdog website`)

const PAPERS = words(`
  ad advert advertisement announcement article bill blog book brief caption complaint document editorial email e-mail
  filing headline indictment lawsuit letter manifesto memo message motion note notice op-ed petition placard platform
  poll post poster release report resolution review ruling sign slogan statement story study suit summary survey text
  transcript tweet video voiceover warrant`)

const PLURALS_OF_THEIR_OWN = words(
  'people men women children mps meps peers police officials sources critics allies aides chiefs lawmakers authorities voters tories republicans democrats conservatives liberals others wives sons heads secretaries ministries agencies families companies parties attorneys',
)

const plural = (noun: string): string =>
  noun.endsWith('man')
    ? `${noun.slice(0, -3)}men`
    : /[^aeiou]y$/.test(noun)
      ? `${noun.slice(0, -1)}ies`
      : /(?:s|x|ch|sh)$/.test(noun)
        ? `${noun}es`
        : `${noun}s`

export const ROLE_NOUNS: ReadonlySet<string> = new Set([
  ...SINGULAR,
  ...COLLECTIVE,
  ...PAPERS,
  ...PLURALS_OF_THEIR_OWN,
  ...[...SINGULAR, ...PAPERS].map(plural),
])

/** Nouns for one person: “Democrat Ann Smith”. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(SINGULAR)

/** They speak for whose they are, and are seldom named: “the mayor's spokesman”. */
export const REPRESENTATIVES: ReadonlySet<string> = new Set(
  words(
    'spokesman spokeswoman spokesperson lawyer attorney solicitor barrister agent aide adviser advisor publicist',
  ),
)

export const FEMALE_NOUNS: ReadonlySet<string> = new Set(
  words(
    'actress businesswoman chairwoman congresswoman councilwoman daughter girl lady mother sister spokeswoman widow wife woman',
  ),
)
export const MALE_NOUNS: ReadonlySet<string> = new Set(
  words(
    'actor businessman chairman congressman councilman father boy brother husband man salesman son spokesman statesman',
  ),
)
/** What is spoken by many, or by nobody in person: a pronoun he or she cannot mean it. */
export const IMPERSONAL_NOUNS: ReadonlySet<string> = new Set([
  ...COLLECTIVE,
  ...PAPERS,
  ...PLURALS_OF_THEIR_OWN,
  ...[...SINGULAR, ...PAPERS].map(plural),
])
