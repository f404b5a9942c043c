/** How much of some work is done, told from 0 to 1 as it goes on. */
export type PartDone = (part: number) => void

/** For work of which nobody asks how much is done. */
export const UNTOLD: PartDone = () => {}

/** Tells of work that is a stretch of a larger one. */
export const stretchOf =
  (whole: PartDone, from: number, to: number): PartDone =>
  (part) =>
    whole(from + (to - from) * Math.min(1, part))
