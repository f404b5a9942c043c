/** What a run of capitalised words holds: titles and offices, then the name; and what they tell of whoever is named. */
import type { PersonKind } from '../../model/person.ts'
import { AMBIGUOUS_ALONE, FEMALE_FIRST_NAMES, isFirstName, MALE_FIRST_NAMES } from '../english/first-names.ts'
import { FEMALE_NOUNS, MALE_NOUNS, PERSON_NOUNS, ROLE_NOUNS } from '../english/role-nouns.ts'
import {
  FEMALE_TITLES,
  FORMS_OF_ADDRESS,
  MALE_TITLES,
  ORGANISATION_WORDS,
  PARTY_NAMES,
  PARTY_WORDS,
  TITLES,
  TITLES_AND_SURNAMES,
} from '../english/titles.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { Tokens } from '../text/tokens.ts'
import type { Gender } from './mention.ts'

const word = (tokens: Tokens, at: number): string => tokens.words[at] ?? ''

/** Words that tell what somebody is, in front of a name. */
const tellsRole = (word: string): boolean => TITLES.has(word) || PARTY_WORDS.has(word) || ROLE_NOUNS.has(word)

/** Where the titles and offices right before a name begin; nothing belongs to it in front of “Mr”. */
export const startOfRole = (tokens: Tokens, run: TokenRange, name: number): number => {
  let from = name - 1
  while (from > run.from && !FORMS_OF_ADDRESS.has(word(tokens, from)) && tellsRole(word(tokens, from - 1)))
    from--
  return from
}

/** “Mr King”, “Amy Pope”: what is a title elsewhere ends a name behind a form of address or a first name. */
const isSurname = (tokens: Tokens, at: number, run: TokenRange): boolean => {
  const before = at > run.from ? word(tokens, at - 1) : ''
  return (
    at === run.to - 1 &&
    TITLES_AND_SURNAMES.has(word(tokens, at)) &&
    (FORMS_OF_ADDRESS.has(before) || isFirstName(before))
  )
}

/** “Senate Democrat Dianne Feinstein”: a noun for a person stands before a full name, or before two words at the end. */
const isRoleBeforeFullName = (tokens: Tokens, at: number, run: TokenRange): boolean =>
  at < run.to - 2 &&
  PERSON_NOUNS.has(word(tokens, at)) &&
  (isFirstName(word(tokens, at + 1)) || at === run.to - 3)

/** “Labour says sorry”: a party, and nobody's party. */
const isPartyItself = (tokens: Tokens, { from, to }: TokenRange): boolean =>
  to === from + 1 && PARTY_NAMES.has(word(tokens, from))

/** Where the name begins within a run: behind the last title, office or party. */
export const startOfName = (tokens: Tokens, run: TokenRange): number => {
  const isBody = ORGANISATION_WORDS.has(word(tokens, run.to - 1))
  let name = run.from
  for (let at = run.from; at < run.to; at++) {
    const title = TITLES.has(word(tokens, at)) && !isSurname(tokens, at, run)
    const party = at === name && PARTY_WORDS.has(word(tokens, at)) && !isPartyItself(tokens, run)
    if (!title && !party && !isRoleBeforeFullName(tokens, at, run)) continue
    // The Labour Party is a party, and no party's member.
    if ((at > name || !title) && isBody) continue
    name = at + 1
  }
  return name
}

/** The gender that a title, or a noun in front of the name, tells: “spokeswoman Ann Smith”. */
const genderOfTitles = (tokens: Tokens, run: TokenRange, name: number): Gender | null => {
  for (let at = Math.max(0, run.from - 1); at < name; at++) {
    const title = word(tokens, at)
    if (FEMALE_NOUNS.has(title) || (at >= run.from && FEMALE_TITLES.has(title))) return 'female'
    if (MALE_NOUNS.has(title) || (at >= run.from && MALE_TITLES.has(title))) return 'male'
  }
  return null
}

export const genderOf = (tokens: Tokens, run: TokenRange, name: number): Gender | null => {
  const told = genderOfTitles(tokens, run, name)
  if (told !== null) return told
  const first = word(tokens, name)
  if (run.to - name < 2 && AMBIGUOUS_ALONE.has(first)) return null
  return FEMALE_FIRST_NAMES.has(first) ? 'female' : MALE_FIRST_NAMES.has(first) ? 'male' : null
}

export const kindOfName = (
  tokens: Tokens,
  name: TokenRange,
  roled: boolean,
  gender: Gender | null,
): PersonKind => {
  if (gender !== null) return 'person'
  for (let at = name.from; at < name.to; at++)
    if (ORGANISATION_WORDS.has(word(tokens, at)) || PARTY_NAMES.has(word(tokens, at))) return 'organisation'
  if (ROLE_NOUNS.has(word(tokens, name.to - 1)) && word(tokens, name.to - 1).endsWith('s')) return 'group'
  if (roled) return 'person'
  return name.to - name.from > 1 ? 'person' : 'organisation'
}
