import type { Format } from '../format.ts'

export const promptEn = () => ({
  'prompt.yes': 'yes',
  'prompt.no': 'no',
  'prompt.yesKey': 'y',
  'prompt.noKey': 'n',
  'prompt.required': 'Something is needed here.',
  'prompt.skip': 'Enter skips',
  'prompt.backHelp': 'Esc, or Enter with nothing typed: back',
  'prompt.numberHelp': 'a number, or ↑↓ and Enter',
  'prompt.letterHelp': 'a letter, or ↑↓ and Enter',
  'prompt.filterHelp': 'type to narrow, ↑↓, Enter',
  'prompt.noMatch': 'Nothing like that.',
  'prompt.longHelp': 'Enter on an empty line: done · Ctrl-O: editor',
  'prompt.plainBackHelp': 'Enter with nothing typed: back',
  'prompt.plainNumberHelp': 'a number and Enter, or Enter for the one marked',
  'prompt.plainLetterHelp': 'a letter and Enter, or Enter for the one marked',
  'prompt.plainFilterHelp': 'words to narrow and Enter, or Enter for the one marked',
  'prompt.plainLongHelp': 'an empty line ends',
  'prompt.editorFailed': 'The editor failed; what you typed still stands.',
  'prompt.number': ({ value }: { value: number }, { number }: Format) => number(value),
  'prompt.keptAt': ({ path }: { path: string }) => `The text is kept in ${path}`,
})
