import { typedValue } from '../../../domain/typed-name.ts'
import { namedLines } from '../../candidate-lines.ts'
import type { Translation } from '../../catalogue.ts'
import type { pitchErrorsEn } from '../../en/errors/pitch.ts'

export const pitchErrorsFa = (): Translation<typeof pitchErrorsEn> => ({
  'error.pitch.notFound': ({ query, nearest: found }, format) =>
    found.length === 0
      ? `پیچی به نام «${query}» نیست. فهرست: net pitch list، نوشتن: net pitch write`
      : `پیچی به نام «${query}» نیست. نزدیک‌ترین‌ها:\n${namedLines(found, format)}`,
  'error.pitch.ambiguous': ({ query, candidates }, format) =>
    `«${query}» می‌تواند یکی از این‌ها باشد؛ با شماره بگویید کدام:\n${namedLines(candidates, format)}`,
  'error.pitch.taken': ({ id, name }, { number }) =>
    `پیچی به نام «${name}» از قبل هست (#${number(id)}). با ‎--name نام دیگری بدهید.`,
  'error.pitch.none': () => 'هنوز پیچی نیست. یکی بنویسید: net pitch write --for نام',
  'error.pitch.nothing': () =>
    'چیزی نوشته نشد: هیچ‌یک از پنج بخش (‎--intro --need --gain --thanks --reach) متنی ندارد.',
  'error.pitch.empty': ({ name }) =>
    `پیچ «${name}» هنوز متنی برای تمرین ندارد. بنویسیدش: net pitch edit ${typedValue(name)}`,
  'error.pitch.noHeading': ({ line }) =>
    `«${line}» بالای اولین عنوان است و جزو هیچ بخشی نیست. چیزی عوض نشد.`,
  'error.pitch.alone': () => 'ترمینالی برای انتخاب پیچ نیست. بنویسید: net pitch rehearse PITCH',
  'error.rehearsal.noTerminal': () =>
    'تمرین باید در ترمینال باشد. برای ثبت تمرینی که جای دیگر کرده‌اید: net pitch rehearse PITCH --said intro,need --seconds 55',
})
