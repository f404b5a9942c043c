/** A library file → its timeline and its index, both read from the one copy of its bytes in memory. */
import { fstatSync, readSync } from 'node:fs'
import { isLibrary } from '../model/library/is-library.ts'
import { MAKE_ANEW } from '../model/library/make-anew.ts'
import { UserError } from '../model/user-error.ts'
import { type Library, libraryOf } from '../search/library.ts'
import { headOf, withFile } from './file-on-disk.ts'

export interface LibraryFile extends Library {
  readonly file: string
  /** All of the file, in memory that threads share. */
  readonly bytes: Uint8Array<SharedArrayBuffer>
}

/** Enough to tell a library by. */
const HEAD_BYTES = 16
/** Files are read so much at a time: more at once than the system takes would be cut. */
const PIECE = 1 << 28

/** Whether a file is a library, or was one. @throws what the system says where it cannot be read */
export const isLibraryFile = (file: string): boolean => isLibrary(headOf(file, HEAD_BYTES), file)

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
