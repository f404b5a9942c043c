/** What a program's ending means to the user. */
import type { Outcome } from '../../state/outside.ts'
import type { ChosenProgram } from './chosen-program.ts'
import type { Ending } from './run-in-terminal.ts'

/** Done, unless it says that something went wrong. A program that is broken off was seen, and is done. */
export const outcomeOf = (ending: Ending, { name }: ChosenProgram, note: string | null): Outcome => {
  if (ending.kind === 'not started')
    return { done: false, reason: `${name} could not be started (${ending.reason}). Try it by itself.` }
  if (ending.kind === 'status' && ending.status !== 0)
    return { done: false, reason: `${name} ended with status ${ending.status}. Try it by itself.` }
  return { done: true, note }
}
