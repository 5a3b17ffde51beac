import type { Translation } from '../catalogue.ts'
import type { contactEn } from '../en/contact.ts'

export const contactFa: Translation<typeof contactEn> = {
  'list.comma': '، ',

  'who.which': ({ query }) => `«${query}» کدام است؟`,

  'add.summary': 'افزودن کسی که دیده‌اید یا می‌خواهید ببینید',
  'add.name': 'نام او؛ اگر ندهید، چند پرسش کوتاه می‌آید',
  'add.met': 'رویداد یا جایی که هم را دیدیم؛ نخستین دیدار ثبت می‌شود',
  'add.on': 'روز دیدار (همراه ‎--met؛ اگر ندهید امروز)',
  'add.via': 'چه کسی ما را آشنا کرد',
  'add.note': 'یادداشتی دربارهٔ او',
  'add.next': 'قدم بعدی با او',
  'add.due': 'روز قدم بعدی، یا روز نخستین پیگیری',
  'add.force': 'بیفزا، حتی اگر کسی با همین نام یا ایمیل باشد',
  'add.examples': `
نمونه‌ها:
  net add سارا احمدی --met "دورهمی کامپایلر" --field کامپایلر
  net add سارا احمدی --email sara@example.org --next "فرستادن مقاله" --due جمعه
  net add                       می‌پرسد: نام، جای دیدار، زمینهٔ قوت، قدم بعدی`,
  'add.askName': 'نام',
  'add.askMet': 'کجا دیدیدش؟ (رویداد یا جا)',
  'add.askField': 'در چه زمینه‌ای قوی است؟',
  'add.askNext': 'قدم بعدی با او؟',
  'add.askSame': ({ name }) => `شاید ${name} از پیش در دفتر باشد. این`,
  'add.same': ({ name }) => `${name}: همان شخص است`,
  'add.other': 'کس دیگری است: بیفزا',
  'add.added': ({ id, name }, { number }) => `${name} افزوده شد (#${number(id)})`,
  'add.completed': ({ id, name }, { number }) => `پروندهٔ ${name} کامل‌تر شد (#${number(id)})`,
  'add.metAt': ({ at, on }, { day }) => `دیدار در ${at}، ${day(on, 'full')}`,

  'step.firstDue': ({ dueOn }, { day }) => `نخستین پیگیری ${day(dueOn, 'full')}`,
  'step.promisedDue': ({ text, dueOn }, { day }) =>
    `قدم بعدی: ${text ?? ''}، ${day(dueOn, 'full')}`,

  'made.circle': ({ names }) => `حلقهٔ تازه: ${names}.`,
  'made.goal': ({ names }) => `هدف تازه: ${names}.`,
  'made.tag': ({ names }) => `برچسب تازه: ${names}.`,
  'made.event': ({ names }) => `رویداد تازه: ${names}.`,

  'option.email': 'نشانی ایمیل (چند بار هم می‌شود)',
  'option.phone': 'شمارهٔ تلفن (چند بار هم می‌شود)',
  'option.url': 'نشانی وب (چند بار هم می‌شود)',
  'option.handle': 'شناسه، مانند github:grace (چند بار هم می‌شود)',
  'option.org': 'کجا کار می‌کند',
  'option.role': 'آنجا چه‌کاره است',
  'option.city': 'کجا زندگی می‌کند',
  'option.field': 'در چه قوی است (چند بار هم می‌شود)',
  'option.tie': 'پیوند: strong (قوی)، weak (ضعیف) یا absent (ناموجود)؛ پس از دیدار weak',
  'option.circle': 'حلقه‌ای که عضو آن است (چند بار هم می‌شود)',
  'option.goal': 'هدفی از من که به آن کمک می‌کند (چند بار هم می‌شود)',
  'option.tag': 'برچسب (چند بار هم می‌شود)',
  'option.nick': 'نام خودمانی (چند بار هم می‌شود)',
  'option.birthday': 'زادروز، با سال یا بی‌سال',
  'option.every': 'هر چند وقت یک بار: 3d، 2w، 1m، 1y یا off',
}
