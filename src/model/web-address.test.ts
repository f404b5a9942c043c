import { expect, it } from 'vitest'
import { webAddress } from './web-address.ts'

it.each<[string | null, string | null]>([
  ['https://example.org/a?b=c&d=e', 'https://example.org/a?b=c&d=e'],
  ['HTTP://Example.org', 'http://example.org/'],
  ['https://example.org/a "b"', 'https://example.org/a%20%22b%22'],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['--version', null],
  ['example.org/a', null],
  ['', null],
  [null, null],
])('the web address of %j is %j', (url, address) => {
  expect(webAddress(url)).toBe(address)
})
