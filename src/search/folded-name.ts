/** The folded words of names, remembered: a filter that is typed asks for those of every speaker at each key. */
import { foldedWords } from './folding.ts'

/** A million people are named by fewer names than this; then all is forgotten, and folded again as it is asked for. */
const MOST_REMEMBERED = 1_000_000

const remembered = new Map<string, readonly string[]>()

/** `Mr Corbyn’s own deputy` is not Mr Corbyn: whose deputy it is does not name him. `Lloyd’s Register` is a name. */
const withoutOwners = (name: string): string => {
  const words = name.split(' ')
  const isOwner = (at: number): boolean =>
    /['’]s$/.test(words[at] ?? '') && /^\p{Ll}/u.test(words[at + 1] ?? '')
  return words.filter((_, at) => !isOwner(at)).join(' ')
}

export const foldedName = (name: string): readonly string[] => {
  let words = remembered.get(name)
  if (words === undefined) {
    words = foldedWords(withoutOwners(name)).map(({ folded }) => folded)
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(name, words)
  }
  return words
}

/** The name as it is compared to the letter. */
export const spelledName = (name: string): string => foldedName(name).join(' ')
