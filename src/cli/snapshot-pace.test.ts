import { describe, expect, it } from 'vitest'
import { createSnapshotPace } from './snapshot-pace.ts'

/** When something is shown, where each article takes so long, and each showing a part of the time of all articles. */
const showings = (articleMs: number, share: number, articles: number) => {
  let time = 0
  const pace = createSnapshotPace(() => time)
  const shown: { readonly at: number; readonly articles: number }[] = []
  for (let done = 1; done <= articles; done++) {
    time += articleMs
    if (!pace.isDue(done, (articles - done) * articleMs)) continue
    shown.push({ at: time, articles: done })
    pace.timed(done, () => {
      time += done * articleMs * share
    })
  }
  return { shown, spent: pace.spent(), time }
}

describe('what has come is shown', () => {
  it('first after twenty articles', () => {
    expect(showings(1, 0, 100).shown[0]).toEqual({ at: 20, articles: 20 })
  })

  it('first after a while, where articles take long', () => {
    expect(showings(40, 0, 100).shown[0]).toEqual({ at: 160, articles: 4 })
  })

  it('then at times that double', () => {
    expect(showings(10, 0, 900).shown.map(({ at }) => at)).toEqual([150, 500, 1000, 2000, 4000, 8000])
  })

  it('not while nothing has', () => {
    expect(createSnapshotPace(() => 0).isDue(0, null)).toBe(false)
  })

  it('not when all will be there sooner', () => {
    let time = 0
    const pace = createSnapshotPace(() => time)
    pace.timed(500, () => {
      time = 1000
    })
    time = 10_000
    expect(pace.isDue(500, 999)).toBe(false)
    expect(pace.isDue(500, 1000)).toBe(true)
    expect(pace.isDue(500, null)).toBe(true)
    // Four times as many take four times as long to show.
    expect(pace.isDue(2000, 3999)).toBe(false)
    expect(pace.isDue(2000, 4000)).toBe(true)
  })

  it.each([0.1, 0.5, 0.8, 1.2])(
    'so seldom that it takes a third of the time, at %d of the parsing',
    (share) => {
      for (const articles of [30, 100, 1000, 3000, 10_000]) {
        const { spent, time } = showings(4, share, articles)
        // Besides, all is joined in the end.
        expect(spent / (time + articles * 4 * share)).toBeLessThan(1 / 3)
      }
    },
  )
})
