/** Words of an article between marks, on one line. */
export const quoted = (text: string): string => `“${text.replace(/\s+/g, ' ').trim()}”`
