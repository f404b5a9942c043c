/** Nouns around quotation marks that tell whether somebody said what stands between them. In lower case. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/)
const withPlurals = (list: string): readonly string[] =>
  words(list).flatMap((noun) => [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`])

/** Nouns of saying: “her warning that …”, “in a statement”, “the words …”. */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  withPlurals(`
    accusation admission advice allegation announcement answer appeal apology argument assertion assessment assurance
    attack belief blog call caption caution challenge chant charge claim comment complaint conclusion condemnation
    confession contention conversation criticism cry declaration demand denial description dictum email explanation
    greeting hint idea insistence interview invitation joke lament letter line mantra memo message mission motto note
    notion observation op-ed opinion order plea pledge point post praise prediction proclamation promise prophecy
    proposal question quip quote quotation rebuke refrain remark reminder reply report reproach request response
    retort revelation rhetoric saying sentiment sign slogan speech statement story suggestion talk taunt testimony
    text theory threat tweet view vow warning whisper wish word writing
  `),
)

/** Nouns of what has a title: “the film …”, “on the show …”. */
export const TITLED_NOUNS: ReadonlySet<string> = new Set(
  withPlurals(`
    ad advert album anthem article autobiography ballad band bill biography book broadcast cartoon chapter character
    column comedy commercial concert documentary drama editorial episode essay exhibition feature film game hit
    hashtag hymn magazine memoir movie musical newsletter novel number opera painting pamphlet paper play podcast poem
    poster program programme record section segment sequel series show single sitcom sketch song soundtrack special
    strategy study theme thriller title track trilogy video website
  `),
)

/** Words that introduce what is only called so: “so-called”, “known as”, “the term”. */
export const NAMING_WORDS: ReadonlySet<string> = new Set(
  words(
    'so-called called dubbed known entitled titled named nicknamed nickname labelled labeled label termed term phrase word acronym moniker alias codenamed code-named aka quote-unquote branded billed',
  ),
)
