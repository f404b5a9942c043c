/** An area of the screen filled with ready lines: one text of Ink's instead of one for each row, which costs half. */
import { Box, Text } from 'ink'
import type { ReactElement } from 'react'

interface Props {
  readonly lines: readonly string[]
  readonly columns: number
  readonly rows: number
}

/** Shows the first `rows` lines; each takes at most `columns` cells. */
export const Lines = ({ lines, columns, rows }: Props): ReactElement => (
  <Box width={columns} height={rows} flexShrink={0} overflow="hidden">
    <Text>{lines.slice(0, rows).join('\n')}</Text>
  </Box>
)
