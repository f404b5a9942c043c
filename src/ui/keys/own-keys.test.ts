import { expect, test } from 'vitest'
import type { Mode } from '../../state/mode.ts'
import { keyActions, move } from './binding.ts'
import { KEY_TABLE } from './key-table.ts'
import { chosenKeys, withOwnKeys } from './own-keys.ts'

const keysOf = (own: Parameters<typeof withOwnKeys>[1], id: string): readonly string[] =>
  withOwnKeys(KEY_TABLE, own).find((binding) => binding.id === id)?.keys ?? []

test('own keys take the place of those of the table, and are taken from what has them beside it', () => {
  const own = { 'next-event': ['m'], quit: ['Q'] }
  expect(keysOf(own, 'next-event')).toEqual(['m'])
  expect(keysOf(own, 'quit')).toEqual(['Q'])
  expect(keysOf(own, 'mark')).toEqual([])
  expect(keysOf(own, 'previous-event')).toEqual(['[', 'K'])
})

test('own keys come before those of a run, which keeps the others', () => {
  const table = withOwnKeys(KEY_TABLE, { down: ['3', 'down'] })
  const of = (mode: Mode, key: string) =>
    table
      .filter(({ modes }) => modes.includes(mode))
      .flatMap((binding) => keyActions(binding).filter(([one]) => one === key))
      .map(([, action]) => action)
  expect(of('dates', '3')).toEqual([move('down')])
  expect(of('dates', '4')).toEqual([{ kind: 'open-go-to-date', typed: '4' }])
  expect(of('dates', '2')).toEqual([{ kind: 'open-go-to-date', typed: '2' }])
})

test('own keys come before those of the form that is copied', () => {
  expect(chosenKeys({ copy: 'words', keys: { quit: ['Y'] } })).toEqual({
    'copy-words': ['y'],
    'copy-citation': [],
    'copy-result-words': ['alt-y'],
    'copy-result': ['alt-w'],
    quit: ['Y'],
  })
  expect(chosenKeys({ copy: 'words', keys: { 'copy-citation': ['c'] } })).toEqual({
    'copy-words': ['y'],
    'copy-citation': ['c'],
    'copy-result-words': ['alt-y'],
    'copy-result': ['alt-w'],
  })
})

const IN_VIEWS = { mode: 'event', first: 'y', keys: ['Y', 'ctrl-y', 'y'] } as const
const IN_SEARCH = { mode: 'search', first: 'alt-y', keys: ['alt-w', 'alt-y', 'ctrl-y'] } as const

test.each(
  (['citation', 'words', 'markdown'] as const).flatMap((form) => [
    { form, ...IN_VIEWS },
    { form, ...IN_SEARCH },
  ]),
)(
  '$first copies the $form where that is wanted, and no form loses its key',
  ({ form, mode, first, keys }) => {
    const table = withOwnKeys(KEY_TABLE, chosenKeys({ copy: form, keys: {} }))
    const bound = table
      .filter(({ modes, id }) => modes.includes(mode) && id.startsWith('copy-'))
      .flatMap((binding) => keyActions(binding).map(([key, action]) => [key, action] as const))
    expect(bound.map(([key]) => key).toSorted()).toEqual(keys)
    expect(bound.find(([key]) => key === first)?.[1]).toEqual({ kind: 'copy', format: form })
  },
)

test.each(['event', 'search'] as const)('Ctrl-Y copies as Markdown in the %s', (mode) => {
  const copies = KEY_TABLE.filter(({ modes, keys }) => modes.includes(mode) && keys.includes('ctrl-y'))
  expect(copies.map(({ action }) => action)).toEqual([{ kind: 'copy', format: 'markdown' }])
})
