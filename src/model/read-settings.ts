/** The text of a file of settings → settings, and what in it cannot be done. */
import * as v from 'valibot'
import { jsonFaultPlace } from './json-fault-place.ts'
import { isJsonRecord } from './json-record.ts'
import { type KeyedAction, mayShareKey, takenKeys } from './keyed-action.ts'
import { nearestName } from './nearest-name.ts'
import { parseJson } from './parse-json.ts'
import type { Problem } from './problem.ts'
import { type CopyFormat, DEFAULT_SETTINGS, type OwnKeys, type Settings } from './settings.ts'
import { boundKeysSchema, CHOICES, type ChoiceName, choicesSchema, valuesOf } from './settings-schema.ts'

export interface SettingsRead {
  readonly settings: Settings
  /** `where` is the file and the field, as in `config.json: keys.next-row`. */
  readonly problems: readonly Problem[]
}

/** What actions and keys there are. */
export interface KeysKnown {
  /** The actions with their keys, where the one key that copies does so in a form. */
  readonly actions: (copy: CopyFormat) => readonly KeyedAction[]
  /** The name of the key that a name is for; `null` for none. */
  readonly keyCalled: (name: string) => string | null
}

const LONGEST_SHOWN = 40
const SETTING_NAMES: readonly string[] = [...Object.keys(CHOICES), 'keys']

const isChoice = (name: string): name is ChoiceName => Object.hasOwn(CHOICES, name)

const clipped = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text

const shown = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list'
  return isJsonRecord(value) ? 'an object' : clipped(JSON.stringify(value))
}

const listed = (values: readonly unknown[]): string => {
  const words = values.map((value) => JSON.stringify(value))
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

const hintOf = (typed: string, names: readonly string[], otherwise: string): string => {
  const nearest = nearestName(typed, names)
  return nearest === null ? otherwise : `did you mean “${nearest}”?`
}

/** Tells of something wrong with a field; `''` is the whole file. */
type Tell = (field: string, reason: string) => void

const readKeys = (
  value: unknown,
  actions: readonly KeyedAction[],
  keyCalled: KeysKnown['keyCalled'],
  tell: Tell,
): OwnKeys => {
  if (!isJsonRecord(value)) {
    tell('keys', `expected an object of actions with their keys, found ${shown(value)}; left out`)
    return {}
  }
  const actionIds = actions.map(({ id }) => id)
  const share = mayShareKey(actions)
  const bound = new Map<string, readonly string[]>()
  for (const [id, wish] of Object.entries(value)) {
    const field = `keys.${clipped(id)}`
    const keys = v.safeParse(boundKeysSchema, wish)
    if (!actionIds.includes(id)) {
      const hint = hintOf(id, actionIds, 'onrecord config lists them')
      tell(field, `no such action; ${hint}`)
    } else if (!keys.success) {
      const odd = Array.isArray(wish) ? wish.find((key) => typeof key !== 'string') : wish
      tell(field, `expected the name of a key or a list of them, found ${shown(odd)}; left as it is`)
    } else {
      const named = keys.output.flatMap((name) => {
        const key = keyCalled(name)
        if (key === null)
          tell(field, `no key is called ${shown(name)}; names are like j, G, ctrl-d, alt-b, page-down and f1`)
        return key ?? []
      })
      const kept = [...new Set(named)].filter((key) => {
        const [other] = [...bound].find(([one, its]) => its.includes(key) && !share(id, one)) ?? []
        if (other !== undefined) tell(field, `${shown(key)} is bound to ${other} already, and stays there`)
        return other === undefined
      })
      // Keys of which none can be had leave an action its own; none asked for take them away.
      if (kept.length > 0 || keys.output.length === 0) bound.set(id, kept)
    }
  }
  const own = Object.fromEntries(bound)
  for (const { key, by, from } of takenKeys(actions, own))
    tell(
      `keys.${by}`,
      `${shown(key)} was bound to ${from.id} (${from.words}), and does this instead; name the keys of ${from.id} too where that is meant`,
    )
  return own
}

/** Reads the text of a file of settings. What is wrong is told field by field, and the rest is kept. Never throws. */
export const readSettings = (text: string, file: string, known: KeysKnown): SettingsRead => {
  const problems: Problem[] = []
  const tell: Tell = (field, reason) =>
    problems.push({ where: field === '' ? file : `${file}: ${field}`, code: 'bad-setting', reason })
  const json = text.replace(/^\uFEFF/, '')
  const parsed = parseJson(json)
  if (parsed.kind === 'fault') {
    const { line, column } = jsonFaultPlace(json)
    const fault = parsed.fault.replace(/ \(line .*$/, '')
    tell('', `not JSON: ${fault} (line ${line}, column ${column}); no setting was taken from it`)
    return { settings: {}, problems }
  }
  if (!isJsonRecord(parsed.value)) {
    tell('', `expected an object of settings, found ${shown(parsed.value)}; no setting was taken from it`)
    return { settings: {}, problems }
  }
  const { copy } = parsed.value
  const actions = known.actions(v.is(CHOICES.copy, copy) ? copy : DEFAULT_SETTINGS.copy)
  let keys: OwnKeys | undefined
  const choices = new Map<string, unknown>()
  for (const [name, value] of Object.entries(parsed.value)) {
    if (name === 'keys') keys = readKeys(value, actions, known.keyCalled, tell)
    else if (isChoice(name)) {
      if (v.is(CHOICES[name], value)) choices.set(name, value)
      else
        tell(
          name,
          `expected ${listed(valuesOf(name))}, found ${shown(value)}; left at ${JSON.stringify(DEFAULT_SETTINGS[name])}`,
        )
    } else if (name !== '$schema')
      tell(
        clipped(name),
        `no such setting; ${hintOf(name, SETTING_NAMES, `there are ${SETTING_NAMES.join(', ')}`)}`,
      )
  }
  const settings = v.parse(choicesSchema, Object.fromEntries(choices))
  return { settings: keys === undefined ? settings : { ...settings, keys }, problems }
}
