import { existsSync, readFileSync } from 'node:fs'
import { NetError } from '../domain/error.ts'
import type { CalendarName } from '../i18n/calendar.ts'
import type { Language } from '../i18n/language.ts'
import type { World } from './io.ts'
import { settingsPath } from './paths.ts'

const languages = ['en', 'fa'] as const

/** The settings as they stand in the file, whatever they are. */
type RawSettings = Readonly<Record<string, unknown>>

/** `--lang`, `NET_LANG`, the setting, the locale; English for any other. Throws `option.badValue`. */
export function chooseLanguage(world: World, settings: RawSettings): Language {
  return (
    asLanguage('--lang', optionValue(world.args, '--lang')) ??
    asLanguage('NET_LANG', world.env.NET_LANG) ??
    languages.find((language) => language === settings.lang) ??
    localeLanguage(world.env)
  )
}

/** The setting, else the one that goes with the language. */
export function chooseCalendar({ calendar }: RawSettings, language: Language): CalendarName {
  if (calendar === 'gregorian' || calendar === 'jalali') return calendar
  return language === 'fa' ? 'jalali' : 'gregorian'
}

function asLanguage(option: string, value: string | undefined): Language | undefined {
  if (value === undefined || value === '') return undefined
  const found = languages.find((language) => language === value)
  if (found === undefined)
    throw new NetError('usage', 'option.badValue', { option, value, allowed: languages })
  return found
}

function localeLanguage(env: World['env']): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^fa(?:[_.@-]|$)/.test(locale) ? 'fa' : 'en'
}

/** An option's value before the line is parsed: the language must be known for the parser to speak it. */
function optionValue(args: readonly string[], option: string): string | undefined {
  const end = args.indexOf('--')
  const words = end === -1 ? args : args.slice(0, end)
  const place = words.findLastIndex((word) => word === option || word.startsWith(`${option}=`))
  const word = words[place]
  if (word === undefined) return undefined
  return word === option ? words[place + 1] : word.slice(option.length + 1)
}

/** None where there is no file or it can't be read. Commands that use settings check them in full. */
export function peekAtSettings(world: World): RawSettings {
  try {
    const file = settingsPath(world, optionValue(world.args, '--config'))
    // Most people have none, and to be told so by an error takes ten times as long.
    if (!existsSync(file)) return {}
    const settings: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return typeof settings === 'object' && settings !== null ? { ...settings } : {}
  } catch {
    return {}
  }
}
