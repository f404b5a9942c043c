/** Addresses of web pages among what articles give as their URL. */

/** The address as a browser takes it; `null` where it is none of the web: a file, a script, no address at all. */
export const webAddress = (url: string | null): string | null => {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}
