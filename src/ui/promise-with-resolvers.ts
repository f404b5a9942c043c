/** Gives Node 20 `Promise.withResolvers`, which Ink calls; loaded before it. */

interface Resolvers<T> {
  readonly promise: Promise<T>
  readonly resolve: (value: T | PromiseLike<T>) => void
  readonly reject: (reason?: unknown) => void
}

const withResolvers = <T>(): Resolvers<T> => {
  let settle: Pick<Resolvers<T>, 'resolve' | 'reject'> | undefined
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject }
  })
  if (settle === undefined) throw new Error('A promise calls its executor at once.')
  return { promise, ...settle }
}

if (!('withResolvers' in Promise))
  Object.defineProperty(Promise, 'withResolvers', {
    value: withResolvers,
    configurable: true,
    writable: true,
  })
