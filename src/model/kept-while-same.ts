/** What is made of some parts, and kept until one of them changes: it sees nothing else, so no part can be forgotten. */

/** Parts are the same where they are the same objects. */
export const keptWhileSame = <Parts extends readonly unknown[], T>(
  make: (...parts: Parts) => T,
): ((...parts: Parts) => T) => {
  let kept: { readonly parts: Parts; readonly it: T } | undefined
  return (...parts) => {
    if (kept === undefined || kept.parts.some((part, at) => part !== parts[at]))
      kept = { parts, it: make(...parts) }
    return kept.it
  }
}
