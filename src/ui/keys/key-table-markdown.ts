/** The key list of the README. */
import { keyNames } from './key-names.ts'
import { keySections } from './key-sections.ts'
import type { Keys } from './keys.ts'

/** The key table as a Markdown table, for the README. */
export const keyTableMarkdown = ({ table, naming }: Keys): string =>
  [
    '| Where | Keys | What they do |',
    '|---|---|---|',
    ...keySections(table).flatMap(({ title, bindings }) =>
      bindings.map(
        (binding, at) =>
          `| ${at === 0 ? title : ''} | ${keyNames(binding, naming)
            .map((name) => `\`${name}\``)
            .join(' ')} | ${binding.words} |`,
      ),
    ),
  ].join('\n')
