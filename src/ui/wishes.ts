/** Does what the screen wishes for outside of it, one wish after the other, and tells how it went. */
import type { Action } from '../state/actions.ts'
import type { Outcome, Outside } from '../state/outside.ts'
import type { State } from '../state/state.ts'
import type { Store } from '../state/store.ts'
import type { CopyWish, Wish } from '../state/wish.ts'
import { clipboardSequence } from './copy/osc52.ts'
import type { TakenTerminal } from './terminal.ts'
import { copiedInWords } from './words/copied-in-words.ts'

interface WishSurroundings {
  readonly store: Store<State, Action>
  readonly terminal: TakenTerminal
  readonly outside: Outside | null
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly repaint: () => void
  readonly cancelReading: () => void
}

const NO_WAY_OUT = 'Nothing outside of the screen can be reached from here.'

const told = (outcome: Outcome): string | null => (outcome.done ? outcome.note : outcome.reason)

const copy = (wish: CopyWish, { outside, terminal, environment }: WishSurroundings): string => {
  if (outside === null) return NO_WAY_OUT
  const text = outside.copyText(wish.chosen, wish.format)
  if (text === '') return 'Nothing of it is in what is open, so nothing was copied.'
  const bytes = clipboardSequence(text, environment)
  if (bytes === null) return 'That is too long for the clipboard. Mark it and write it to a file instead.'
  terminal.output.write(bytes)
  return copiedInWords(wish)
}

/** @returns what to tell, `null` for nothing */
const fulfil = async (wish: Wish, surroundings: WishSurroundings): Promise<string | null> => {
  const { terminal, outside, repaint } = surroundings
  switch (wish.kind) {
    case 'copy':
      return copy(wish, surroundings)
    case 'export':
      return outside === null ? NO_WAY_OUT : told(await outside.exportChosen(wish.chosen, wish.format))
    case 'edit':
    case 'page':
      if (outside === null) return NO_WAY_OUT
      return told(await terminal.suspended(() => outside[wish.kind](wish.article, wish.offset)))
    case 'browse':
      return outside === null ? NO_WAY_OUT : told(await outside.browse(wish.article))
    case 'suspend':
      terminal.stop()
      return null
    case 'redraw':
      repaint()
      return null
    case 'cancel-reading':
      surroundings.cancelReading()
      return null
    case 'set-mouse':
      terminal.setMouse(wish.on)
      return null
  }
}

/** Fulfils wishes as they come. @param failed is told of what nobody expected */
export const fulfilWishes = (surroundings: WishSurroundings, failed: (error: unknown) => void): void => {
  const { store } = surroundings
  let isBusy = false
  const next = (): void => {
    const [wish] = store.state().wishes
    if (isBusy || wish === undefined || store.state().ending !== null) return
    isBusy = true
    fulfil(wish, surroundings)
      .then((notice) => {
        isBusy = false
        store.dispatch({ kind: 'wish-done', notice })
      })
      .catch(failed)
  }
  store.subscribe(next)
}
