import type { Translation } from '../../catalogue.ts'
import type { usageErrorsEn } from '../../en/errors/usage.ts'
import { ltr } from '../ltr.ts'
import { expectedFa } from '../settings.ts'
import { nearestWords } from './lines.ts'

export const usageErrorsFa = (): Translation<typeof usageErrorsEn> => ({
  'error.argument.notNumber': ({ argument }) => `«${argument}» عدد نیست. ‎--help را ببینید.`,
  'error.option.unknown': ({ option, nearest: found }) =>
    `گزینهٔ ${ltr(option)} نداریم.${nearestWords(found.map(ltr))}`,
  'error.option.twice': ({ option, first, second }) =>
    `گزینهٔ ${ltr(option)} یک مقدار می‌گیرد، ولی هم «${first}» داده‌اید و هم «${second}». یکی را بردارید.`,
  'error.option.noValue': ({ option }) => `گزینهٔ ${ltr(option)} مقدار می‌خواهد.`,
  'error.option.badValue': ({ option, value, allowed }) =>
    `«${value}» برای ${ltr(option)} پذیرفته نیست. یکی از این‌ها: ${allowed.join('، ')}`,
  'error.option.conflict': ({ option, other }) => `یا ${ltr(option)} یا ${ltr(other)}؛ نه هر دو.`,
  'error.option.needs': ({ option, other }) =>
    `گزینهٔ ${ltr(option)} فقط همراه ${other.split(' or ').map(ltr).join(' یا ')} می‌آید.`,
  'error.option.notCount': ({ option, value }) =>
    option === ''
      ? `عدد صحیحی از ۱ به بالا لازم است، نه «${value}».`
      : `گزینهٔ ${ltr(option)} عدد صحیح می‌خواهد، از ۱ به بالا، نه «${value}».`,
  'error.command.unknown': ({ command, nearest: found }) =>
    `فرمان «${command}» نداریم.${nearestWords(found)} فهرست: net --help`,
  'error.option.notAmount': ({ option, value, isHours }) =>
    `گزینهٔ ${ltr(option)} عددی از صفر به بالا می‌خواهد، مانند ${isHours ? '۳، ۱٫۵ یا ۱:۳۰' : '۳۰، ۱۲٫۵ یا ۱٬۲۰۰'}؛ «${value}» عدد نیست.`,
  'error.command.missing': ({ command }) => `بگویید کدام. فهرست: net ${command} --help`,
  'error.argument.missing': ({ argument }) => `ورودی ${argument} را ننوشته‌اید. نمونه‌ها در ‎--help`,
  'error.argument.excess': ({ argument }) => `«${argument}» اضافی است. ‎--help را ببینید.`,
  'error.walk.noTerminal': () =>
    `گزینهٔ ${ltr('--walk')} یکی‌یکی می‌پرسد و ترمینال می‌خواهد. بی ترمینال: ${ltr('net followups')} و بعد ${ltr('net done نام متن')}، ${ltr('net snooze نام روز')}، ${ltr('net rhythm نام مدت')} یا ${ltr('net plan نام متن --due روز')}.`,
  'error.value.missing': ({ option }) => {
    const such: Record<string, string> = {
      WHEN: ' (مثلاً «۲ هفته دیگر»، «جمعه آینده» یا ۱۴۰۵/۹/۱۰)',
      '--due': ' (مثلاً «۲ هفته دیگر»، «جمعه آینده» یا ۱۴۰۵/۹/۱۰)',
      DURATION: ' (مثلاً ۳۰ روز، ۲ هفته یا off)',
    }
    return !/^[A-Z ]+$/.test(option) && !(option in such)
      ? `ترمینالی برای پرسیدن نیست؛ خودتان ${ltr(option)} را بدهید.`
      : `جای ${ltr(option)} خالی است${such[option] ?? ''} و ترمینالی هم برای پرسیدن نیست. نمونه‌ها: ‎--help`
  },
  'error.settings.unreadable': ({ file, reason, line }, { number }) => {
    const why = {
      json: `JSON درستی نیست${line === null ? '' : ` (خط ${number(line)})`}`,
      notObject: 'مجموعه‌ای از تنظیم‌ها نیست، مانند {"lang": "fa"}',
      folder: 'پوشه است',
      denied: 'اجازهٔ خواندنش را ندارید',
    }[reason]
    const mend = {
      json: 'با net config edit درستش کنید.',
      notObject: 'با net config edit درستش کنید.',
      folder: 'با ‎--config یا NET_CONFIG فایل دیگری بدهید.',
      denied: 'اجازهٔ خواندن بدهید (chmod u+r) یا با ‎--config فایل دیگری بدهید.',
    }[reason]
    return file === null
      ? `این متن پذیرفته نیست: ${why}. چیزی عوض نشد.`
      : `فایل تنظیمات ${ltr(file)} خوانده نمی‌شود: ${why}. ${mend}`
  },
  'error.settings.unwritable': ({ file, code }) =>
    `تنظیمات را نمی‌شود در ${ltr(file)} نوشت (${code})؛ چیزی عوض نشد. اجازهٔ نوشتن در پوشه‌اش را بدهید یا با ‎--config فایل دیگری نام ببرید.`,
  'error.settings.unknownKey': ({ key, file, nearest: found }) =>
    file === null
      ? `تنظیمی به نام «${key}» نداریم.${nearestWords(found)} فهرست: net config list`
      : `تنظیمی به نام «${key}» نداریم، ولی در ${ltr(file)} آمده است.${nearestWords(found)} با net config unset ${key} برش دارید یا فایل را با net config edit درست کنید.`,
  'error.settings.badValue': ({ file, key, value, expected }, format) =>
    `«${value}» برای ${key} پذیرفته نیست${file === null ? '' : ` (در ${ltr(file)})`}؛ باید این باشد: ${expectedFa(expected, format)}.${file === null ? '' : ` با net config set ${key} VALUE یا net config edit درستش کنید.`}`,
  'error.prompt.cancelled': () => 'لغو شد.',
  'error.prompt.back': () => 'لغو شد.',
  'error.editor.missing': ({ command }) =>
    `ویرایشگر «${command}» پیدا نشد. در VISUAL یا EDITOR ویرایشگری بگذارید که نصب باشد.`,
  'error.editor.failed': ({ command, status }, { number }) =>
    `ویرایشگر «${command}» با کد ${number(status)} بسته شد؛ چیزی عوض نشد.`,
  'error.editor.kept': ({ command, status, path }, { number }) =>
    `ویرایشگر «${command}» با کد ${number(status)} بسته شد؛ چیزی عوض نشد. متن شما در ${ltr(path)} مانده است.`,
})
