import { bytesText } from '../bytes.ts'
import type { Translation } from '../catalogue.ts'
import type { doctorEn } from '../en/doctor.ts'
import type { Format } from '../format.ts'
import { momentText } from '../moment.ts'
import { ltr } from './ltr.ts'

const several = (names: readonly string[], { number }: Format) =>
  names.length > 5
    ? `${names.slice(0, 5).join('، ')} و ${number(names.length - 5)} تای دیگر`
    : names.join('، ')

export const doctorFa = (): Translation<typeof doctorEn> => ({
  'doctor.program.versions': ({ net, node, sqlite, schema }) =>
    `net ${net}، Node ${node}، SQLite ${sqlite}، schema ${schema}`,
  'doctor.journal.none': ({ file }) => `هنوز ${ltr(file)} نیست؛ با اولین ثبت ساخته می‌شود`,
  'doctor.journal.gone': ({ file, copies }, { number }) =>
    `دفتر ${ltr(file)} نیست یا خالی است، ولی ${number(copies)} نسخه از آن هست؛ net restore 1 آخرین نسخه را برمی‌گرداند. هر چه پیش از آن ثبت شود دفتری تازه می‌سازد.`,
  'doctor.journal.damaged': ({ file }) =>
    `دفتر ${ltr(file)} آسیب دیده است. با net restore نسخه‌ای را برگردانید؛ فایل آسیب‌دیده هم می‌ماند.`,
  'doctor.journal.opens': ({ file, people, interactions, bytes }, format) =>
    `${ltr(file)}: ${format.number(people)} نفر، ${format.number(interactions)} تماس، ${bytesText(bytes, format)}`,
  'doctor.journal.older': ({ file, version, known }, { number }) =>
    `دفتر ${ltr(file)} مال نسخه‌ای قدیمی‌تر است (schema ${number(version)} از ${number(known)}). اولین فرمانی که بازش کند، پس از گرفتن نسخه، به‌روزش می‌کند؛ بعد دوباره وارسی کنید.`,
  'doctor.integrity.whole': () => 'همهٔ صفحه‌های فایل سالم است',
  'doctor.integrity.indexes': ({ indexes }, format) =>
    `فهرست درونی با جدولش نمی‌خواند: ${several(indexes, format)}`,
  'doctor.integrity.damaged': ({ count, first }, { number }) =>
    `فایل ${count >= 100 ? 'دست‌کم ' : ''}${number(count)} خرابی دارد، مانند: ${ltr(first.replace(/^\*+ .* \*+\s*/, ''))}. این تعمیر نمی‌شود. با net restore نسخه‌ای را برگردانید (فایل آسیب‌دیده هم می‌ماند)، سپس دیسک را وارسی کنید.`,
  'doctor.references.whole': () => 'هر چیز به آنچه مال آن است وصل است',
  'doctor.references.idle': ({ count, tables }, format) =>
    `${count >= 100 ? 'دست‌کم ' : ''}${format.number(count)} ردیف فقط می‌گوید چیزی به آنچه دیگر نیست وصل بوده (${several(tables, format)})`,
  'doctor.references.lost': ({ count, tables }, format) =>
    `${count >= 100 ? 'دست‌کم ' : ''}${format.number(count)} ردیف به چیزی وصل است که دیگر نیست (${several(tables, format)}). آنچه نیست ساختنی نیست؛ با یک نسخه بسنجید: net restore 1 --dry-run`,
  'doctor.schema.whole': () => 'جدول‌ها، فهرست‌های درونی و تریگرها همان است که باید',
  'doctor.schema.missing': ({ names }, format) =>
    `فهرست‌های درونی و تریگرهایی که نیست یا عوض شده: ${several(names, format)}`,
  'doctor.schema.computed': ({ names }, format) =>
    `جدول‌هایی که از بقیه حساب می‌شود و نیست یا عوض شده: ${several(names, format)}`,
  'doctor.schema.history': ({ names }, format) =>
    `جدول‌هایی که net undo از آن‌ها کار می‌کند و نیست یا عوض شده (با تعمیر از نو شروع می‌شود): ${several(names, format)}`,
  'doctor.schema.tables': ({ names }, format) =>
    `جدول‌هایی که نیست یا عوض شده: ${several(names, format)}. این تعمیر نمی‌شود؛ نسخه‌ای را برگردانید: net restore`,
  'doctor.schema.foreign': ({ names }, format) =>
    `مال net نیست و دست‌نخورده می‌ماند: ${several(names, format)}`,
  'doctor.undo.whole': ({ tables }, { number }) =>
    `تغییرهای هر ${number(tables)} جدول ثبت می‌شود و پس گرفتنی است`,
  'doctor.undo.missing': ({ tables }, format) =>
    `همهٔ تغییرها ثبت نمی‌شود و ممکن است چیزی پس گرفته نشود (${several(tables, format)})`,
  'doctor.undo.open': () => 'کاری که مدت‌ها پیش تمام شده هنوز باز مانده است',
  'doctor.standing.right': ({ people }, { number }) =>
    `پیوند، مرحله، آخرین تماس و موعد همه با ثبت‌ها می‌خواند (${number(people)} نفر)`,
  'doctor.standing.wrong': ({ count, names }, { number }) =>
    `وضع ${number(count)} نفر با ثبت‌ها نمی‌خواند: ${names.join('، ')}${count > names.length ? '، …' : ''}`,
  'doctor.standing.awaiting': () =>
    'دورهٔ تماس‌ها در تنظیمات عوض شده؛ فرمان بعدی موعدها را با آن حساب می‌کند',
  'doctor.standing.unknown': () => 'وارسی نشد: به تنظیمات بستگی دارد و تنظیمات خوانده نمی‌شود',
  'doctor.names.right': () => 'آدم‌ها با کلمه‌های نامشان پیدا می‌شوند',
  'doctor.names.wrong': ({ count }, { number }) =>
    `${number(count)} نفر با کلمه‌های نامشان پیدا نمی‌شوند`,
  'doctor.folding.right': () => 'صورت جستجوی نوشته‌ها همان است که این نسخه می‌سازد',
  'doctor.folding.wrong': ({ count }, { number }) =>
    `صورت جستجوی ${number(count)} نوشته با آنچه این نسخه می‌سازد فرق دارد`,
  'doctor.search.right': () => 'کلمه‌های همهٔ نوشته‌ها با net find پیدا می‌شود',
  'doctor.search.wrong': ({ count }, { number }) =>
    `${number(count)} نوشته آن‌طور که هست با net find پیدا نمی‌شود`,
  'doctor.search.ruined': () => 'نمایهٔ net find خراب شده؛ خود نوشته‌ها همه سر جایش است',
  'doctor.log.small': ({ bytes }, format) =>
    bytes === 0
      ? 'چیزی منتظر رفتن به دفتر نیست'
      : `${bytesText(bytes, format)} کنار دفتر است؛ تا باز است عادی است`,
  'doctor.log.large': ({ bytes }, format) =>
    `${bytesText(bytes, format)} کنار دفتر منتظر رفتن به آن است؛ شاید برنامه‌ای بازش نگه داشته`,
  'doctor.log.none': () => 'دفتر بدون گزارش کنارش نوشته می‌شود و خواندن منتظر نوشتن می‌ماند',
  'doctor.permissions.closed': () => 'دفتر، نسخه‌ها و تنظیمات را فقط شما می‌توانید بخوانید',
  'doctor.permissions.open': ({ files }, format) =>
    `دیگران هم می‌توانند بخوانند یا بنویسند: ${several(
      files.map(({ file, mode, wanted }) => `${ltr(file)} (${mode}، باید ${wanted} باشد)`),
      format,
    )}`,
  'doctor.place.local': ({ folder }) => `پوشهٔ ${ltr(folder)} روی همین رایانه است`,
  'doctor.place.synced': ({ folder, service }) =>
    `گویا ${service} پوشهٔ ${ltr(folder)} را جای دیگری هم نگه می‌دارد و ممکن است دفتر را وسط نوشتن کپی کند. دفتر را بیرون آن نگه دارید (NET_JOURNAL) و نسخه‌ها را در آن (net backup FILE).`,
  'doctor.place.network': ({ folder, kind }) =>
    `پوشهٔ ${ltr(folder)} روی شبکه است (${kind}) و دو رایانه ممکن است همزمان بنویسند. دفتر را روی دیسک همین رایانه نگه دارید (NET_JOURNAL) و نسخه‌ها را آنجا (net backup FILE).`,
  'doctor.space.enough': ({ free }, format) => `${bytesText(free, format)} جا هست`,
  'doctor.space.little': ({ free }, format) =>
    `جایی که دفتر است فقط ${bytesText(free, format)} جا دارد؛ ورود و بازگردانی برای نسخه‌ها جا می‌خواهد`,
  'doctor.backups.fresh': ({ count, at }, format) =>
    `${format.number(count)} نسخه؛ آخری مال ${momentText(at, format)} و سالم`,
  'doctor.backups.unfinished': ({ files }, format) =>
    `باقی‌ماندهٔ فرمانی که نیمه‌کاره بسته شده، با آنچه داشت می‌نوشت: ${several(files.map(ltr), format)}`,
  'doctor.backups.none': ({ canCopy }) =>
    canCopy ? 'هنوز نسخه‌ای نیست. برای گرفتن نسخه: net backup' : 'کنار دفتر نسخه‌ای نیست',
  'doctor.backups.old': ({ at, days, canCopy }, format) =>
    `آخرین نسخه مال ${format.number(days)} روز پیش است (${momentText(at, format)}). ${canCopy ? 'نسخه‌ای تازه بگیرید: net backup' : 'برای برگرداندنش: net restore'}`,
  'doctor.backups.damaged': ({ file, canCopy }) =>
    `آخرین نسخه آسیب دیده است: ${ltr(file)}. ${canCopy ? 'نسخه‌ای تازه بگیرید: net backup' : 'نسخه‌های دیگر: net backup --list'}`,
  'doctor.settings.good': ({ file, count }, { number }) => `${ltr(file)}: ${number(count)} تنظیم`,
  'doctor.settings.none': () => 'چیزی تنظیم نشده؛ همه پیش‌فرض است',
  'doctor.environment.plain': () => 'متغیری چیز دیگری نمی‌گوید',
  'doctor.environment.set': ({ names }) => `این‌ها تنظیم است: ${names.join('، ')}`,
  'doctor.environment.now': ({ value }) =>
    `متغیر NET_NOW مقدار ${ltr(value)} دارد و برای net زمان نمی‌گذرد. اگر عمدی نیست: unset NET_NOW`,
  'doctor.environment.unknown': ({ name, nearest }) =>
    `متغیر ${name} برای net معنایی ندارد. منظورتان ${nearest} بود؟`,

  'doctor.fix': 'تعمیر آنچه بی‌آنکه چیزی از دست برود شدنی است، پس از گرفتن نسخه',
  'doctor.examples': `
فایل دفتر، هر چه از آن حساب می‌شود، پس گرفتن، اجازه‌ها، نسخه‌ها، تنظیمات و دور و بر را وارسی می‌کند
و تا نگویید چیزی را عوض نمی‌کند. تعمیر می‌شود: فهرست‌های درونی، تریگرها، وضع آدم‌ها، جستجو و اجازه‌ها.
تا خرابی‌ای بماند با ۵ تمام می‌شود؛ هشدار (!) خرابی نیست.

نمونه‌ها:
  net doctor
  net doctor --fix
  net doctor --json`,
  'doctor.ask': 'آنچه بی‌خطر تعمیر می‌شود تعمیر شود؟',
  'doctor.mended': ({ text }) => `تعمیر شد: ${text}`,
  'doctor.backup': ({ path }) => `دفتر پیش از تعمیر: ${ltr(path)}`,
  'doctor.well': 'همه چیز سالم است.',
  'doctor.ill': ({ faults, warnings }, { number }) =>
    `${[faults === 0 ? '' : `${number(faults)} خرابی`, warnings === 0 ? '' : `${number(warnings)} هشدار`].filter((part) => part !== '').join('، ')}.`,
  'doctor.mendable': ({ count }, { number }) =>
    `فرمان net doctor --fix می‌تواند ${number(count)} مورد را تعمیر کند، بی‌آنکه چیزی از دست برود.`,
  'doctor.check.program': 'برنامه',
  'doctor.check.journal': 'دفتر',
  'doctor.check.integrity': 'فایل',
  'doctor.check.references': 'ارتباط‌ها',
  'doctor.check.schema': 'ساختار',
  'doctor.check.undo': 'پس گرفتن',
  'doctor.check.standing': 'وضع آدم‌ها',
  'doctor.check.names': 'نام‌ها',
  'doctor.check.folding': 'املا',
  'doctor.check.search': 'جستجو',
  'doctor.check.log': 'گزارش',
  'doctor.check.permissions': 'اجازه‌ها',
  'doctor.check.place': 'جا',
  'doctor.check.space': 'فضا',
  'doctor.check.backups': 'نسخه‌ها',
  'doctor.check.settings': 'تنظیمات',
  'doctor.check.environment': 'متغیرها',
})
