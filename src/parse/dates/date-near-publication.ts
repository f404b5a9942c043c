/** “29 March” without a year: the one nearest to publication. */
import { daysInMonth } from '../../model/edtf.ts'
import type { DateRefiner } from './date-candidate.ts'

const pad = (value: number): string => String(value).padStart(2, '0')
const days = (iso: string): number => Date.parse(`${iso}T00:00Z`) / 86_400_000

export const dateNearPublication: DateRefiner = ({ known }, published) => {
  const { month, day } = known
  if (published === null || month === undefined || day === undefined || known.weekday !== undefined)
    return null
  const year = Number(published.slice(0, 4))
  const candidates = [year - 1, year, year + 1]
    .filter((candidate) => day <= daysInMonth(candidate, month))
    .map((candidate) => `${candidate}-${pad(month)}-${pad(day)}`)
  const distance = (iso: string): number => Math.abs(days(iso) - days(published))
  const value = candidates.sort((a, b) => distance(a) - distance(b))[0]
  return value === undefined ? 'not-a-date' : { value, rule: 'date-near-publication' }
}
