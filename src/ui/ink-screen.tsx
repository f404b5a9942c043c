/** Ink on a screen that is already drawn. Loaded only then, for it and React take longer to load than all the rest. */
import './promise-with-resolvers.ts'
import { PassThrough } from 'node:stream'
import { render } from 'ink'
import { App, type AppProps } from './app.tsx'

/** Ink while it runs. */
export interface InkScreen {
  /** Ends it at once; does nothing when called again. */
  readonly stop: () => void
  /** Settles when it has ended. @throws whatever a component threw */
  readonly ended: Promise<unknown>
}

/**
 * Lets Ink draw from now on. The screen shows the frame of the store's state, and the cursor is at home: what Ink
 * writes first is that frame again, over itself.
 */
export const startInk = (props: AppProps, stdout: NodeJS.WriteStream): InkScreen => {
  const ink = render(<App {...props} />, {
    // Keys are ours: Ink gets a stream that never says anything.
    stdin: new PassThrough(),
    stdout,
    // Entered already; entering it again would blank it.
    alternateScreen: false,
    incrementalRendering: true,
    interactive: true,
    // Lines for who hears them are ours, and whoever wants them says so to us.
    isScreenReaderEnabled: false,
    maxFps: 1000,
    // Nothing here writes to the console, and taking it over costs 3 ms of the start.
    patchConsole: false,
    exitOnCtrlC: false,
  })
  return { stop: () => ink.unmount(), ended: ink.waitUntilExit() }
}
