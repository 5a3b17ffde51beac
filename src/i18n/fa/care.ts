import type { Translation } from '../catalogue.ts'
import type { careEn } from '../en/care.ts'

export const careFa: Translation<typeof careEn> = {
  'edit.faults': ({ faults }, { number }) =>
    faults
      .map(({ line, fault }) => (line === null ? fault : `سطر ${number(line)}: ${fault}`))
      .join('\n'),
  'contact.name': 'نام',
  'contact.nick': 'نام خودمانی',
  'contact.org': 'محل کار',
  'contact.role': 'سمت',
  'contact.city': 'شهر',
  'contact.field': 'زمینهٔ قوت',
  'contact.email': 'ایمیل',
  'contact.phone': 'تلفن',
  'contact.handle': 'شناسه',
  'contact.url': 'نشانی وب',
  'contact.prefer': 'بهترین راه تماس',
  'contact.tie': 'پیوند',
  'contact.birthday': 'زادروز',
  'contact.met': 'جای دیدار',
  'contact.on': 'روز دیدار',
  'contact.via': 'معرف',
  'contact.every': 'دورهٔ تماس',
  'contact.circle': 'حلقه',
  'contact.goal': 'هدف',
  'contact.tag': 'برچسب',
  'contact.note': 'یادداشت',

  'edit.summary': 'اصلاح آنچه از کسی می‌دانید',
  'edit.who': 'نام، شماره، ایمیل یا شناسهٔ او',
  'edit.name': 'نام تازهٔ او',
  'edit.met': 'رویداد یا جایی که هم را دیدیم',
  'edit.on': 'روز دیدار',
  'edit.note': 'یادداشتی تازه دربارهٔ او (چند بار هم می‌شود)',
  'edit.prefer': 'بهترین راه تماس با او: یکی از راه‌هایی که دارد',
  'edit.clear':
    'خالی کردن یک خانه، یا برداشتن یک مقدار: org، ‏tag:food، ‏email:grace@x.org (چند بار هم می‌شود)',
  'edit.examples': `
گزینه‌های فهرستی می‌افزایند و ‎--clear برمی‌دارد. بی هیچ گزینه‌ای، در پایانه،
همهٔ پرونده در ‎$EDITOR باز می‌شود.

نمونه‌ها:
  net edit سارا احمدی --org دانشگاه --email sara@example.org
  net edit سارا --name "سارا احمدی‌نیا" --clear city --clear tag:پایتون
  net edit سارا                 همهٔ پرونده در ویرایشگر`,
  'edit.anyOption': 'گزینه‌ای مانند ‎--org',
  'edit.ask': ({ name }) => `پروندهٔ ${name} در ویرایشگر شما`,
  'edit.headline': ({ id, name }, { number }) => `${name.replace(/\n/g, ' ')} (#${number(id)})
هر سطر یک «کلید: مقدار»؛ در فهرست‌ها برای هر مورد یک سطر. هر چه بردارید پاک می‌شود.
سطرهایی که با # آغاز شوند به حساب نمی‌آیند. اگر چیزی را عوض نکنید، چیزی عوض نمی‌شود.`,
  'edit.preferHint': 'بهترین راه تماس: ‎"prefer email: …" (یا phone، handle، url)',
  'edit.noteHint': 'یادداشت تازه',
  'edit.again': 'برای اصلاح به ویرایشگر برگردیم؟',
  'edit.off': 'خاموش',
  'edit.edited': ({ id, name }, { number }) => `${name} (#${number(id)}):`,
  'edit.unchanged': ({ id, name }, { number }) =>
    `چیزی برای تغییر نبود: پروندهٔ ${name} (#${number(id)}) همین است که می‌گویید.`,
  'edit.changed': ({ field, before, after }) => `${field} ${before} ← ${after}`,
  'edit.set': ({ field, after }) => `${field} ${after}`,
  'edit.added': ({ field, after }) => `${field} ${after} افزوده شد`,
  'edit.cleared': ({ field, before }) => `${field} ${before} برداشته شد`,
  'edit.sameName': ({ name, ids }, { number }) =>
    `کس دیگری هم به نام ${name} در دفتر هست: ${ids.map((id) => `#${number(id)}`).join('، ')}.`,

  'archive.summary': 'بایگانی کردن کسی: می‌ماند، ولی در هیچ فهرستی نمی‌آید',
  'archive.who': 'نام، شماره، ایمیل یا شناسهٔ او؛ چند نفر با شماره، نشانی یا نام در گیومه',
  'archive.examples': `
همه چیزشان می‌ماند، قدم‌های باز هم؛ net unarchive برشان می‌گرداند.

نمونه‌ها:
  net archive سارا احمدی
  net archive 12 31 "سارا احمدی"`,
  'archive.archived': ({ name, contactId }, { number }) =>
    `${name} (#${number(contactId)}) بایگانی شد`,
  'archive.already': ({ name, contactId }, { number }) =>
    `${name} (#${number(contactId)}) از پیش در بایگانی بود`,
  'archive.openSteps': ({ count }, { number }) => `${number(count)} قدم باز هم همان‌جا می‌ماند`,

  'unarchive.summary': 'برگرداندن کسی از بایگانی',
  'unarchive.examples': `
نمونه‌ها:
  net unarchive سارا احمدی
  net unarchive 12 31`,
  'unarchive.back': ({ name, contactId }, { number }) =>
    `${name} (#${number(contactId)}) از بایگانی برگشت`,
  'unarchive.already': ({ name, contactId }, { number }) =>
    `${name} (#${number(contactId)}) در بایگانی نبود`,

  'rm.summary': 'حذف کسی برای همیشه، با هر چه تنها از آن اوست',
  'rm.who': 'نام، شماره، ایمیل یا شناسهٔ او',
  'rm.yes': 'بی‌پرسش',
  'rm.examples': `
آنچه با دیگران مشترک است برای آنان می‌ماند. اگر می‌خواهید همه چیز بماند: net archive

نمونه‌ها:
  net rm سارا احمدی
  net rm 12 --yes`,
  'rm.ask': ({ name, contactId }, { number }) => `${name} (#${number(contactId)}) حذف شود؟`,
  'rm.removed': ({ name, contactId }, { number }) => `${name} (#${number(contactId)}) حذف شد.`,
  'rm.kept': 'چیزی حذف نشد.',
  'rm.undo': 'برای برگرداندن: net undo',
  'rm.going': ({ list }) => `همراه او می‌رود: ${list}.`,
  'rm.gone': ({ list }) => `همراه او رفت: ${list}.`,
  'rm.notes': ({ count }, { number }) => `${number(count)} یادداشت`,
  'rm.interactions': ({ count }, { number }) => `${number(count)} تماس که تنها با او بود`,
  'rm.openSteps': ({ count }, { number }) => `${number(count)} قدم باز`,
  'rm.checklists': ({ count }, { number }) => `${number(count)} چک‌لیست`,
  'rm.requests': ({ count }, { number }) => `${number(count)} خواسته یا پیشنهاد باز`,
  'rm.links': ({ count }, { number }) => `${number(count)} آشنایی با دیگران`,
  'rm.introductions': ({ count }, { number }) => `${number(count)} معرفی`,
  'rm.staying': ({ list }) => `این‌ها می‌ماند: ${list}.`,
  'rm.sharedInteractions': ({ count }, { number }) => `${number(count)} تماس با دیگران`,
  'rm.pitches': ({ count }, { number }) => `${number(count)} پیچ که برای او نوشته‌اید`,
  'rm.introduced': ({ count }, { number }) => `${number(count)} نفر که او معرفی کرده بود`,
}
