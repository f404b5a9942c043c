/** On which side of the day an article appeared a date lies. */
import { type Edtf, parseEdtf } from '../../model/edtf.ts'

/** `open`: around that day, or nobody knows. */
export type SideOfDay = 'over' | 'ahead' | 'open'

/** Of a date that takes more than a day, “2019” around a day in February, all has to lie on one side. */
export const sideOfDay = (date: Edtf | null, published: Edtf | null): SideOfDay => {
  const [own, day] = [parseEdtf(date ?? ''), parseEdtf(published ?? '')]
  if (own === null || day === null) return 'open'
  if (own.lastDay !== null && day.firstDay !== null && own.lastDay < day.firstDay) return 'over'
  if (own.firstDay !== null && day.lastDay !== null && own.firstDay > day.lastDay) return 'ahead'
  return 'open'
}
