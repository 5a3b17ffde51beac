import { typedValue } from '../../domain/typed-name.ts'
import type { Translation } from '../catalogue.ts'
import type { goalEn } from '../en/goal.ts'

export const goalFa = (): Translation<typeof goalEn> => ({
  'named.which': ({ thing, query }) => {
    const word = { goal: 'هدف', circle: 'حلقه' }[thing]
    return query === '' ? `کدام ${word}؟` : `«${query}» کدام ${word} است؟`
  },

  'named.goalDone': ({ id, name }) =>
    `هدف ${name} انجام شده و دیگر توجهی نمی‌خواهد. باز کردن دوباره: net goal done ${id} --reopen`,
  'named.goal': ({ name }) => `برای هدف ${name}.`,
  'goal.examples': `
نمونه‌ها:
  net goal add پیدا کردن گروه کامپایلر --by "۳ ماه دیگر"
  net goal list
  net goal show کامپایلر        چه به آن وصل است، چقدر توجه دیده، قدم بعدی`,
  'goal.argument': 'هدف: شماره، نام یا اول نامش',
  'goal.name': 'به چه می‌خواهید برسید',
  'goal.why': 'چرا می‌ارزد',
  'goal.by': 'تا چه روزی',
  'goal.add.examples': `
نمونه‌ها:
  net goal add پیدا کردن گروه کامپایلر --why "یاد گرفتن از اهلش"
  net goal add سخنرانی در همایش --by ۱۴۰۶/۴/۹
آدم‌ها، حلقه‌ها، پیچ‌ها و قدم‌ها با ‎--goal به آن وصل می‌شوند: net add … --goal "سخنرانی در همایش"`,
  'goal.list.all': 'هدف‌های انجام‌شده هم',
  'goal.list.examples': `
نمونه‌ها:
  net goal list
  net goal list --all --format csv`,
  'goal.list.empty': 'هدف بازی نیست. یکی اضافه کنید: net goal add نام',
  'goal.head.name': 'هدف',
  'goal.head.by': 'تا',
  'goal.head.people': 'آدم‌ها',
  'goal.head.circles': 'حلقه‌ها',
  'goal.head.pitches': 'پیچ‌ها',
  'goal.head.steps': 'قدم‌ها',
  'goal.head.why': 'چرا',
  'goal.doneMark': ({ name }) => `${name} (انجام شد)`,
  'goal.show.examples': `
نمونه‌ها:
  net goal show کامپایلر
  net goal show 2 --json`,
  'goal.label.why': 'چرا',
  'goal.label.by': 'تا',
  'goal.label.done': 'انجام',
  'goal.label.people': 'آدم‌ها',
  'goal.label.through': 'و نیز',
  'goal.through': ({ names }) => `${names} (از راه یک حلقه یا رویداد)`,
  'goal.moreThrough': ({ count, id }, { number }) =>
    `${number(count)} نفر دیگر: net list --goal ${id}`,
  'goal.label.circles': 'حلقه‌ها',
  'goal.label.events': 'رویدادها',
  'goal.label.pitches': 'پیچ‌ها',
  'goal.label.steps': 'قدم‌های باز',
  'goal.label.attention': 'توجه',
  'goal.label.next': 'قدم بعدی',
  'goal.circle': ({ name, count }, { number }) => `${name} (${number(count)} نفر)`,
  'goal.step': ({ name, text, due }) =>
    `${text === null || text === '' ? `تماس با ${name}` : `${text}، با ${name}`}: ${due}`,
  'goal.noMoreDue': 'دیگر یادآوری نمی‌شود',
  'goal.last': ({ on }) => `آخرین تماس ${on}`,
  'goal.attention': ({ days, spent, people, last }, { number }) =>
    `${number(people)} نفر، ${number(spent)} تماس در ${number(days)} روز، آخرین بار ${last}`,
  'goal.noneLately': ({ days, last }, { number }) =>
    `در ${number(days)} روز هیچ؛ آخرین تماس ${last} بود`,
  'goal.noAttention': 'هنوز هیچ',
  'goal.nobody': ({ name }) =>
    `هنوز کسی به آن وصل نیست: net add نام --goal ${typedValue(name)} یا net edit نام --goal ${typedValue(name)}`,
  'goal.added': ({ id, name }, { number }) => `هدف تازه: ${name} (#${number(id)})`,
  'goal.edited': ({ id, name }, { number }) => `هدف ${name} (#${number(id)}) تغییر کرد`,
  'goal.unchanged': ({ id, name }, { number }) =>
    `چیزی عوض نشد: هدف ${name} (#${number(id)}) از قبل همین بود.`,
  'goal.before': ({ before }) => `نام قبلی: ${before}`,
  'goal.byDay': ({ dueOn }, { day }) => `تا ${day(dueOn, 'full')}`,
  'goal.withWhy': ({ said, why }) => `${said}. چرا: ${why}`,
  'goal.done.reopen': 'دوباره باز شود',
  'goal.done.examples': `
نمونه‌ها:
  net goal done کامپایلر
  net goal done کامپایلر --reopen`,
  'goal.done': ({ id, name, doneOn, hung, openSteps }, { day, number }) =>
    [
      `هدف ${name} (#${number(id)}) انجام شد، ${day(doneOn, 'full')}؛ دیگر توجه نمی‌خواهد.`,
      ...(hung === '' ? [] : [`آنچه به آن وصل است می‌ماند: ${hung}.`]),
      ...(openSteps === 0
        ? []
        : [
            `${openSteps === 1 ? 'قدم بازش' : `${number(openSteps)} قدم بازش`} دیگر یادآوری نمی‌شود.`,
          ]),
    ].join(' '),
  'goal.wasDone': ({ id, name, doneOn }, { day, number }) =>
    `هدف ${name} (#${number(id)}) از ${day(doneOn, 'full')} انجام شده است. باز کردن دوباره: net goal done ${id} --reopen`,
  'goal.reopened': ({ id, name }, { number }) => `هدف ${name} (#${number(id)}) دوباره باز شد.`,
  'goal.isOpen': ({ id, name }, { number }) => `هدف ${name} (#${number(id)}) از قبل باز است.`,
  'goal.edit.name': 'نام تازهٔ آن',
  'goal.edit.clear': 'برداشتن why یا by (چند بار هم می‌شود)',
  'goal.edit.examples': `
نمونه‌ها:
  net goal edit کامپایلر --by "۶ ماه دیگر"
  net goal edit 2 --name "پیدا کردن گروه لینکر" --clear why`,
  'goal.rm.examples': `
اگر می‌خواهید بماند و چیزی نخواهد: net goal done

نمونه‌ها:
  net goal rm کامپایلر
  net goal rm 2 --yes`,
  'goal.rm.ask': ({ goalId, name }, { number }) => `هدف ${name} (#${number(goalId)}) حذف شود؟`,
  'goal.rm.removed': ({ goalId, name }, { number }) => `هدف ${name} (#${number(goalId)}) حذف شد.`,
  'goal.rm.people': ({ count }, { number }) => `${number(count)} نفر`,
  'goal.rm.circles': ({ count }, { number }) => `${number(count)} حلقه`,
  'goal.rm.events': ({ count }, { number }) => `${number(count)} رویداد`,
  'goal.rm.pitches': ({ count }, { number }) => `${number(count)} پیچ`,
  'goal.rm.steps': ({ count }, { number }) => `${number(count)} قدم`,
  'goal.rm.dropped': ({ count }, { number }) =>
    `با آن کنار رفت: ${number(count)} قدم باز که دیگر یادآوری نمی‌شد.`,
  'goal.rm.staying': ({ list }) => `آنچه به آن وصل بود می‌ماند: ${list}.`,
})
