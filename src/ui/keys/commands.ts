/** The key table as commands: what the palette offers. */
import type { Command } from '../../state/command.ts'
import { keyNames } from './key-names.ts'
import type { Keys } from './keys.ts'
import { OPEN } from './modes.ts'

/** The commands that keys give. Keys that only edit a line, or move in what lies over a view, give none. */
export const commands = ({ table, naming }: Keys): readonly Command[] =>
  table.flatMap((binding): readonly Command[] => {
    const { id, words, modes, action } = binding
    const inViews = modes.filter((mode) => OPEN.includes(mode))
    if (!('kind' in action) || action.kind === 'edit' || inViews.length === 0) return []
    return [{ id, words, keys: keyNames(binding, naming), modes: inViews, action }]
  })
