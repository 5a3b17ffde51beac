import type { Translation } from '../catalogue.ts'
import type { debriefEn } from '../en/debrief.ts'

/** Lines kept from last time, and how they are offered again. */
export const keptLines = (id: number, lines: readonly string[]) =>
  `از بار قبل مانده و در ترمینال دوباره می‌آید (net event debrief ${id}؛ اگر نمی‌خواهید: ‎--drop-kept):\n${lines.map((line) => `  ${line}`).join('\n')}`

export const debriefFa = (): Translation<typeof debriefEn> => ({
  'debrief.line': 'یک خط، به جای پرسیدن (چند بار هم می‌شود)',
  'debrief.dropKept': 'خط‌هایی که از بار قبل مانده حذف شوند',
  'debrief.dropped': ({ name, count }, { number }) =>
    count === 0
      ? `${name}: خطی از قبل نمانده است.`
      : `${name}: ${number(count)} خطِ مانده از قبل حذف شد:`,
  'debrief.examples': `
هر خط مثل net log خوانده و همان لحظه ثبت می‌شود، برای همان رویداد و همان روز:
  سارا نتیجه‌های ما را می‌خواهد -> فرستادن (جمعه)
  **رضا کریمی**: دربارهٔ استخدام پرسید @کار
پس از -> قدم بعدی می‌آید و در پایانش روز آن در پرانتز؛ «قدم بعدی: فرستادن تا جمعه»
هم همان است. داد و ستد را مثل net log می‌شود
پشت خط نوشت: ‎--gave متن، ‎--got، ‎--asked، ‎--offered، ‎--field، ‎--kind، ‎--from.
برای آدم‌های تازه اولین پیگیری گذاشته می‌شود. نامی که در دفتر نیست
پرسیده می‌شود؛ بدون ترمینال، دو طرفش ** بگذارید. رویداد چندروزه: خط بی‌روز برای
امروز است، و خط روزی دیگر با همان روز شروع می‌شود. اگر دو نفر هم‌نام‌اند، خط را با شماره شروع کنید: #2: نتیجه‌ها را می‌خواهد.
قول قبلی جایش را به قدم تازه می‌دهد و گفته می‌شود؛ قدم‌های یک شب کنار هم می‌مانند.
خطی که قبلاً ثبت شده دوباره ثبت نمی‌شود. پس گرفتن همه یکجا: net undo

نمونه‌ها:
  net event debrief دورهمی کامپایلر
  net event debrief دورهمی کامپایلر < lines.txt
  net event debrief 3 --line "سارا: نتیجه‌های ما را می‌خواهد"`,
  'debrief.begin': ({ name, on }, { day }) =>
    `${name}، ${day(on, 'full')}: چه کسی، و چند کلمه درباره‌اش. خط خالی: پایان.`,
  'debrief.hoped': ({ names }) => `امیدوار بودید ${names} را ببینید.`,
  'debrief.again': ({ count }, { number }) =>
    count === 1
      ? `${number(1)} خط از بار قبل مانده: با Enter ثبت می‌شود، یا اول تغییرش دهید.`
      : `${number(count)} خط از بار قبل مانده و یکی‌یکی می‌آید: هر کدام با Enter ثبت می‌شود، یا اول تغییرش دهید.`,
  'debrief.ask': ({ at }, { number }) => `${number(at)}.`,
  'debrief.placeholder': 'سارا نتیجه‌های ما را می‌خواهد -> فرستادن (جمعه)',
  'debrief.emptyEnds': 'Enter: پایان',
  'debrief.unknown': ({ name }) => `هنوز کسی به نام «${name}» نیست.`,
  'debrief.add': 'اضافه شود',
  'debrief.addKey': 'ا',
  'debrief.other': 'با نامی دیگر اضافه شود',
  'debrief.otherKey': 'د',
  'debrief.leave': 'نام کسی نیست؛ همین‌طور بماند',
  'debrief.leaveKey': 'ب',
  'debrief.mend': 'خط را تغییر می‌دهم',
  'debrief.mendKey': 'ت',
  'debrief.askName': 'نام',
  'debrief.newPerson': ({ name, id }, { number }) => `${name} (#${number(id)}، تازه)`,
  'debrief.noFollowUp': 'اولین پیگیری ندارد، چون مدت زیادی گذشته (net plan نام متن ‎--due روز)',
  'debrief.taken': ({ name, others, why }) =>
    `منظورتان را ${name} گرفتیم، نه ${others}: ${why}. (اگر اشتباه است، net undo همهٔ خط‌های این بار را پس می‌گیرد؛ بعد نام کامل را بنویسید.)`,
  'debrief.takenNamesake': ({ name, id, others, why, ids }, { number }) =>
    `منظورتان را ${name} (#${number(id)}) گرفتیم، نه ${others}: ${why}. (اگر اشتباه است، net undo همهٔ خط‌های این بار را پس می‌گیرد؛ بعد خط را با ${ids.map((one) => `\u200e#${one}`).join(' یا ')} شروع کنید.)`,
  'debrief.leftOut': ({ name }) =>
    `کسی به نام «${name}» در دفتر نیست و کنار گذاشته شد. اگر تازه است، خطی برای خودش بنویسید: **${name}**: …`,
  'debrief.perhaps': ({ said, people }, { list, number }) =>
    `«${said}» کنار گذاشته شد. شاید ${list(people.map(({ id, name }) => `${name} (#${number(id)})`))}؟ خطی برای خودش با شماره شروع می‌شود: \u200e#${people[0]?.id ?? 1}: …`,
  'debrief.spokenOf': ({ name, id }) =>
    `از ${name} فقط حرف به میان آمده و کنار گذاشته شد. اگر او را هم دیدید، خطی برای خودش بنویسید: ${id === undefined ? `**${name}**` : `\u200e#${id}`}: …`,
  'debrief.repeated': ({ text }) => `قبلاً ثبت شده و دوباره ثبت نشد: ${text}`,
  'debrief.nextLeft':
    'آنچه پس از «بعدی:» آمده متن حساب شد. قدم بعدی پس از -> می‌آید: -> فرستادن اسلایدها (جمعه)',
  'debrief.stillKept': ({ id, lines }) => keptLines(id, lines),
  'debrief.done': ({ name, on, people, added, repeated }, { day, number }) =>
    `پس از ${name} (${day(on, 'full')}): ${number(people)} نفر، ${number(added)} نفر تازه${repeated === 0 ? '' : `؛ ${number(repeated)} خط قبلاً ثبت شده بود`}.`,
  'debrief.kept': ({ id, lines, left }, { number }) =>
    `${number(lines)} خط ثبت شد${left === 0 ? '' : `، ${number(left)} خط همان‌طور که نوشتید ماند`}. ادامه: net event debrief ${id}`,
})
