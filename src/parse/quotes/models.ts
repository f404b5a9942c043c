/** The trained weights, ready for use. Made by `npm run train`; never edited by hand. */
import { linearModel } from '../linear-model.ts'
import type { AttributionModels } from './attribute.ts'
import antecedent from './weights/antecedent.json' with { type: 'json' }
import indirect from './weights/indirect.json' with { type: 'json' }
import speaker from './weights/speaker.json' with { type: 'json' }
import spoken from './weights/spoken.json' with { type: 'json' }

export const attributionModels: AttributionModels = {
  spoken: linearModel(spoken),
  speaker: linearModel(speaker),
  antecedent: linearModel(antecedent),
  indirect: linearModel(indirect),
}
