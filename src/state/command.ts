/** An action as it can be asked for by name: a row of the palette. */
import type { Action } from './actions.ts'
import type { Mode } from './mode.ts'

export interface Command {
  /** In kebab case: `next-event`. */
  readonly id: string
  readonly words: string
  /** The names of its keys, as people read them; the one to name first. */
  readonly keys: readonly string[]
  readonly modes: readonly Mode[]
  readonly action: Action
}

/** What to press for a command, in a sentence; `null` where no key does it. */
export const keyOfCommand = (commands: readonly Command[], id: string): string | null =>
  commands.find((command) => command.id === id)?.keys[0] ?? null
