import type { SettingKind } from '../../domain/settings.ts'
import type { Format } from '../format.ts'

/** What a setting takes, to stand after "it takes". */
export function expectedEn(setting: SettingKind, { number }: Format): string {
  switch (setting.kind) {
    case 'choice':
      return setting.allowed.join(' or ')
    case 'number':
      return `a whole number from ${number(setting.least)} to ${number(setting.most)}`
    case 'duration':
      return 'a duration, as 3d, 2w, 1m or 1y'
    case 'rhythm':
      return 'a duration, as 3d, 2w, 1m or 1y, or off'
  }
}

export const settingsEn = () => ({
  'config.notSet': ({ key }: { key: string }) =>
    `${key} is not set: it goes by what is there (auto). To set it: net config set ${key} VALUE`,
  'config.examples': `
Examples:
  net config list
  net config set rhythm.weak 45d
  net config edit`,
  'config.key': 'the setting; net config list has them all',
  'config.value': 'what it is to be',
  'config.list.examples': `
Examples:
  net config list
  net config list --json`,
  'config.get.examples': `
Examples:
  net config get rhythm.weak
  net config get attention.perDay --json`,
  'config.set.examples': `
Examples:
  net config set rhythm.weak 45d
  net config set attention.perDay 4
  net config set lang fa`,
  'config.unset.examples': `
Examples:
  net config unset rhythm.weak
  net config unset lang`,
  'config.edit.examples': `
Examples:
  net config edit
  EDITOR=nano net config edit`,
  'config.path.examples': `
Examples:
  net config path
  cat "$(net config path)"`,

  'config.isNow': ({
    key,
    value,
    before,
  }: {
    key: string
    value: string
    before: string | null
  }) => (before === null ? `${key} is ${value} now.` : `${key} is ${value} now; it was ${before}.`),
  'config.isDefault': ({ key, value }: { key: string; value: string }) =>
    `${key} is not set any more; its default is ${value}.`,
  'config.wasNotSet': ({ key, value }: { key: string; value: string }) =>
    `${key} was not set; its default is ${value}.`,
  'config.takenOut': ({ key }: { key: string }) => `${key} was taken out of the settings.`,
  'config.notUndone':
    'net undo takes back what is in the journal, and no settings: set them again.',
  'config.editing': 'Settings, as {"rhythm.weak": "45d"}; net config list names them all',
  'config.unchanged': 'The settings are as they were.',
  'config.saved': ({ file }: { file: string }) => `The settings were saved in ${file}.`,
  'config.headKey': 'setting',
  'config.headValue': 'value',
  'config.headDefault': 'default',
  'config.headMeaning': 'what it is',
  'config.automatic': 'auto',
  'config.empty': '(empty)',
  'config.legend': '* set by you; change one with net config set KEY VALUE',

  'setting.lang': 'en or fa; else by the locale',
  'setting.calendar': 'gregorian or jalali; else by language',
  'setting.attention.perDay': 'people a day; else as net me says',
  'setting.firstFollowUp': 'first meeting to first follow-up',
  'setting.rhythm.strong': 'how often to contact a strong tie',
  'setting.rhythm.weak': 'how often to contact a weak tie',
  'setting.rhythm.absent': 'how often to contact an absent tie',
  'setting.rhythm.pursue': 'how often, when the verdict is pursue',
  'setting.order.promised': 'points for a promised next step',
  'setting.order.first': 'points for a first follow-up',
  'setting.order.birthday': 'points for a birthday',
  'setting.order.quiet': 'points for a rhythm that ran out',
  'setting.order.late': 'points at most for being late',
  'setting.order.pursue': 'points for the verdict pursue',
  'setting.order.weak': 'points for a weak tie',
  'setting.order.goal': 'points for serving a goal',
  'setting.pitch.targetSeconds': 'seconds a pitch should take',
  'setting.pitch.wordsPerMinute': 'words I say in a minute',
  'setting.backup.keep': 'newest copies kept of those made by net',
})
