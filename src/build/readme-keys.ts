/** `npm run readme`: writes the key list of the README from the key table. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { keyTableMarkdown } from '../ui/keys/key-table-markdown.ts'
import { DEFAULT_KEYS } from '../ui/keys/keys.ts'

const README = fileURLToPath(new URL('../../README.md', import.meta.url))
const SECTION = /(<!-- keys: [^\n]*-->\n)[\s\S]*?(<!-- end of keys -->)/

/** A README with the key list as the key table has it. @throws where the README has no place for it */
export const withKeyList = (readme: string): string => {
  if (!SECTION.test(readme))
    throw new Error('README.md has no section between the comments "keys" and "end of keys"')
  return readme.replace(
    SECTION,
    (_, start: string, end: string) => `${start}\n${keyTableMarkdown(DEFAULT_KEYS)}\n\n${end}`,
  )
}

/** The README as it stands. */
export const readReadme = (): string => readFileSync(README, 'utf8')

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(README, withKeyList(readReadme()))
