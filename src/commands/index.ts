import type { CommandTable } from '../cli/table.ts'

/** The only list of commands. */
export const commands: CommandTable = [
  { path: 'add', group: 'help.daily', summary: 'add.summary', load: () => import('./add.ts') },
  { path: 'log', group: 'help.daily', summary: 'log.summary', load: () => import('./log.ts') },
  { path: 'done', group: 'help.daily', summary: 'done.summary', load: () => import('./done.ts') },
  {
    path: 'snooze',
    group: 'help.daily',
    summary: 'snooze.summary',
    load: () => import('./snooze.ts'),
  },
  { path: 'plan', group: 'help.daily', summary: 'plan.summary', load: () => import('./plan.ts') },
  {
    path: 'rhythm',
    group: 'help.daily',
    summary: 'rhythm.summary',
    load: () => import('./rhythm.ts'),
  },
  {
    path: 'check',
    group: 'help.deciding',
    summary: 'check.summary',
    load: () => import('./check.ts'),
  },
  {
    path: 'pitch',
    group: 'help.deciding',
    summary: 'pitch.summary',
    load: () => import('./pitch.ts'),
  },
  { path: 'pitch write', summary: 'pitch.write.summary', load: () => import('./pitch/write.ts') },
  { path: 'pitch list', summary: 'pitch.list.summary', load: () => import('./pitch/list.ts') },
  { path: 'pitch show', summary: 'pitch.show.summary', load: () => import('./pitch/show.ts') },
  { path: 'pitch edit', summary: 'pitch.edit.summary', load: () => import('./pitch/edit.ts') },
  { path: 'pitch copy', summary: 'pitch.copy.summary', load: () => import('./pitch/copy.ts') },
  { path: 'pitch rm', summary: 'pitch.rm.summary', load: () => import('./pitch/rm.ts') },
  { path: 'pitch check', summary: 'pitch.check.summary', load: () => import('./pitch/check.ts') },
  { path: 'undo', group: 'help.keeping', summary: 'undo.summary', load: () => import('./undo.ts') },
  {
    path: 'config',
    group: 'help.keeping',
    summary: 'config.summary',
    examples: 'config.examples',
  },
  { path: 'config list', summary: 'config.list.summary', load: () => import('./config/list.ts') },
  { path: 'config get', summary: 'config.get.summary', load: () => import('./config/get.ts') },
  { path: 'config set', summary: 'config.set.summary', load: () => import('./config/set.ts') },
  {
    path: 'config unset',
    summary: 'config.unset.summary',
    load: () => import('./config/unset.ts'),
  },
  { path: 'config edit', summary: 'config.edit.summary', load: () => import('./config/edit.ts') },
  { path: 'config path', summary: 'config.path.summary', load: () => import('./config/path.ts') },
  { path: 'list', group: 'help.reading', summary: 'list.summary', load: () => import('./list.ts') },
]
