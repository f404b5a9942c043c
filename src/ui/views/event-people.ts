/** Who is in an event, with their roles. */
import type { Event } from '../../model/event.ts'
import type { Person } from '../../model/person.ts'
import type { TimelineIndex } from '../../state/timeline-index.ts'
import { cellWidth, harmless, padded } from '../text/cells.ts'
import type { Theme } from '../theme/theme.ts'
import { type Asides, block, heading, piece, plain, type TextPiece } from './text-pieces.ts'

const WIDEST_NAME = 28
const GAP = 2
/** Narrower, the roles are below the name. */
const BESIDE_FROM = 48

/** What is known of a person but the name. */
export const rolesInWords = ({ kind, roles }: Person): string =>
  [...(kind === 'person' ? [] : [kind]), ...roles].join(', ')

const personLines = (
  person: Person,
  nameColumns: number,
  columns: number,
  theme: Theme,
  asides: Asides,
): readonly string[] => {
  const roles = rolesInWords(person)
  if (asides === 'below')
    return block(roles === '' ? person.name : `${person.name}, ${roles}`, columns, plain)
  if (columns < BESIDE_FROM)
    return [...block(person.name, columns, theme.speaker), ...block(roles, columns, theme.faint, '  ')]
  if (roles === '') return block(person.name, columns, theme.speaker)
  const name = theme.speaker(padded(harmless(person.name), nameColumns))
  const [first = '', ...others] = block(roles, columns - nameColumns - GAP, theme.faint)
  const gap = ' '.repeat(nameColumns + GAP)
  return [`${name}  ${first}`, ...others.map((line) => gap + line)]
}

/** The pieces of an event's text that tell who is in it. */
export const eventPeople = (
  event: Event,
  index: TimelineIndex,
  columns: number,
  theme: Theme,
  asides: Asides = 'beside',
): readonly TextPiece[] => {
  const people = event.people.flatMap((id) => index.people.get(id) ?? [])
  if (people.length === 0) return []
  const widest = Math.max(...people.map(({ name }) => cellWidth(harmless(name))))
  const nameColumns = Math.min(WIDEST_NAME, widest)
  return [
    heading('People', theme),
    ...people.map((person) =>
      piece(personLines(person, nameColumns, columns, theme, asides), 'person', { person: person.id }),
    ),
  ]
}
