/** The key list of the README. */
import { keyNames } from './key-names.ts'
import { keySections } from './key-sections.ts'

/** The key table as a Markdown table, for the README. */
export const keyTableMarkdown = (): string =>
  [
    '| Where | Keys | What they do |',
    '|---|---|---|',
    ...keySections().flatMap(({ title, bindings }) =>
      bindings.map(
        (binding, at) =>
          `| ${at === 0 ? title : ''} | ${keyNames(binding)
            .map((name) => `\`${name}\``)
            .join(' ')} | ${binding.words} |`,
      ),
    ),
  ].join('\n')
