/**
 * How different colours look, also to those who see few hues: colours as somebody without one kind of cone sees them
 * (Machado, Oliveira and Fernandes, 2009), placed in Oklab (Ottosson, 2020), where distances are as the eye has them.
 */
import { partsOf } from './colour-depth.ts'

type Three = readonly [number, number, number]
type Matrix = readonly [Three, Three, Three]

/** What is seen of linear red, green and blue. */
export const VISIONS: Readonly<Record<'full' | 'protanopic' | 'deuteranopic' | 'tritanopic', Matrix>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopic: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopic: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopic: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
]
const TO_OKLAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
]

/** Colours so far from one another are told apart at a glance: some five times what can just be noticed. */
export const APART = 0.1

const linear = (part: number): number => {
  const value = part / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

const times = (matrix: Matrix, [x, y, z]: Three): Three => {
  const row = ([a, b, c]: Three): number => a * x + b * y + c * z
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])]
}

const each = ([x, y, z]: Three, change: (value: number) => number): Three => [change(x), change(y), change(z)]

/** Where `#rrggbb` stands in Oklab for somebody with such vision. */
export const perceived = (hex: string, vision: Matrix): Three => {
  const seen = times(vision, each(partsOf(hex), linear))
  const shown = each(seen, (value) => Math.min(1, Math.max(0, value)))
  return times(TO_OKLAB, each(times(TO_CONES, shown), Math.cbrt))
}

export const distance = (a: Three, b: Three): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
