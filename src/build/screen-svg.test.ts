import xterm from '@xterm/headless'
import { describe, expect, it } from 'vitest'
import { boxShapes } from './box-drawing.ts'
import { screenSvg } from './screen-svg.ts'

const svgOf = async (output: string): Promise<string> => {
  const terminal = new xterm.Terminal({ cols: 20, rows: 2, allowProposedApi: true })
  await new Promise<void>((resolve) => terminal.write(output, resolve))
  return screenSvg(terminal, 'A & B')
}

describe('screenSvg', () => {
  it('starts each word in its own cell, as wide as its cells', async () => {
    expect(await svgOf('one two  <three>')).toMatch(
      /<text x="34" [^>]*textLength="58.8"[^>]*>one two<\/text>\n<text x="109.6" [^>]*>&lt;three&gt;<\/text>/,
    )
  })

  it('keeps colours, weight and what is inverse', async () => {
    const svg = await svgOf('\x1b[1;38;2;1;2;3mbold\x1b[0m \x1b[7minverse\x1b[0m \x1b[38;5;196mred\x1b[0m')
    expect(svg).toMatch(/fill="#010203" font-weight="bold">bold</)
    expect(svg).toMatch(/<rect [^>]*fill="#d8dce4"\/>\n<text [^>]*fill="#1b1f27">inverse</)
    expect(svg).toMatch(/fill="#ff0000">red</)
  })

  it('draws a rule as one bar', async () => {
    expect((await svgOf('────────')).match(/width="67.2"/g)).toHaveLength(1)
  })

  it('needs nothing from elsewhere', async () => {
    expect(await svgOf('text')).not.toMatch(/href|url\(|@import|<script/)
  })

  it('says what it shows', async () => {
    expect(await svgOf('')).toContain('<title>A &amp; B</title>')
  })
})

describe('boxShapes', () => {
  it('has a corner meet in the middle', () => {
    expect(boxShapes('┌')).toEqual([
      [0.5, expect.closeTo(0.4675), 0.5, expect.closeTo(0.065)],
      [expect.closeTo(0.435), 0.5, expect.closeTo(0.13), 0.5],
    ])
  })

  it('fills blocks by eighths, and leaves letters to the font', () => {
    expect(boxShapes('█')).toEqual([[0, 0, 1, 1]])
    expect(boxShapes('▌')).toEqual([[0, 0, 0.5, 1]])
    expect(boxShapes('▂')).toEqual([[0, 0.75, 1, 0.25]])
    expect(boxShapes('a')).toBeNull()
  })
})
