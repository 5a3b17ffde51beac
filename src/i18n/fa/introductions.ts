import type { Translation } from '../catalogue.ts'
import type { introductionsEn } from '../en/introductions.ts'

export const introductionsFa = (): Translation<typeof introductionsEn> => ({
  'link.words': 'دو نفر: سارا احمدی رضا کاظمی',
  'link.kind': 'از کجا همدیگر را می‌شناسند: همکار، خواهر، …',
  'link.since': 'از کی؛ سال یا ماه هم کافی است: ۱۳۹۸',
  'link.examples': `
نمونه‌ها:
  net link سارا احمدی رضا کاظمی
  net link 1 2 --kind همکار --since 1399-01-01`,
  'link.askOther': 'چه کسی را می‌شناسد؟',
  'link.new': ({ names, how }) => `${names} همدیگر را می‌شناسند${how}.`,
  'link.changed': ({ names, how }) => `عوض شد: ${names} همدیگر را می‌شناسند${how}.`,
  'link.same': ({ names, how }) => `از قبل ثبت شده: ${names} همدیگر را می‌شناسند${how}.`,
  'link.removed': ({ names }) => `آشنایی برداشته شد: ${names}.`,
  'link.sinceDay': ({ day }) => `از ${day}`,
  'unlink.examples': `
نمونه‌ها:
  net unlink سارا احمدی رضا کاظمی
  net unlink 1 2`,

  'intro.words': 'دو نفر که به هم معرفی می‌کنید، یا یک نفر که با او آشنا می‌شوید',
  'intro.by': 'چه کسی شما را با او آشنا کرد',
  'intro.ask': 'از چه کسی خواستید شما را با او آشنا کند: هنوز نشده',
  'intro.offered': 'فقط پیشنهاد شده: هنوز نشده',
  'intro.asked': 'اولی از شما خواست با دومی آشنایش کنید: هنوز نشده',
  'intro.led': 'به چه نتیجه‌ای رسید (اگر نگویید، پرسیده می‌شود)',
  'intro.askOutcome': 'به چه نتیجه‌ای رسید؟ (Enter خالی: به جایی نرسید)',
  'intro.nothing': 'به جایی نرسید',
  'intro.about': 'دربارهٔ چه',
  'intro.examples': `
نمونه‌ها:
  net intro سارا رضا --about کامپایلر        آن دو را به هم معرفی کردید
  net intro سارا رضا --asked                سارا از شما خواست؛ هنوز نشده
  net intro مریم --ask رضا                  از رضا خواستید شما را با مریم آشنا کند
  net intro مریم --by رضا                   آشنا کرد: دو روز دیگر وقت تشکر است
  net intro مریم --led "یک مقالهٔ مشترک"     نتیجه‌اش؛ به رضا هم خبر می‌دهید

اگر همان دو نفر را دوباره بنویسید، ادامهٔ همان معرفی باز است.`,
  'intro.askBy': ({ name }) => `معرفی چه کسی به ${name}؟`,
  'intro.askOther': 'به چه کسی؟',
  'intro.made.done': ({ one, other }) => `${one} را به ${other} معرفی کردید`,
  'intro.made.offered': ({ one, other }) => `پیشنهاد کردید ${one} را به ${other} معرفی کنید`,
  'intro.made.asked': ({ one, other }) => `${one} از شما خواست با ${other} آشنایش کنید`,
  'intro.received.done': ({ by, one }) => `${by} شما را با ${one} آشنا کرد`,
  'intro.received.offered': ({ by, one }) => `${by} پیشنهاد کرد شما را با ${one} آشنا کند`,
  'intro.received.asked': ({ by, one }) => `از ${by} خواستید شما را با ${one} آشنا کند`,
  'intro.aboutWhat': ({ about }) => `دربارهٔ ${about}`,
  'intro.ledTo': ({ outcome }) => `نتیجه: ${outcome}`,
  'intro.cameToNothing': 'به جایی نرسید',
  'intro.recorded': ({ text, day }) => `ثبت شد: ${day}، ${text}.`,
  'intro.spoken.asked': ({ name }) => `درخواست آشنایی با ${name}`,
  'intro.spoken.offered': ({ name }) => `پیشنهاد آشنایی با ${name}`,
  'intro.thank': ({ name }) => `تشکر بابت آشنایی با ${name}`,
  'intro.noThanks.late': 'بیش از یک ماه گذشته است: قدمی برای تشکر گذاشته نشد.',
  'intro.noThanks.thanked': 'قبلاً بابت آن تشکر کرده‌اید: قدمی برای تشکر گذاشته نشد.',
  'intro.silent.leave': ({ name }) =>
    `چک‌لیست می‌گوید ${name} را رها کنید، پس این قدم در فهرست صبح نمی‌آید.`,
  'intro.silent.archived': ({ name }) => `${name} در بایگانی است، پس این قدم در فهرست صبح نمی‌آید.`,
  'intro.tell': ({ name, outcome }) => `خبر دادن نتیجهٔ آشنایی با ${name}: ${outcome}`,
  'intro.thankAndTell': ({ name, outcome }) =>
    `تشکر بابت آشنایی با ${name} و خبر دادن نتیجه‌اش: ${outcome}`,
  'intro.tellNothing': ({ name }) => `خبر دادن اینکه آشنایی با ${name} به جایی نرسید، با تشکر`,
  'intro.list.who': 'فقط معرفی‌هایی که این شخص در آن‌هاست',
  'intro.list.state': 'offered، made، led یا nothing (چند بار هم می‌شود: هر کدام که باشد)',
  'intro.list.none': 'هنوز معرفی‌ای ثبت نشده. ثبت: net intro نام نام',
  'intro.list.examples': `
نمونه‌ها:
  net intro list
  net intro list سارا
  net intro list --state offered --state made`,

  'show.knows': 'می‌شناسد',
  'show.introductions': 'معرفی‌ها',

  'path.who': 'با چه کسی',
  'path.limit': 'چند راه (اگر ندهید ۵)',
  'path.examples': `
نمونه‌ها:
  net path مریم کاظمی
  net path 12 --limit 1`,
  'path.known': ({ name, id, tie }, { number }) =>
    `خودتان ${name} (#${number(id)}) را می‌شناسید${tie === null ? '' : `: پیوند ${tie}`}`,
  'path.lastContact': ({ day }) => `آخرین تماس ${day}`,
  'path.tie': ({ tie }) => `پیوند ${tie}`,
  'path.through': ({ name, id }, { number }) => `از راه ${name} (#${number(id)})`,
  'path.link': 'همدیگر را می‌شناسند',
  'path.kind': ({ kind }) => `همدیگر را می‌شناسند (${kind})`,
  'path.introduced': 'به هم معرفی شده‌اند، یا یکی دیگری را معرفی کرده',
  'path.spoken': 'قرار بوده یکی‌شان شما را به دیگری معرفی کند',
  'path.together': ({ day }) => `${day} هر دو با شما بودند`,
  'path.circle': ({ name }) => `هر دو در ${name}`,
  'path.event': ({ name }) => `هر دو در ${name} بوده‌اند؛ شاید همدیگر را دیده باشند`,
  'path.bond': ({ names, how }) => `${names}: ${how}`,
  'path.ask': ({ who, by }) => `net intro ${who} --ask ${by}`,
  'path.offered': ({ day, who, by }) =>
    `حرفش ${day} زده شده؛ وقتی انجام شد: net intro ${who} --by ${by}`,
  'path.made': ({ day, who }) => `${day} انجام شد؛ نتیجه‌اش: net intro ${who} --led متن`,
  'path.led': ({ day }) => `انجام شد و تا ${day} به نتیجه رسید`,
  'path.nothing': ({ who, by }) => `خواستن دوباره: net intro ${who} --ask ${by}`,
  'path.drawback.leave': 'در آخر فهرست: چک‌لیست می‌گوید رهایش کنید',
  'path.drawback.nothing': ({ day }) => `در آخر فهرست: معرفی از راه او ${day} به جایی نرسید`,
  'path.nobody': ({ name }) =>
    `تا جایی که ثبت شده، هیچ‌یک از آشنایانتان ${name} را نمی‌شناسد.\nهر وقت فهمیدید: net link نام نام`,
})
