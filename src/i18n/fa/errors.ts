import type { Birthday } from '../../domain/birthday.ts'
import type { Day } from '../../domain/day.ts'
import type { Candidate } from '../../domain/error.ts'
import type { OpenRequest } from '../../domain/request.ts'
import { typedName, typedValue, typedWords } from '../../domain/typed-name.ts'
import type { Translation } from '../catalogue.ts'
import type { errorsEn } from '../en/errors.ts'
import type { Format } from '../format.ts'
import { foundLines } from '../found-lines.ts'
import { momentText } from '../moment.ts'
import { keptLines } from './debrief.ts'
import { hintFa, remarkFa } from './import.ts'
import { ltr } from './ltr.ts'
import { expectedFa } from './settings.ts'

const people = (candidates: readonly Candidate[], { number }: Format) =>
  candidates
    .map(({ id, name, about }) => `  #${number(id)}  ${name}${about === null ? '' : ` (${about})`}`)
    .join('\n')

const nearest = (words: readonly string[]) =>
  words.length === 0 ? '' : ` شاید منظورتان این بود: ${words.slice(0, 6).join('، ')}.`

const pitches = (list: readonly { id: number; name: string }[], { number }: Format) =>
  list.map(({ id, name }) => `  #${number(id)}  ${name}`).join('\n')

const requests = (open: readonly OpenRequest[], { number, day }: Format) =>
  open
    .map(
      ({ requestId, name, direction, text, openedOn }) =>
        `  ${number(requestId)}  ${text} (${direction === 'asked' ? `${name} خواست` : `از ${name} می‌رسد`}، ${day(openedOn)})`,
    )
    .join('\n')
const mostSteps = 10
const aThing = { circle: 'حلقه‌ای', goal: 'هدفی', tag: 'برچسبی', event: 'رویدادی' }

