import type { CommandTable } from '../cli/table.ts'

/** The only list of commands. */
export const commands: CommandTable = [
  { path: 'add', group: 'help.daily', summary: 'add.summary', load: () => import('./add.ts') },
  { path: 'log', group: 'help.daily', summary: 'log.summary', load: () => import('./log.ts') },
  { path: 'done', group: 'help.daily', summary: 'done.summary', load: () => import('./done.ts') },
  { path: 'undo', group: 'help.keeping', summary: 'undo.summary', load: () => import('./undo.ts') },
]
