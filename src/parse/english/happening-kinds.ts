/** Verbs that newspapers tell one kind of happening by, in lower case: “quit”, “resigned” and “defected” may be one. */

const KINDS = {
  membership: `leave leaves left leaving quit quits quitting resign resigns resigned resigning defect defects defected
    defecting depart departs departed departing join joins joined joining rejoin rejoined split splits splitting
    broke break breaks breaking broken walked follow follows followed following switch switched
    lost`,
  founding: `found founds founded founding launch launches launched launching establish established create created
    form formed forms forming unveil unveiled unveils`,
  death: 'die dies died dying kill kills killed killing murder murdered drown drowned perish perished',
  attack:
    'attack attacks attacked bomb bombed shoot shot shooting stab stabbed storm stormed shell shelled raided',
  arrest: 'arrest arrests arrested arresting detain detained held charge charged indict indicted',
  verdict: 'convict convicted sentence sentenced jailed acquit acquitted cleared fined',
  election: 'elect elects elected re-elected reelected win wins won defeat defeated beat beats',
  agreement: 'sign signs signed signing agree agrees agreed ratify ratified approve approves approved',
  purchase: 'buy buys bought buying purchase purchased acquire acquired sell sells sold order orders ordered',
  appointment: 'appoint appointed name named nominate nominated hire hired sworn promote promoted',
  dismissal: 'sack sacked fire fired dismiss dismissed suspend suspended expel expelled oust ousted',
  accident:
    'crash crashes crashed collide collided derail derailed sank sunk capsize capsized collapse collapsed',
  disaster: 'erupt erupted flood flooded hit hits struck strike strikes quake burn burned burnt',
  meeting: 'meet meets met meeting visit visits visited hosted',
} as const

/** The kind of happening that a word tells of. */
export const HAPPENING_KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries(KINDS).flatMap(([kind, list]) =>
    list.split(/\s+/).map((word): [string, string] => [word, kind]),
  ),
)

/** Other names of parties, by the one they are known under. */
export const PARTY_SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['tory', 'conservatives'],
  ['tories', 'conservatives'],
  ['conservative', 'conservatives'],
  ['gop', 'republicans'],
  ['republican', 'republicans'],
  ['democrat', 'democrats'],
  ['democratic', 'democrats'],
  ['dems', 'democrats'],
  ['lib', 'liberal'],
])
