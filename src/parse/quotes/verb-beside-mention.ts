/** The verb of saying right beside a mention, and how the mention stands to it. */
import { PREPOSITIONS } from '../english/function-words.ts'
import { TokenKind } from '../text/tokens.ts'
import { isPassive } from './passive-agent.ts'
import type { Scene } from './scene.ts'

/** How far behind a mention its verb may stand, once an apposition between commas is passed over. */
const FARTHEST_VERB = 4
const LONGEST_APPOSITION = 30

/** The verb of saying that a mention is the subject of: right behind it, or behind its apposition. */
export const verbBehind = (scene: Scene, to: number): { cue: number; apposition: boolean } => {
  const { tokens } = scene.document
  let at = to
  let apposition = false
  const opener = tokens.words[at]
  if (opener === ',' && scene.cues[at + 1] === 1) return { cue: at + 1, apposition: true }
  if (opener === ',' || opener === '(' || opener === '-' || opener === '—' || opener === '–') {
    const closer = opener === '(' ? ')' : opener
    for (let end = at + 1; end < Math.min(tokens.count, at + LONGEST_APPOSITION); end++) {
      if ((scene.stretchOf[end] ?? -1) >= 0 || tokens.words[end] === '.') break
      if (tokens.words[end] !== closer) continue
      if (scene.cues[end + 1] === 1 || scene.cues[end + 2] === 1) {
        at = end + 1
        apposition = true
        break
      }
    }
  }
  for (let verb = at; verb < Math.min(tokens.count, at + FARTHEST_VERB); verb++) {
    if ((scene.stretchOf[verb] ?? -1) >= 0) break
    if (scene.cues[verb] === 1) return { cue: verb, apposition }
    const kind = tokens.kinds[verb]
    if (kind !== TokenKind.lower || PREPOSITIONS.has(tokens.words[verb] ?? '')) break
  }
  return { cue: -1, apposition: false }
}

/** The verb of saying right in front of a mention with its titles: said Mr Huddleston. */
export const verbInFront = (scene: Scene, from: number): number => {
  const { tokens } = scene.document
  for (let at = from - 1; at >= Math.max(0, from - 8); at--) {
    if ((scene.stretchOf[at] ?? -1) >= 0) return -1
    if (scene.cues[at] === 1) return at
    const word = tokens.words[at] ?? ''
    if (PREPOSITIONS.has(word) || (tokens.kinds[at] ?? 0) >= TokenKind.doubleMark) return -1
  }
  return -1
}

/** How a mention stands to the verb of saying next to it; a participle's subject mostly stands elsewhere. */
export const relationOf = (scene: Scene, behind: number, inFront: number): string => {
  if (behind >= 0 && isPassive(scene, behind)) return 'patient'
  if (behind >= 0) return cueForm(scene, behind) === 'participle' ? 'participle' : 'beside'
  return inFront >= 0 ? 'inverted' : 'none'
}

/** The form of the verb of saying in front of a quotation: a participle has its subject farther off. */
export const cueForm = ({ document: { tokens } }: Scene, cue: number): string => {
  const word = tokens.words[cue]
  if (word === undefined) return 'none'
  return word.endsWith('ing') ? 'participle' : 'finite'
}
