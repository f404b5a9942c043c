/** Blocks of lines in columns beside each other, none of them broken: the first stand highest. */
import { fittedLine } from './area.ts'

/** Each block in turn below what is lowest so far, the leftmost of those; with so many cells to a column. */
export const columnsOfBlocks = (
  blocks: readonly (readonly string[])[],
  { across, columns }: { readonly across: number; readonly columns: number },
): readonly string[] => {
  const stacks: string[][] = Array.from({ length: across }, () => [])
  for (const block of blocks) {
    const lowest = stacks.reduce((least, stack) => (stack.length < least.length ? stack : least))
    lowest.push(...block)
  }
  const height = Math.max(...stacks.map(({ length }) => length))
  return Array.from({ length: height }, (_, row) =>
    stacks.map((stack) => fittedLine(stack[row] ?? '', columns)).join(''),
  )
}
