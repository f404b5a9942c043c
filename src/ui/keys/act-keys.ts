/** The keys that act on what is in hand, or on all that is marked. */
import type { Binding } from './binding.ts'
import { VIEWS } from './modes.ts'

export const ACT_KEYS: readonly Binding[] = [
  {
    id: 'mark',
    modes: VIEWS,
    keys: ['m'],
    action: { kind: 'mark' },
    words: 'mark the quote or the event, or unmark it',
  },
  {
    id: 'mark-result',
    modes: ['search'],
    keys: ['ctrl-t'],
    action: { kind: 'mark' },
    words: 'mark the result, or unmark it',
  },
  { id: 'clear-marks', modes: VIEWS, keys: ['M'], action: { kind: 'clear-marks' }, words: 'clear all marks' },
  {
    id: 'copy-citation',
    modes: VIEWS,
    keys: ['y'],
    action: { kind: 'copy', format: 'citation' },
    words: 'copy with citation: what is chosen, or all marked',
    short: 'copy',
    givesWay: true,
  },
  {
    id: 'copy-result',
    modes: ['search'],
    keys: ['alt-y'],
    action: { kind: 'copy', format: 'citation' },
    words: 'copy the result with citation',
  },
  {
    id: 'copy-result-words',
    modes: ['search'],
    keys: ['alt-w'],
    action: { kind: 'copy', format: 'words' },
    words: 'copy the words of the result alone',
  },
  {
    id: 'copy-result-markdown',
    modes: ['search'],
    keys: ['ctrl-y'],
    action: { kind: 'copy', format: 'markdown' },
    words: 'copy the result as Markdown',
  },
  {
    id: 'copy-words',
    modes: VIEWS,
    keys: ['Y'],
    action: { kind: 'copy', format: 'words' },
    words: 'copy the words alone',
  },
  {
    id: 'copy-markdown',
    modes: VIEWS,
    keys: ['ctrl-y'],
    action: { kind: 'copy', format: 'markdown' },
    words: 'copy as Markdown',
  },
  {
    id: 'export',
    modes: VIEWS,
    keys: ['x'],
    action: { kind: 'open-export' },
    words: 'export what is marked to a file…',
  },
  {
    id: 'edit',
    modes: VIEWS,
    keys: ['e'],
    action: { kind: 'edit-article' },
    words: 'open the article in $EDITOR, at its line',
  },
  {
    id: 'page',
    modes: VIEWS,
    keys: ['v'],
    action: { kind: 'page-article' },
    words: 'open the article in $PAGER',
  },
  {
    id: 'browse',
    modes: VIEWS,
    keys: ['b'],
    action: { kind: 'browse-article' },
    words: 'open the article’s page in the browser',
  },
]
