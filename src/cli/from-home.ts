/** A path as people write it who know where their home is. */
import { isAbsolute, relative, sep } from 'node:path'

/** `~/stories/marks.md` for what is in the user's home; any other path as it is. */
export const fromHome = (
  path: string,
  { HOME, USERPROFILE }: Readonly<Record<string, string | undefined>>,
): string => {
  const home = [HOME, USERPROFILE].find((folder) => folder !== undefined && isAbsolute(folder))
  if (home === undefined) return path
  const below = relative(home, path)
  const isBelow = below !== '' && below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below)
  return isBelow ? `~${sep}${below}` : path
}
