/** Draws a terminal's screen as an SVG that needs nothing but a monospaced font, on an exact grid of cells. */
import type { Terminal } from '@xterm/headless'
import { boxShapes } from './box-drawing.ts'
import { type Run, screenRuns } from './screen-cells.ts'

const CELL_WIDTH = 8.4
const CELL_HEIGHT = 18
const FONT_SIZE = 14
const BASELINE = 13.5
const MARGIN = 20
const PADDING = 14
const BAR = 30
const FONTS =
  'ui-monospace, Menlo, Consolas, &quot;DejaVu Sans Mono&quot;, &quot;Liberation Mono&quot;, monospace'

const PAGE = '#eceff4'
const BACKGROUND = '#1b1f27'
const FOREGROUND = '#d8dce4'
const DIM = 0.62
/** Black to white, then the same brighter. */
const NAMED = [
  ...['#2e3440', '#e06c75', '#98c379', '#e5c07b', '#61afef', '#c678dd', '#56b6c2', '#d8dce4'],
  ...['#5c6370', '#ef8891', '#b1d996', '#f0d399', '#84c3f7', '#d794e8', '#7fcfd9', '#ffffff'],
]

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const rounded = (value: number): string => String(Math.round(value * 100) / 100)
const leftOf = (column: number): number => MARGIN + PADDING + column * CELL_WIDTH
const topOf = (row: number): number => MARGIN + BAR + row * CELL_HEIGHT

const rectangle = (x: number, y: number, width: number, height: number, fill: string, more = ''): string =>
  `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}" fill="${fill}"${more}/>`

const words = ({ row, column, cells, text, look }: Run, fill: string, opacity: string): string => {
  const font = `${look.bold ? ' font-weight="bold"' : ''}${look.italic ? ' font-style="italic"' : ''}`
  const line = look.underlined ? ' text-decoration="underline"' : ''
  const place = `x="${rounded(leftOf(column))}" y="${rounded(topOf(row) + BASELINE)}" textLength="${rounded(cells * CELL_WIDTH)}"`
  return `<text ${place} fill="${fill}"${font}${line}${opacity}>${escaped(text)}</text>`
}

/** A rule, a shape, or words with single spaces between them. */
const PARTS = /─+|━+|[\u2500-\u259f]|[^\s\u2500-\u259f]+(?: [^\s\u2500-\u259f]+)*/gu

/** Splits a run into words and shapes, so that each word starts in its own cell whatever the font. */
const foregroundOf = (run: Run, fill: string): readonly string[] => {
  const opacity = run.look.dim ? ` opacity="${DIM}"` : ''
  const parts: string[] = []
  // Where a character is wide, the run is drawn whole.
  if (run.text.length !== run.cells) return [words(run, fill, opacity)]
  for (const { 0: text, index } of run.text.matchAll(PARTS)) {
    const column = run.column + index
    const shapes = boxShapes(text.charAt(0))
    if (shapes === null) parts.push(words({ ...run, column, text, cells: text.length }, fill, opacity))
    else
      for (const [x, y, width, height] of shapes) {
        const [left, top] = [leftOf(column + x), topOf(run.row + y)]
        const cells = text.length > 1 ? text.length : width
        parts.push(rectangle(left, top, cells * CELL_WIDTH, height * CELL_HEIGHT, fill, opacity))
      }
  }
  return parts
}

const drawn = (run: Run): readonly string[] => {
  const { foreground, background, inverse } = run.look
  const [over, under] = inverse
    ? [background ?? BACKGROUND, foreground ?? FOREGROUND]
    : [foreground ?? FOREGROUND, background]
  const behind =
    under === null
      ? []
      : [rectangle(leftOf(run.column), topOf(run.row), run.cells * CELL_WIDTH, CELL_HEIGHT, under)]
  return [...behind, ...foregroundOf(run, over)]
}

/** The picture of a screen in a window. @param title what it shows, for those who cannot see it */
export const screenSvg = (terminal: Terminal, title: string): string => {
  const width = 2 * (MARGIN + PADDING) + terminal.cols * CELL_WIDTH
  const height = 2 * MARGIN + BAR + PADDING + terminal.rows * CELL_HEIGHT
  const buttons = ['#e06c75', '#e5c07b', '#98c379'].map(
    (fill, index) => `<circle cx="${MARGIN + 18 + index * 18}" cy="${MARGIN + 15}" r="5" fill="${fill}"/>`,
  )
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${rounded(width)} ${rounded(height)}" width="${rounded(width)}" height="${rounded(height)}" role="img">`,
    `<title>${escaped(title)}</title>`,
    rectangle(0, 0, width, height, PAGE),
    rectangle(MARGIN, MARGIN, width - 2 * MARGIN, height - 2 * MARGIN, BACKGROUND, ' rx="9"'),
    ...buttons,
    `<g font-family="${FONTS}" font-size="${FONT_SIZE}" xml:space="preserve">`,
    ...screenRuns(terminal, NAMED).flatMap(drawn),
    '</g>',
    '</svg>',
  ].join('\n')}\n`
}
