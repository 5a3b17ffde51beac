/** The shells whose completion is spoken. */
export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/** What can stand at a place of a line. */
export const completionKinds = [
  'person',
  'circle',
  'goal',
  'tag',
  'event',
  'pitch',
  'setting',
  'file',
] as const
export type CompletionKind = (typeof completionKinds)[number]

/** Something that can be typed at the cursor, and what it is. */
export interface Completion {
  value: string
  about: string
}

/** What may stand as the value of an option, by its long name or else by the word for its value. */
export function kindsOfOption(name: string, value: string): CompletionKind[] {
  const kind = byOption[name] ?? byPlaceholder[value]
  return kind === undefined ? [] : [kind]
}

/** What may stand as an argument, by its name in the help: `who-and-when` begins with somebody. */
export function kindsOfArgument(path: string, name: string): CompletionKind[] {
  // Free words name people among others.
  if (path === 'log') return ['person']
  return name.split('-and-').flatMap((part) => byPlaceholder[part] ?? [])
}

const byOption: Readonly<Record<string, CompletionKind>> = {
  circle: 'circle',
  goal: 'goal',
  tag: 'tag',
  event: 'event',
  met: 'event',
  'met-at': 'event',
}

const byPlaceholder: Readonly<Record<string, CompletionKind>> = {
  who: 'person',
  circle: 'circle',
  goal: 'goal',
  event: 'event',
  pitch: 'pitch',
  key: 'setting',
  file: 'file',
}
