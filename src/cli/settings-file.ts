import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { NetError } from '../domain/error.ts'
import {
  defaultSettings,
  type Settings,
  type SettingValues,
  settingsFrom,
  settingTable,
} from '../domain/settings.ts'
import { makeFolder } from '../journal/make-folder.ts'
import { writeWholeFile } from './whole-file.ts'

/** The object in a settings file, not yet checked. */
export type RawSettings = Record<string, unknown>

/** What the settings file says, the defaults where there is none. Throws `settings.*` for one that does not do. */
export async function readSettings(file: string): Promise<Settings> {
  const text = readText(file)
  return text === undefined ? defaultSettings : settingsFrom(await checkedValues(text, file))
}

/** What is set in the file, checked; throws `settings.*`. */
export async function readSettingValues(file: string): Promise<SettingValues> {
  const text = readText(file)
  return text === undefined ? {} : checkedValues(text, file)
}

/** What stands in the file, checked only for being an object: for mending it. Throws `settings.unreadable`. */
export function readRawSettings(file: string): RawSettings {
  const text = readText(file)
  return text === undefined ? {} : parseSettings(text, file)
}

/** The file's text; undefined when there is none. Throws `settings.unreadable`. */
export function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return undefined
    throw unreadable(file, code)
  }
}

async function checkedValues(text: string, file: string): Promise<SettingValues> {
  const raw = parseSettings(text, file)
  const { checkSettings } = await import('./settings-check.ts')
  return checkSettings(raw, file)
}

/** The object a text holds; `file` is null for a text that is no file yet. Throws `settings.unreadable`. */
export function parseSettings(text: string, file: string | null): RawSettings {
  const bare = text.replace(/^\ufeff/, '')
  if (bare.trim() === '') return {}
  let parsed: unknown
  try {
    parsed = JSON.parse(bare)
  } catch (error) {
    const line = lineOf(error, bare)
    throw new NetError('usage', 'settings.unreadable', { file, reason: 'json', line })
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new NetError('usage', 'settings.unreadable', { file, reason: 'notObject', line: null })
  }
  return parsed as RawSettings
}

/** Node tells the place of most faults in the message. */
function lineOf(error: unknown, text: string): number | null {
  const [, at] = /at position (\d+)/.exec(String(error)) ?? []
  return at === undefined ? null : text.slice(0, Number(at)).split('\n').length
}

/**
 * Writes the file whole or not at all, for its owner only: settings in the table's order, then whatever else stood
 * there. A link keeps pointing where it pointed. Throws `settings.unwritable`.
 */
export function writeRawSettings(file: string, raw: RawSettings): void {
  const known = settingTable.map(({ key }) => key as string)
  const entries = Object.entries(raw)
  const ordered = [
    ...known.flatMap((key) => entries.filter(([name]) => name === key)),
    ...entries.filter(([name]) => !known.includes(name)),
  ]
  try {
    makeFolder(dirname(file))
    writeWholeFile(file, [formatted(ordered)])
  } catch (error) {
    throw new NetError('usage', 'settings.unwritable', { file, code: codeOf(error) ?? '' })
  }
}

/** By hand, because an object cannot hold `__proto__` or keep the order of keys that are numbers. */
function formatted(entries: readonly (readonly [string, unknown])[]): string {
  const lines = entries.map(
    ([key, value]) =>
      `  ${JSON.stringify(key)}: ${JSON.stringify(value, null, 2).replaceAll('\n', '\n  ')}`,
  )
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`
}

function unreadable(file: string, code: string | undefined): NetError {
  const reason = code === 'EISDIR' ? 'folder' : 'denied'
  return new NetError('usage', 'settings.unreadable', { file, reason, line: null })
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined
}
