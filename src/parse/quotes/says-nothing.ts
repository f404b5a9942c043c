/** Verbs of saying by which nothing is said: “did not say whether”, “said goodbye”, “is said to be”. */
import { isPassive } from './passive-agent.ts'
import { type Scene, wordAt } from './scene.ts'

/** Behind a verb of saying these are all there is to it: “said goodbye”, “says sorry”, “said nothing of it”. */
const ALL_THERE_IS = new Set(
  'goodbye farewell nothing little much something hello thanks sorry grace amen'.split(' '),
)

/** “did not say whether”, “is said to be”, “it goes without saying”, “having said that,”: nobody says what follows. */
export const saysNothing = (scene: Scene, cue: number): boolean => {
  const [before, next] = [wordAt(scene, cue - 1), wordAt(scene, cue + 1)]
  return (
    before === 'not' ||
    before === 'without' ||
    before.endsWith("n't") ||
    next === 'without' ||
    ALL_THERE_IS.has(next) ||
    (next === 'to' && isPassive(scene, cue)) ||
    (before === 'having' && next === 'that' && wordAt(scene, cue + 2) === ',')
  )
}
