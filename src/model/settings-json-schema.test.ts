import { describe, expect, it } from 'vitest'
import { readSettings } from './read-settings.ts'
import { COLOURS, DEFAULT_SETTINGS } from './settings.ts'
import { settingsJsonSchema } from './settings-json-schema.ts'

const ACTIONS = [
  { id: 'next-row', keys: ['down', 'j'], words: 'next row' },
  { id: 'quit', keys: ['q'], words: 'quit' },
]

describe('the JSON Schema of the settings', () => {
  const schema = settingsJsonSchema(ACTIONS)

  it('has a place for every setting, and for what names the schema', () => {
    expect(Object.keys(Object(schema.properties))).toEqual(['$schema', ...Object.keys(DEFAULT_SETTINGS)])
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false })
  })

  it('says of each setting what it is for, what it may be, and what it is by default', () => {
    expect(schema.properties).toMatchObject({
      colours: { description: expect.stringContaining('NO_COLOR'), enum: COLOURS, default: 'auto' },
      mouse: { description: expect.any(String), enum: [true, false], default: true },
      ascii: { description: expect.any(String), enum: [true, false, 'auto'], default: 'auto' },
    })
  })

  it('names the actions, and no others', () => {
    expect(schema.properties).toMatchObject({
      keys: {
        additionalProperties: false,
        properties: {
          'next-row': { description: 'next row', default: ['down', 'j'] },
          quit: { description: 'quit', default: ['q'] },
        },
      },
    })
  })

  it('allows the values that are read, and no more', () => {
    for (const [name, field] of Object.entries(Object(schema.properties))) {
      const values: readonly unknown[] = Object(field).enum ?? []
      for (const value of [...values, 'none of them']) {
        const { problems } = readSettings(JSON.stringify({ [name]: value }), 'c', {
          actions: () => [],
          keyCalled: (name) => name,
        })
        expect({ name, value, isRead: problems.length === 0 }).toEqual({
          name,
          value,
          isRead: value !== 'none of them' || name === '$schema',
        })
      }
    }
  })
})
