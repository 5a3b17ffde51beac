import type { Translation } from '../catalogue.ts'
import type { reviewEn } from '../en/review.ts'
import type { Format } from '../format.ts'

const daysOf = (count: number, { number }: Format) => `${number(count)} روز`
const andMore = (count: number, what: string, { number }: Format) =>
  count === 0 ? '' : `، و ${number(count)} ${what} دیگر`
const aboutFields = (fields: readonly string[], { list }: Format) =>
  fields.length === 0 ? '' : ` دربارهٔ ${list(fields)}`
const ties = { strong: 'قوی', weak: 'ضعیف', absent: 'ناموجود' }

export const reviewFa = (): Translation<typeof reviewEn> => ({
  'review.who': 'همراه ‎--aside یا ‎--back: یک نفر، دو نفر، هدف، حلقه یا رویداد',
  'review.since': 'از این روز، یا از این مدت پیش: 1w، 3m، 1405-08-01',
  'review.rule': 'فقط یافته‌های این قاعده، همه‌شان',
  'review.walk': 'یافته‌ها یکی‌یکی: انجام، کنار گذاشتن، رد شدن',
  'review.aside': 'کنار گذاشتن یافتهٔ یک قاعده برای کسی یا چیزی؛ کنار می‌ماند',
  'review.because': 'چرا کنار گذاشته می‌شود',
  'review.back': 'برگرداندن آنچه کنار گذاشته شده',
  'review.all': 'همراه کنارگذاشته‌ها، و همهٔ یافته‌های هر قاعده',
  'review.rules': 'قاعده‌ها:',
  'review.examples': `
نمونه‌ها:
  net review                      هفت روز گذشته
  net review --since 1m --walk    یکی‌یکی
  net review --rule collected     همهٔ یافته‌های یک قاعده
  net review --aside greetings-only سارا --because "معلم قدیمی‌ام"
  net review --back greetings-only سارا`,

  'review.span': ({ since, until }, { day }) =>
    since === until ? day(until, 'full') : `از ${day(since, 'full')} تا ${day(until, 'full')}`,
  'review.attention': ({ spent, budget, perDay, days, begunOn }, format) =>
    `توجه: ${format.number(spent)} تماس از ${format.number(budget)} (روزی ${format.number(perDay)} نفر، ${daysOf(days, format)}${begunOn === null ? '' : `؛ دفتر از ${format.nearDay(begunOn)} آغاز می‌شود`})`,
  'review.atEvents': ({ count }, { number }) => `${number(count)} دیدار دیگر در رویدادها`,
  'review.passed': ({ interactions, people }, { number }) =>
    `${number(interactions)} تماس با ${number(people)} نفر؛ در شمارش زیر هر نفر روزی یک بار می‌آید، زیر هر هدف و حلقه‌ای که به آن مربوط است`,
  'review.nothingPassed': 'در این مدت چیزی ثبت نشده است.',
  'review.focus.starting':
    'در شروع راه یادگیری مقدم است: معرفی‌ها و گستردگی حلقه‌ها برای بعد می‌ماند.',
  'review.focus.specialist':
    'متخصص با دیدن کار متخصصان دیگر پیش می‌رود: هر که از شما چیزی ندیده زودتر می‌آید.',
  'review.focus.mid':
    'در میانهٔ راه زمینه‌های همسایه هم به حساب می‌آیند: اگر همه از یک زمینه باشند، گفته می‌شود.',
  'review.focus.senior':
    'کار مدیر و ارشد با همهٔ زیست‌بوم حرفه‌اش است: معرفی‌ها و آدم‌های زمینه‌های دیگر زودتر می‌آیند.',
  'review.by.day': 'روزها',
  'review.by.goal': 'هدف‌ها',
  'review.by.circle': 'حلقه‌ها',
  'review.by.tie': 'پیوندها',
  'review.by.kind': 'نوع‌ها',
  'review.daysBefore': ({ count }, format) => `${daysOf(count, format)} پیش از آن`,
  'review.none': 'هیچ‌کدام',
  'review.share': ({ name, count }, { number }) => `${name} ${number(count)}`,
  'review.andMore': ({ count }, { number }) => `${number(count)} تای دیگر`,
  'review.nothingFound': 'چیزی برای درست کردن نیست؛ آنچه ثبت شده خوب پیش می‌رود.',
  'review.nothingOf': ({ rule }) => `از ${rule} چیزی پیدا نشد. بقیه: net review`,
  'review.nobodyYet': 'هنوز کسی در دفتر نیست: net add نام',
  'review.leftOut': ({ rule, stage }) =>
    stage === null
      ? `تا جایگاه شغلی‌تان را نگفته‌اید (net me --stage) مرور سراغ ${rule} نمی‌رود؛ اینجا چون نامش را برده‌اید دیده شد.`
      : `در جایگاه شغلی شما (${stage}) مرور سراغ ${rule} نمی‌رود؛ اینجا چون نامش را برده‌اید دیده شد.`,
  'review.more': ({ count, rule }, { number }) =>
    `… و ${number(count)} مورد دیگر: net review --rule ${rule}`,
  'review.asideCount': ({ count }, { number }) =>
    `${number(count)} مورد کنار گذاشته شده: net review --all`,
  'review.waiting': 'کنار گذاشته، و فعلاً چیزی از آن پیدا نیست',
  'review.waitingLine': ({ names, what }) => `${names}: ${what}`,
  'review.asideMark': ({ because, on }, { nearDay }) =>
    `در ${nearDay(on)} کنار گذاشته شد: ${because}`,

  'review.or.snooze': ({ command }) => `روزی دیگر: ${command}`,
  'review.or.drop': ({ command }) => `دیگر لازم نیست: ${command}`,
  'review.or.came': ({ command }) => `اگر رسیده: ${command}`,
  'review.or.dropKept': ({ command }) => `دیگر لازم نیست: ${command}`,
  'review.or.notThere': ({ command }) => `اگر نرفتید: ${command}`,
  'review.or.later': ({ command }) => `موعدی دیگر: ${command}`,
  'review.or.introduce': ({ command }) => `وقتی معرفی کردید: ${command}`,
  'review.or.goal': ({ id }) =>
    `با یک آشنا: net edit نام --goal ${id}؛ با کسی تازه: net add نام --goal ${id}؛ دیگر نمی‌خواهیدش: net goal done ${id}`,
  'review.or.now': ({ command }) => `همین حالا: ${command}`,
  'review.or.plan': ({ command }) => `برای تماس گرفتن: ${command}`,

  'review.rule.promise-overdue': 'قدم‌هایی که موعدشان گذشته',
  'review.rule.asked-open': 'از شما خواسته‌اند و هنوز باز است',
  'review.rule.event-without-debrief': 'رویدادهایی که هنوز نوشتنی دارند',
  'review.rule.goal-overdue': 'هدف‌هایی که موعدشان گذشته',
  'review.rule.goal-without-people': 'هدف‌هایی که هنوز کسی همراهشان نیست',
  'review.rule.events-only': 'فقط در رویدادها دیده‌ایدشان',
  'review.rule.only-taking': 'نوبت دادن',
  'review.rule.only-giving': 'نوبت خواستن',
  'review.rule.nothing-shown': 'هنوز چیزی از شما ندیده‌اند',
  'review.rule.circle-behind-one': 'حلقه‌هایی که به یک نفر بندند',
  'review.rule.tie-gone-quiet': 'پیوندهایی که از آن‌ها بی‌خبرید',
  'review.rule.tie-grown-strong': 'پیوندهایی که شاید قوی شده‌اند',
  'review.rule.tie-met': 'ناموجود نوشته‌اید، ولی در تماس بوده‌اید',
  'review.rule.introduction-open': 'معرفی‌هایی که آخرشان معلوم نیست',
  'review.rule.offered-open': 'قرار است از آن‌ها برسد و هنوز نرسیده',
  'review.rule.one-field': 'این روزها همه از یک زمینه',
  'review.rule.introduction': 'معرفی‌هایی که می‌ارزند',
  'review.rule.greetings-only': 'فقط احوال‌پرسی',
  'review.rule.collected': 'راه تماسش هست و هنوز هیچ چیز دیگر',

  'review.person': ({ name, id }, { number }) => `${name} (#${number(id)})`,
  'review.found.promise-overdue': ({ name, steps }, format) => {
    const [first, ...others] = steps
    if (first === undefined) return name
    const what = first.text === null ? 'اولین پیگیری' : `«${first.text}»`
    return `${name}: موعد ${what} ${format.nearDay(first.dueOn)} بود، ${daysOf(first.daysOverdue, format)} پیش${andMore(others.length, 'قدم', format)}`
  },
  'review.found.asked-open': ({ name, requests }, format) => {
    const [first, ...others] = requests
    if (first === undefined) return name
    return `${name}: ${format.nearDay(first.openedOn)} از شما «${first.text}» خواست، ${daysOf(first.daysOpen, format)} پیش${andMore(others.length, 'چیز', format)}`
  },
  'review.found.offered-open': ({ name, requests }, format) => {
    const [first, ...others] = requests
    if (first === undefined) return name
    return `${name}: «${first.text}» هنوز از او نرسیده؛ ${daysOf(first.daysOpen, format)} است که باز است، از ${format.nearDay(first.openedOn)}${andMore(others.length, 'چیز', format)}`
  },
  'review.found.event-without-debrief': ({ event, on, daysAgo, kept, met, names, line }, format) =>
    `${event}: ${format.nearDay(on)} بود، ${daysOf(daysAgo, format)} پیش؛ ${kept.length > 0 ? `${met === 0 ? '' : `از ${format.number(met)} نفر نوشته‌اید و `}${format.number(kept.length)} خط هنوز ثبت نشده: «${line}»` : 'از کسی که آنجا دیده باشید چیزی نوشته نشده'}${names.length === 0 ? '' : `؛ امید داشتید ${format.list(names)} را ببینید`}`,
  'review.found.goal-overdue': ({ goal, dueOn, daysOverdue, people }, format) =>
    `${goal}: قرار بود تا ${format.nearDay(dueOn)} به آن برسید، ${daysOf(daysOverdue, format)} پیش؛ ${people === 0 ? 'کسی همراهش نیست' : `${format.number(people)} نفر همراهش هستند`}`,
  'review.found.goal-without-people': ({ goal, since, left, candidate }, { nearDay, number }) =>
    `${goal}: از ${nearDay(since)} هدف شماست و ${left === 0 ? 'هنوز کسی همراهش نیست' : `جز ${number(left)} نفر که بایگانی کرده‌اید یا بنا دارید رهایشان کنید، کسی همراهش نیست`}${candidate === null ? '' : `؛ ${candidate.name} در ${candidate.field} قوی است`}`,
  'review.found.events-only': ({ name, meetings, events }, { list, number }) =>
    `${name}: ${number(meetings)} بار او را دیده‌اید، هر بار در رویداد${events.length === 0 ? '' : ` (${list(events)})`}، و در این میان تماسی نبوده`,
  'review.found.only-taking': ({ name, got, lastOn }, { nearDay, number }) =>
    `${name}: ${number(got)} چیز از او گرفته‌اید، آخری ${nearDay(lastOn)}؛ چیزی که داده باشید ثبت نیست`,
  'review.found.only-giving': ({ name, gave, lastOn }, { nearDay, number }) =>
    `${name}: ${number(gave)} چیز به او داده‌اید، آخری ${nearDay(lastOn)}؛ چیزی که گرفته باشید ثبت نیست`,
  'review.found.nothing-shown': ({ name, days, firstOn }, format) =>
    `${name}: از ${format.nearDay(firstOn)} تا امروز ${daysOf(days, format)} در تماس بوده‌اید؛ چیزی که نشانش داده یا به او داده باشید ثبت نیست`,
  'review.found.circle-behind-one': ({ name, circle }) => `${circle}: تنها راه ورود ${name} است`,
  'review.found.tie-gone-quiet': ({ name, tie, days, lastOn, quietDays }, format) =>
    tie === 'strong'
      ? `${name}: پیوندش را قوی نوشته‌اید و از ${format.nearDay(lastOn)} بی‌خبرید، ${daysOf(quietDays, format)}`
      : `${name}: تا ${format.nearDay(lastOn)} ${daysOf(days, format)} در تماس بوده‌اید و از آن پس ${daysOf(quietDays, format)} بی‌خبری`,
  'review.found.tie-grown-strong': ({ name, days, withinDays }, format) =>
    `${name}: پیوندش را ضعیف نوشته‌اید و در ${daysOf(withinDays, format)} گذشته ${daysOf(days, format)} بیرون از رویدادها در تماس بوده‌اید`,
  'review.found.tie-met': ({ name, firstOn, days, metOn }, format) =>
    days === 1
      ? `${name}: پیوندش را ناموجود نوشته‌اید، ولی ${format.nearDay(firstOn)} ${metOn === firstOn ? 'او را دیده‌اید' : 'با او در تماس بوده‌اید'}`
      : `${name}: پیوندش را ناموجود نوشته‌اید، ولی از ${format.nearDay(firstOn)} تا امروز ${daysOf(days, format)} در تماس بوده‌اید${metOn === null ? '، بی‌آنکه او را دیده باشید' : ''}`,
  'review.found.introduction': ({ names, fields, goals }, { list }) => {
    const share = [
      ...(fields.length === 0 ? [] : [`هر دو در ${list(fields)} قوی‌اند`]),
      ...(goals.length === 0 ? [] : [`هر دو به ${list(goals)} کمک می‌کنند`]),
    ]
    return `${list(names)}: ${list(share)}؛ جایی نیامده که همدیگر را بشناسند`
  },
  'review.found.introduction-open': ({ said, isMade, on }, { nearDay }) =>
    isMade
      ? `${said}، ${nearDay(on)}: به چه نتیجه‌ای رسید؟`
      : `${said}، ${nearDay(on)}: هنوز انجام نشده`,
  'review.found.one-field': ({ name, field, people, withinDays, otherField, lastOn }, format) =>
    `هر ${format.number(people)} نفری که در ${daysOf(withinDays, format)} گذشته با آن‌ها در تماس بوده‌اید در ${field} قوی‌اند${otherField === null || lastOn === null ? ` و از زمینهٔ دیگر کسی نیست؛ شاید ${name} کسی را بشناسد` : `؛ آخرین تماس با ${name} که در ${otherField} قوی است ${format.nearDay(lastOn)} بود`}`,
  'review.found.greetings-only': ({ name, greetings, lastOn, sinceOn }, { nearDay, number }) =>
    `${name}: ${number(greetings)} احوال‌پرسی، آخری ${nearDay(lastOn)}، ${sinceOn === null ? 'و تا اینجا هیچ چیز دیگر' : `و از ${nearDay(sinceOn)} هیچ چیز دیگر`}`,
  'review.found.collected': ({ name, addedOn }, { nearDay }) =>
    `${name}: از ${nearDay(addedOn)} در دفتر است و هنوز چیزی درباره‌اش نوشته نشده`,

  'review.step.matter': ({ fields }, format) =>
    `نوشتن${aboutFields(fields, format) || ' دربارهٔ آنچه برایش آشنا شدیم'}`,
  'review.step.give': 'چیزی در عوض دادن',
  'review.step.ask': 'چیزی خواستن از او',
  'review.step.show': ({ fields }, format) =>
    `نشان دادن کاری از خودم${aboutFields(fields, format)}`,
  'review.step.askInto': ({ circle }) => `پرسیدن اینکه در ${circle} با چه کس دیگری آشنا شوم`,
  'review.step.catchUp': 'تازه کردن آشنایی',
  'review.step.askIntroduction': ({ name }) => `پرسیدن از معرفی به ${name}`,
  'review.step.askFor': ({ text }) => `پرسیدن دربارهٔ ${text}`,
  'review.step.introduce': ({ name }) => `معرفی به ${name}`,
  'review.step.checklist': 'پاسخ دادن به چک‌لیست',
  'review.step.askOutcome': ({ name }) => `پرسیدن نتیجهٔ معرفی به ${name}`,
  'review.step.tellOutcome': ({ name }) => `گفتن نتیجهٔ معرفی به ${name}`,
  'review.step.askBeyond': ({ field }) => `پرسیدن اینکه بیرون از ${field} چه کسی را می‌شناسد`,
  'review.step.askForGoal': ({ goal }) => `پرسیدن اینکه چه کسی به ${goal} کمک می‌کند`,

  'review.walk.what': 'چه کنیم؟',
  'review.walk.plan': 'قدم بعدی',
  'review.walk.planHint': 'قدمی با موعدش',
  'review.walk.done': 'ثبت',
  'review.walk.doneHint': 'انجام شده: میانتان چه گذشت',
  'review.walk.check': 'چک‌لیست',
  'review.walk.checkHint': 'ارزش وقت گذاشتن دارد؟',
  'review.walk.tie': 'تغییر پیوند',
  'review.walk.doKey': 'ا',
  'review.walk.tieHint': ({ tie }) => `به ${ties[tie]}`,
  'review.walk.intro': 'معرفی',
  'review.walk.introLedHint': 'به چه نتیجه‌ای رسید',
  'review.walk.introMadeHint': 'حالا انجام شد',
  'review.walk.askOutcome': 'به چه نتیجه‌ای رسید؟',
  'review.walk.endedKey': 'ه',
  'review.walk.ended': 'هیچ',
  'review.walk.endedHint': 'به جایی نرسید و نمی‌رسد',
  'review.walk.settle': 'دادم',
  'review.walk.settleHint': 'به دستش رسید',
  'review.walk.came': 'رسید',
  'review.walk.cameKey': 'ت',
  'review.walk.cameHint': 'به دستتان رسید',
  'review.walk.later': 'قدم بعدی',
  'review.walk.laterKey': 'ق',
  'review.walk.laterHint': 'قدمی با موعدش',
  'review.walk.made': 'معرفی شدند',
  'review.walk.madeKey': 'م',
  'review.walk.madeHint': 'همین حالا انجام شد',
  'review.walk.debrief': 'نوشتن',
  'review.walk.debriefHint': 'برای هر کسی که دیدید یک خط',
  'review.walk.finish': 'پایان هدف',
  'review.walk.finishHint': 'به آن رسیدید، یا دیگر نمی‌خواهیدش',
  'review.walk.dropped': 'رها کردن',
  'review.walk.droppedHint': 'دیگر لازم نیست، یا نمی‌رسد',
  'review.walk.dropKept': 'رها کردن',
  'review.walk.dropKeptHint': 'خط‌های مانده لازم نیستند',
  'review.walk.notThere': 'نرفتم',
  'review.walk.notThereHint': 'آنجا نبودید',
  'review.walk.newDay': 'موعدی دیگر',
  'review.walk.newDayHint': 'تا آن روز به آن برسید',
  'review.walk.askNewDay': 'تا کی؟',
  'review.walk.goal': 'نام بردن از کسی',
  'review.walk.goalHint': 'چه کسی به آن کمک می‌کند',
  'review.walk.snooze': 'روزی دیگر',
  'review.walk.snoozeKey': 'ع',
  'review.walk.snoozeHint': 'تا آن روز عقب بیفتد',
  'review.walk.aside': 'کنار گذاشتن',
  'review.walk.asideKey': 'ک',
  'review.walk.asideHint': 'دیگر یادآوری نشود، و چرا',
  'review.walk.skip': 'رد شدن',
  'review.walk.skipKey': 'ر',
  'review.walk.skipHint': 'دفعهٔ بعد باز می‌آید',
  'review.walk.quit': 'پایان',
  'review.walk.quitKey': 'پ',
  'review.walk.quitHint': 'تصمیم‌های گرفته‌شده سر جایشان می‌مانند',
  'review.walk.askStep': ({ name }) => `قدم بعدی با ${name} چیست؟`,
  'review.walk.askGoal': ({ goal }) => `چه کسی به ${goal} کمک می‌کند؟`,
  'review.walk.askBecause': 'چرا کنار گذاشته شود؟',
  'review.walk.end': 'همین‌ها بودند. هر تصمیم را می‌شود جداگانه پس گرفت: net undo --list',
  'review.walk.nothing': 'چیزی برای دیدن نیست.',

  'review.asideDone': ({ rule, names, because, isFound }, { list }) =>
    `برای ${list(names)} کنار گذاشته شد: ${rule}، چون «${because}».${isFound ? '' : ' فعلاً چیزی از آن پیدا نیست؛ اگر هم پیدا شود یادآوری نمی‌شود.'}`,
  'review.backDone': ({ rule, names, isFound }, { list }) =>
    `برای ${list(names)} به مرور برگشت: ${rule}.${isFound ? '' : ' فعلاً چیزی از آن پیدا نیست.'}`,

  'today.examples': `
نمونه‌ها:
  net today
  net today --json`,
  'today.heading': ({ on }, { day }) => day(on, 'full'),
  'today.nobody': 'امروز نوبت کسی نیست.',
  'today.birthdays': ({ names }, { list }) => `تولد امروز: ${list(names)}`,
  'today.events': ({ names }, { list }) => `امروز: ${list(names)}`,
  'today.untold': ({ name, on }, { nearDay }) => `هنوز ننوشته‌اید: ${name}، ${nearDay(on)}`,
  'today.promises': 'قرار است از دیگران برسد',
  'today.promise.thing': ({ name, id, text, since }, { nearDay, number }) =>
    `${name} (#${number(id)}): ${text}، از ${nearDay(since)}`,
  'today.promise.introduction': ({ name, id, text, since }, { nearDay, number }) =>
    `${name} (#${number(id)}): معرفی به ${text}، از ${nearDay(since)}`,
  'today.promise.asked': ({ name, id, text, since }, { nearDay, number }) =>
    `${name} (#${number(id)}): معرفی به ${text} که ${nearDay(since)} از او خواستید`,
  'today.morePromises': ({ count }, { number }) => `و ${number(count)} تای دیگر`,
  'today.review': ({ first }) => `به یک نگاه می‌ارزد: ${first}\n  net review`,
})
