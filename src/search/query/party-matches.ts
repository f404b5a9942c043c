/** Whether somebody's roles name the party that a filter asks for, under whatever name. */
import { foldedText, foldedWords } from '../folding.ts'
import { isMeant, nameMatcher } from './name-matches.ts'
import { NO_PARTIES, OFFICES, PARTIES, type Party } from './party-names.ts'

const withPlural = (name: string): readonly string[] => [name, `${name}s`]

const namesInRoles = ({ names, beforeOffice = [] }: Party): readonly string[] => [
  ...names.map(foldedText).flatMap(withPlural),
  ...beforeOffice.flatMap((word) =>
    OFFICES.map((office) => foldedText(`${word} ${office}`)).flatMap(withPlural),
  ),
]

/** What to look for in a role; `null` is a name of no party. */
const IN_ROLES = new Map<string, Party | null>(
  NO_PARTIES.map(foldedText)
    .flatMap(withPlural)
    .map((name) => [name, null]),
)
/** What a filter may say. */
const IN_FILTERS = new Map<string, Party>()
for (const party of PARTIES) {
  for (const name of namesInRoles(party)) IN_ROLES.set(name, party)
  for (const name of [...(party.typed ?? []), ...namesInRoles(party)]) IN_FILTERS.set(name, party)
}

const MOST_WORDS = Math.max(...Array.from(IN_ROLES.keys(), (name) => name.split(' ').length))

const isCapital = (character: string): boolean => character !== character.toLowerCase()

/**
 * The parties that a text names, longest names first: “Liberal Democrat” is neither Liberal nor Democrat.
 * In a role, a name has a capital: a “conservative radio host” is in no party.
 */
const partiesIn = (text: string, needsCapital: boolean): readonly Party[] => {
  const words = foldedWords(text)
  const parties: Party[] = []
  for (let at = 0; at < words.length; ) {
    let length = needsCapital && !isCapital(text.charAt(words[at]?.start ?? 0)) ? 0 : MOST_WORDS
    const nameOf = (count: number) =>
      words
        .slice(at, at + count)
        .map((word) => word.folded)
        .join(' ')
    while (length > 0 && !IN_ROLES.has(nameOf(length))) length--
    const party = IN_ROLES.get(nameOf(length))
    if (party !== undefined && party !== null) parties.push(party)
    at += Math.max(1, length)
  }
  return parties
}

const calledBy = (isCalled: (name: string) => boolean): readonly Party[] =>
  [...IN_FILTERS].filter(([name]) => isCalled(name)).map(([, party]) => party)

/** The parties a filter means: called just so, else so far, else among other words, else with a letter wrong. */
const partiesMeant = (value: string): readonly Party[] => {
  const wanted = foldedText(value)
  if (wanted === '') return []
  const readings = [
    () => calledBy((name) => name === wanted),
    () => calledBy((name) => name.startsWith(wanted)),
    () => partiesIn(value, false),
    () => calledBy((name) => isMeant(wanted, name)),
  ]
  for (const reading of readings) {
    const parties = reading()
    if (parties.length > 0) return parties
  }
  return []
}

/** Prepares {@link partyMatches} for one value. An answer costs some microseconds: ask once a person, not once a quote. */
export const partyMatcher = (value: string): ((rolesAndAliases: readonly string[]) => boolean) => {
  const meant = new Set(partiesMeant(value))
  if (meant.size === 0) {
    const matches = nameMatcher(value)
    return (rolesAndAliases) => matches([], rolesAndAliases)
  }
  return (rolesAndAliases) =>
    rolesAndAliases.some((text) => partiesIn(text, true).some((party) => meant.has(party)))
}

/**
 * Whether somebody's roles and names tell of the party: `labour`, `lab` and `Labour Party` are all in “Labour leader”,
 * `tory` in “former Conservative”. A party that is not in the list is looked for by its words.
 */
export const partyMatches = (value: string, rolesAndAliases: readonly string[]): boolean =>
  partyMatcher(value)(rolesAndAliases)
