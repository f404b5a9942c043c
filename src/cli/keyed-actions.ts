/** The actions that people can bind keys to. To be replaced by the table of actions, where each names its own id. */
import type { KeyedAction } from '../model/keyed-action.ts'
import { KEY_TABLE } from '../ui/keys/key-table.ts'

const kebabCase = (words: string): string =>
  words
    .toLowerCase()
    .replace(/’s?/g, '')
    .replace(/[^a-z]+/g, '-')

/** Every action with an id made of its words, and, where those come again, of its screen. */
export const keyedActions = (): readonly KeyedAction[] => {
  const taken = new Set<string>()
  return KEY_TABLE.map(({ modes, keys, words }) => {
    const short = kebabCase(words)
    const id = taken.has(short) ? `${short}-in-${modes[0]}` : short
    taken.add(id)
    return { id, keys, words, modes }
  })
}
