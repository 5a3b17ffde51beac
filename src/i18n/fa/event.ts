import type { Choice } from '../../domain/event.ts'
import type { Translation } from '../catalogue.ts'
import type { eventEn } from '../en/event.ts'

const chosen: Record<Choice, string> = { go: 'می‌روم', skip: 'نمی‌روم' }

export const eventFa = (): Translation<typeof eventEn> => ({
  'event.kind.event': 'رویداد',
  'event.kind.webinar': 'وبینار',
  'event.kind.class': 'کلاس',
  'event.kind.party': 'مهمانی',
  'event.kind.platform': 'پلتفرم',
  'event.kind.other': 'سایر',
  'event.choice.go': 'می‌روم',
  'event.choice.skip': 'نمی‌روم',

  'event.examples': `
نمونه‌ها:
  net event add دورهمی کامپایلر --on جمعه --place کتابخانه --hours 3 --hope سارا
  net event decide دورهمی کامپایلر     می‌ارزد؟
  net event prep دورهمی کامپایلر       یک صفحه برای گوشی
  net event debrief دورهمی کامپایلر    در راه خانه: برای هر نفر یک خط
  net event yield                      تا امروز چه حاصلی داشته`,
  'event.rm.argument': 'رویداد: شماره، نام یا اول نامش',
  'event.debrief.argument': 'رویداد: شماره، نام یا اول نامش؛ از یک سری، آخرین نوبت برگزارشده',
  'event.argument': 'رویداد: شماره، نام یا اول نامش؛ از یک سری، نوبت بعدی',
  'event.choose': 'کدام رویداد؟',
  'event.which': ({ query }) => `«${query}» کدام رویداد است؟`,
  'event.askName': 'نامش چیست؟',
  'event.occurrence': ({ series, on }, { day }) => `${series} ${day(on, 'compact')}`,

  'event.option.kind': 'event (رویداد)، webinar، class (کلاس)، party (مهمانی)، platform یا other',
  'event.option.on': 'روزش',
  'event.option.until': 'روز آخرش، اگر چند روز است',
  'event.option.place': 'کجاست',
  'event.option.cost': 'هزینه‌اش، به پول خودتان',
  'event.option.hours': 'چند ساعت وقت می‌گیرد، با رفت و برگشت: ۳، ۱٫۵ یا ۱:۳۰',
  'event.option.goal': 'هدفی که به کارش می‌آید (چند بار هم می‌شود)',
  'event.option.hope': 'کسی از دفتر که امیدوارید آنجا ببینید (چند بار هم می‌شود)',
  'event.option.topic': 'موضوعی که برای اهلش مهم است (چند بار هم می‌شود)',
  'event.option.courtesy': 'آداب آنجا',
  'event.option.belonging': 'چه نشان می‌دهد از خودشانید',
  'event.option.dress': 'چه بپوشید',
  'event.option.note': 'هر چیز دیگر',
  'event.option.series': 'سری‌ای که این یک نوبت آن است؛ آنچه برای نوبت قبل ثبت شده به این هم می‌رسد',

  'event.add.name': 'نامش؛ برای یک سری لازم نیست',
  'event.add.examples': `
نمونه‌ها:
  net event add دورهمی کامپایلر --on جمعه --place کتابخانه --goal استخدام
  net event add --series "دورهمی کامپایلر" --on 1405-09-27 --hope سارا
  net event add همایش نرم‌افزار --on 1405-09-26 --until 1405-09-28 --cost 400
  net event add ماستودون --kind platform --hours 2 --topic "نرم‌افزار آزاد"`,
  'event.added': ({ id, name }, { number }) => `رویداد ${name} (#${number(id)}) اضافه شد`,
  'event.completed': ({ id, name }, { number }) => `رویداد ${name} (#${number(id)}) کامل شد`,
  'event.changed': ({ id, name }, { number }) => `رویداد ${name} (#${number(id)}) تغییر کرد`,
  'event.unchanged': ({ id, name }, { number }) =>
    `چیزی عوض نشد: رویداد ${name} (#${number(id)}) از قبل همین بود.`,
  'event.said.on': ({ on }, { day }) => day(on, 'full'),
  'event.said.until': ({ untilOn }, { day }) => `تا ${day(untilOn, 'full')}`,
  'event.days': ({ first, last }) => `${first} تا ${last}`,
  'event.said.place': ({ place }) => `در ${place}`,
  'event.said.cost': ({ cost }, { amount }) => `هزینه ${amount(cost)}`,
  'event.said.hours': ({ hours }, { amount }) => `${amount(hours)} ساعت`,
  'event.said.goals': ({ goals }) => `برای ${goals}`,
  'event.said.hopes': ({ names }) => `به امید دیدن ${names}`,
  'event.said.series': ({ series }) => `از سری ${series}`,
  'event.said.part': ({ part }) => part,
  'event.said.cleared': ({ parts }) => `خالی شد: ${parts}`,
  'event.asBefore': ({ name }) => `بقیه همان است که برای ${name} ثبت شده بود.`,
  'event.before': ({ name, on, eventOn }, { day }) =>
    `رویداد ${name} ${day(eventOn, 'full')} است و این برای ${day(on, 'full')}، پیش از آن، ثبت می‌شود. اگر منظورتان این نبود: net undo، و بعد روز درست با ‎--on`,
  'event.after': ({ name, on, eventOn }, { day }) =>
    `رویداد ${name} ${day(eventOn, 'full')} بود و این برای ${day(on, 'full')}، پس از آن، ثبت می‌شود. اگر نوبت دیگری از آن بود: net undo، بعد net event add --series "${name}" --on روز، و دوباره ثبتش کنید.`,
  'event.movedOn': ({ name, on, count }, { day, number }) =>
    `برای رویداد ${name} دیدار با ${number(count)} نفر ثبت شده و حالا روزش ${day(on, 'full')} است که هنوز نرسیده. اگر نوبت دیگری از آن است: net undo، بعد net event add --series "${name}" --on روز`,
  'event.hopeAway': ({ id, name }, { number }) =>
    `${name} (#${number(id)}) در بایگانی است و در سنجش و آمادگی رویداد به حساب نمی‌آید. برای برگرداندنش: net unarchive ${id}`,
  'event.joined': ({ id, name }, { number }) =>
    `${name} (#${number(id)}) هم حالا جزو همین سری است.`,
  'event.linked': ({ count }, { number }) =>
    `${number(count)} دیدار که قبلاً همان‌جا ثبت شده بود، حالا جزو این رویداد است.`,
  'event.otherDays': ({ count }, { number }) =>
    `${number(count)} دیدار که در روزهای دیگر همان‌جا ثبت شده بود، حالا دیدار در رویداد به شمار می‌آید.`,

  'event.edit.name': 'نام تازهٔ رویداد',
  'event.edit.clear':
    'خالی کردن یک بخش یا برداشتن یکی: dress، goal:استخدام، hope:سارا (چند بار هم می‌شود)',
  'event.edit.anyOption': 'گزینه‌ای مانند ‎--on',
  'event.edit.examples': `
نمونه‌ها:
  net event edit دورهمی کامپایلر --on 1405-09-13 --hope "رضا کریمی"
  net event edit 3 --clear dress --clear hope:سارا`,

  'event.list.past': 'به جای آن‌ها گذشته‌ها، تازه‌ترین اول',
  'event.list.all': 'همه',
  'event.list.format': 'table، json، csv، tsv یا ids (شمارهٔ رویدادها)',
  'event.list.examples': `
نمونه‌ها:
  net event list
  net event list --past --format csv`,
  'event.list.none.coming': 'رویدادی در پیش نیست. اضافه کردن: net event add نام --on روز',
  'event.list.none.past': 'هنوز رویدادی نگذشته است.',
  'event.list.none.all': 'هنوز رویدادی نیست. اضافه کردن: net event add نام --on روز',
  'event.head.on': 'کی',
  'event.head.name': 'رویداد',
  'event.head.kind': 'نوع',
  'event.head.place': 'کجا',
  'event.head.hopes': 'به امید دیدن',
  'event.head.met': 'دیدید',
  'event.head.decision': 'تصمیم',

  'event.show.examples': `
نمونه‌ها:
  net event show دورهمی کامپایلر
  net event show 3 --json`,
  'event.label.kind': 'نوع',
  'event.label.on': 'کی',
  'event.label.untilOn': 'روز آخر',
  'event.label.place': 'کجا',
  'event.label.cost': 'هزینه',
  'event.label.hours': 'چند ساعت',
  'event.label.series': 'سری',
  'event.label.decision': 'تصمیم',
  'event.label.decidedBefore': 'پیش از آن',
  'event.label.goals': 'هدف‌ها',
  'event.inArchive': 'در بایگانی',
  'event.label.hopes': 'به امید دیدن',
  'event.label.pitches': 'پیچ‌ها',
  'event.label.met': 'آنجا دیدید',
  'event.label.topics': 'موضوع‌ها',
  'event.label.courtesy': 'آداب',
  'event.label.belonging': 'هم‌رنگی با جمع',
  'event.label.dress': 'پوشش',
  'event.label.note': 'یادداشت',
  'event.seriesDays': ({ days }) => `نوبت‌های دیگر ${days}`,
  'event.tie': ({ tie }) => `پیوند ${tie}`,
  'event.verdict': ({ verdict }) => `چک‌لیست: ${verdict}`,

  'event.rm.yes': 'بدون پرسیدن',
  'event.rm.examples': `
نمونه‌ها:
  net event rm دورهمی کامپایلر
  net event rm 3 --yes`,
  'event.rm.ask': ({ name, interactions }, { number }) =>
    interactions === 0
      ? `رویداد ${name} حذف شود؟`
      : `رویداد ${name} حذف شود؟ آنچه آنجا گذشت (${number(interactions)} مورد) می‌ماند.`,
  'event.rm.left': 'چیزی حذف نشد.',
  'event.rm.removed': ({ id, name }, { number }) =>
    `رویداد ${name} (#${number(id)}) حذف شد. بازگرداندن: net undo`,

  'event.choice.goKey': 'ر',
  'event.choice.skipKey': 'ن',
  'event.choice.later': 'هنوز نمی‌دانم',
  'event.choice.laterKey': 'ه',
  'event.decide.go': 'می‌روید',
  'event.decide.skip': 'نمی‌روید',
  'event.decide.because': 'چرا',
  'event.decide.ask': 'تصمیم شما؟',
  'event.decide.examples': `
این‌ها با هم سنجیده می‌شود: هدف‌های بازی که خودش یا کسانی که آنجا می‌بینید به
کارشان می‌آیند، کسانی که دیدنشان می‌ارزد، ساعت و هزینه برای هر کدام، و توجهی که
برای هفت روز از آن روز مانده است. تصمیم با شماست.
کسی که امید دیدنش را دارید ۱ نفر حساب می‌شود اگر چک‌لیست بگوید پی بگیرید، ۰٫۵ تا
وقتی باز است، و صفر اگر بگوید رها کنید؛ پیوند قوی، یک‌چهارم این. آشناهای تازه از
حاصل نوبت‌های قبلی همین سری برآورد می‌شوند، وگرنه نصف حاصل رویدادهای هم‌نوع:
کسانی که چک‌لیست را گذرانده‌اند یا هنوز زنده‌اند (net event yield --help). از توجه
آن روزها کم می‌شود: هر که موعدش آن روزهاست یا پیش از آن نوبتش نمی‌رسد، و کسانی که
در رویدادهای دیگری که تصمیم گرفته‌اید بروید می‌بینید یا باید پیگیری‌شان کنید.
رویداد بیش از ۱۲ ساعت چند روز حساب می‌شود، مگر روز آخرش (‎--until) را گفته باشید. اگر
دوباره تصمیم بگیرید، تصمیم قبلی می‌ماند.

نمونه‌ها:
  net event decide دورهمی کامپایلر
  net event decide دورهمی کامپایلر --go --because "سارا می‌آید"
  net event decide 3 --skip`,
  'event.advice.go': 'بروید',
  'event.advice.skip': 'نروید',
  'event.advice': ({ word, name, on }, { day }) =>
    `${word}: ${name}${on === null ? '' : ` (${day(on, 'full')})`}:`,
  'event.reason.goals': ({ goals }) => `به کار هدف ${goals} می‌آید`,
  'event.reason.hopes': ({ names, goals }) =>
    `امید دیدن ${names} هست${goals === '' ? '' : ` (برای ${goals})`}`,
  'event.reason.series': ({ newcomers }, { number }) =>
    `هر نوبت قبلی ${number(newcomers)} آشنای ماندنی داشته`,
  'event.reason.kind': ({ newcomers }, { number }) =>
    `از رویدادهای هم‌نوعش ${number(newcomers)} آشنای ماندنی درمی‌آید`,
  'event.objection.noGoal': ({ id, done }) =>
    done === ''
      ? `به کار هیچ هدف بازی نمی‌آید (اگر می‌آید: ‎net event edit ${id} --goal نام‎)`
      : `هدفی که به کارش می‌آمد انجام شده است (${done})`,
  'event.objection.nobody': 'کسی که دیدنش بیرزد در میان نیست (با ‎--hope نام ببرید)',
  'event.objection.littleWorth': ({ hoped, hopedWorth }, { number }) =>
    `دیدن ${hoped === 1 ? 'کسی که امید دیدنش را دارید' : `${number(hoped)} نفری که امید دیدنشان را دارید`} آنجا چندان نمی‌ارزد (با چک‌لیست و پیوند، ${number(hopedWorth)})`,
  'event.objection.tooLong': ({ hoursEach, mostHours }, { number }) =>
    `برای هر کسی که ارزش دیدن دارد ${number(hoursEach ?? 0)} ساعت می‌برد، بیش از ${number(mostHours)} ساعت`,
  'event.objection.tooDear': ({ costEach, usualCostEach }, { amount }) =>
    `برای هر کسی که ارزش دیدن دارد ${amount(costEach ?? 0)} خرج دارد، بیش از دو برابر ${amount(usualCostEach ?? 0)} در رویدادهای قبلی`,
  'event.objection.noAttention': 'برای هفت روز پس از آن بودجهٔ توجهی نمانده است',
  'event.figure.between': '؛ ',
  'event.figure.worth': ({ worth, hoped, hopedWorth, newcomers }, { number }) => {
    const grounds = [
      hoped === 0 || hoped === hopedWorth
        ? ''
        : `${number(hopedWorth)} از ${number(hoped)} نفری که نام برده‌اید، به حساب چک‌لیست و پیوند`,
      newcomers === 0 ? '' : `${number(newcomers)} آشنای تازه برآورد می‌شود`,
    ].filter((ground) => ground !== '')
    return `${number(worth)} نفر ارزش دیدن ${worth > 1 ? 'دارند' : 'دارد'}${grounds.length === 0 ? '' : ` (${grounds.join('، ')})`}`
  },
  'event.figure.earlier.series': ({ occurrences, met, kept }, { number }) =>
    `از ${number(occurrences)} نوبت قبلی ${number(met)} آشنای تازه آمد و تا امروز ${number(kept)} نفرشان ماندنی شده`,
  'event.figure.earlier.kind': ({ occurrences, met, kept }, { number }) =>
    `از ${number(occurrences)} رویداد هم‌نوع ${number(met)} آشنای تازه آمد و تا امروز ${number(kept)} نفرشان ماندنی شده`,
  'event.figure.hours': ({ hours, each }, { amount }) =>
    `${amount(hours)} ساعت${each === null ? '' : `، برای هر نفر ${amount(each)}`}`,
  'event.figure.cost': ({ cost, each, usual }, { amount }) =>
    `هزینه ${amount(cost)}${each === null ? '' : `، برای هر نفر ${amount(each)}`}${usual === null ? '' : ` (در رویدادهای قبلی هر نفر ${amount(usual)})`}`,
  'event.figure.attention': ({ left, budget }, { number }) =>
    `توجه مانده در آن هفته: ${number(left)} از ${number(budget)} نفر`,
  'event.decided': ({ choice, because }) =>
    `تصمیم: ${chosen[choice]}${because === null ? '' : `، چون ${because}`}.`,
  'event.decidedOn': ({ choice, because, on }, { day }) =>
    `تصمیم ${day(on, 'full')}: ${chosen[choice]}${because === null ? '' : `، چون ${because}`}.`,
  'event.decidedBefore': ({ choice, because, on }, { day }) =>
    `پیش از آن، ${day(on, 'full')}: ${chosen[choice]}${because === null ? '' : `، چون ${because}`}.`,

  'event.yield.argument': 'یک رویداد یا یک سری؛ اگر ندهید، همه',
  'event.yield.by': 'جمع به نوع (kind) یا به سری (series)',
  'event.yield.examples': `
تازه: اولین دیدارتان آنجا بوده و پیش از آن پیوندی با هم نداشته‌اید.
زنده: از کسانی که ۹۰ روز یا بیشتر از دیدارشان گذشته، آن‌هایی که در نیمهٔ دوم
این ۹۰ روز یا در ۹۰ روز بعدی تماسی با آن‌ها بوده، و نه فقط در رویدادها.
پذیرفته: چک‌لیست می‌گوید پی بگیرید. داد و ستد: آنچه تا امروز با آشناهای آنجا داده و
گرفته‌اید و معرفی‌هایی که آن‌ها در آن بوده‌اند. در پرانتز، سهم هر آشنای تازه.

نمونه‌ها:
  net event yield
  net event yield --by series
  net event yield دورهمی کامپایلر --json`,
  'event.yield.none': 'هنوز چیزی برای گفتن نیست: رویدادی نگذشته که در آن چیزی ثبت شده باشد.',
  'event.head.series': 'سری',
  'event.head.events': 'رویداد',
  'event.head.newly': 'تازه',
  'event.head.alive': 'زنده',
  'event.head.passed': 'پذیرفته',
  'event.head.exchanges': 'داد و ستد',
  'event.head.costEach': 'هزینه (هر نفر)',
  'event.head.hoursEach': 'ساعت (هر نفر)',
  'event.ofAged': ({ alive, aged }, { number }) => `${number(alive)} از ${number(aged)}`,
  'event.noKind': '(بدون نوع)',
  'event.noSeries': '(بدون سری)',
})
