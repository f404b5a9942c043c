/** A command as people write it in a setting such as EDITOR, split into its words as a shell would, with no shell asked. */

/** A part of a word: between single marks, between double ones, behind a stroke, or bare. */
const PART = /'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|([^\s'"\\]+)/y
/** On Windows a stroke parts folders and hides nothing. */
const PART_ON_WINDOWS = /'([^']*)'|"([^"]*)"|(?!)()|([^\s'"]+)/y

/**
 * The words: `code -w` has two, `"/my programs/ed" -x` too. `~/` at the beginning of one is the home folder.
 *
 * @param home the home folder, where it is known
 * @returns `null` where a mark is opened and not closed, or nothing stands behind a last stroke
 */
export const commandWords = (
  command: string,
  home: string | null,
  platform: NodeJS.Platform = process.platform,
): readonly string[] | null => {
  const onWindows = platform === 'win32'
  const parts = new RegExp(onWindows ? PART_ON_WINDOWS : PART)
  const words: string[] = []
  let word: string | null = null
  let at = 0
  while (at < command.length) {
    if (/\s/.test(command.charAt(at))) {
      if (word !== null) words.push(word)
      word = null
      at++
      continue
    }
    parts.lastIndex = at
    const match: RegExpExecArray | null = parts.exec(command)
    if (match === null) return null
    const [whole, single, double, hidden, bare] = match
    at += whole.length
    if (word === null && home !== null && bare?.startsWith('~/')) word = `${home}${bare.slice(1)}`
    else {
      const between = onWindows ? double : double?.replace(/\\([$`"\\\n])/g, '$1')
      word = `${word ?? ''}${single ?? between ?? hidden ?? bare ?? ''}`
    }
  }
  return word === null ? words : [...words, word]
}
