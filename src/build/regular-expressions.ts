/** Finds the regular expressions written in TypeScript source, without a compiler: strings, templates and comments are passed over. */

/** A regular expression as it is written: `/source/flags`. */
export interface WrittenExpression {
  readonly source: string
  readonly flags: string
}

/** Behind a value a slash divides, and behind `<` it closes a tag; anywhere else it opens an expression. */
const DIVIDES_OR_CLOSES = /[\w$)\]}'"`<]$/
/** Words that end like a value, but are followed by one. */
const BEFORE_VALUE = /\b(?:return|typeof|case|in|of|do|else|yield|await|void|delete|instanceof)$/
const LONGEST_WORD = 12

/** What can stand where the code goes on: a comment, a string, the text of a template, or anything else. */
const PASSED_OVER = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/y
const TEMPLATE_TEXT = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*(?:`|\$\{)/y
/** A body has no slash but behind a backslash or in a class. */
const EXPRESSION = /\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)/y

const matchAt = (pattern: RegExp, code: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(code)
}

/** Every regular expression of a source file, in order. Those made from strings are not seen. */
export const regularExpressionsOf = (code: string): readonly WrittenExpression[] => {
  const found: WrittenExpression[] = []
  /** For each template that is left for a `${…}`: the braces that are open in it. */
  const braces: number[] = []
  let before = ''
  let at = 0
  while (at < code.length) {
    const character = code.charAt(at)
    const closesHole = character === '}' && braces.at(-1) === 0
    if (character === '`' || closesHole) {
      if (closesHole) braces.pop()
      const text = matchAt(TEMPLATE_TEXT, code, at + 1)?.[0] ?? code.slice(at + 1)
      if (text.endsWith('${')) braces.push(0)
      before = text.endsWith('${') ? '' : '`'
      at += 1 + text.length
      continue
    }
    const passed = matchAt(PASSED_OVER, code, at)?.[0]
    if (passed !== undefined) {
      if (!passed.startsWith('/')) before = character
      at += passed.length
      continue
    }
    const opens = !DIVIDES_OR_CLOSES.test(before) || BEFORE_VALUE.test(before)
    const expression = character === '/' && opens ? matchAt(EXPRESSION, code, at) : null
    if (expression !== null) {
      const [written, source = '', flags = ''] = expression
      found.push({ source, flags })
      before = ')'
      at += written.length
      continue
    }
    const open = braces.pop()
    if (open !== undefined) braces.push(open + (character === '{' ? 1 : character === '}' ? -1 : 0))
    // A space ends a word, and is no value itself.
    if (!/\s/.test(character)) {
      const apart = /\s/.test(code.charAt(at - 1)) && /\w/.test(character)
      before = `${apart ? ' ' : before.slice(-LONGEST_WORD)}${character}`
    }
    at++
  }
  return found
}
