import { typedValue, typedWords } from '../../../domain/typed-name.ts'
import { namedLines, peopleLines } from '../../candidate-lines.ts'
import type { Translation } from '../../catalogue.ts'
import type { peopleErrorsEn } from '../../en/errors/people.ts'
import { nearestWords, othersLine } from './lines.ts'

const aThing = { circle: 'حلقه‌ای', goal: 'هدفی', tag: 'برچسبی', event: 'رویدادی' }

export const peopleErrorsFa = (): Translation<typeof peopleErrorsEn> => ({
  'error.contact.notFound': ({ query, nearest: found, isAddable }, format) => {
    if (found.length > 0)
      return `کسی به نام «${query}» در دفتر نیست. نزدیک‌ترین‌ها:\n${peopleLines(found, format)}`
    return isAddable
      ? `کسی به نام «${query}» در دفتر نیست. برای اضافه کردن: net add ${typedWords(query)}`
      : `کسی با «${query}» در دفتر پیدا نشد. برای دیدن همه: net list، برای جست‌وجو: net find`
  },
  'error.contact.archived': ({ people: away }, { list, number }) =>
    `${list(away.map(({ contactId, name }) => `${name} (#${number(contactId)})`))} در بایگانی ${away.length === 1 ? 'است' : 'هستند'}؛ چیزی ثبت نشد. برای برگرداندن: net unarchive ${away.map(({ contactId }) => contactId).join(' ')}`,
  'error.contact.ambiguous': ({ query, candidates, others }, format) =>
    `«${query}» می‌تواند یکی از این‌ها باشد؛ با شماره بگویید کدام:\n${peopleLines(candidates, format)}${othersLine(others, format)}`,
  'error.mail.none': ({ reason }) =>
    reason === 'terminal'
      ? 'گزینهٔ ‎--from-mail ایمیل را از ورودی می‌خواند. آن را این‌طور بدهید: ‎net add --from-mail < message.eml'
      : 'این ایمیل فرستنده‌ای ندارد: From در آن نیست یا نشانی ندارد.',
  'error.mail.mine': ({ email }) =>
    `این ایمیل را خودتان نوشته‌اید: ${email} نشانی شماست. ایمیل خودتان را با net log --kind email --from me ثبت کنید.`,
  'error.mail.several': ({ option, emails }) =>
    `این ایمیل چند فرستنده دارد (${emails.join('، ')}) و ${option} فقط دربارهٔ یکی است. آن را ننویسید.`,
  'error.mail.namesake': ({ name, email, candidates }, format) =>
    `شاید ${name} <${email}> از قبل در دفتر باشد:\n${peopleLines(candidates, format)}\nبا ‎--as نام بگویید کدام است، یا اگر کس دیگری است با ‎--force اضافه‌اش کنید.`,
  'error.contact.duplicate': ({ name, candidates }, format) =>
    `شاید ${name} از قبل در دفتر باشد:\n${peopleLines(candidates, format)}\nاگر کس دیگری است، با ‎--force اضافه‌اش کنید.`,
  'error.named.notFound': ({ thing, name, nearest: found }) =>
    `${aThing[thing]} به نام «${name}» نیست.${nearestWords(found)}${found.length > 0 || thing === 'tag' ? '' : ` آنچه هست: net ${thing} list${thing === 'event' ? ' --all' : ''}`}`,
  'error.named.ambiguous': ({ query, candidates }, format) =>
    `«${query}» می‌تواند یکی از این‌ها باشد؛ با شماره بگویید کدام:\n${namedLines(candidates, format)}`,
  'error.named.taken': ({ thing, id, name }, { number }) =>
    `${aThing[thing]} به نام «${name}» از قبل هست (#${number(id)}). برای تغییرش: net ${thing} edit ${typedValue(name)}`,
  'error.named.none': ({ thing }) => `هنوز ${aThing[thing]} نیست. یکی بسازید: net ${thing} add نام`,
  'error.me.reach': ({ text }) =>
    `«${text}» راه تماس نیست؛ ایمیل، شمارهٔ تلفن، نشانی وب یا شبکه:نام بدهید، مانند github:grace`,
  'error.me.notMine': ({ field, value, mine }) =>
    `${field}: «${value}» در آن نیست.${mine.length === 0 ? ' خالی است.' : ` این‌ها هست: ${mine.join('، ')}.`}`,
  'error.reach.bad': ({ kind, text }) =>
    `«${text}» ${{ email: 'نشانی ایمیل نیست (name@example.org)', phone: 'شمارهٔ تلفن نیست', handle: 'شناسه نیست؛ بنویسید شبکه:نام، مانند github:grace', url: 'نشانی وب نیست (https://…)' }[kind]}.`,
  'error.edit.unknownField': ({ field, nearest: found, all }) =>
    `فیلدی به نام «${field}» نداریم.${found.length === 0 ? ` یکی از این‌ها: ${all.join('، ')}.` : nearestWords(found)}`,
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
  'error.name.empty': () => 'نام باید دست‌کم یک حرف داشته باشد.',
  'error.name.tooLong': ({ length, max }, { number }) =>
    `نام حداکثر ${number(max)} حرف جا دارد و این ${number(length)} تاست. بقیه را در ‎--note بنویسید.`,
})
