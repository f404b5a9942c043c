/** What was remembered, read again: all of it, or nothing where anything is wrong. */
import * as v from 'valibot'
import { parseJson } from './parse-json.ts'
import { REMEMBERED_AT_MOST, REMEMBERED_BY, REMEMBERED_VIEWS, type Remembered } from './remembered.ts'

/** As much as {@link REMEMBERED_AT_MOST} lets a reasonable one grow; a longer file is none of ours. */
const LONGEST_FILE = 8_000_000

const text = v.pipe(v.string(), v.maxLength(REMEMBERED_AT_MOST.text))
const texts = (most: number) => v.pipe(v.array(text), v.maxLength(most))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const size = v.pipe(v.number(), v.finite(), v.minValue(0))

const rememberedSchema = v.object({
  version: v.literal(1),
  view: v.picklist(REMEMBERED_VIEWS),
  event: v.nullable(text),
  article: v.nullable(v.object({ id: text, offset: count })),
  speaker: v.exactOptional(v.object({ by: v.picklist(REMEMBERED_BY), name: v.nullable(text) })),
  folded: texts(REMEMBERED_AT_MOST.folded),
  filters: texts(REMEMBERED_AT_MOST.filters),
  marks: texts(REMEMBERED_AT_MOST.marks),
  queries: texts(REMEMBERED_AT_MOST.queries),
  panes: v.pipe(
    v.record(text, size),
    v.check((panes) => Object.keys(panes).length <= REMEMBERED_AT_MOST.panes),
  ),
})

/** Reads what `writeRemembered` wrote; `null` where the text is anything else. Never throws. */
export const readRemembered = (json: string): Remembered | null => {
  if (json.length > LONGEST_FILE) return null
  const parsed = parseJson(json)
  if (parsed.kind === 'fault') return null
  const { success, output } = v.safeParse(rememberedSchema, parsed.value, { abortEarly: true })
  return success ? output : null
}
