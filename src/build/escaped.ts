/**
 * Source text in ASCII. What esbuild leaves as it is, with `charset: 'ascii'` too, stands in regular expressions, where
 * `\u201C` means the same.
 */
export const escaped = (source: string): string =>
  source.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
