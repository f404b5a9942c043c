/** Verbs of saying in every form a newspaper uses, in lower case: the cue of an attribution. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Regular verbs by their stem; the forms are made from it. */
const REGULAR = words(`
  accept accuse acknowledge add address admit advise affirm agree allege announce answer appeal argue assert assure
  blame blast boast brand call caution challenge charge chide claim clarify comment complain concede conclude
  condemn confess confirm confide continue contend counter criticize criticise decry declare decline defend demand
  denounce deny describe detail disclose discuss dismiss dispute echo elaborate emphasise emphasize estimate
  exclaim explain express fume gush hail hint hope implore imply indicate inform insist instruct interject joke
  label lament lash lecture mention mock mumble murmur mutter muse note object observe offer opine order outline
  pledge plead point ponder post praise predict press proclaim promise propose protest question quip rail
  reason reassure recall recommend recount reflect refuse reiterate reject relate remark remember remind repeat
  reply report request respond retort reveal rule scoff scold shout signal slam snap state stress suggest
  surmise sum tease testify thank threaten tout tweet urge vow wager warn welcome whisper wonder worry yell
  retweet rant reckon retweet sigh sneer snarl tip lambast lambaste laud opine summarize summarise theorize volunteer
  counsel chant cry cite ask believe`)

/** Forms that no rule makes. */
const IRREGULAR = words(`
  say says said saying tell tells told telling write writes wrote written writing speak speaks spoke spoken speaking
  think thinks thought thinking know knows knew find finds found read reads reading put puts putting
  begin begins began go goes went swear swears swore swearing hold holds held maintain maintains maintained
  maintaining feel feels felt mean means meant quote quotes quoted quoting deem deems deemed
  admitted admitting submitted submits submit hit lash quipped quipping referred refers refer referring
  pen pens penned penning concur concurs concurred tweet`)

const formsOf = (stem: string): readonly string[] => {
  const third = /(?:s|x|z|ch|sh)$/.test(stem)
    ? `${stem}es`
    : /[^aeiou]y$/.test(stem)
      ? `${stem.slice(0, -1)}ies`
      : `${stem}s`
  if (stem.endsWith('e')) return [stem, third, `${stem}d`, `${stem.slice(0, -1)}ing`]
  if (/[^aeiou]y$/.test(stem)) return [stem, third, `${stem.slice(0, -1)}ied`, `${stem}ing`]
  return [stem, third, `${stem}ed`, `${stem}ing`]
}

export const CUE_VERBS: ReadonlySet<string> = new Set([...REGULAR.flatMap(formsOf), ...IRREGULAR])

/** Verbs whose subject can only be somebody who speaks or writes. */
export const PERSONAL_VERBS: ReadonlySet<string> = new Set(
  words(
    'said says told tells added adds tweeted tweets wrote writes asked asks replied replies warned insisted insists joked shouted declared admitted claimed',
  ),
)

/** Verbs that name their hearer before what was said: told reporters that. */
export const HEARER_VERBS: ReadonlySet<string> = new Set(
  words(
    'tell tells told telling assure assures assured assuring remind reminds reminded reminding inform informs informed informing warn warns warned warning ask asks asked asking advise advises advised advising urge urges urged urging promise promises promised promising',
  ),
)

/** Base forms that are nouns as well. */
export const NOUN_LIKE_CUES: ReadonlySet<string> = new Set(
  words(
    'press report claim call charge note object state request demand offer question comment reason answer pledge promise praise protest reply vow quip point detail order blast slam snap shout cry sum hail label brand blame challenge signal joke outline estimate hope hint tip wager tweet retweet address appeal accord boast caution counter decline defend echo forecast lament mention mock object plead rail rant remark repeat resolve retort reveal rule scold sigh sneer snarl snarl stress tease threat urge warn welcome whisper wonder yell hold read write cite chant know',
  ),
)
