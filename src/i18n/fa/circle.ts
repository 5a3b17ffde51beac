import type { Translation } from '../catalogue.ts'
import type { circleEn } from '../en/circle.ts'
import type { Format } from '../format.ts'

const named = (people: readonly { contactId: number; name: string }[], { list, number }: Format) =>
  list(people.map(({ contactId, name }) => `${name} (#${number(contactId)})`))

export const circleFa = (): Translation<typeof circleEn> => ({
  'circle.examples': `
نمونه‌ها:
  net circle add اهل کامپایلر --goal "پیدا کردن گروه کامپایلر"
  net circle join کامپایلر سارا احمدی
  net circle show کامپایلر      چه کسی در آن است و راه ورودتان کیست`,
  'circle.argument': 'حلقه: شماره، نام یا اول نامش',
  'circle.name': 'نام حلقه',
  'circle.about': 'دور چه چیزی جمع شده‌اند',
  'circle.goal': 'هدفی که به کارش می‌آید (چند بار هم می‌شود)',
  'circle.add.examples': `
نمونه‌ها:
  net circle add اهل کامپایلر --about "دورهمی پنج‌شنبه‌ها"
  net circle add پیشگامان --goal "پیدا کردن گروه کامپایلر"`,
  'circle.list.examples': `
نمونه‌ها:
  net circle list
  net circle list --format csv`,
  'circle.list.empty': 'هنوز حلقه‌ای نیست. یکی اضافه کنید: net circle add نام',
  'circle.head.name': 'حلقه',
  'circle.head.people': 'آدم‌ها',
  'circle.head.waysIn': 'راه ورود',
  'circle.head.goals': 'هدف‌ها',
  'circle.entry.none': 'هنوز هیچ‌کس',
  'circle.entry.single': ({ names }) => `فقط ${names.join('، ')}`,
  'circle.entry.several': ({ names }) => names.join('، '),
  'circle.show.examples': `
نمونه‌ها:
  net circle show کامپایلر
  net circle show 2 --json`,
  'circle.label.about': 'موضوع',
  'circle.label.goals': 'هدف‌ها',
  'circle.label.waysIn': 'راه ورود',
  'circle.label.absent': 'هنوز ندیده‌اید',
  'circle.label.left': 'رها کنید',
  'circle.label.archived': 'در بایگانی',
  'circle.label.last': 'آخرین تماس',
  'circle.touch': ({ on, names, from }, { list }) => {
    const who = list(names)
    if (from === null) return `${on}، با ${who}`
    return from === 'them' ? `${on}، از طرف ${who}` : `${on}، از طرف شما، با ${who}`
  },
  'circle.single': ({ name, absent }, { number }) =>
    absent === 0
      ? `همهٔ این حلقه به ${name} بند است و جز او راهی به آن ندارید. با نفر دوم محکم‌تر می‌شود.`
      : `همهٔ این حلقه به ${name} بند است. راه دوم محکمش می‌کند: ${number(absent)} نفر از آن را هنوز ندیده‌اید و شاید ${name} معرفی‌تان کند.`,
  'circle.noWay': 'هنوز راهی به آن ندارید؛ اولین کسی که ببینید راه ورود شماست.',
  'circle.nobody': ({ name }) => `هنوز کسی در آن نیست: net circle join "${name}" نام`,
  'circle.added': ({ id, name }, { number }) => `حلقهٔ تازه: ${name} (#${number(id)})`,
  'circle.edited': ({ id, name }, { number }) => `حلقهٔ ${name} (#${number(id)}) تغییر کرد`,
  'circle.unchanged': ({ id, name }, { number }) =>
    `چیزی عوض نشد: حلقهٔ ${name} (#${number(id)}) از قبل همین بود.`,
  'circle.forGoals': ({ goals }, { list }) => `برای ${list(goals)}`,
  'circle.withAbout': ({ said, about }) => `${said}: ${about}`,
  'circle.join.words': 'حلقه، بعد چه کسی؛ چند نفر با شماره، نشانی یا نام در گیومه',
  'circle.join.examples': `
نمونه‌ها:
  net circle join کامپایلر سارا احمدی
  net circle join "اهل کامپایلر" 12 31 "سارا احمدی"`,
  'circle.join.moved': ({ id, name, people, count }, format) =>
    `به ${name} (#${format.number(id)}) اضافه شد: ${named(people, format)}. حالا ${format.number(count)} نفر.`,
  'circle.join.same': ({ name, people }, format) =>
    `از قبل در ${name} بود: ${named(people, format)}.`,
  'circle.leave.words': 'حلقه، بعد چه کسی؛ چند نفر با شماره، نشانی یا نام در گیومه',
  'circle.leave.examples': `
نمونه‌ها:
  net circle leave کامپایلر سارا احمدی
  net circle leave 2 12 31`,
  'circle.leave.moved': ({ id, name, people, count }, format) =>
    `از ${name} (#${format.number(id)}) برداشته شد: ${named(people, format)}. حالا ${format.number(count)} نفر.`,
  'circle.leave.same': ({ name, people }, format) => `در ${name} نبود: ${named(people, format)}.`,
  'circle.edit.name': 'نام تازهٔ آن',
  'circle.edit.clear': 'برداشتن about، goal یا یک هدف: goal:نام (چند بار هم می‌شود)',
  'circle.edit.examples': `
نمونه‌ها:
  net circle edit کامپایلر --about "دورهمی پنج‌شنبه‌ها"
  net circle edit 2 --name "اهل لینکر" --clear goal`,
  'circle.rm.examples': `
نمونه‌ها:
  net circle rm کامپایلر
  net circle rm 2 --yes`,
  'circle.rm.ask': ({ circleId, name }, { number }) =>
    `حلقهٔ ${name} (#${number(circleId)}) حذف شود؟`,
  'circle.rm.removed': ({ circleId, name }, { number }) =>
    `حلقهٔ ${name} (#${number(circleId)}) حذف شد.`,
  'circle.rm.staying': ({ count }, { number }) => `آدم‌هایش می‌مانند: ${number(count)} نفر.`,
  'circle.rm.undo': 'برای برگرداندن: net undo',
})