export const errorsFa = (): Translation<typeof errorsEn> => ({
  'error.day.ambiguous': ({ text, one, other }, { birthday }) =>
    `«${text}» می‌تواند ${birthday(one as Birthday)} باشد یا ${birthday(other as Birthday)}. بنویسید ${ltr(one)}.`,
  'error.day.impossible': ({ text }) => `چنین روزی در تقویم نیست: «${text}».`,
  'error.day.rare': ({ text, day: next }, { day }) =>
    `همهٔ سال‌ها «${text}» ندارند: نزدیک‌ترین آن ${day(next)} است. اگر همان است، با سال بنویسید: ${ltr(next)}.`,
  'error.day.range': () => 'این روز زیادی دور است: فقط سال‌های ۱ تا ۹۹۹۹ میلادی پذیرفته می‌شود.',
  'error.day.time': ({ text }) => `«${text}» ساعت دارد؛ اینجا فقط روز ثبت می‌شود. ساعت را بردارید.`,
  'error.day.unknown': ({ text }) =>
    `نفهمیدم «${text}» چه روزی است. نمونه‌ها: ۱۴۰۵/۸/۲۹، دیروز، جمعه آینده، ۳ روز پیش، ۲ هفته دیگر.`,
  'error.day.weekday': ({ text, day: other }, { day }) =>
    `«${text}» با روز هفته نمی‌خواند: ${day(other as Day, 'full')} است.`,
  'error.day.future': ({ text, day: given }, { day }) =>
    `«${text}» می‌شود ${day(given, 'full')} که هنوز نرسیده است. برای کارهای پیش رو: net plan`,
  'error.day.tooFar': ({ text, day: given }, { day }) =>
    `«${text}» می‌شود ${day(given, 'full')} که بیش از صد سال دیگر است. روز نزدیک‌تری بدهید.`,
  'error.birthday.future': ({ text, day: given }, { day }) =>
    `«${text}» می‌شود ${day(given, 'full')}، ولی روز تولد در گذشته است. مثلاً بنویسید ۱۳۶۴/۱/۱، یا بدون سال: ۱ فروردین.`,
  'error.day.past': ({ text, day: given }, { day }) =>
    `«${text}» می‌شود ${day(given, 'full')} که گذشته است. روزی از امروز به بعد بدهید.`,
  'error.duration.range': ({ text }) => `«${text}» نمی‌شود: مدت باید از یک روز تا صد سال باشد.`,
  'error.duration.unknown': ({ text }) =>
    `نفهمیدم «${text}» چه مدتی است. نمونه‌ها: ۳ روز، ۲ هفته، یک ماه، 3d، 2w.`,
  'error.journal.locked': ({ file, holders }) => {
    const who =
      holders.length === 0
        ? 'برنامهٔ دیگری دارد در آن می‌نویسد'
        : `شاید در دست این باشد: ${holders.map(({ pid, command }) => `${command} (پردازهٔ ${pid})`).join('، ')}`
    return `دفتر ${ltr(file)} قفل است. ${who}؛ صبر کنید یا آن را ببندید و دوباره امتحان کنید.`
  },
  'error.journal.damaged': ({ file }) =>
    `دفتر ${ltr(file)} آسیب دیده است. با net doctor ببینید چه مانده و با net restore نسخه‌ای را برگردانید؛ فایل آسیب‌دیده هم می‌ماند.`,
  'error.journal.notJournal': ({ file }) =>
    `فایل ${ltr(file)} دفتر net نیست و دست‌نخورده ماند؛ با ‎--journal یا NET_JOURNAL فایل دیگری بدهید.`,
  'error.journal.isFolder': ({ file }) =>
    `آنچه داده‌اید پوشه است. فایلی در آن را نام ببرید: ‎--journal ${file}/journal.db`,
  'error.journal.unreadable': ({ file }) =>
    `دفتر ${ltr(file)} باز نمی‌شود. ببینید پوشه‌اش هست و اجازهٔ خواندن و نوشتن دارید.`,
  'error.journal.denied': ({ file }) =>
    `اجازهٔ خواندن دفتر ${ltr(file)} را ندارید. به خودتان اجازهٔ خواندن و نوشتن بدهید (chmod u+rw) یا با ‎--journal دفتر دیگری نام ببرید.`,
  'error.journal.readonly': ({ file }) =>
    `دفتر ${ltr(file)} فقط خواندنی است. اجازهٔ نوشتن بدهید (chmod u+w) یا با ‎--journal دفتر دیگری نام ببرید.`,
  'error.journal.full': ({ file }) =>
    `دیسک پر است؛ چیزی در ${ltr(file)} نوشته نشد. جا باز کنید و دوباره امتحان کنید.`,
  'error.journal.replaced': ({ file }) =>
    `در این میان فرمان دیگری (net restore) دفتر ${ltr(file)} را جایگزین کرد و چیزی نوشته نشد. دوباره امتحان کنید.`,
  'error.journal.newer': ({ file, version, known }, { number }) =>
    `دفتر ${ltr(file)} را نسخهٔ تازه‌تری از net ساخته است (ساختار ${number(version)}؛ این نسخه تا ${number(known)} را می‌شناسد) و دست‌نخورده ماند. برنامه را به‌روز کنید.`,
  'error.output.unwritten': ({ code, isFull, isRecorded }) =>
    `پاسخ نوشته نشد: ${isFull ? 'جایی که می‌رفت پر است' : `نوشتن نشد (${code})`}. ${isRecorded ? 'با این حال کارتان ثبت شده است؛ تکرارش نکنید (پس گرفتن: net undo).' : 'چیزی در دفتر ثبت نشد.'}`,
  'error.undo.nothing': () => 'کاری برای پس گرفتن نیست.',
  'error.undo.unknown': ({ step }, { number }) =>
    `کار ${number(step)} در فهرست نیست. فهرست: net undo --list`,
  'error.undo.already': ({ step, by }, { number }) =>
    `کار ${number(step)} قبلاً پس گرفته شده است. برای برگرداندنش: net undo ${by}`,
  'error.undo.later': ({ step, later }, { number }) => {
    const [only, ...others] = later
    if (only === undefined)
      return `کاری که بعد از کار ${number(step)} کرده‌اید به آن وابسته است و از بین می‌رود. اول همان را پس بگیرید: net undo`
    if (others.length === 0)
      return `کار ${number(only.id)} (${only.command} ${only.subject}) به کار ${number(step)} وابسته است و از بین می‌رود. اول همان را پس بگیرید: net undo ${only.id}`
    const rest = later.length - mostSteps
    return `${number(later.length)} کار بعدی به کار ${number(step)} وابسته‌اند و از بین می‌روند. اول آن‌ها را به این ترتیب پس بگیرید:\n${later
      .slice(0, mostSteps)
      .map(({ id, command, subject }) => `  net undo ${id} (${command} ${subject})`)
      .join('\n')}${rest > 0 ? `\n  و ${number(rest)} کار دیگر` : ''}`
  },
  'error.contact.notFound': ({ query, nearest: found, isAddable }, format) => {
    if (found.length > 0)
      return `کسی به نام «${query}» در دفتر نیست. نزدیک‌ترین‌ها:\n${people(found, format)}`
    return isAddable
      ? `کسی به نام «${query}» در دفتر نیست. برای اضافه کردن: net add ${typedWords(query)}`
      : `کسی با «${query}» در دفتر پیدا نشد. برای دیدن همه: net list، برای جست‌وجو: net find`
  },
  'error.contact.archived': ({ people: away }, { list, number }) =>
    `${list(away.map(({ contactId, name }) => `${name} (#${number(contactId)})`))} در بایگانی ${away.length === 1 ? 'است' : 'هستند'}؛ چیزی ثبت نشد. برای برگرداندن: net unarchive ${away.map(({ contactId }) => contactId).join(' ')}`,
  'error.contact.ambiguous': ({ query, candidates }, format) =>
    `«${query}» می‌تواند یکی از این‌ها باشد؛ با شماره بگویید کدام:\n${people(candidates, format)}`,
  'error.mail.none': ({ reason }) =>
    reason === 'terminal'
      ? 'گزینهٔ ‎--from-mail ایمیل را از ورودی می‌خواند. آن را این‌طور بدهید: ‎net add --from-mail < message.eml'
      : 'این ایمیل فرستنده‌ای ندارد: From در آن نیست یا نشانی ندارد.',
  'error.mail.mine': ({ email }) =>
    `این ایمیل را خودتان نوشته‌اید: ${email} نشانی شماست. ایمیل خودتان را با net log --kind email --from me ثبت کنید.`,
  'error.mail.several': ({ option, emails }) =>
    `این ایمیل چند فرستنده دارد (${emails.join('، ')}) و ${option} فقط دربارهٔ یکی است. آن را ننویسید.`,
  'error.mail.namesake': ({ name, email, candidates }, format) =>
    `شاید ${name} <${email}> از قبل در دفتر باشد:\n${people(candidates, format)}\nبا ‎--as نام بگویید کدام است، یا اگر کس دیگری است با ‎--force اضافه‌اش کنید.`,
  'error.contact.duplicate': ({ name, candidates }, format) =>
    `شاید ${name} از قبل در دفتر باشد:\n${people(candidates, format)}\nاگر کس دیگری است، با ‎--force اضافه‌اش کنید.`,
  'error.named.notFound': ({ thing, name, nearest: found }) =>
    `${aThing[thing]} به نام «${name}» نیست.${nearest(found)}`,
  'error.named.ambiguous': ({ query, candidates }, format) =>
    `«${query}» می‌تواند یکی از این‌ها باشد؛ با شماره بگویید کدام:\n${pitches(candidates, format)}`,
  'error.named.taken': ({ thing, id, name }, { number }) =>
    `${aThing[thing]} به نام «${name}» از قبل هست (#${number(id)}). برای تغییرش: net ${thing} edit ${typedValue(name)}`,
  'error.named.none': ({ thing }) => `هنوز ${aThing[thing]} نیست. یکی بسازید: net ${thing} add نام`,
  'error.me.reach': ({ text }) =>
    `«${text}» راه تماس نیست؛ ایمیل، شمارهٔ تلفن، نشانی وب یا شبکه:نام بدهید، مانند github:grace`,
  'error.me.notMine': ({ field, value, mine }) =>
    `${field}: «${value}» در آن نیست.${mine.length === 0 ? ' خالی است.' : ` این‌ها هست: ${mine.join('، ')}.`}`,
  'error.reach.bad': ({ kind, text }) =>
    `«${text}» ${{ email: 'نشانی ایمیل نیست (name@example.org)', phone: 'شمارهٔ تلفن نیست', handle: 'شناسه نیست؛ بنویسید شبکه:نام، مانند github:grace', url: 'نشانی وب نیست (https://…)' }[kind]}.`,
  'error.log.addressOfNobody': ({ said, option }) => {
    return `کسی در دفتر ${ltr(said)} ندارد. اگر تازه است: ${ltr(`net add نام ${option}`)}؛ اگر در دفتر هست: ${ltr(`net edit نام ${option}`)}`
  },
  'error.log.newArchived': ({ name, people: away }, { number }) =>
    `${name} در بایگانی است (${away.map(({ contactId }) => `#${number(contactId)}`).join('، ')}) و چیزی ثبت نشد. اگر همان است: ${ltr(`net unarchive ${away.map(({ contactId }) => contactId).join(' ')}`)} و بعد بی ‎**؛ اگر کس دیگری است: ${ltr(`net add ${typedName({ id: away[0]?.contactId ?? 0, name })} --force`)} و بعد شمارهٔ تازه با ‎--with`,
  'error.log.severalGiven': ({ name, parts }) =>
    `«${name}» گویا چند نفر است. هر یک را جدا نشان کنید: ${parts.map((part) => `**${part}**`).join('، ')}. اگر نام یک نفر است: اول net add، و بعد شماره‌اش با ‎--with`,
  'error.log.nobody': ({ strangers, nearest: found }, format) => {
    const how = `با ‎--with بگویید چه کسی، یا اگر تازه است بنویسید ${(strangers.length === 0 ? ['نام تازه'] : strangers).map((name) => `**${name}**`).join(' یا ')}.`
    const what =
      strangers.length === 0
        ? `نام کسی از دفتر ${found.length === 0 ? '' : 'به‌روشنی '}در این نوشته نیست.`
        : `کسی به نام «${strangers.join('» یا «')}» در دفتر نیست.`
    if (found.length === 0) return `${what} ${how}`
    const who = strangers.length === 0 ? 'شاید منظورتان این باشد' : 'نزدیک‌ترین‌ها'
    return `${what} ${who}:\n${people(found, format)}\nنام را کامل بنویسید، ${how}`
  },
  'error.log.dayUnread': ({ text }) =>
    `از «${text}» روزی خوانده نمی‌شود و امروز هم به جایش گرفته نمی‌شود. پیش از دونقطه فقط روز را بنویسید (دیروز: …، ۳ آبان: …) یا روز را با ‎--on بدهید.`,
  'error.log.dayMisspelt': ({ text, nearest: found }) =>
    `«${text}» نه روز است و نه نام کسی در دفتر. اگر منظورتان روز است: «${found}: …» یا ‎--on؛ اگر بخشی از نوشته است، روز را با ‎--on بدهید.`,
  'error.log.spokenOf': ({ people: [one] }) =>
    `در این نوشته فقط حرف ${one?.name ?? ''} به میان آمده. بگویید با چه کسی بود؛ اگر با خود او بود: ‎--with ${one?.id ?? 'WHO'}`,
  'error.log.toCome': () =>
    'این هنوز پیش نیامده و log جای چیزی است که گذشته. برای کارهای پیش رو: net plan نام متن --due روز',
  'error.log.twoDays': ({ one, other }, { day }) =>
    `گزینهٔ ‎--on می‌گوید ${day(one)} و نوشته با ${day(other)} شروع می‌شود. یکی را بدهید.`,
  'error.argument.notNumber': ({ argument }) => `«${argument}» عدد نیست. ‎--help را ببینید.`,
  'error.option.unknown': ({ option, nearest: found }) =>
    `گزینهٔ ${ltr(option)} نداریم.${nearest(found.map(ltr))}`,
  'error.option.twice': ({ option, first, second }) =>
    `گزینهٔ ${ltr(option)} یک مقدار می‌گیرد، ولی هم «${first}» داده‌اید و هم «${second}». یکی را بردارید.`,
  'error.option.noValue': ({ option }) => `گزینهٔ ${ltr(option)} مقدار می‌خواهد.`,
  'error.option.badValue': ({ option, value, allowed }) =>
    `«${value}» برای ${ltr(option)} پذیرفته نیست. یکی از این‌ها: ${allowed.join('، ')}`,
  'error.option.conflict': ({ option, other }) => `یا ${ltr(option)} یا ${ltr(other)}؛ نه هر دو.`,
  'error.option.needs': ({ option, other }) =>
    `گزینهٔ ${ltr(option)} فقط همراه ${ltr(other)} می‌آید.`,
  'error.option.notCount': ({ option, value }) =>
    `گزینهٔ ${ltr(option)} عدد صحیح می‌خواهد، از ۱ به بالا، نه «${value}».`,
  'error.command.unknown': ({ command, nearest: found }) =>
    `فرمان «${command}» نداریم.${nearest(found)} فهرست: net --help`,
  'error.option.notAmount': ({ option, value, isHours }) =>
    `گزینهٔ ${ltr(option)} عددی از صفر به بالا می‌خواهد، مانند ${isHours ? '۳، ۱٫۵ یا ۱:۳۰' : '۳۰، ۱۲٫۵ یا ۱٬۲۰۰'}؛ «${value}» عدد نیست.`,
  'error.command.missing': ({ command }) => `بگویید کدام. فهرست: net ${command} --help`,
  'error.done.several': ({ ids, command }) =>
    `هر بار یک نفر: ${ltr(`net ${command} ${ids[0]}`)}.${command === 'plan' ? '' : ` برای چند نفر با هم: ${ltr(`net log ${ids.map((id) => `--with ${id}`).join(' ')} متن`)}.`} متنی را که با عدد شروع می‌شود در گیومه بگذارید.`,
  'error.argument.missing': ({ argument }) => `ورودی ${argument} را ننوشته‌اید. نمونه‌ها در ‎--help`,
  'error.argument.excess': ({ argument }) => `«${argument}» اضافی است. ‎--help را ببینید.`,
  'error.walk.noTerminal': () =>
    `گزینهٔ ${ltr('--walk')} یکی‌یکی می‌پرسد و ترمینال می‌خواهد. بی ترمینال: ${ltr('net followups')} و بعد ${ltr('net done نام متن')}، ${ltr('net snooze نام روز')}، ${ltr('net rhythm نام مدت')} یا ${ltr('net plan نام متن --due روز')}.`,
  'error.review.noTerminal': () =>
    `گزینهٔ ${ltr('--walk')} یکی‌یکی می‌پرسد و ترمینال می‌خواهد. بی ترمینال: ${ltr('net review')} که برای هر یافته فرمانش را می‌دهد، یا ${ltr('net review --aside قاعده نام --because متن')}.`,
  'error.value.missing': ({ option }) =>
    `ترمینالی برای پرسیدن نیست؛ خودتان ${ltr(option)} را بدهید.`,
  'error.settings.unreadable': ({ file, reason, line }, { number }) => {
    const why = {
      json: `JSON درستی نیست${line === null ? '' : ` (خط ${number(line)})`}`,
      notObject: 'مجموعه‌ای از تنظیم‌ها نیست، مانند {"lang": "fa"}',
      folder: 'پوشه است',
      denied: 'اجازهٔ خواندنش را ندارید',
    }[reason]
    const mend = {
      json: 'با net config edit درستش کنید.',
      notObject: 'با net config edit درستش کنید.',
      folder: 'با ‎--config یا NET_CONFIG فایل دیگری بدهید.',
      denied: 'اجازهٔ خواندن بدهید (chmod u+r) یا با ‎--config فایل دیگری بدهید.',
    }[reason]
    return file === null
      ? `این متن پذیرفته نیست: ${why}. چیزی عوض نشد.`
      : `فایل تنظیمات ${ltr(file)} خوانده نمی‌شود: ${why}. ${mend}`
  },
  'error.settings.unwritable': ({ file, code }) =>
    `تنظیمات را نمی‌شود در ${ltr(file)} نوشت (${code})؛ چیزی عوض نشد. اجازهٔ نوشتن در پوشه‌اش را بدهید یا با ‎--config فایل دیگری نام ببرید.`,
  'error.settings.unknownKey': ({ key, file, nearest: found }) =>
    file === null
      ? `تنظیمی به نام «${key}» نداریم.${nearest(found)} فهرست: net config list`
      : `تنظیمی به نام «${key}» نداریم، ولی در ${ltr(file)} آمده است.${nearest(found)} با net config unset ${key} برش دارید یا فایل را با net config edit درست کنید.`,
  'error.settings.badValue': ({ file, key, value, expected }, format) =>
    `«${value}» برای ${key} پذیرفته نیست${file === null ? '' : ` (در ${ltr(file)})`}؛ باید این باشد: ${expectedFa(expected, format)}.${file === null ? '' : ` با net config set ${key} VALUE یا net config edit درستش کنید.`}`,
  'error.export.full': ({ file }) =>
    file === '-'
      ? 'برای همهٔ خروجی جا نبود. جا باز کنید و دوباره امتحان کنید.'
      : `برای ${ltr(file)} جا نیست و چیزی نوشته نشد. جا باز کنید یا با ‎-o جای دیگری را نام ببرید.`,
  'error.export.notAll': ({ file, where, count }, { number }) =>
    `فقط ${number(count)} فایل در ${ltr(where)} نوشته شد، چون ${ltr(file)} را نشد آنجا گذاشت. با ‎-o پوشه‌ای خالی را نام ببرید.`,
  'error.export.unwritable': ({ file, reason }) =>
    ({
      missing: `فایل ${ltr(file)} را نمی‌شود نوشت، چون پوشه‌اش نیست. پوشه را بسازید یا با ‎-o فایل دیگری نام ببرید.`,
      folder: `این پوشه است: ${ltr(file)}. با ‎-o فایلی در آن را نام ببرید.`,
      denied: `اجازهٔ نوشتن ${ltr(file)} را ندارید. با ‎-o جای دیگری را نام ببرید.`,
      own: `فایل ${ltr(file)} از آنِ خود net است (دفتر، نسخه‌ای از آن یا تنظیمات). با ‎-o فایل دیگری نام ببرید.`,
      other: `فایل ${ltr(file)} را نمی‌شود نوشت. با ‎-o فایل دیگری نام ببرید.`,
    })[reason],
  'error.backup.nothing': ({ file }) =>
    `هنوز دفتری در ${ltr(file)} نیست که از آن نسخه گرفته شود. با اولین ثبت ساخته می‌شود.`,
  'error.backup.exists': ({ file }) =>
    `فایل ${ltr(file)} از قبل هست. فایل دیگری نام ببرید یا با ‎--force جایگزینش کنید.`,
  'error.backup.own': ({ file }) =>
    `فایل ${ltr(file)} مال خود net است (دفتر یا تنظیمات). فایل دیگری نام ببرید.`,
  'error.backup.full': ({ file }) =>
    `برای نسخهٔ ${ltr(file)} جا نیست و نسخه‌ای گرفته نشد. جا باز کنید یا فایلی در جایی دیگر نام ببرید: net backup FILE`,
  'error.backup.unwritable': ({ file, reason }) =>
    ({
      missing: `نسخهٔ ${ltr(file)} نوشته نشد: پوشه‌اش نیست. فایل دیگری نام ببرید: net backup FILE`,
      folder: `نسخه نوشته نشد: ${ltr(file)} پوشه است. فایلی در آن نام ببرید.`,
      denied: `اجازهٔ نوشتن نسخهٔ ${ltr(file)} را ندارید. به خودتان اجازه بدهید (chmod u+w) یا فایلی در جایی دیگر نام ببرید: net backup FILE`,
      other: `نسخهٔ ${ltr(file)} نوشته نشد. فایلی در جایی دیگر نام ببرید: net backup FILE`,
    })[reason],
  'error.backup.unsound': ({ file }) =>
    `نسخه آن‌طور که نوشته شد خوانده نشد (${ltr(file)}) و پاک شد. دیسک را وارسی کنید یا فایلی در جایی دیگر نام ببرید: net backup FILE`,
  'error.restore.which': () =>
    'بگویید کدام نسخه: شماره‌ای از net backup --list، یک روز یا یک فایل. برای آخرین نسخه: net restore 1 --yes',
  'error.restore.none': ({ folder }) =>
    `در ${ltr(folder)} نسخه‌ای نیست. فایلی نام ببرید: net restore FILE`,
  'error.restore.noNumber': ({ number: wanted, count }, { number }) =>
    `نسخهٔ شمارهٔ ${number(wanted)} نیست؛ ${number(count)} نسخه هست. فهرستشان: net backup --list`,
  'error.restore.unknown': ({ text }) =>
    `«${text}» نسخه‌ای نیست: نه فایل است، نه شماره‌ای از net backup --list، نه روز.`,
  'error.restore.tooEarly': ({ day, oldest }, format) =>
    `نسخه‌ای از ${format.day(day, 'full')} یا پیش از آن نیست؛ قدیمی‌ترین نسخه مال ${momentText(oldest, format)} است. فهرستشان: net backup --list`,
  'error.restore.damaged': ({ file }) =>
    `نسخهٔ ${ltr(file)} آسیب دیده و برگردانده نشد؛ دفتر همان است که بود. نسخهٔ دیگری بردارید: net backup --list`,
  'error.restore.notJournal': ({ file }) =>
    `فایل ${ltr(file)} نسخه‌ای از دفتر net نیست. دفتر همان است که بود؛ نسخهٔ دیگری بردارید: net backup --list`,
  'error.restore.unreadable': ({ file }) =>
    `فایل ${ltr(file)} خوانده نمی‌شود؛ فایلی نام ببرید که هست و اجازهٔ خواندنش را دارید، یا شماره‌ای از net backup --list`,
  'error.restore.same': ({ file }) =>
    `فایل ${ltr(file)} خود دفتر است. نسخه‌ای از آن نام ببرید: net backup --list`,
  'error.import.unreadable': ({ file, reason }) =>
    `نمی‌شود ${ltr(file)} را وارد کرد: ${{ missing: 'چنین فایلی نیست', folder: 'پوشه است؛ فایلی در آن را بدهید', denied: 'اجازهٔ خواندنش را ندارید', tooLarge: 'از ۲ گیگابایت بزرگ‌تر است؛ چند تکه‌اش کنید', other: 'خوانده نمی‌شود' }[reason]}.`,
  'error.import.kind': ({ file, hint }) =>
    `نمی‌شود ${ltr(file)} را وارد کرد: ${hintFa(hint)}. این‌ها را می‌شود: vCard (‎.vcf)، مخاطبان لینکدین و گوگل و اوت‌لوک، هر جدولی با ‎--map، فایل friends.md و JSON یا CSV خود net export.`,
  'error.import.otherKind': ({ file, kind, from }) =>
    `در ${ltr(file)} ${kind === 'vcard' ? 'کارت‌های vCard' : 'دفتری به شکل JSON'} است، نه چیزی که ‎--from ${from} می‌خواند. ‎--from را ننویسید.`,
  'error.import.changed': ({ file }) =>
    `فایل ${ltr(file)} وسط خواندن عوض شد، پس چیزی وارد نشد. وقتی کسی در آن نمی‌نویسد دوباره بزنید.`,
  'error.import.noName': ({ file, columns }, { list }) =>
    `نمی‌شود ${ltr(file)} را وارد کرد: جدول است، ولی معلوم نیست کدام ستون نام است. با ‎--map "COLUMN=name"‎ بگویید. ستون‌ها: ${list(columns.slice(0, 40))}.`,
  'error.import.noColumn': ({ column, nearest: found, columns }, { list }) =>
    `ستون «${column}» نیست.${nearest(found)} ستون‌ها: ${list(columns.slice(0, 40))}.`,
  'error.import.noField': ({ field, nearest: found, fields }, { list }) =>
    `فیلد «${field}» نداریم.${nearest(found)} فیلدها: ${list([...fields])}.`,
  'error.import.badMap': ({ text }) =>
    `در «${text}» فیلدی نیست. این‌طور بنویسید: ‎--map "COLUMN=FIELD"‎، مثل ‎--map "Full name=name"‎.`,
  'error.import.document': ({ file, reason, line }, { number }) =>
    `نمی‌شود ${ltr(file)} را وارد کرد: ${
      {
        tooLarge:
          'از ۶۴ مگابایت بزرگ‌تر است و آن‌طور که net export می‌نویسد، هر رکورد در یک خط، نیست؛ شاید ناقص رسیده است. دوباره خروجی بگیرید',
        other: 'JSON است، ولی خروجی دفتر net نیست',
        newer: 'نسخهٔ تازه‌تری از net آن را نوشته است؛ این یکی را به‌روز کنید',
        json: `JSON کاملی نیست${line === null ? '' : ` (خط ${number(line)})`}؛ دوباره خروجی بگیرید`,
      }[reason]
    }.`,
  'error.import.strict': ({ file, problems }, format) =>
    [
      `چیزی وارد نشد، چون این‌ها در ${ltr(file)} نادرست است (‎--strict):`,
      ...problems.slice(0, 20).map((one) => `  ${remarkFa(one, file, format)}`),
      ...(problems.length > 20 ? [`  و ${format.number(problems.length - 20)} مورد دیگر`] : []),
    ].join('\n'),
  'error.prompt.cancelled': () => 'لغو شد.',
  'error.editor.missing': ({ command }) =>
    `ویرایشگر «${command}» پیدا نشد. در VISUAL یا EDITOR ویرایشگری بگذارید که نصب باشد.`,
  'error.editor.failed': ({ command, status }, { number }) =>
    `ویرایشگر «${command}» با کد ${number(status)} بسته شد؛ چیزی عوض نشد.`,
  'error.editor.kept': ({ command, status, path }, { number }) =>
    `ویرایشگر «${command}» با کد ${number(status)} بسته شد؛ چیزی عوض نشد. متن شما در ${ltr(path)} مانده است.`,
  'error.pitch.notFound': ({ query, nearest: found }, format) =>
    found.length === 0
      ? `پیچی به نام «${query}» نیست. فهرست: net pitch list، نوشتن: net pitch write`
      : `پیچی به نام «${query}» نیست. نزدیک‌ترین‌ها:\n${pitches(found, format)}`,
  'error.pitch.ambiguous': ({ query, candidates }, format) =>
    `«${query}» می‌تواند یکی از این‌ها باشد؛ با شماره بگویید کدام:\n${pitches(candidates, format)}`,
  'error.pitch.taken': ({ id, name }, { number }) =>
    `پیچی به نام «${name}» از قبل هست (#${number(id)}). با ‎--name نام دیگری بدهید.`,
  'error.review.notAside': ({ rule, names }, { list }) =>
    `از ${rule} چیزی برای ${list(names)} کنار گذاشته نشده. کنارگذاشته‌ها: net review --all`,
  'error.review.asideEvent': () =>
    'رویداد کنار گذاشته نمی‌شود. اگر نرفته‌اید همین را بگویید: net event decide رویداد --skip --because دلیل. خط‌های مانده را هم net event debrief رویداد --drop-kept حذف می‌کند',
  'error.review.notFound': ({ rule, names, found }, format) =>
    `اکنون از ${rule} چیزی برای ${format.list(names)} پیدا نمی‌شود که کنار گذاشته شود. ${found.length === 0 ? 'آنچه پیدا شده: net review' : `آنچه هست:${foundLines(found, format)}`}`,
  'error.review.whom': ({ option, wants }) =>
    `پس از قاعدهٔ ${ltr(option)} باید ${{ who: 'نام کسی', goal: 'نام هدفی', circle: 'نام حلقه‌ای یا کسی که به او بند است' }[wants]} بیاید.`,
  'error.pitch.none': () => 'هنوز پیچی نیست. یکی بنویسید: net pitch write --for نام',
  'error.pitch.nothing': () =>
    'چیزی نوشته نشد: هیچ‌یک از پنج بخش (‎--intro --need --gain --thanks --reach) متنی ندارد.',
  'error.pitch.empty': ({ name }) =>
    `پیچ «${name}» هنوز متنی برای تمرین ندارد. بنویسیدش: net pitch edit ${typedValue(name)}`,
  'error.pitch.noHeading': ({ line }) =>
    `«${line}» بالای اولین عنوان است و جزو هیچ بخشی نیست. چیزی عوض نشد.`,
  'error.pitch.alone': () => 'ترمینالی برای انتخاب پیچ نیست. بنویسید: net pitch rehearse PITCH',
  'error.rehearsal.noTerminal': () =>
    'تمرین باید در ترمینال باشد. برای ثبت تمرینی که جای دیگر کرده‌اید: net pitch rehearse PITCH --said intro,need --seconds 55',
  'error.edit.unknownField': ({ field, nearest: found, all }) =>
    `فیلدی به نام «${field}» نداریم.${found.length === 0 ? ` یکی از این‌ها: ${all.join('، ')}.` : nearest(found)}`,
  'error.edit.notTheirs': ({ field, value, theirs }) =>
    `${field}: او «${value}» ندارد.${theirs.length === 0 ? '' : ` این‌ها را دارد: ${theirs.join('، ')}.`}`,
  'error.edit.viaSelf': ({ name }) => `${name} نمی‌تواند معرف خودش باشد.`,
  'error.edit.noColon': ({ text }) => `«${text}» به شکل «فیلد: مقدار» نیست.`,
  'error.edit.twice': ({ field }) => `«${field}» دو بار آمده است؛ فقط یک مقدار می‌گیرد.`,
  'error.edit.givenUp': () => 'چیزی عوض نشد.',
  'error.merge.self': ({ name }) => `${name} یک نفر است؛ دو نفر را نام ببرید.`,
  'error.merge.notAmong': ({ query, people: names }, { list }) =>
    `«${query}» از کسانی که یکی می‌شوند نیست: ${list(names)}.`,
  'error.merge.nothing': ({ field, name }) => `${name} مقداری برای ${field} ندارد.`,
  'error.dupes.notApart': ({ names }, { list }) => `${list(names)} جدا نشده بودند.`,
  'error.link.self': ({ name }) => `${name} یک نفر است؛ آشنایی میان دو نفر است.`,
  'error.link.none': ({ names }, { list }) => `میان ${list(names)} آشنایی‌ای ثبت نشده است.`,
  'error.intro.self': ({ name }) => `${name} یک نفر است؛ معرفی میان دو نفر است.`,
  'error.intro.three': ({ option, names }, { list }) =>
    `${list(names)} دو نفرند. با ${ltr(option)} فقط کسی را بنویسید که با او آشنا می‌شوید.`,
  'error.intro.byWhom': ({ name }) =>
    `ثبت نیست چه کسی شما را با ${name} آشنا کرد. با ‎--by بگویید؛ یا اگر شما معرفی کردید، نفر دیگر را هم بنویسید.`,
  'error.intro.several': ({ name, candidates }, { number }) =>
    `چند معرفی به ${name} باز است؛ با ‎--by بگویید کدام:\n${candidates.map((one) => `  #${number(one.id)}  ${one.name}`).join('\n')}`,
  'error.intro.none': ({ names }, { list }) =>
    `معرفی ${list(names)} ثبت نشده. اول ثبتش کنید: net intro نام نام`,
  'error.intro.early': ({ on }, { day }) =>
    `حرف این معرفی اولین بار ${day(on)} پیش آمده؛ پیش از آن نمی‌شود.`,
  'error.request.early': ({ text, openedOn }, { day }) =>
    `«${text}» از ${day(openedOn)} باز است؛ پیش از آن نمی‌شود انجام شده باشد.`,
  'error.intro.known': ({ known: { on, state } }, { day }) =>
    `این معرفی از قبل ثبت شده (${day(on)}) و باز است. ${state === 'made' ? 'نتیجه‌اش: ‎--led WHAT یا ‎--nothing' : 'وقتی انجام شد، بدون ‎--offered و ‎--asked و ‎--ask بنویسید.'}`,
  'error.request.whose': ({ option, text, people: names }, { list }) =>
    `کدامشان «${text}»؟ ${list(names)} بودند. این‌طور بنویسید: ${ltr(option)} "نام: ${text}"`,
  'error.request.none': ({ people: names }, { list }) =>
    `با ${list(names)} هیچ خواسته یا پیشنهاد بازی نیست.`,
  'error.request.notFound': ({ query, open }, format) =>
    `«${query}» میان خواسته‌ها و پیشنهادهای باز نیست. این‌ها بازند:\n${requests(open, format)}`,
  'error.request.ambiguous': ({ query, open }, format) =>
    `${query === '' ? 'چند تا باز است' : `«${query}» می‌تواند یکی از این‌ها باشد`}؛ با شماره بگویید کدام:\n${requests(open, format)}`,
  'error.event.taken': ({ id, name, on, series }, { day, number }) =>
    `رویداد ${name} از قبل هست (#${number(id)}${on === null ? '' : `، ${day(on, 'full')}`}). اصلاح: net event edit ${id}؛ نوبت دیگر: net event add --series "${series ?? name}" --on روز`,
  'error.event.ambiguous': ({ query, candidates }, { day, number }) =>
    `«${query}» می‌تواند یکی از این‌ها باشد؛ با شماره بگویید کدام:\n${candidates
      .map(({ id, name, on }) => `  #${number(id)}  ${name}${on === null ? '' : ` (${day(on)})`}`)
      .join('\n')}`,
  'error.event.onlyPlace': ({ place, people: count, since }, { day, number }) =>
    `هنوز رویدادی به نام «${place}» نیست، ولی آنجا ${number(count)} نفر را دیده‌اید. برای این که رویداد شود: net event add "${place}" --on "${day(since)}"`,
  'error.event.none': () => 'هنوز چنین رویدادی نیست. اضافه کردن: net event add نام --on روز',
  'error.done.noStep': ({ name, said, isNone, steps }, { day, number }) =>
    [
      `${isNone ? 'هیچ قدم بازی' : 'بیش از یک قدم باز'} با ${name} به «${said}» ${isNone ? 'نمی‌خورد' : 'می‌خورد'}. ${steps.length === 0 ? 'قدم بازی نیست.' : 'با ‎--step‎ و شماره‌اش بگویید کدام:'}`,
      ...steps.map(
        (step) => `  ${number(step.id)}  ${step.name || 'اولین پیگیری'} (${day(step.dueOn)})`,
      ),
    ].join('\n'),
  'error.event.isOver': ({ id, name, on, isTold }, { day }) =>
    `${name} (${day(on, 'full')}) گذشته است و چیزی برای تصمیم گرفتن نمانده. ${isTold ? `آنچه حاصل شد: ‎net event yield ${id}‎` : `نوشتن کسانی که آنجا دیدید: ‎net event debrief ${id}‎`}. ثبت تصمیمی که آن وقت گرفتید: ‎net event decide ${id} --go‎ یا ‎--skip‎`,
  'error.event.notYet': ({ name, on }, { day }) =>
    `رویداد ${name} ${day(on, 'full')} است و هنوز نرسیده. اصلاح روزش: net event edit ${typedValue(name)} --on روز`,
  'error.prep.ending': ({ file }) =>
    `صفحه می‌تواند ‎.html یا ‎.md یا ‎.txt باشد، نه ${ltr(file)}. برای پسوند دیگر ‎--html یا ‎--markdown را بدهید.`,
  'error.debrief.noLines': ({ id, kept }) =>
    `چیزی برای ثبت نیست: برای هر نفر یک خط بدهید، از ورودی استاندارد یا با ‎--line.${kept.length === 0 ? '' : `\n${keptLines(id, kept)}`}`,
  'error.debrief.dayUnread': ({ text }) =>
    `از «${text}» روزی خوانده نمی‌شود. در پرانتزِ پایان خط روز آن قدم می‌آید، مانند (جمعه) یا (۱۲ آذر)؛ پرانتز دیگر را پیش از آن بنویسید: -> فرستادن نوار (نسخهٔ بلند) (جمعه)`,
  'error.debrief.noStep': () =>
    'پس از -> فقط روز آمده است. پیش از آن بنویسید چه کاری: -> فرستادن نوار (جمعه)',
  'error.debrief.nobody': ({ strangers, nearest: found }, format) => {
    const what =
      strangers.length === 0
        ? 'نام کسی از دفتر در این نوشته نیست.'
        : `کسی به نام «${strangers.join('» یا «')}» در دفتر نیست.`
    const who = found.length === 0 ? ' ' : ` نزدیک‌ترین‌ها:\n${people(found, format)}\n`
    return `${what}${who}نام کسی از دفتر را بنویسید، یا اگر تازه است بنویسید **${strangers[0] ?? 'نام تازه'}**.`
  },
  'error.debrief.ambiguous': ({ query, candidates }, format) =>
    `«${query}» می‌تواند یکی از این‌ها باشد؛ نام کامل را بنویسید یا خط را با شماره شروع کنید، مانند #${format.number(candidates[0]?.id ?? 1)}: …\n${people(candidates, format)}`,
  'error.debrief.faults': ({ id, faults }, { number }) =>
    `ثبت نشد و نوشته‌تان ماند. ادامه با net event debrief ${id}:\n${faults
      .map(
        ({ line, text, fault }) =>
          `  خط ${number(line)}: ${text}${fault === '' ? '' : `\n    ${fault.replaceAll('\n', '\n    ')}`}`,
      )
      .join('\n')}`,
  'error.name.empty': () => 'نام باید دست‌کم یک حرف داشته باشد.',
  'error.name.tooLong': ({ length, max }, { number }) =>
    `نام حداکثر ${number(max)} حرف جا دارد و این ${number(length)} تاست. بقیه را در ‎--note بنویسید.`,
})
