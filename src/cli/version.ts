import { readFileSync } from 'node:fs'

/** Put in by the build; absent when run from source. */
declare const ONRECORD_VERSION: string | undefined

const fromManifest = (): string => {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
    return String(manifest.version)
  throw new Error('package.json names no version')
}

/** The version of this onrecord, as in `package.json`. */
export const version = (): string =>
  typeof ONRECORD_VERSION === 'undefined' ? fromManifest() : ONRECORD_VERSION
