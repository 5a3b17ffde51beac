import type { CommandTable } from '../cli/table.ts'

/** The only list of commands. */
export const commands: CommandTable = [
  { path: 'add', group: 'help.daily', summary: 'add.summary', load: () => import('./add.ts') },
]
