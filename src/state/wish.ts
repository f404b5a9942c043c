/** What the screen wants done outside of it: to the clipboard, by another program, to the process. */
import type { Chosen, ChosenFormat } from '../model/chosen.ts'

export interface CopyWish {
  readonly kind: 'copy'
  readonly chosen: readonly Chosen[]
  readonly format: ChosenFormat
  /** Whether it is what is marked, and not what is in hand. */
  readonly isMarked: boolean
}

export type Wish =
  | CopyWish
  | { readonly kind: 'export'; readonly chosen: readonly Chosen[]; readonly format: ChosenFormat }
  /** Opens an article at an offset of its text in the editor, or in the pager. */
  | { readonly kind: 'edit' | 'page'; readonly article: string; readonly offset: number }
  /** Opens an article's address in the browser. */
  | { readonly kind: 'browse'; readonly article: string }
  /** Stops the process, as Ctrl-Z does elsewhere. */
  | { readonly kind: 'suspend' | 'redraw' | 'cancel-reading' }
  | { readonly kind: 'set-mouse'; readonly on: boolean }

/** A state in which something is wished for besides. */
export const wishing = <State extends { readonly wishes: readonly Wish[] }>(
  state: State,
  wish: Wish,
): State => ({ ...state, wishes: [...state.wishes, wish] })
