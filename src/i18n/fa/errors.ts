import type { Day } from '../../domain/day.ts'
import type { Candidate } from '../../domain/error.ts'
import type { OpenRequest } from '../../domain/request.ts'
import type { Translation } from '../catalogue.ts'
import type { errorsEn } from '../en/errors.ts'
import type { Format } from '../format.ts'
import { hintFa, remarkFa } from './import.ts'
import { expectedFa } from './settings.ts'

const people = (candidates: readonly Candidate[], { number }: Format) =>
  candidates
    .map(({ id, name, about }) => `  #${number(id)}  ${name}${about === null ? '' : ` (${about})`}`)
    .join('\n')

const nearest = (words: readonly string[]) =>
  words.length === 0 ? '' : ` منظورتان این بود؟ ${words.slice(0, 6).join('، ')}`

const pitches = (list: readonly { id: number; name: string }[], { number }: Format) =>
  list.map(({ id, name }) => `  #${number(id)}  ${name}`).join('\n')

const requests = (open: readonly OpenRequest[], { number, day }: Format) =>
  open
    .map(
      ({ requestId, name, direction, text, openedOn }) =>
        `  ${number(requestId)}  ${text} (${direction === 'asked' ? `${name} خواست` : `از ${name} می‌رسد`}، ${day(openedOn)})`,
    )
    .join('\n')

