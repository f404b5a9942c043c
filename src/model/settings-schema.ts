/** The shape of a file of settings, field by field, each with what to tell people of it. */
import * as v from 'valibot'
import { COLOURS, COPY_FORMATS, THEMES } from './settings.ts'

/** What a field of `keys` holds: a list of names of keys, or one name, which is the list of it. */
export const boundKeysSchema = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((keys): readonly string[] => (typeof keys === 'string' ? [keys] : [...new Set(keys)])),
)

/** The settings but `keys`: each is one of few values. */
export const CHOICES = {
  theme: v.pipe(
    v.picklist(THEMES),
    v.description('Colours for a dark or a light ground; auto asks the terminal which it has.'),
  ),
  colours: v.pipe(
    v.picklist(COLOURS),
    v.description('How many colours are used; auto goes by the terminal and by NO_COLOR.'),
  ),
  mouse: v.pipe(
    v.boolean(),
    v.description('Whether clicks and the wheel are taken. Without, the terminal selects text as ever.'),
  ),
  ascii: v.pipe(
    v.union([v.boolean(), v.literal('auto')]),
    v.description('Whether lines and marks are drawn in ASCII; auto goes by the terminal.'),
  ),
  screenReader: v.pipe(
    v.boolean(),
    v.description('Whether the screen is written for a screen reader: without lines and columns.'),
  ),
  remember: v.pipe(
    v.boolean(),
    v.description('Whether each timeline opens where it was left, with its marks and queries.'),
  ),
  copy: v.pipe(v.picklist(COPY_FORMATS), v.description('How a quote or an event is copied.')),
}

/** Accepts what {@link CHOICES} accept, once each field has been looked at. */
export const choicesSchema = v.object({
  theme: v.exactOptional(CHOICES.theme),
  colours: v.exactOptional(CHOICES.colours),
  mouse: v.exactOptional(CHOICES.mouse),
  ascii: v.exactOptional(CHOICES.ascii),
  screenReader: v.exactOptional(CHOICES.screenReader),
  remember: v.exactOptional(CHOICES.remember),
  copy: v.exactOptional(CHOICES.copy),
})

export type ChoiceName = keyof typeof CHOICES

/** The values of one setting, in the order to tell them in. */
export const valuesOf = (name: ChoiceName): readonly (string | boolean)[] => {
  const schema = CHOICES[name]
  switch (schema.type) {
    case 'picklist':
      return schema.options
    case 'boolean':
      return [true, false]
    case 'union':
      return [true, false, 'auto']
  }
}
