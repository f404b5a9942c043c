/** Whether a name is that of a key a terminal can send: what people may bind. */

const NAMED = new Set([
  ...['up', 'down', 'left', 'right', 'home', 'end', 'page-up', 'page-down'],
  ...['enter', 'escape', 'space', 'tab', 'shift-tab', 'backspace', 'delete'],
  ...Array.from({ length: 12 }, (_, at) => `f${at + 1}`),
])
/** Those that come with any of the modifiers told apart. */
const MODIFIED =
  /^(?:ctrl-)?(?:alt-)?(?:shift-)?(?:up|down|left|right|home|end|page-up|page-down|delete|f(?:[1-9]|1[0-2]))$/
/** Ctrl-H, I, J and M are sent as the bytes of Backspace, Tab and Enter, and Ctrl-[ as that of Escape. */
const WITH_CTRL = /^(?:alt-)?ctrl-(?:[a-gk-ln-z\\\]^_]|space)$/
const WITH_ALT = /^alt-(?:space|enter|tab|backspace|[^\p{C}\p{Z}])$/u
const CHARACTER = /^[^\p{C}\p{Z}]$/u

/** Whether a key is called so: `j`, `G`, `ctrl-d`, `alt-b`, `page-down`, `escape`, `f1`. */
export const isKeyName = (name: string): boolean =>
  NAMED.has(name) ||
  MODIFIED.test(name) ||
  WITH_CTRL.test(name) ||
  WITH_ALT.test(name) ||
  CHARACTER.test(name)
