/** What lies over a view, for who hears it: the row to pick, the line in hand of a text, and what is typed. */
import { rowsBelowField } from '../../state/layout.ts'
import { nothingToPick } from '../../state/nothing-to-pick.ts'
import { isPick, type Overlay, type PickOverlay } from '../../state/overlay.ts'
import { pickRows } from '../../state/pick-rows.ts'
import { layoutOf, modeUnderHelp, type State } from '../../state/state.ts'
import type { ScreenTexts } from '../screen-texts.ts'
import { bare } from './area.ts'
import { ended, place, type Spoken, withoutSigns } from './spoken-words.ts'

/** Where one is in a text, and what is typed. */
const ROWS_ABOUT = 2

const spokenPick = (state: State, overlay: PickOverlay): Spoken => {
  const found = pickRows(state, overlay)
  const { selected } = overlay.list
  const row = found[selected]
  const typed = `Typed: ${overlay.field.text === '' ? 'nothing' : overlay.field.text}`
  if (row === undefined) return { inHand: [nothingToPick(overlay)], about: [typed] }
  const holds = row.isOn && row.note !== 'holds now' ? 'holds now' : ''
  return {
    inHand: [
      ended(
        `${row.words}: ${[holds, withoutSigns(row.note.replaceAll('  ', ', '))].filter((fact) => fact !== '').join(', ')}`,
      ),
    ],
    about: [`Row ${place(selected, found.length)}.`, typed],
  }
}

/** Lines of a text from the first on screen; at its end, as many of the last as there is room for. */
const spokenLines = (lines: readonly string[], top: number, drawn: number, room: number): Spoken => {
  const from = top + drawn >= lines.length ? Math.max(top, lines.length - room) : top
  return {
    inHand: lines.slice(from, from + room).map(bare),
    about: [`Line ${place(from, lines.length)}.`],
  }
}

/** What is told of an overlay instead of the view under it. @param room rows for a text and what is told of it */
export const spokenOverlay = (state: State, overlay: Overlay, texts: ScreenTexts, room: number): Spoken => {
  if (isPick(overlay)) return spokenPick(state, overlay)
  const layout = layoutOf(state)
  const { columns, rows } = layout.whole
  const shown = Math.max(1, room - ROWS_ABOUT)
  switch (overlay.kind) {
    case 'help': {
      const { field, top } = overlay
      const told = spokenLines(
        texts.help(modeUnderHelp(state), columns, field.text),
        top,
        rowsBelowField(layout),
        shown,
      )
      return field.text === '' ? told : { ...told, about: [...told.about, `Typed: ${field.text}`] }
    }
    case 'problems':
      return spokenLines(texts.problems(state.index, columns), overlay.top, rows, shown)
    case 'go-to-date':
      return { inHand: [`Go to date: ${overlay.field.text}`], about: [] }
  }
}
