/** Whether two tellings quote the same words: all that one of them quotes at once, alone or among more of the other's. */
import type { Telling } from './telling.ts'

/** @param saysEnough whether the words that both quote are enough to be known by */
export const shareWords = (
  a: Telling,
  b: Telling,
  saysEnough: (words: readonly string[]) => boolean,
): boolean =>
  a.quoted.some((one) =>
    b.quoted.some((other) => {
      const [short, long] = one.length <= other.length ? [one, other] : [other, one]
      return ` ${long} `.includes(` ${short} `) && saysEnough(short.split(' '))
    }),
  )
