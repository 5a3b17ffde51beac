import type { Translation } from '../catalogue.ts'
import type { mailEn } from '../en/mail.ts'
import { ltr } from './ltr.ts'

export const mailFa = (): Translation<typeof mailEn> => ({
  'mutt.query': 'آغاز نام، نام خودمانی، سازمان یا ایمیل؛ اگر ندهید همه',
  'mutt.examples': `
نمونه‌ها:
  net mutt سار
  net mutt @navy.example        چه کسی آنجا نشانی دارد
  set query_command = "net mutt %s"       این خط برای mutt و neomutt

اول یک خط پیام می‌آید، بعد در هر خط نشانی، نام و توضیح با تب میانشان؛ اگر کسی پیدا نشود با کد ۱ تمام می‌شود.
کسی که تازه‌تر با او در تماس بوده‌اید اول می‌آید.`,
  'mutt.found': ({ query, count }, { number }) =>
    query === '' ? `${number(count)} نشانی` : `${number(count)} نشانی برای «${query}»`,
  'mutt.nobody': ({ query }) =>
    query === '' ? 'هیچ‌کس در دفتر نشانی ایمیل ندارد' : `برای «${query}» کسی پیدا نشد`,
  'mail.fromMail': 'خواندن یک ایمیل از ورودی: فرستنده‌اش اضافه و خودش ثبت می‌شود',
  'mail.as': 'فرستنده کدام مخاطب است (همراه ‎--from-mail)',
  'mail.dryRun': 'همراه ‎--from-mail: فقط گفتن اینکه چه می‌شود، بدون هیچ تغییری',
  'mail.added': ({ id, name, email }, { number }) => `${name} اضافه شد (#${number(id)})، ${email}.`,
  'mail.noDay': ({ on }, { day }) =>
    `در این نامه نیامده که کی نوشته شده است؛ برای امروز، ${day(on, 'full')}، ثبت شد. اگر درست نیست: اول net undo و بعد ${ltr('net log --on')}`,
  'mail.dayToCome': ({ said, on }, { day }) =>
    `در این نامه آمده که ${day(said, 'full')} نوشته شده است، روزی که هنوز نیامده؛ برای امروز، ${day(on, 'full')}، ثبت شد. اگر درست نیست: اول net undo و بعد ${ltr('net log --on')}`,
  'mail.known': ({ on, people }, { day }) => `قبلاً ثبت شده: ایمیل ${day(on, 'full')}، ${people}.`,
  'mutt.lastContact': ({ on }, { day }) => `آخرین تماس ${day(on, 'short')}`,
})
