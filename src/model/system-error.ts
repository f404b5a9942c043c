/** What a system's error codes mean to somebody who only wants to read or write a file. */
const IN_WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk can only be read',
  ENOSPC: 'no space left on the disk',
  EMFILE: 'too many files are open',
  ERR_FS_FILE_TOO_LARGE: 'it is too large to be read at once',
  ELOOP: 'its links go round in a circle',
}

/** Why the system refused something, in a few words; a code without words of ours stands for itself. */
export const systemReason = (error: unknown): string => {
  if (!(error instanceof Error) || !('code' in error)) return String(error)
  const code = String(error.code)
  return IN_WORDS[code] ?? code
}
