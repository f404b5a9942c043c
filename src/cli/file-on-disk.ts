/** Files looked at before it is decided what to do with them. */
import { closeSync, openSync, readSync, statSync } from 'node:fs'

/** Opens a file to be read, and closes it whatever happens. @throws what the system says where it cannot be opened */
export const withFile = <T>(file: string, act: (descriptor: number) => T): T => {
  const descriptor = openSync(file, 'r')
  try {
    return act(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** The first bytes of a file, so many at the most. @throws what the system says where it cannot be read */
export const headOf = (file: string, most: number): Uint8Array =>
  withFile(file, (descriptor) => {
    const head = new Uint8Array(most)
    return head.subarray(0, readSync(descriptor, head, 0, most, 0))
  })

/** Whether it is there, and no folder, device or pipe. */
export const isRegularFile = (file: string): boolean => {
  try {
    return statSync(file).isFile()
  } catch {
    return false
  }
}
