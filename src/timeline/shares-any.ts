/** Whether two sets have anything in common. */
export const sharesAny = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => {
  for (const one of a) if (b.has(one)) return true
  return false
}
