/** JSON from people's files: a value, or what is wrong with it in one line that is the same on every Node. */

export type ParsedJson =
  | { readonly kind: 'value'; readonly value: unknown }
  /** `fault`: `unexpected token 'x'`, with line and column where they are known. */
  | { readonly kind: 'fault'; readonly fault: string }

const placeIn = (text: string, position: number): string => {
  const lines = text.slice(0, position).split('\n')
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`
}

/** V8 quotes the text around a fault, line breaks and all, and counts the place in units: a reader wants a line. */
const faultOf = (message: string, text: string): string => {
  const position = / JSON at position (\d+)/.exec(message)?.[1]
  const what = message
    .replace(/(?: in)? JSON at position .*$/s, '')
    .replace(/, (?:\.\.\.)?".*$/s, '')
    .replace(/ JSON input$/, ' the text')
    .replace(/ after$/, ' after the end')
    .replace(/^".*" is not valid JSON$/s, 'no value')
    .replace("token '\n'", 'end of the line')
    .replace(/\p{Cc}/gu, '�')
  const place = position === undefined ? '' : ` (${placeIn(text, Number(position))})`
  return `${what.charAt(0).toLowerCase()}${what.slice(1)}${place}`
}

/** Parses JSON; never throws. */
export const parseJson = (text: string): ParsedJson => {
  try {
    return { kind: 'value', value: JSON.parse(text) }
  } catch (error) {
    return { kind: 'fault', fault: faultOf(error instanceof Error ? error.message : String(error), text) }
  }
}
