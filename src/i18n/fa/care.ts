import type { Translation } from '../catalogue.ts'
import type { careEn } from '../en/care.ts'
import { ltr } from './ltr.ts'

export const careFa = (): Translation<typeof careEn> => ({
  'edit.faults': ({ faults }, { number }) =>
    faults
      .map(({ line, fault }) => (line === null ? fault : `خط ${number(line)}: ${fault}`))
      .join('\n'),
  'contact.name': 'نام',
  'contact.nick': 'نام خودمانی',
  'contact.org': 'محل کار',
  'contact.role': 'سمت',
  'contact.city': 'شهر',
  'contact.field': 'تخصص',
  'contact.email': 'ایمیل',
  'contact.phone': 'تلفن',
  'contact.handle': 'شناسه',
  'contact.url': 'نشانی وب',
  'contact.prefer': 'بهترین راه تماس',
  'contact.tie': 'پیوند',
  'contact.birthday': 'تاریخ تولد',
  'contact.met': 'جای دیدار',
  'contact.on': 'روز دیدار',
  'contact.via': 'معرف',
  'contact.every': 'دورهٔ تماس',
  'contact.circle': 'حلقه',
  'contact.goal': 'هدف',
  'contact.tag': 'برچسب',
  'contact.note': 'یادداشت',

  'edit.who': 'نام، شماره، ایمیل یا شناسهٔ او',
  'edit.name': 'نام تازهٔ او',
  'edit.met': 'رویداد یا جای آشنایی',
  'edit.on': 'روز دیدار',
  'edit.note': 'یادداشتی تازه دربارهٔ او (چند بار هم می‌شود)',
  'edit.next': 'قدم بعدی با او، کنار قدم‌های باز دیگر',
  'edit.prefer': 'بهترین راه تماس با او: یکی از راه‌هایی که دارد',
  'edit.clear':
    'خالی کردن یک مورد، یا برداشتن یک مقدار: org، tag:food، email:grace@x.org (چند بار هم می‌شود)',
  'edit.examples': `
آنچه چندتایی است با گزینه‌اش اضافه می‌شود و با ‎--clear برداشته می‌شود.
بدون گزینه، در ترمینال، کل پروندهٔ او در ‎$EDITOR باز می‌شود.

نمونه‌ها:
  net edit سارا احمدی --org دانشگاه --email sara@example.org
  net edit سارا --name "سارا احمدی‌نیا" --clear city --clear tag:پایتون
  net edit سارا                 کل پروندهٔ او در ویرایشگر`,
  'edit.anyOption': 'گزینه‌ای مانند ‎--org',
  'edit.ask': ({ name }) => `پروندهٔ ${name} در ویرایشگر شما`,
  'edit.headline': ({ id, name }, { number }) => `${name.replace(/\n/g, ' ')} (#${number(id)})
هر خط یک «فیلد: مقدار» است؛ آنچه چندتایی است، هر کدام در یک خط. هر چه بردارید پاک می‌شود.
خط‌هایی که با # شروع می‌شوند نادیده گرفته می‌شوند. دست نزنید، چیزی عوض نمی‌شود.`,
  'edit.preferHint': 'بهترین راه تماس: ‎"prefer email: …" (یا phone، handle، url)',
  'edit.noteHint': 'یادداشت تازه',
  'edit.again': 'برای اصلاح به ویرایشگر برگردیم؟',
  'edit.off': 'خاموش',
  'edit.edited': ({ id, name }, { number }) => `${name} (#${number(id)}):`,
  'edit.unchanged': ({ id, name }, { number }) =>
    `چیزی عوض نشد: پروندهٔ ${name} (#${number(id)}) از قبل همین بود.`,
  'edit.changed': ({ field, before, after }) => `${field} ${before} ← ${after}`,
  'edit.set': ({ field, after }) => `${field} ${after}`,
  'edit.added': ({ field, after }) => `${field} ${after} اضافه شد`,
  'edit.cleared': ({ field, before }) => `${field} ${before} برداشته شد`,
  'edit.sameName': ({ name, ids }, { number }) =>
    `یک ${name} دیگر هم در دفتر هست: ${ids.map((id) => `#${number(id)}`).join('، ')}.`,
  'edit.sameEmail': ({ email, people, contactId }, { list, number }) =>
    `ایمیل ${ltr(email)} مال ${list(people.map(({ id, name }) => `${name} (#${number(id)})`))} هم هست. اگر یک نفرند: net merge ${people[0]?.id ?? ''} ${contactId}`,

  'archive.who': 'نام، شماره، ایمیل یا شناسهٔ او؛ چند نفر با شماره، نشانی یا نام در گیومه',
  'archive.examples': `
همه چیزشان می‌ماند، قدم‌های باز هم. برای برگرداندن: net unarchive

نمونه‌ها:
  net archive سارا احمدی
  net archive 12 31 "سارا احمدی"`,
  'archive.archived': ({ name, contactId }, { number }) =>
    `${name} (#${number(contactId)}) بایگانی شد`,
  'archive.already': ({ name, contactId }, { number }) =>
    `${name} (#${number(contactId)}) از قبل در بایگانی بود`,
  'archive.openSteps': ({ count }, { number }) => `${number(count)} قدم بازش هم همان‌جا می‌ماند`,

  'unarchive.examples': `
نمونه‌ها:
  net unarchive سارا احمدی
  net unarchive 12 31`,
  'unarchive.back': ({ name, contactId }, { number }) =>
    `${name} (#${number(contactId)}) از بایگانی برگشت`,
  'unarchive.already': ({ name, contactId }, { number }) =>
    `${name} (#${number(contactId)}) در بایگانی نبود`,

  'rm.who': 'نام، شماره، ایمیل یا شناسهٔ او؛ چند نفر با شماره، نشانی یا نام در گیومه',
  'rm.yes': 'بدون پرسیدن',
  'rm.examples': `
آنچه با دیگران مشترک است برای آن‌ها می‌ماند.
اگر می‌خواهید همه چیز بماند: net archive

نمونه‌ها:
  net rm سارا احمدی
  net rm 12 --yes
  net rm 12 31 --dry-run`,
  'rm.ask': ({ name, contactId }, { number }) => `${name} (#${number(contactId)}) حذف شود؟`,
  'rm.one': ({ name, contactId }, { number }) => `${name} (#${number(contactId)}).`,
  'rm.askAll': ({ names }) => `${names} حذف شوند؟`,
  'rm.removed': ({ name, contactId }, { number }) => `${name} (#${number(contactId)}) حذف شد.`,
  'rm.kept': 'چیزی حذف نشد.',
  'rm.undo': 'برای برگرداندن: net undo',
  'rm.going': ({ list }) => `همراه او حذف می‌شود: ${list}.`,
  'rm.gone': ({ list }) => `همراه او حذف شد: ${list}.`,
  'rm.notes': ({ count }, { number }) => `${number(count)} یادداشت`,
  'rm.interactions': ({ count }, { number }) => `${number(count)} تماس که فقط با او بود`,
  'rm.openSteps': ({ count }, { number }) => `${number(count)} قدم باز`,
  'rm.checklists': ({ count }, { number }) => `${number(count)} چک‌لیست`,
  'rm.requests': ({ count }, { number }) => `${number(count)} خواسته یا پیشنهاد باز`,
  'rm.links': ({ count }, { number }) => `${number(count)} آشنایی با دیگران`,
  'rm.introductions': ({ count }, { number }) => `${number(count)} معرفی`,
  'rm.answers': ({ count }, { number }) =>
    `${number(count)} قدم باز با کسی که او را به شما معرفی کرده بود`,
  'rm.others': ({ list }) => `از آنچه دربارهٔ دیگران ثبت شده هم کم می‌شود: ${list}.`,
  'rm.other': ({ name, contactId, what }, { number }) => `${name} (#${number(contactId)}): ${what}`,
  'rm.between': '؛ ',
  'rm.staying': ({ list }) => `این‌ها می‌ماند: ${list}.`,
  'rm.sharedInteractions': ({ count }, { number }) => `${number(count)} تماس مشترک با دیگران`,
  'rm.pitches': ({ count }, { number }) => `${number(count)} پیچ که برای او نوشته‌اید`,
  'rm.introduced': ({ count }, { number }) => `${number(count)} نفر که او معرفی کرده بود`,
})
