/** What a command reads and writes: handed in, so that tests can look at it. */
export interface Streams {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The keyboard of the terminal the program was started from, whatever standard input is; `null` where there is none. */
  readonly openKeyboard: () => Promise<OwnStream<NodeJS.ReadStream> | null>
  /** The display of that terminal, whatever standard output is; `null` where there is none. */
  readonly openDisplay: () => Promise<OwnStream<NodeJS.WriteStream> | null>
  /** Says whether the screen has standard output: then it knows itself what to do when that cannot be written. */
  readonly screenHasOutput: (has: boolean) => void
}

/** A stream that was opened besides the standard ones. */
export interface OwnStream<T> {
  readonly stream: T
  /** To be called once nothing reads or writes it any more; until then it may keep the program running. */
  readonly close: () => void
}
