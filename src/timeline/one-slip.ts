/** Shorter words are near too many others. */
const SHORTEST = 9

/** Whether two different words of some length become equal by one letter put in, left out, or replaced. */
export const isOneSlip = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < SHORTEST || long.length - short.length > 1 || a === b) return false
  let same = 0
  while (same < short.length && short[same] === long[same]) same++
  const shift = long.length - short.length
  const rest = shift === 1 ? same : same + 1
  return short.slice(rest) === long.slice(same + 1)
}
