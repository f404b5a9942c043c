/** A library file → its timeline and its index, both read from the one copy of its bytes in memory. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { isLibrary } from '../model/library/is-library.ts'
import { MAKE_ANEW } from '../model/library/make-anew.ts'
import { UserError } from '../model/user-error.ts'
import { type Library, libraryOf } from '../search/library.ts'

export interface LibraryFile extends Library {
  readonly file: string
  /** All of the file, in memory that threads share. */
  readonly bytes: Uint8Array<SharedArrayBuffer>
}

/** Files are read so much at a time: more at once than the system takes would be cut. */
const PIECE = 1 << 28

const withFile = <T>(file: string, act: (descriptor: number) => T): T => {
  const descriptor = openSync(file, 'r')
  try {
    return act(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Whether a file is a library, or was one. @throws what the system says where it cannot be read */
export const isLibraryFile = (file: string): boolean =>
  withFile(file, (descriptor) => {
    const start = new Uint8Array(16)
    return isLibrary(start.subarray(0, readSync(descriptor, start, 0, start.length, 0)), file)
  })

/** All of a file, in memory that threads share. @throws what the system says where it cannot be read, UserError where it is cut meanwhile */
export const readShared = (file: string): Uint8Array<SharedArrayBuffer> =>
  withFile(file, (descriptor) => {
    const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(descriptor).size))
    for (let at = 0; at < bytes.length; ) {
      const read = readSync(descriptor, bytes, at, Math.min(PIECE, bytes.length - at), at)
      if (read === 0) throw new UserError(`${file}: became shorter while it was read`, MAKE_ANEW)
      at += read
    }
    return bytes
  })

/** Opens a library file. @throws UserError as `libraryOf` */
export const openLibraryFile = (file: string): LibraryFile => {
  const bytes = readShared(file)
  return { ...libraryOf(bytes, file), bytes, file }
}
