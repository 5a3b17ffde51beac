import { typedName } from '../../../domain/typed-name.ts'
import { peopleLines } from '../../candidate-lines.ts'
import type { Translation } from '../../catalogue.ts'
import type { logErrorsEn } from '../../en/errors/log.ts'
import { keptLines } from '../debrief.ts'
import { ltr } from '../ltr.ts'
import { othersLine } from './lines.ts'

export const logErrorsFa = (): Translation<typeof logErrorsEn> => ({
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
    return `${what} ${who}:\n${peopleLines(found, format)}\nنام را کامل بنویسید، ${how}`
  },
  'error.log.dayUnsaid': ({ text }) =>
    `«${text}» روز را معلوم نمی‌کند و امروز هم به جایش گرفته نمی‌شود. روز را با ‎--on یا تنها پیش از دونقطه بدهید؛ اگر همین امروز بود: ‎--on امروز`,
  'error.log.dayUnread': ({ text }) =>
    `از «${text}» روزی خوانده نمی‌شود و امروز هم به جایش گرفته نمی‌شود. پیش از دونقطه فقط روز را بنویسید (دیروز: …، ۳ آبان: …) یا روز را با ‎--on بدهید.`,
  'error.log.dayMisspelt': ({ text, nearest: found }) =>
    `«${text}» نه روز است و نه نام کسی در دفتر. اگر منظورتان روز است: «${found}: …» یا ‎--on؛ اگر بخشی از نوشته است، روز را با ‎--on بدهید.`,
  'error.log.severalDays': ({ text }) =>
    `«${text}» از چند روز می‌گوید و هر ثبت برای یک روز است. هر کدام را جدا ثبت کنید؛ اگر همه در یک روز بود، آن را با ‎--on بدهید.`,
  'error.log.spokenOf': ({ people: [one] }) =>
    `در این نوشته فقط حرف ${one?.name ?? ''} به میان آمده. بگویید با چه کسی بود؛ اگر با خود او بود: ‎--with ${one?.id ?? 'WHO'}`,
  'error.log.calledOff': ({ people: [one] }) => {
    const who = one?.id ?? 'WHO'
    return `این دیدار با ${one?.name ?? ''} انجام نشده و log جای چیزی است که گذشته. برای روز تازه: ${ltr(`net plan ${who} TEXT --due DAY`)}؛ برای کنار گذاشتن تا بعد: ${ltr(`net snooze ${who} DAY`)}. اگر درباره‌اش در تماس بودید، بگویید چطور (زنگ زد، نوشت) یا ${ltr(`--with ${who}`)} را بدهید.`
  },
  'error.log.toCome': () =>
    'این هنوز پیش نیامده و log جای چیزی است که گذشته. برای کارهای پیش رو: net plan نام متن --due روز',
  'error.log.twoDays': ({ one, other }, { day }) =>
    `گزینهٔ ‎--on می‌گوید ${day(one)} و نوشته با ${day(other)} شروع می‌شود. یکی را بدهید.`,
  'error.done.several': ({ ids, command }) =>
    `هر بار یک نفر: ${ltr(`net ${command} ${ids[0]}`)}.${command === 'plan' ? '' : ` برای چند نفر با هم: ${ltr(`net log ${ids.map((id) => `--with ${id}`).join(' ')} متن`)}.`} متنی را که با عدد شروع می‌شود در گیومه بگذارید.`,
  'error.done.noStep': ({ name, said, isNone, steps }, { day, number }) =>
    [
      `${isNone ? 'هیچ قدم بازی' : 'بیش از یک قدم باز'} با ${name} به «${said}» ${isNone ? 'نمی‌خورد' : 'می‌خورد'}. ${steps.length === 0 ? 'قدم بازی نیست.' : 'با ‎--step‎ و شماره‌اش بگویید کدام:'}`,
      ...steps.map(
        (step) => `  ${number(step.id)}  ${step.name || 'اولین پیگیری'} (${day(step.dueOn)})`,
      ),
    ].join('\n'),
  'error.debrief.noLines': ({ id, kept }) =>
    `چیزی برای ثبت نیست: برای هر نفر یک خط بدهید، از ورودی استاندارد یا با ‎--line.${kept.length === 0 ? '' : `\n${keptLines(id, kept)}`}`,
  'error.debrief.dayUnread': ({ text }) =>
    `از «${text}» روزی خوانده نمی‌شود. در پرانتزِ پایان خط روز آن قدم می‌آید، مانند (جمعه) یا (۱۲ آذر)؛ پرانتز دیگر را پیش از آن بنویسید: -> فرستادن نوار (نسخهٔ بلند) (جمعه)`,
  'error.debrief.onlyStep': ({ line }) =>
    `این قدم بعدی است و پیش از آن نام کسی نیامده. بنویسید: نام: ${line}`,
  'error.debrief.noStep': () =>
    'پس از -> فقط روز آمده است. پیش از آن بنویسید چه کاری: -> فرستادن نوار (جمعه)',
  'error.debrief.nobody': ({ strangers, nearest: found }, format) => {
    const what =
      strangers.length === 0
        ? 'نام کسی از دفتر در این نوشته نیست.'
        : `کسی به نام «${strangers.join('» یا «')}» در دفتر نیست.`
    const who = found.length === 0 ? ' ' : ` نزدیک‌ترین‌ها:\n${peopleLines(found, format)}\n`
    return `${what}${who}نام کسی از دفتر را بنویسید، یا اگر تازه است بنویسید **${strangers[0] ?? 'نام تازه'}**.`
  },
  'error.debrief.ambiguous': ({ query, candidates, others }, format) =>
    `«${query}» می‌تواند یکی از این‌ها باشد؛ نام کامل را بنویسید یا خط را با شماره شروع کنید، مانند #${format.number(candidates[0]?.id ?? 1)}: …\n${peopleLines(candidates, format)}${othersLine(others, format)}`,
  'error.debrief.faults': ({ id, faults }, { number }) =>
    `ثبت نشد و نوشته‌تان ماند. ادامه با net event debrief ${id}:\n${faults
      .map(
        ({ line, text, fault }) =>
          `  خط ${number(line)}: ${text}${fault === '' ? '' : `\n    ${fault.replaceAll('\n', '\n    ')}`}`,
      )
      .join('\n')}`,
})