export const errorsFa: Translation<typeof errorsEn> = {
  'error.day.ambiguous': ({ text, one, other }, { day }) =>
    `«${text}» می‌تواند ${day(one as Day)} باشد یا ${day(other as Day)}. بنویسید ${one}.`,
  'error.day.impossible': ({ text }) => `روزی به نام «${text}» در تقویم نیست.`,
  'error.day.range': () => 'این روز زیادی دور است: سال‌های ۱ تا ۹۹۹۹ میلادی پذیرفته‌اند.',
  'error.day.time': ({ text }) => `«${text}» ساعت دارد؛ اینجا فقط روز ثبت می‌شود. ساعت را بردارید.`,
  'error.day.unknown': ({ text }) =>
    `«${text}» را روزی نمی‌شناسم. نمونه‌ها: ۱۴۰۵/۸/۲۹، دیروز، جمعه آینده، ۳ روز پیش، ۲ هفته دیگر.`,
  'error.day.weekday': ({ text, day: other }, { day }) =>
    `«${text}» با روز هفته نمی‌خواند: ${day(other as Day, 'full')} است.`,
  'error.day.future': ({ text, day: given }, { day }) =>
    `«${text}» می‌شود ${day(given, 'full')} که هنوز نرسیده است. برای کارهای پیش رو: net plan`,
  'error.day.past': ({ text, day: given }, { day }) =>
    `«${text}» می‌شود ${day(given, 'full')} که گذشته است. از امروز به بعد را بدهید.`,
  'error.duration.range': ({ text }) => `«${text}»: بازه باید از یک روز تا صد سال باشد.`,
  'error.duration.unknown': ({ text }) => `«${text}» بازهٔ زمانی نیست. نمونه‌ها: 3d، 2w، 1m، ۲ هفته.`,
  'error.journal.locked': ({ file, holders }) => {
    const who =
      holders.length === 0
        ? 'برنامه‌ای دیگر دارد در آن می‌نویسد'
        : `شاید در دست این باشد: ${holders.map(({ pid, command }) => `${command} (پردازهٔ ${pid})`).join('، ')}`
    return `دفتر ${file} قفل است. ${who}؛ صبر کنید یا آن را ببندید و دوباره بکوشید.`
  },
  'error.journal.damaged': ({ file }) =>
    `دفتر ${file} آسیب دیده است. به آن دست نزنید و نسخه‌ای از پوشهٔ backups کنار آن را برگردانید.`,
  'error.journal.notJournal': ({ file }) =>
    `${file} دفتر net نیست و دست‌نخورده ماند؛ با ‎--journal یا NET_JOURNAL پروندهٔ دیگری بدهید.`,
  'error.journal.isFolder': ({ file }) =>
    `${file} پوشه است. پرونده‌ای در آن را نام ببرید: ‎--journal ${file}/journal.db`,
  'error.journal.unreadable': ({ file }) =>
    `دفتر ${file} باز نمی‌شود. ببینید پوشه‌اش هست و اجازهٔ خواندن و نوشتن دارید.`,
  'error.journal.readonly': ({ file }) =>
    `دفتر ${file} فقط خواندنی است. اجازهٔ نوشتن بدهید (chmod u+w) یا با ‎--journal دفتر دیگری نام ببرید.`,
  'error.journal.full': ({ file }) =>
    `دیسک پر است؛ چیزی در ${file} نوشته نشد. جا باز کنید و دوباره بکوشید.`,
  'error.journal.newer': ({ file, version, known }) =>
    `دفتر ${file} را نسخهٔ تازه‌تری از net ساخته است (ساختار ${version}؛ این نسخه تا ${known} می‌شناسد) و دست‌نخورده ماند. net را به‌روز کنید.`,
  'error.undo.nothing': () => 'کاری برای پس گرفتن نیست.',
  'error.undo.unknown': ({ step }, { number }) =>
    `گام ${number(step)} در فهرست نیست. فهرست: net undo --list`,
  'error.undo.already': ({ step }, { number }) => `گام ${number(step)} پیش‌تر پس گرفته شده است.`,
  'error.undo.later': ({ step, later }, { number }) => {
    if (later === undefined)
      return `کار بعدی‌ای روی گام ${number(step)} سوار است و از دست می‌رفت. اول آن را پس بگیرید.`
    return `گام ${number(later.id)} (${later.command} ${later.subject}) روی گام ${number(step)} سوار است و از دست می‌رفت. اول آن را پس بگیرید: net undo ${later.id}`
  },
  'error.contact.notFound': ({ query, nearest: found }, format) =>
    found.length === 0
      ? `کسی به نام «${query}» در دفتر نیست. برای افزودن: net add ${query}`
      : `کسی به نام «${query}» در دفتر نیست. نزدیک‌ترین‌ها:\n${people(found, format)}`,
  'error.contact.ambiguous': ({ query, candidates }, format) =>
    `«${query}» می‌تواند چند نفر باشد؛ با شماره بگویید کدام:\n${people(candidates, format)}`,
  'error.contact.duplicate': ({ name, candidates }, format) =>
    `شاید ${name} از پیش در دفتر باشد:\n${people(candidates, format)}\nاگر کس دیگری است، ‎--force بدهید.`,
  'error.named.notFound': ({ thing, name, nearest: found }) =>
    `${{ circle: 'حلقه‌ای', goal: 'هدفی', tag: 'برچسبی', event: 'رویدادی' }[thing]} به نام «${name}» نیست.${nearest(found)}`,
  'error.reach.bad': ({ kind, text }) =>
    `«${text}» ${{ email: 'نشانی ایمیل نیست (name@example.org)', phone: 'شمارهٔ تلفن نیست', handle: 'شناسه نیست؛ بنویسید شبکه:نام، مانند github:grace', url: 'نشانی وب نیست (https://…)' }[kind]}.`,
  'error.log.nobody': ({ passedOver }) =>
    `نام کسی از دفتر در این نوشته نیست${passedOver.length === 0 ? '' : ` («${passedOver.join('»، «')}» نام خانوادگی دیگری دارد)`}. با ‎--with نام ببرید، یا کس تازه را **نام تازه** بنویسید.`,
  'error.log.twoDays': ({ one, other }, { day }) =>
    `‎--on می‌گوید ${day(one)} و نوشته با ${day(other)} آغاز می‌شود. یک روز بدهید.`,
  'error.argument.notNumber': ({ argument }) => `«${argument}» عدد نیست. ‎--help را ببینید.`,
  'error.option.unknown': ({ option, nearest: found }) =>
    `گزینهٔ ${option} نداریم.${nearest(found)}`,
  'error.option.noValue': ({ option }) => `گزینهٔ ${option} مقدار می‌خواهد.`,
  'error.option.badValue': ({ option, value, allowed }) =>
    `«${value}» برای ${option} پذیرفته نیست. یکی از این‌ها: ${allowed.join('، ')}`,
  'error.option.conflict': ({ option, other }) => `یا ${option} یا ${other}، نه هر دو.`,
  'error.option.needs': ({ option, other }) => `${option} همراه ${other} می‌آید.`,
  'error.option.notCount': ({ option, value }) =>
    `${option} عددی درست از ۱ به بالا می‌خواهد، نه «${value}».`,
  'error.command.unknown': ({ command, nearest: found }) =>
    `فرمان «${command}» نداریم.${nearest(found)} فهرست: net --help`,
  'error.command.missing': ({ command }) => `بگویید کدام: net ${command} --help فهرستشان را دارد.`,
  'error.option.notAmount': ({ option, value }) =>
    `‎${option} عددی از صفر به بالا می‌خواهد، مانند ۳، ۱٫۵ یا ۱:۳۰؛ «${value}» عدد نیست.`,
  'error.argument.missing': ({ argument }) => `این کم است: ${argument}. نمونه‌ها در ‎--help`,
  'error.argument.excess': ({ argument }) => `«${argument}» یک واژه زیادی است. ‎--help را ببینید.`,
  'error.value.missing': ({ option }) => `پایانه‌ای برای پرسیدن نیست؛ ${option} را بدهید.`,
  'error.settings.unreadable': ({ file, reason, line }, { number }) => {
    const why = {
      json: `JSON درستی نیست${line === null ? '' : ` (سطر ${number(line)})`}`,
      notObject: 'مجموعه‌ای از تنظیم‌ها نیست، مانند {"lang": "fa"}',
      folder: 'پوشه است',
      denied: 'اجازهٔ خواندنش را ندارید',
    }[reason]
    const mend = {
      json: 'با net config edit درستش کنید.',
      notObject: 'با net config edit درستش کنید.',
      folder: 'با ‎--config یا NET_CONFIG پروندهٔ دیگری بدهید.',
      denied: 'اجازهٔ خواندن بدهید (chmod u+r) یا با ‎--config پروندهٔ دیگری بدهید.',
    }[reason]
    return file === null
      ? `این متن پذیرفته نیست: ${why}. چیزی عوض نشد.`
      : `تنظیمات ${file} خوانده نمی‌شود: ${why}. ${mend}`
  },
  'error.settings.unwritable': ({ file, code }) =>
    `تنظیمات را نمی‌شود در ${file} نوشت (${code})؛ چیزی عوض نشد. اجازهٔ نوشتن در پوشه‌اش را بدهید یا با ‎--config پروندهٔ دیگری نام ببرید.`,
  'error.settings.unknownKey': ({ key, file, nearest: found }) =>
    file === null
      ? `تنظیمی به نام «${key}» نداریم.${nearest(found)} فهرست: net config list`
      : `تنظیمی به نام «${key}» نداریم، ولی در ${file} آمده است.${nearest(found)} با net config unset ${key} برش دارید یا پرونده را با net config edit درست کنید.`,
  'error.settings.badValue': ({ file, key, value, expected }, format) =>
    `«${value}» برای ${key} پذیرفته نیست${file === null ? '' : ` (در ${file})`}؛ مقدارش این است: ${expectedFa(expected, format)}.${file === null ? '' : ` با net config set ${key} VALUE یا net config edit درستش کنید.`}`,
  'error.export.full': ({ file }) =>
    file === '-'
      ? 'آن‌جا برای همهٔ خروجی جا نبود. جا باز کنید و دوباره بکوشید.'
      : `برای ${file} جا نیست و چیزی نوشته نشد. جا باز کنید یا با ‎-o جای دیگری را نام ببرید.`,
  'error.export.unwritable': ({ file, reason }) =>
    ({
      missing: `${file} را نمی‌شود نوشت، چون پوشه‌اش نیست. پوشه را بسازید یا با ‎-o پروندهٔ دیگری نام ببرید.`,
      folder: `${file} پوشه است. با ‎-o پرونده‌ای در آن را نام ببرید.`,
      denied: `اجازهٔ نوشتن ${file} را ندارید. با ‎-o جای دیگری را نام ببرید.`,
      other: `${file} را نمی‌شود نوشت. با ‎-o پروندهٔ دیگری نام ببرید.`,
    })[reason],
  'error.import.unreadable': ({ file, reason }) =>
    `${file} را نمی‌شود وارد کرد: ${{ missing: 'چنین پرونده‌ای نیست', folder: 'پوشه است؛ پرونده‌ای در آن را بدهید', denied: 'اجازهٔ خواندنش را ندارید', tooLarge: 'از ۲ گیگابایت بزرگ‌تر است؛ چند تکه‌اش کنید', other: 'خوانده نمی‌شود' }[reason]}.`,
  'error.import.kind': ({ file, hint }) =>
    `${file} را نمی‌شود وارد کرد: ${hintFa(hint)}. این‌ها را می‌شود: vCard (‎.vcf)، Connections.csv لینکدین، friends.md و JSON یا CSV خود net export.`,
  'error.import.document': ({ file, reason, line }, { number }) =>
    `${file} را نمی‌شود وارد کرد: ${
      {
        tooLarge:
          'از ۲۵۶ مگابایت بزرگ‌تر است؛ هر بار آدم‌های کمتری بیرون بدهید (net export --circle …)',
        other: 'JSON است، ولی خروجی دفتر net نیست',
        newer: 'نسخهٔ تازه‌تری از net آن را نوشته است؛ این یکی را به‌روز کنید',
        json: `JSON کاملی نیست${line === null ? '' : ` (سطر ${number(line)})`}؛ دوباره خروجی بگیرید`,
      }[reason]
    }.`,
  'error.import.strict': ({ file, problems }, format) =>
    [
      `چیزی وارد نشد، چون همه چیز در ${file} درست نیست (‎--strict):`,
      ...problems.slice(0, 20).map((one) => `  ${remarkFa(one, file, format)}`),
      ...(problems.length > 20 ? [`  و ${format.number(problems.length - 20)} مورد دیگر`] : []),
    ].join('\n'),
  'error.prompt.cancelled': () => 'رها شد.',
  'error.editor.missing': ({ command }) =>
    `ویرایشگر «${command}» پیدا نشد. VISUAL یا EDITOR را یکی از ویرایشگرهای نصب‌شده بگذارید.`,
  'error.editor.failed': ({ command, status }, { number }) =>
    `ویرایشگر «${command}» با وضعیت ${number(status)} پایان یافت؛ چیزی عوض نشد.`,
  'error.editor.kept': ({ command, status, path }, { number }) =>
    `ویرایشگر «${command}» با وضعیت ${number(status)} پایان یافت؛ چیزی عوض نشد. متن شما در ${path} مانده است.`,
  'error.pitch.notFound': ({ query, nearest: found }, format) =>
    found.length === 0
      ? `پیچی به نام «${query}» نیست. فهرست: net pitch list، یا بنویسیدش: net pitch write`
      : `پیچی به نام «${query}» نیست. نزدیک‌ترین‌ها:\n${pitches(found, format)}`,
  'error.pitch.ambiguous': ({ query, candidates }, format) =>
    `«${query}» می‌تواند چند پیچ باشد؛ با شماره بگویید کدام:\n${pitches(candidates, format)}`,
  'error.pitch.taken': ({ id, name }, { number }) =>
    `پیچی به نام «${name}» از پیش هست (#${number(id)}). با ‎--name نام دیگری بدهید.`,
  'error.pitch.none': () => 'هنوز پیچی نیست. یکی بنویسید: net pitch write --for WHO',
  'error.pitch.nothing': () =>
    'چیزی نوشته نشد: هیچ‌یک از پنج بخش (‎--intro --need --gain --thanks --reach) متنی ندارد.',
  'error.pitch.empty': ({ name }) =>
    `پیچ «${name}» هنوز متنی برای تمرین ندارد. بنویسیدش: net pitch edit "${name}"`,
  'error.pitch.noHeading': ({ line }) =>
    `«${line}» بالای نخستین عنوان است و به هیچ بخشی نمی‌خورد. چیزی عوض نشد.`,
  'error.pitch.alone': () => 'پایانه‌ای برای برگزیدن پیچ نیست. بنویسید: net pitch rehearse PITCH',
  'error.rehearsal.noTerminal': () =>
    'تمرین پایانه می‌خواهد. برای ثبت تمرینی که جای دیگر کرده‌اید: net pitch rehearse PITCH --said intro,need --seconds 55',
  'error.edit.unknownField': ({ field, nearest: found, all }) =>
    `خانه‌ای به نام «${field}» نداریم.${found.length === 0 ? ` یکی از این‌ها: ${all.join('، ')}` : nearest(found)}`,
  'error.edit.notTheirs': ({ field, value, theirs }) =>
    `${field}: «${value}» از آنِ او نیست.${theirs.length === 0 ? ' چیزی ندارد.' : ` این‌ها را دارد: ${theirs.join('، ')}`}`,
  'error.edit.viaSelf': ({ name }) => `${name} نمی‌تواند معرف خودش باشد.`,
  'error.edit.noColon': ({ text }) => `«${text}» به شکل «کلید: مقدار» نیست.`,
  'error.edit.twice': ({ field }) => `«${field}» دو بار آمده است؛ یک مقدار بیشتر ندارد.`,
  'error.edit.givenUp': () => 'چیزی عوض نشد.',
  'error.link.self': ({ name }) => `${name} یک نفر است؛ پیوند میان دو نفر است.`,
  'error.link.none': ({ names }, { list }) => `میان ${list(names)} پیوندی ثبت نیست.`,
  'error.intro.self': ({ name }) => `${name} یک نفر است؛ معرفی میان دو نفر است.`,
  'error.intro.three': ({ option, names }, { list }) =>
    `${list(names)} دو نفرند. با ‎${option} فقط کسی را بنویسید که با او آشنا می‌شوید.`,
  'error.intro.byWhom': ({ name }) =>
    `ثبت نیست چه کسی شما را با ${name} آشنا کرد. بگویید: ‎--by WHO؛ یا اگر شما معرفی کردید، نفر دیگر را هم بنویسید.`,
  'error.intro.known': ({ known: { on, state } }, { day }) =>
    `این معرفی ثبت است (${day(on)}) و باز. ${state === 'made' ? 'آنچه از آن درآمد: ‎--led WHAT یا ‎--nothing' : 'وقتی انجام شد، بی ‎--offered و ‎--asked و ‎--ask بنویسید.'}`,
  'error.request.whose': ({ option, text, people: names }, { list }) =>
    `«${text}»: از چه کسی؟ ${list(names)} بودند. این‌طور بنویسید: ${option} "NAME: ${text}"`,
  'error.request.none': ({ people: names }, { list }) =>
    `با ${list(names)} هیچ خواسته یا پیشنهاد بازی نیست.`,
  'error.request.notFound': ({ query, open }, format) =>
    `«${query}» میان آنچه باز است نیست. بازها:\n${requests(open, format)}`,
  'error.request.ambiguous': ({ query, open }, format) =>
    `${query === '' ? 'چند تا باز است' : `«${query}» می‌تواند چند تا باشد`}؛ با شماره بگویید کدام:\n${requests(open, format)}`,
  'error.event.taken': ({ id, name, on, series }, { day, number }) =>
    `رویداد ${name} از پیش هست (#${number(id)}${on === null ? '' : `، ${day(on, 'full')}`}). اصلاح: net event edit ${id}؛ نوبتی دیگر: net event add --series "${series ?? name}" --on DAY`,
  'error.event.ambiguous': ({ query, candidates }, { day, number }) =>
    `«${query}» می‌تواند چند رویداد باشد؛ با شماره بگویید کدام:\n${candidates
      .map(({ id, name, on }) => `  #${number(id)}  ${name}${on === null ? '' : ` (${day(on)})`}`)
      .join('\n')}`,
  'error.event.none': () => 'هنوز چنین رویدادی نیست. یکی بیفزایید: net event add NAME --on DAY',
  'error.event.notYet': ({ name, on }, { day }) =>
    `${name} ${day(on, 'full')} است و هنوز نرسیده. اصلاح روزش: net event edit "${name}" --on DAY`,
  'error.debrief.noLines': () =>
    'چیزی برای ثبت نیست: برای هر نفر یک خط بدهید، از ورودی استاندارد یا با ‎--line.',
  'error.debrief.faults': ({ id, faults }, { number }) =>
    `ثبت نشد و برای بار دیگر ماند (net event debrief ${id}):\n${faults
      .map(
        ({ line, text, fault }) =>
          `  خط ${number(line)}: ${text}${fault === '' ? '' : `\n    ${fault}`}`,
      )
      .join('\n')}`,
  'error.name.empty': () => 'نام دست‌کم یک حرف می‌خواهد.',
  'error.name.tooLong': ({ length, max }, { number }) =>
    `نام تا ${number(max)} نویسه جا دارد و این ${number(length)} تاست. بقیه را در ‎--note بنویسید.`,
}
