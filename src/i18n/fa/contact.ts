import type { Translation } from '../catalogue.ts'
import type { contactEn } from '../en/contact.ts'
import { every as everyTime } from './every.ts'

export const contactFa = (): Translation<typeof contactEn> => ({
  'list.comma': '، ',

  'who.ask': 'چه کسی؟',
  'who.which': ({ query }) => `«${query}» کدام است؟`,

  'add.name': 'نام او؛ اگر ندهید، چند چیز کوتاه پرسیده می‌شود',
  'add.met': 'رویداد یا جای آشنایی؛ اولین دیدار هم ثبت می‌شود',
  'add.on': 'روز دیدار (همراه ‎--met؛ اگر ندهید امروز)',
  'add.via': 'چه کسی معرفی‌اش کرد',
  'add.note': 'یادداشتی دربارهٔ او',
  'add.next': 'قدم بعدی با او',
  'add.due': 'روز قدم بعدی، یا روز اولین پیگیری',
  'add.force': 'اضافه شود، حتی اگر کسی با همین نام یا ایمیل باشد',
  'add.examples': `
نمونه‌ها:
  net add سارا احمدی --met "دورهمی کامپایلر" --field کامپایلر
  net add سارا احمدی --email sara@example.org --next "فرستادن مقاله" --due جمعه
  net add                       می‌پرسد: نام، جای آشنایی، تخصص، قدم بعدی
  net add --from-mail --tag رسانه < message.eml`,
  'add.askName': 'نامش چیست؟',
  'add.askMet': 'کجا آشنا شدید؟ (رویداد یا جا)',
  'add.askField': 'در چه زمینه‌ای قوی است؟',
  'add.askNext': 'قدم بعدی با او؟',
  'add.askSame': ({ name }) => `شاید ${name} از قبل در دفتر باشد. کدام است؟`,
  'add.same': ({ name }) => `همان ${name} است`,
  'add.other': 'کس دیگری است؛ اضافه شود',
  'add.nearHint': ({ people, into, id }, { list, number }) =>
    `نامی بسیار نزدیک: ${list(people.map((one) => `${one.name} (#${number(one.id)})`))}. اگر یک نفرند: net merge ${into} ${id}`,
  'add.added': ({ id, name }, { number }) => `${name} اضافه شد (#${number(id)})`,
  'add.completed': ({ id, name }, { number }) => `پروندهٔ ${name} کامل‌تر شد (#${number(id)})`,
  'add.known': ({ id, name }, { number }) => `${name} از قبل در دفتر بود (#${number(id)})`,
  'add.nothingNew': ({ id, name }, { number }) => `چیز تازه‌ای دربارهٔ ${name} نبود (#${number(id)})`,
  'add.birthday': ({ birthday }, format) => `تولد ${format.birthday(birthday)}`,
  'add.every': ({ every }, { duration }) => everyTime(duration(every)),
  'add.noRhythm': 'بدون دورهٔ تماس',
  'add.metAt': ({ at, on }, { day }) => `دیدار در ${at}، ${day(on, 'full')}`,

  'step.firstDue': ({ dueOn }, { day }) => `اولین پیگیری ${day(dueOn, 'full')}`,
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
  'option.field': 'در چه زمینه‌ای قوی است (چند بار هم می‌شود)',
  'option.tie': 'پیوند: strong (قوی)، weak (ضعیف) یا absent (ناموجود)',
  'option.circle': 'حلقه‌ای که عضو آن است (چند بار هم می‌شود)',
  'option.goal': 'هدفی که به آن کمک می‌کند (چند بار هم می‌شود)',
  'option.tag': 'برچسب (چند بار هم می‌شود)',
  'option.nick': 'نام خودمانی (چند بار هم می‌شود)',
  'option.birthday': 'تاریخ تولد، با سال یا بدون سال',
  'option.birthdayKept':
    'همهٔ سال‌ها ۳۰ اسفند ندارند؛ بدون سال تولد، ۲۹ اسفند ثبت می‌شود. اگر سالش را هم بنویسید، همان ۳۰ اسفند می‌ماند.',
  'option.every': 'دورهٔ تماس، هر چند وقت یک بار: 3d، 2w، 1m، 1y یا off',
})
