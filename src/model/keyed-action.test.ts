import { describe, expect, it } from 'vitest'
import { effectiveKeys, type KeyedAction, mayShareKey } from './keyed-action.ts'
import type { OwnKeys } from './settings.ts'

const ACTIONS: readonly KeyedAction[] = [
  { id: 'next-row', keys: ['down', 'j'], words: 'next row', modes: ['dates', 'events'] },
  { id: 'scroll-down', keys: ['down', 'j'], words: 'scroll down', modes: ['event'] },
  { id: 'quit', keys: ['q'], words: 'quit', modes: ['dates', 'events', 'event'] },
]

describe('effectiveKeys', () => {
  it.each<[string, OwnKeys, OwnKeys]>([
    ['nothing of their own', {}, { 'next-row': ['down', 'j'], 'scroll-down': ['down', 'j'], quit: ['q'] }],
    [
      'more keys',
      { quit: ['q', 'x'] },
      { 'next-row': ['down', 'j'], 'scroll-down': ['down', 'j'], quit: ['q', 'x'] },
    ],
    ['no keys', { quit: [] }, { 'next-row': ['down', 'j'], 'scroll-down': ['down', 'j'], quit: [] }],
    ['a key of two others', { quit: ['j'] }, { 'next-row': ['down'], 'scroll-down': ['down'], quit: ['j'] }],
    [
      'a key of another screen',
      { 'next-row': ['n'], 'scroll-down': ['n', 'j'] },
      { 'next-row': ['n'], 'scroll-down': ['n', 'j'], quit: ['q'] },
    ],
    [
      'a default key of another screen',
      { 'scroll-down': ['j', 'x'] },
      { 'next-row': ['down', 'j'], 'scroll-down': ['j', 'x'], quit: ['q'] },
    ],
    [
      'a key given away and taken',
      { 'next-row': ['q'], quit: ['j'] },
      { 'next-row': ['q'], 'scroll-down': ['down'], quit: ['j'] },
    ],
  ])('%s', (_, own, expected) => {
    expect(effectiveKeys(ACTIONS, own)).toEqual(expected)
  })
})

describe('mayShareKey', () => {
  it.each([
    ['next-row', 'scroll-down', true],
    ['next-row', 'quit', false],
    ['quit', 'scroll-down', false],
  ])('%s and %s: %s', (id, other, may) => {
    expect(mayShareKey(ACTIONS)(id, other)).toBe(may)
  })
})
