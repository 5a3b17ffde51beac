import type { Translation } from '../catalogue.ts'
import type { interactionEn } from '../en/interaction.ts'
import type { Format } from '../format.ts'
import { momentText } from '../moment.ts'
import { ltr } from './ltr.ts'

const what = (text: string | null) => (text === null ? 'اولین پیگیری' : `«${text}»`)

interface Step {
  id: number
  at: string
  command: string
  subject: string
}

const stepLine = ({ id, at, command, subject }: Step, format: Format) =>
  `${format.number(id)}  ${momentText(at, format, 'compact')}  ${command}  ${inPersian(subject)}`

/** The names before a colon are a list of ours; what was logged with them stays as it was written. */
const inPersian = (subject: string) =>
  subject.replace(/^(?:(?!: )[^])*/, (names) => names.replaceAll(', ', '، '))

export const interactionFa = (): Translation<typeof interactionEn> => ({
  'kind.met': 'دیدار',
  'kind.call': 'تلفن',
  'kind.message': 'پیام',
  'kind.email': 'ایمیل',
  'kind.event': 'رویداد',
  'kind.content': 'محتوا',
  'kind.intro': 'معرفی',
  'kind.pitch': 'پیچ',
  'kind.greeting': 'احوال‌پرسی',
  'kind.other': 'سایر',

  'option.with': 'چه کسی بود (چند بار هم می‌شود)',
  'option.on': 'روزش (اگر ندهید امروز)',
  'option.kind': 'met، call، message، email، event، content، intro، pitch، greeting یا other',
  'option.from': 'چه کسی شروع کرد: me (شما) یا them (او)',
  'option.event': 'در کدام رویداد (اگر نباشد ساخته می‌شود)',
  'option.gave': 'آنچه دادید (چند بار هم می‌شود)',
  'option.got': 'آنچه گرفتید (چند بار هم می‌شود)',
  'option.logField': 'در چه زمینه‌ای بود',
  'option.next': 'قدم بعدی؛ قدم قبلی بسته می‌شود',
  'option.due': 'روز قدم بعدی (اگر ندهید دو روز دیگر)',
  'option.stepGoal': 'هدفی که قدم بعدی به کارش می‌آید (اگر نباشد ساخته می‌شود)',
  'option.keep': 'قدم قبلی هم باز بماند',

  'log.text': 'چه شد و با چه کسانی؛ روز را می‌توان پیش از دونقطه نوشت',
  'log.examples': `
نمونه‌ها:
  net log دیروز: قهوه با سارا و رضا دربارهٔ استخدام @استارتاپ
  net log دیدار با **مریم کاظمی** در کتابخانه --next "فرستادن مقاله" --due جمعه
  net log --with سارا --kind call --gave "معرفی به آزمایشگاه"

\\نام کسی حساب نمی‌شود، **نام تازه** کسی را اضافه می‌کند، @کلمه برچسب است.`,
  'log.ask': 'چه شد و با چه کسی؟',
  'log.placeholder': 'دیروز: قهوه با سارا دربارهٔ استخدام',
  'log.person': ({ name, id }, { number }) => `${name} (#${number(id)})`,
  'log.logged': ({ on, kind, from, people }, { day }) =>
    `ثبت شد: ${day(on, 'full')} (${kind}${from === 'them' ? '، او شروع کرد' : ''})، ${people}.`,
  'log.archived': ({ name, id }, { number }) =>
    `${name} (#${number(id)}) در بایگانی است و کنار گذاشته شد. برای برگرداندنش: net unarchive ${id}`,
  'log.leftOut': ({ name }) =>
    `کسی به نام «${name}» در دفتر نیست و کنار گذاشته شد. اگر تازه است: net undo، و بعد بنویسید **${name}**؛ اگر نام دیگری دارد: ‎--with نام`,
  'log.askDay': ({ text }) => `«${text}» چه روزی بود؟`,
  'log.dayPlaceholder': 'دیروز، ۳ روز پیش، ۲۰ آبان',
  'log.forToday': ({ text, on }, { day }) =>
    `از «${text}» روزی خوانده نشد و برای امروز، ${day(on, 'full')}، ثبت شد. اگر روز دیگری بود: net undo، و بعد روز را با ‎--on یا تنها پیش از دونقطه بدهید.`,
  'log.doubtful': ({ said, name, id }, { number }) =>
    `«${said}» همان ${name} (#${number(id)}) گرفته شد. اگر کس دیگری است: net undo، و بعد اگر تازه است بنویسید **${said}**، وگرنه ‎--with نام`,
  'log.thereAlready': ({ name, id }, { number }) =>
    `${name} (#${number(id)}) از پیش در دفتر است و کسی اضافه نشد. اگر کس دیگری با همین نام است: net undo، و بعد ${ltr(`net add ${name} --force`)}، و ‎--with با شمارهٔ تازه`,
  'log.perhaps': ({ said, people }, { list, number }) =>
    `«${said}» کنار گذاشته شد. شاید ${list(people.map(({ id, name }) => `${name} (#${number(id)})`))}؟ net undo، و بعد نام کامل، یا شماره‌اش با ‎--with`,
  'log.atEvent': ({ id, name }, { number }) =>
    `در ${name} (رویداد ${number(id)}) ثبت شد که همان روز بود. آنجا نبود؟ net undo، و بعد جور دیگری از آن نام ببرید.`,
  'log.addressOfNobody': ({ said, option }) =>
    `کسی در دفتر ${ltr(said)} ندارد و کنار گذاشته شد. اگر می‌دانید از کیست: ${ltr(`net edit نام ${option}`)}`,
  'log.dayOfOther': ({ said, on }, { day }) =>
    `برای امروز، ${day(on, 'full')}، ثبت شد؛ «${said}» شاید روز ماجرایی باشد که در آن آمده. اگر روز خود این است: net undo، و بعد با آن شروع کنید (${said}: …).`,
  'log.spokenOf': ({ name, id }) =>
    `از ${name} فقط حرف به میان آمده و کنار گذاشته شد. اگر او هم بود: net undo، و بعد ‎--with ${id ?? `"${name}"`}`,
  'log.dayToCome': ({ said, due, who }, { day }) =>
    `«${said}» هنوز نیامده (${day(due, 'full')}) و روز این ثبت نیست. برای یادآوری: ${ltr(`net plan ${typeof who === 'number' ? who : `"${who}"`} TEXT --due ${due}`)}`,
  'log.created': ({ name }) => `${name} اضافه شد.`,
  'log.taken': ({ name, others, why }) =>
    `منظورتان را ${name} گرفتیم، نه ${others}: ${why}. (اگر اشتباه است، با نام کامل دوباره بنویسید؛ پس گرفتن: net undo)`,
  'log.takenNamesake': ({ name, id, others, why, ids }, { number }) =>
    `منظورتان را ${name} (#${number(id)}) گرفتیم، نه ${others}: ${why}. (اگر اشتباه است: net undo، و بعد با ${ids.map((one) => `\u200e--with ${one}`).join(' یا ')})`,
  'log.by.only': 'کس دیگری نمی‌توانست باشد',
  'log.by.present': 'در همین نوشته نامش آمده',
  'log.by.hoped': 'امید دیدنش آنجا بوده',
  'log.by.together': 'بیشتر با بقیهٔ این جمع بوده',
  'log.by.recent': 'تازه‌ترین تماس با اوست',
  'log.by.tie': 'پیوندش نزدیک‌تر است',
  'log.by.naming': 'نامش نزدیک‌تر است',

  'step.done': ({ name, text }) => `با ${name} انجام شد: ${what(text)}.`,
  'step.replaced': ({ name, text }) => `با ${name} بسته شد: ${what(text)}.`,
  'step.opened': ({ name, text, dueOn }, { day }) =>
    `قدم بعدی با ${name}: ${what(text)}، ${day(dueOn, 'full')}.`,
  'step.openedFirst': ({ name, dueOn }, { day }) =>
    `اولین پیگیری با ${name}: ${day(dueOn, 'full')}.`,

  'done.who': 'چه کسی، و اگر گفتنی است چه شد',
  'done.step': 'کدام قدم باز: شماره‌اش یا چند کلمه‌اش',
  'done.examples': `
اگر چند قدم باز باشد، آنی بسته می‌شود که نوشته‌تان آشکارا از آن می‌گوید؛ اگر از تشکر
بگویید، قدم تشکر؛ وگرنه آنی که موعدش زودتر است. شماره‌ها: net show کیست --json

نمونه‌ها:
  net done سارا
  net done سارا --step اسلاید
  net done سارا مقاله را فرستادم --next "نظرش را بپرس" --due "۲ هفته دیگر"`,

  'undo.step': 'شمارهٔ کاری قدیمی‌تر (‎--list را ببینید)',
  'undo.list': 'فهرست آخرین کارهایی که می‌شود پس گرفت',
  'undo.all': 'فهرست همهٔ آن‌ها',
  'undo.examples': `
نمونه‌ها:
  net undo
  net undo --list
  net undo 12                کاری قدیمی‌تر؛ اگر خودش پس‌گرفتن بوده، برگرداندن همان

تنظیمات جزو آن نیست؛ با net config set دوباره تنظیم کنید.`,
  'undo.undone': ({ command, subject }) => `پس گرفته شد: ${command} ${inPersian(subject)}.`,
  'undo.redone': ({ command, subject }) => `برگردانده شد: ${command} ${inPersian(subject)}.`,
  'undo.again': ({ by }) => `برای برگرداندنش: net undo ${by}`,
  'undo.line': stepLine,
  'undo.more': ({ count }, { number }) => `و ${number(count)} کار قدیمی‌تر: net undo --list --all`,
  'undo.takenBack': (step, format) =>
    `${stepLine(step, format)} (پس گرفته شده با ${format.number(step.undoneBy ?? 0)})`,
})
