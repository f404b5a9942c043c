/** What comes from the terminal, once it is told apart: keys by name, pasted text, the mouse, and its answers. */

export type MouseAct = 'press' | 'release' | 'drag' | 'wheel-up' | 'wheel-down' | 'move'
export type MouseButton = 'left' | 'middle' | 'right' | 'none'

/** What the mouse did, at a cell counted from the upper left corner of the screen, from 0. The wheel is no button. */
export interface MouseKey {
  readonly kind: 'mouse'
  readonly act: MouseAct
  readonly button: MouseButton
  readonly column: number
  readonly row: number
}

/** The colour of the terminal's background, which it was asked for; each part from 0 to 1. */
export interface BackgroundAnswer {
  readonly kind: 'answer'
  readonly of: 'background'
  readonly red: number
  readonly green: number
  readonly blue: number
}

/** A key by its name: `j`, `G`, `ctrl-d`, `alt-b`, `page-down`, `escape`, `f1`, `ctrl-alt-shift-up`. */
export interface NamedKey {
  readonly kind: 'key'
  readonly name: string
  /** What it types; `null` where it types nothing. */
  readonly text: string | null
  /** Of a key with Alt that was sent as ESC and this key: it may have been Escape, and this one quickly after it. */
  readonly behindEscape?: NamedKey
}

/** A paste is one text, whatever it holds. */
export type Key = NamedKey | { readonly kind: 'paste'; readonly text: string } | MouseKey | BackgroundAnswer

/** A key by its name. @param text what it types */
export const namedKey = (name: string, text: string | null = null): NamedKey => ({ kind: 'key', name, text })
