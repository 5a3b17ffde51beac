import type { Translation } from '../../catalogue.ts'
import type { exchangeErrorsEn } from '../../en/errors/exchange.ts'
import { hintFa, remarkFa } from '../import.ts'
import { ltr } from '../ltr.ts'
import { nearestWords } from './lines.ts'

export const exchangeErrorsFa = (): Translation<typeof exchangeErrorsEn> => ({
  'error.export.full': ({ file }) =>
    file === '-'
      ? 'برای همهٔ خروجی جا نبود. جا باز کنید و دوباره امتحان کنید.'
      : `برای ${ltr(file)} جا نیست و چیزی نوشته نشد. جا باز کنید یا با ‎-o جای دیگری را نام ببرید.`,
  'error.export.notAll': ({ file, where, count }, { number }) =>
    `فقط ${number(count)} فایل در ${ltr(where)} نوشته شد، چون ${ltr(file)} را نشد آنجا گذاشت. با ‎-o پوشه‌ای خالی را نام ببرید.`,
  'error.export.unwritable': ({ file, reason }) =>
    ({
      missing: `فایل ${ltr(file)} را نمی‌شود نوشت، چون پوشه‌اش نیست. پوشه را بسازید یا با ‎-o فایل دیگری نام ببرید.`,
      folder: `این پوشه است: ${ltr(file)}. با ‎-o فایلی در آن را نام ببرید.`,
      denied: `اجازهٔ نوشتن ${ltr(file)} را ندارید. با ‎-o جای دیگری را نام ببرید.`,
      own: `فایل ${ltr(file)} از آنِ خود net است (دفتر، نسخه‌ای از آن یا تنظیمات). با ‎-o فایل دیگری نام ببرید.`,
      other: `فایل ${ltr(file)} را نمی‌شود نوشت. با ‎-o فایل دیگری نام ببرید.`,
    })[reason],
  'error.import.unreadable': ({ file, reason }) =>
    `نمی‌شود ${ltr(file)} را وارد کرد: ${{ missing: 'چنین فایلی نیست', folder: 'پوشه است؛ فایلی در آن را بدهید', denied: 'اجازهٔ خواندنش را ندارید', tooLarge: 'از ۲ گیگابایت بزرگ‌تر است؛ چند تکه‌اش کنید', other: 'خوانده نمی‌شود' }[reason]}.`,
  'error.import.kind': ({ file, hint }) =>
    `نمی‌شود ${ltr(file)} را وارد کرد: ${hintFa(hint)}. این‌ها را می‌شود: vCard (‎.vcf)، مخاطبان لینکدین و گوگل و اوت‌لوک، هر جدولی با ‎--map، فایل friends.md و JSON یا CSV خود net export.`,
  'error.import.otherKind': ({ file, kind, from }) =>
    `در ${ltr(file)} ${kind === 'vcard' ? 'کارت‌های vCard' : 'دفتری به شکل JSON'} است، نه چیزی که ‎--from ${from} می‌خواند. ‎--from را ننویسید.`,
  'error.import.stopped': () => 'متوقف شد؛ چیزی از فایل وارد نشد.',
  'error.backup.stopped': () => 'متوقف شد؛ نسخه‌ای گرفته نشد و چیزی عوض نشد.',
  'error.import.changed': ({ file }) =>
    `فایل ${ltr(file)} وسط خواندن عوض شد، پس چیزی وارد نشد. وقتی کسی در آن نمی‌نویسد دوباره بزنید.`,
  'error.import.noName': ({ file, columns, isGuessed }, { list }) =>
    `نمی‌شود ${ltr(file)} را وارد کرد: جدول است، ولی معلوم نیست کدام ستون نام است. با ‎--map "COLUMN=name"‎ بگویید. ستون‌ها: ${list(columns.slice(0, 40))}.${isGuessed ? ` کدگذاری‌اش UTF-8 نیست؛ اگر این حرف‌ها درست نیست، بگویید با چه نوشته شده، مثلاً ${ltr('--encoding windows-1250')}.` : ''}`,
  'error.import.noColumn': ({ column, nearest: found, columns }, { list }) =>
    `ستون «${column}» نیست.${nearestWords(found)} ستون‌ها: ${list(columns.slice(0, 40))}.`,
  'error.import.noField': ({ field, nearest: found, fields }, { list }) =>
    `فیلد «${field}» نداریم.${nearestWords(found)} فیلدها: ${list([...fields])}.`,
  'error.import.badMap': ({ text }) =>
    `در «${text}» فیلدی نیست. این‌طور بنویسید: ‎--map "COLUMN=FIELD"‎، مثل ‎--map "Full name=name"‎.`,
  'error.import.document': ({ file, reason, line }, { number }) =>
    `نمی‌شود ${ltr(file)} را وارد کرد: ${
      {
        tooLarge:
          'از ۶۴ مگابایت بزرگ‌تر است و آن‌طور که net export می‌نویسد، هر رکورد در یک خط، نیست؛ شاید ناقص رسیده است. دوباره خروجی بگیرید',
        other: 'JSON است، ولی خروجی دفتر net نیست',
        newer: 'نسخهٔ تازه‌تری از net آن را نوشته است؛ این یکی را به‌روز کنید',
        json: `JSON کاملی نیست${line === null ? '' : ` (خط ${number(line)})`}؛ دوباره خروجی بگیرید`,
      }[reason]
    }.`,
  'error.import.strict': ({ file, problems }, format) =>
    [
      `چیزی وارد نشد، چون این‌ها در ${ltr(file)} نادرست است (‎--strict):`,
      ...problems.slice(0, 20).map((one) => `  ${remarkFa(one, file, format)}`),
      ...(problems.length > 20 ? [`  و ${format.number(problems.length - 20)} مورد دیگر`] : []),
    ].join('\n'),
  'error.prep.ending': ({ file }) =>
    `صفحه می‌تواند ‎.html یا ‎.md یا ‎.txt باشد، نه ${ltr(file)}. برای پسوند دیگر ‎--html یا ‎--markdown را بدهید.`,
})
