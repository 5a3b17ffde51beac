import type { Format } from '../format.ts'

export const promptEn = {
  'prompt.yes': 'yes',
  'prompt.no': 'no',
  'prompt.yesKey': 'y',
  'prompt.noKey': 'n',
  'prompt.required': 'Something is needed here.',
  'prompt.skip': 'Enter skips',
  'prompt.choiceHelp': '↑↓ or a number, then Enter',
  'prompt.filterHelp': 'type to narrow, ↑↓, Enter',
  'prompt.noMatch': 'Nothing like that.',
  'prompt.longHelp': 'an empty line ends · Ctrl-O opens the editor',
  'prompt.editorFailed': 'The editor failed; what you typed still stands.',
  'prompt.number': ({ value }: { value: number }, { number }: Format) => number(value),
  'prompt.keptAt': ({ path }: { path: string }) => `The text is kept in ${path}`,
}
