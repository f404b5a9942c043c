import { expect, it } from 'vitest'
import { fromHome } from './from-home.ts'

it.each<[string, Readonly<Record<string, string | undefined>>, string]>([
  ['/home/ann/stories/marks.md', { HOME: '/home/ann' }, '~/stories/marks.md'],
  ['/home/ann/marks.md', { HOME: '/home/ann/' }, '~/marks.md'],
  ['/home/ann/..marks', { HOME: '/home/ann' }, '~/..marks'],
  ['/home/anna/marks.md', { HOME: '/home/ann' }, '/home/anna/marks.md'],
  ['/home/marks.md', { HOME: '/home/ann' }, '/home/marks.md'],
  ['/home/ann', { HOME: '/home/ann' }, '/home/ann'],
  ['/home/ann/marks.md', { HOME: '', USERPROFILE: '/home/ann' }, '~/marks.md'],
  ['/home/ann/marks.md', { HOME: 'ann' }, '/home/ann/marks.md'],
  ['/home/ann/marks.md', {}, '/home/ann/marks.md'],
])('%s', (path, environment, shown) => {
  expect(fromHome(path, environment)).toBe(shown)
})
