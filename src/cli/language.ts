import { readFileSync } from 'node:fs'
import { NetError } from '../domain/error.ts'
import type { CalendarName } from '../i18n/calendar.ts'
import type { Language } from '../i18n/language.ts'
import type { World } from './io.ts'
import { settingsPath } from './paths.ts'

const languages = ['en', 'fa'] as const

/** `--lang`, `NET_LANG`, the setting, the locale; English for any other. Throws `option.badValue`. */
export function chooseLanguage(world: World): Language {
  return (
    asLanguage('--lang', optionValue(world.args, '--lang')) ??
    asLanguage('NET_LANG', world.env.NET_LANG) ??
    languages.find((language) => language === rawSetting(world, 'lang')) ??
    localeLanguage(world.env)
  )
}

/** The setting, else the one that goes with the language. */
export function chooseCalendar(world: World, language: Language): CalendarName {
  const setting = rawSetting(world, 'calendar')
  if (setting === 'gregorian' || setting === 'jalali') return setting
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

/** A setting as it stands in the file; undefined when there is none or it can't be read. Commands that use settings check them in full. */
function rawSetting(world: World, key: string): unknown {
  try {
    const file = settingsPath(world, optionValue(world.args, '--config'))
    return (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>)[key]
  } catch {
    return undefined
  }
}
