/** The settings as a JSON Schema (https://json-schema.org/draft/2020-12), for editors to complete and check them by. */
import * as v from 'valibot'
import type { KeyedAction } from './keyed-action.ts'
import { DEFAULT_SETTINGS } from './settings.ts'
import { CHOICES, type ChoiceName, valuesOf } from './settings-schema.ts'

type Json = { readonly [field: string]: unknown }

const choice = (name: ChoiceName): Json => ({
  description: v.getDescription(CHOICES[name]),
  enum: valuesOf(name),
  default: DEFAULT_SETTINGS[name],
})

const keysOf = ({ words, keys }: Omit<KeyedAction, 'id' | 'modes'>): Json => ({
  description: words,
  anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, uniqueItems: true }],
  default: keys,
})

/** The schema of a file of settings, for the actions there are. */
export const settingsJsonSchema = (actions: readonly Omit<KeyedAction, 'modes'>[]): Json => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Settings of onrecord',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { description: 'Where this schema is.', type: 'string' },
    theme: choice('theme'),
    colours: choice('colours'),
    mouse: choice('mouse'),
    ascii: choice('ascii'),
    screenReader: choice('screenReader'),
    remember: choice('remember'),
    copy: choice('copy'),
    keys: {
      description:
        'The keys of actions, by name: j, G, ctrl-d, alt-b, ctrl-alt-shift-up, page-down, escape, f1. An empty list takes all keys away.',
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(actions.map((action) => [action.id, keysOf(action)])),
    },
  },
})
