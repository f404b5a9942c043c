/** What comes from the keyboard, once it is told apart: keys by name, and pasted text. */

/**
 * A key by its name (`j`, `G`, `ctrl-d`, `alt-b`, `page-down`, `escape`); `text` is what it types, `null` where it
 * types nothing. A paste is one text, whatever it holds.
 */
export type Key =
  | { readonly kind: 'key'; readonly name: string; readonly text: string | null }
  | { readonly kind: 'paste'; readonly text: string }

export const namedKey = (name: string, text: string | null = null): Key => ({ kind: 'key', name, text })
