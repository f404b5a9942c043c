/** An output with a gate: what is written while it is shut is dropped, as if it had been written. */

/** `stdout` with another `write`; all else is that of `stdout` itself. */
export const gatedOutput = (stdout: NodeJS.WriteStream, isOpen: () => boolean): NodeJS.WriteStream => {
  const write = (...values: readonly unknown[]): boolean => {
    if (isOpen()) return Reflect.apply(stdout.write, stdout, values) === true
    const done = values.find((value) => typeof value === 'function')
    if (done !== undefined) process.nextTick(() => done())
    return true
  }
  return new Proxy(stdout, {
    get: (target, name) => {
      if (name === 'write') return write
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
