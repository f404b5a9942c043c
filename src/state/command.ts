/** An action as it can be asked for by name: a row of the palette. */
import type { Action } from './actions.ts'
import type { Mode } from './mode.ts'

export interface Command {
  /** In kebab case: `next-event`. */
  readonly id: string
  readonly words: string
  /** The names of its keys, as people read them. */
  readonly keys: string
  readonly modes: readonly Mode[]
  readonly action: Action
}
