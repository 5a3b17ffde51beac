import { isAbsolute, join, resolve } from 'node:path'
import type { World } from './io.ts'

type Place = Pick<World, 'env' | 'platform' | 'home' | 'folder'>

/** The journal's file: `--journal`, `NET_JOURNAL`, else in the platform's own data folder. */
export function journalPath(place: Place, option: string | undefined): string {
  const given = option ?? nonEmpty(place.env.NET_JOURNAL)
  if (given !== undefined) return resolve(place.folder, given)
  return join(dataFolder(place), 'net', 'journal.db')
}

/** The settings file: `--config`, `NET_CONFIG`, else in the configuration folder. */
export function settingsPath(place: Place, option: string | undefined): string {
  const given = option ?? nonEmpty(place.env.NET_CONFIG)
  if (given !== undefined) return resolve(place.folder, given)
  return join(configFolder(place), 'net', 'config.json')
}

function dataFolder({ env, platform, home }: Place): string {
  const fallback = {
    darwin: join(home, 'Library', 'Application Support'),
    win32: nonEmpty(env.LOCALAPPDATA) ?? join(home, 'AppData', 'Local'),
  }[platform as string]
  return absolute(env.XDG_DATA_HOME) ?? fallback ?? join(home, '.local', 'share')
}

function configFolder({ env, platform, home }: Place): string {
  const fallback = {
    darwin: join(home, 'Library', 'Preferences'),
    win32: nonEmpty(env.APPDATA) ?? join(home, 'AppData', 'Roaming'),
  }[platform as string]
  return absolute(env.XDG_CONFIG_HOME) ?? fallback ?? join(home, '.config')
}

/** The XDG specification has relative paths ignored. */
function absolute(path: string | undefined): string | undefined {
  return path !== undefined && isAbsolute(path) ? path : undefined
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text
}
