/** The key table as commands: what the palette offers. Keys that only edit a line, or move in what lies over a view, are none. */
import type { Command } from '../../state/command.ts'
import { keyNames } from './key-names.ts'
import { OPEN } from './modes.ts'
import { keyTable } from './own-keys.ts'

export const commands = (): readonly Command[] =>
  keyTable().flatMap((binding): readonly Command[] => {
    const { id, words, modes, action } = binding
    const inViews = modes.filter((mode) => OPEN.includes(mode))
    if (!('kind' in action) || action.kind === 'edit' || inViews.length === 0) return []
    return [{ id, words, keys: keyNames(binding), modes: inViews, action }]
  })
