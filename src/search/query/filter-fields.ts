/** What the filters are called, and what to ask of somebody who has typed no value yet. */
import type { FilterField } from './query.ts'

interface NamedField {
  readonly name: string
  readonly field: FilterField
  /** Follows the name and its colon. */
  readonly question: string
}

const WHEN = 'when? for example 2019-02-20, 2019-02 or 2019'

const FIELDS: readonly NamedField[] = [
  { name: 'speaker', field: 'speaker', question: 'whose? for example speaker:corbyn' },
  { name: 'party', field: 'party', question: 'which? for example party:labour' },
  { name: 'source', field: 'publisher', question: 'which? for example source:guardian' },
  { name: 'publisher', field: 'publisher', question: 'which? for example publisher:guardian' },
  { name: 'kind', field: 'kind', question: 'which? direct, mixed or indirect' },
  { name: 'on', field: 'on', question: WHEN },
  { name: 'after', field: 'after', question: WHEN },
  { name: 'before', field: 'before', question: WHEN },
  { name: 'from', field: 'from', question: WHEN },
  { name: 'until', field: 'until', question: WHEN },
]

const BY_NAME = new Map(FIELDS.map((field) => [field.name, field]))

/** The names of all filters, in small letters. */
export const FIELD_NAMES: readonly string[] = FIELDS.map(({ name }) => name)

/** The field of that name, in any letter case. */
export const fieldNamed = (name: string): NamedField | undefined => BY_NAME.get(name.toLowerCase())
