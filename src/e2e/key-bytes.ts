/** What a terminal sends for a key: the way back from the names of the key table to bytes. */

const SEQUENCES: Readonly<Record<string, readonly [parameter: string, final: string]>> = {
  up: ['1', 'A'],
  down: ['1', 'B'],
  right: ['1', 'C'],
  left: ['1', 'D'],
  home: ['1', 'H'],
  end: ['1', 'F'],
  f1: ['11', '~'],
  f2: ['12', '~'],
  f3: ['13', '~'],
  f4: ['14', '~'],
  f5: ['15', '~'],
  f6: ['17', '~'],
  f7: ['18', '~'],
  f8: ['19', '~'],
  f9: ['20', '~'],
  f10: ['21', '~'],
  f11: ['23', '~'],
  f12: ['24', '~'],
  insert: ['2', '~'],
  delete: ['3', '~'],
  'page-up': ['5', '~'],
  'page-down': ['6', '~'],
}

const CONTROLS: Readonly<Record<string, string>> = {
  enter: '\r',
  tab: '\t',
  space: ' ',
  backspace: '\x7f',
  escape: '\x1b',
  'shift-tab': '\x1b[Z',
  'ctrl-space': '\0',
}

const MODIFIED = /^(ctrl-)?(alt-)?(shift-)?(.+)$/s

/** The bytes of a key by its name, as the key table names it. @throws Error for a name it does not know */
export const keyBytes = (name: string): string => {
  const control = CONTROLS[name]
  if (control !== undefined) return control
  const [, ctrl, alt, shift, base = ''] = MODIFIED.exec(name) ?? []
  const sequence = SEQUENCES[base]
  if (sequence !== undefined) {
    const [parameter, final] = sequence
    const modifier =
      1 + (ctrl === undefined ? 0 : 4) + (alt === undefined ? 0 : 2) + (shift === undefined ? 0 : 1)
    if (modifier > 1) return `\x1b[${parameter};${modifier}${final}`
    return final === '~' ? `\x1b[${parameter}~` : `\x1b[${final}`
  }
  if (ctrl === undefined && alt !== undefined) return `\x1b${keyBytes(base)}`
  if (ctrl !== undefined && /^[a-z\\\]^_]$/.test(base)) {
    const bytes = String.fromCharCode(base.charCodeAt(0) & 0x1f)
    return alt === undefined ? bytes : `\x1b${bytes}`
  }
  if (ctrl !== undefined || shift !== undefined || Array.from(base).length !== 1)
    throw new Error(`no bytes are known for the key ${name}`)
  return base
}
