import { typedValue } from '../../../domain/typed-name.ts'
import type { Translation } from '../../catalogue.ts'
import type { methodErrorsEn } from '../../en/errors/method.ts'
import { foundLines } from '../../found-lines.ts'
import { ltr } from '../ltr.ts'
import { requestLines } from './lines.ts'

export const methodErrorsFa = (): Translation<typeof methodErrorsEn> => ({
  'error.review.noTerminal': () =>
    `گزینهٔ ${ltr('--walk')} یکی‌یکی می‌پرسد و ترمینال می‌خواهد. بی ترمینال: ${ltr('net review')} که برای هر یافته فرمانش را می‌دهد، یا ${ltr('net review --aside قاعده نام --because متن')}.`,
  'error.review.notAside': ({ rule, names }, { list }) =>
    `از ${rule} چیزی برای ${list(names)} کنار گذاشته نشده. کنارگذاشته‌ها: net review --all`,
  'error.review.notFound': ({ rule, names, found }, format) =>
    `اکنون از ${rule} چیزی برای ${format.list(names)} پیدا نمی‌شود که کنار گذاشته شود. ${found.length === 0 ? 'آنچه پیدا شده: net review' : `آنچه هست:${foundLines(found, format)}`}`,
  'error.review.whom': ({ option, wants }) =>
    `پس از قاعدهٔ ${ltr(option)} باید ${{ who: 'نام کسی', goal: 'نام هدفی', circle: 'نام حلقه‌ای یا کسی که به او بند است', event: 'نام رویدادی' }[wants]} بیاید.`,
  'error.link.self': ({ name }) => `${name} یک نفر است؛ آشنایی میان دو نفر است.`,
  'error.link.none': ({ names }, { list }) => `میان ${list(names)} آشنایی‌ای ثبت نشده است.`,
  'error.intro.self': ({ name }) => `${name} یک نفر است؛ معرفی میان دو نفر است.`,
  'error.intro.three': ({ option, names }, { list }) =>
    `${list(names)} دو نفرند. با ${ltr(option)} فقط کسی را بنویسید که با او آشنا می‌شوید.`,
  'error.intro.byWhom': ({ name }) =>
    `ثبت نیست چه کسی شما را با ${name} آشنا کرد. با ‎--by بگویید؛ یا اگر شما معرفی کردید، نفر دیگر را هم بنویسید.`,
  'error.intro.unquoted': ({ led, rest }) =>
    `کسی به نام «${rest}» در دفتر نیست. نتیجه‌ای که چند کلمه است در گیومه نوشته می‌شود: ${ltr(`--led "${led} ${rest}"`)}`,
  'error.intro.several': ({ name, candidates }, { number }) =>
    `چند معرفی به ${name} باز است؛ با ‎--by بگویید کدام:\n${candidates.map((one) => `  #${number(one.id)}  ${one.name}`).join('\n')}`,
  'error.intro.none': ({ names }, { list }) =>
    `معرفی ${list(names)} ثبت نشده. اول ثبتش کنید: net intro نام نام`,
  'error.intro.early': ({ on }, { day }) =>
    `حرف این معرفی اولین بار ${day(on)} پیش آمده؛ پیش از آن نمی‌شود.`,
  'error.request.early': ({ text, openedOn }, { day }) =>
    `«${text}» از ${day(openedOn)} باز است؛ پیش از آن نمی‌شود انجام شده باشد.`,
  'error.intro.known': ({ known: { on, state } }, { day }) =>
    `این معرفی از قبل ثبت شده (${day(on)})${state === 'led' || state === 'nothing' ? ' و نتیجه‌اش هم همین است. اگر نتیجهٔ دیگری داشت: ‎--led WHAT' : ` و باز است. ${state === 'made' ? 'نتیجه‌اش: ‎--led WHAT یا ‎--nothing' : 'وقتی انجام شد، بدون ‎--offered و ‎--asked و ‎--ask بنویسید.'}`}`,
  'error.request.whose': ({ option, text, people: names }, { list }) =>
    `کدامشان «${text}»؟ ${list(names)} بودند. این‌طور بنویسید: ${ltr(option)} "نام: ${text}"`,
  'error.request.none': ({ people: names }, { list }) =>
    `با ${list(names)} هیچ خواسته یا پیشنهاد بازی نیست.`,
  'error.request.notFound': ({ query, open }, format) =>
    `«${query}» میان خواسته‌ها و پیشنهادهای باز نیست. این‌ها بازند:\n${requestLines(open, format)}`,
  'error.request.ambiguous': ({ query, open }, format) =>
    `${query === '' ? 'چند تا باز است' : `«${query}» می‌تواند یکی از این‌ها باشد`}؛ با شماره بگویید کدام:\n${requestLines(open, format)}`,
  'error.event.taken': ({ id, name, on, series }, { day, number }) =>
    `رویداد ${name} از قبل هست (#${number(id)}${on === null ? '' : `، ${day(on, 'full')}`}). اصلاح: net event edit ${id}؛ نوبت دیگر: net event add --series "${series ?? name}" --on روز`,
  'error.event.ambiguous': ({ query, candidates }, { day, number }) =>
    `«${query}» می‌تواند یکی از این‌ها باشد؛ با شماره بگویید کدام:\n${candidates
      .map(({ id, name, on }) => `  #${number(id)}  ${name}${on === null ? '' : ` (${day(on)})`}`)
      .join('\n')}`,
  'error.event.onlyPlace': ({ place, people: count, since }, { day, number }) =>
    `هنوز رویدادی به نام «${place}» نیست، ولی آنجا ${number(count)} نفر را دیده‌اید. برای این که رویداد شود: net event add "${place}" --on "${day(since)}"`,
  'error.event.none': () => 'هنوز چنین رویدادی نیست. اضافه کردن: net event add نام --on روز',
  'error.event.untilBefore': ({ name, on, untilOn }, format) =>
    on === null
      ? `روز اول ${name} هنوز معلوم نیست: همراه ${ltr('--until')} گزینهٔ ${ltr('--on')} را هم بنویسید.`
      : `${name} ${format.day(on, 'full')} شروع می‌شود، پس روز آخرش ${format.day(untilOn, 'full')} نمی‌شود. روز آخر را دیرتر بنویسید یا روز اول را زودتر.`,
  'error.event.isOver': ({ id, name, on, isTold }, { day }) =>
    `${name} (${day(on, 'full')}) گذشته است و چیزی برای تصمیم گرفتن نمانده. ${isTold ? `آنچه حاصل شد: ‎net event yield ${id}‎` : `نوشتن کسانی که آنجا دیدید: ‎net event debrief ${id}‎`}. ثبت تصمیمی که آن وقت گرفتید: ‎net event decide ${id} --go‎ یا ‎--skip‎`,
  'error.event.notYet': ({ name, on }, { day }) =>
    `رویداد ${name} ${day(on, 'full')} است و هنوز نرسیده. اصلاح روزش: net event edit ${typedValue(name)} --on روز`,
})
