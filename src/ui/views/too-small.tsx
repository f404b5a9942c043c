/** What a screen shows that is too small for the rest. */
import type { ReactElement } from 'react'
import { type Size, SMALLEST } from '../../state/layout.ts'
import { wrapped } from '../text/wrap.ts'
import { Lines } from './lines.tsx'

export const TooSmall = ({ columns, rows }: Size): ReactElement => (
  <Lines
    lines={wrapped(
      `onrecord needs ${SMALLEST.columns}×${SMALLEST.rows} cells; there are ${columns}×${rows}. Please make the window larger, or press q to quit.`,
      columns,
    )}
    columns={columns}
    rows={rows}
  />
)
