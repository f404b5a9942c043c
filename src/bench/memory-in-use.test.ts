import { expect, it } from 'vitest'
import { memoryInUse } from './memory-in-use.ts'

const MEGABYTES = 50
const SLACK = 5

it.each([
  ['an array', () => new Uint32Array((MEGABYTES * 1e6) / 4)],
  ['a buffer', () => Buffer.alloc(MEGABYTES * 1e6)],
  ['a list', () => Array.from({ length: (MEGABYTES * 1e6) / 8 }, () => 0)],
])('counts %s once, and no longer when nobody holds it', async (_, make) => {
  const before = await memoryInUse()
  let held: { readonly length: number } | null = make()
  const holding = await memoryInUse()
  expect(held.length).toBeGreaterThan(0)
  held = null
  const after = await memoryInUse()
  expect(Math.abs(holding - before - MEGABYTES)).toBeLessThan(SLACK)
  expect(Math.abs(after - before)).toBeLessThan(SLACK)
})
