import type { Translation } from '../catalogue.ts'
import type { debriefEn } from '../en/debrief.ts'

export const debriefFa = (): Translation<typeof debriefEn> => ({
  'debrief.line': 'یک خط، به جای پرسیدن (چند بار هم می‌شود)',
  'debrief.examples': `
هر خط مثل net log خوانده و همان لحظه ثبت می‌شود، برای همان رویداد و همان روز:
  سارا نتیجه‌های ما را می‌خواهد -> فرستادن (جمعه)
  **رضا کریمی**: دربارهٔ استخدام پرسید @کار
پس از -> قدم بعدی می‌آید و در پرانتز روزش. برای آدم‌های تازه اولین پیگیری گذاشته
می‌شود. نامی که در دفتر نیست پرسیده می‌شود؛ بدون ترمینال، دو طرفش ** بگذارید.
پس گرفتن همه یکجا: net undo

نمونه‌ها:
  net event debrief دورهمی کامپایلر
  net event debrief دورهمی کامپایلر < lines.txt
  net event debrief 3 --line "سارا: نتیجه‌های ما را می‌خواهد"`,
  'debrief.begin': ({ name, on }, { day }) =>
    `${name}، ${day(on, 'full')}: چه کسی، و چند کلمه درباره‌اش. خط خالی: پایان.`,
  'debrief.hoped': ({ names }) => `امید دیدن ${names} را داشتید.`,
  'debrief.again': ({ count }, { number }) =>
    `${number(count)} خط از بار قبل مانده: با Enter ثبت می‌شود، یا اول تغییرش دهید.`,
  'debrief.ask': ({ at }, { number }) => `${number(at)}.`,
  'debrief.placeholder': 'سارا نتیجه‌های ما را می‌خواهد -> فرستادن (جمعه)',
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
  'debrief.done': ({ name, on, people, added }, { day, number }) =>
    `پس از ${name} (${day(on, 'full')}): ${number(people)} نفر، ${number(added)} نفر تازه.`,
  'debrief.kept': ({ id, lines, left }, { number }) =>
    `${number(lines)} خط ثبت شد${left === 0 ? '' : `، ${number(left)} خط همان‌طور که نوشتید ماند`}. ادامه: net event debrief ${id}`,
})
