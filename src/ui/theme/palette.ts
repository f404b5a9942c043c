/** The colours of the screen, for a dark and for a light ground; each is read well on any ground of its kind. */
import type { Ground } from '../../state/ground.ts'

export interface Palette {
  readonly accent: string
  readonly faint: string
  readonly date: string
  readonly match: string
  readonly warning: string
  /** Told apart by everybody, also by those who see few hues: they differ in brightness too. All are of the 256. */
  readonly speakers: readonly string[]
}

export const PALETTES: Readonly<Record<Ground, Palette>> = {
  dark: {
    accent: '#6fc3ff',
    faint: '#a0a0a8',
    date: '#8fd98f',
    match: '#ff9de0',
    warning: '#ffd75f',
    speakers: ['#00afaf', '#ffaf00', '#87d7af', '#d7afff', '#ffff87', '#ff5f5f'],
  },
  light: {
    accent: '#00558a',
    faint: '#5a5a62',
    date: '#005f28',
    match: '#9a0068',
    warning: '#734900',
    speakers: ['#000087', '#875f00', '#005f5f', '#8700ff', '#870000', '#af00af'],
  },
}
