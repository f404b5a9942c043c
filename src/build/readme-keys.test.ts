import { describe, expect, it } from 'vitest'
import { readReadme, withKeyList } from './readme-keys.ts'

describe('the README', () => {
  it('lists the keys as the key table has them (if not: npm run readme)', () => {
    expect(readReadme()).toBe(withKeyList(readReadme()))
    expect(readReadme()).toContain('| search the quotes… |')
  })

  it('is refused where it has no place for the keys', () => {
    expect(() => withKeyList('# onrecord')).toThrow('no section')
  })
})
