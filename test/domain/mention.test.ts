import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findMentions,
  type MentionCandidate,
  type MentionContext,
  mentionKeys,
} from '../../src/domain/mention.ts'
import { contactKeys } from '../../src/domain/who.ts'
import { mentionVocabulary } from '../../src/i18n/mention-words.ts'
import { cpuTime } from '../support/cpu-time.ts'

function person(
  id: number,
  name: string,
  more: Partial<Omit<MentionCandidate, 'id'>> = {},
): MentionCandidate {
  return { id, name, nicknames: [], tie: 'weak', ...more }
}

const cast = [
  person(1, 'Grace Hopper', { nicknames: ['The Admiral', 'Amazing Grace'] }),
  person(2, 'George Washington Carver'),
  person(3, 'Marie Curie'),
  person(4, 'Will Byers', { nicknames: ['Doc'] }),
  person(5, 'May Parker'),
  person(6, 'Mark Rutte'),
  person(7, 'Jean-Luc Picard'),
  person(8, 'Dr. Sam Okafor'),
  person(9, 'سارا احمدی'),
  person(10, 'مریم کاظمی‌نیا'),
  person(11, 'علی‌رضا قربانی'),
  person(12, 'امید کرمی'),
  person(13, 'بهروز وثوقی'),
  person(14, 'Łukasz Żółć'),
  person(15, 'Neha'),
  person(16, 'مهر نیکو'),
]

const alone: MentionContext = { together: () => 0 }

function find(text: string, people: readonly MentionCandidate[] = cast, context = alone) {
  return findMentions(text, people, mentionVocabulary, context)
}

/** `text as written=id how`, undecided as `text?ids`. */
function told(text: string, people?: readonly MentionCandidate[], context = alone): string[] {
  const result = find(text, people, context)
  return [
    ...result.mentions.map(
      ({ start, end, contactId, how, name }) =>
        `${result.text.slice(start, end)}=${contactId ?? `new ${name}`} ${how}`,
    ),
    ...result.undecided.map(
      ({ start, end, candidates }) => `${result.text.slice(start, end)}?${candidates.join(',')}`,
    ),
  ]
}

/** Whom `saw Grace` means among these, and what decided. */
function decided(people: readonly MentionCandidate[]) {
  return find('saw Grace', people).mentions.map(({ contactId, decidedBy }) => [
    contactId,
    decidedBy,
  ])
}

describe('findMentions', () => {
  it.each<[string, string[]]>([
    ['coffee with Grace and George about hiring', ['Grace=1 firstName', 'George=2 firstName']],
    ['Grace Hopper called', ['Grace Hopper=1 name']],
    ['GRACE HOPPER CALLED', ['GRACE HOPPER=1 name']],
    ['talked to the admiral', ['the admiral=1 nickname']],
    ['Amazing Grace was there', ['Amazing Grace=1 nickname']],
    ['lunch with George Carver', ['George Carver=2 name']],
    ['lunch with george washington carver.', ['george washington carver=2 name']],
    ['met Grace H. and Marie C', ['Grace H.=1 firstAndInitial', 'Marie C=3 firstAndInitial']],
    ["Marie's talk; Marie’s book", ['Marie=3 firstName', 'Marie=3 firstName']],
    ['told Marie I was late', ['Marie=3 firstName']],
    ['told Marie A. all', []],
    [
      'jeanluc, Jean Luc and Jean-Luc',
      ['jeanluc=7 firstName', 'Jean Luc=7 firstName', 'Jean-Luc=7 firstName'],
    ],
    ['Sam Okafor and Dr. Sam Okafor', ['Sam Okafor=8 name', 'Dr. Sam Okafor=8 name']],
    ['call with Lukasz Zolc', ['Lukasz Zolc=14 name']],
    ['neha wrote', ['neha=15 name']],
    ['Marie', ['Marie=3 firstName']],
    ['Marie/Neha', ['Marie=3 firstName', 'Neha=15 name']],
    ['(Marie) "Neha"', ['Marie=3 firstName', 'Neha=15 name']],
    ['', []],
    ['Hopper and Curie', []],
    ['Marie-Ann, non-Marie, marie.example, snake_marie, marie_x', []],
    ['Mariebel and Nehas', []],
    ['marie@work.example https://x.example/Marie www.marie.example', []],
    ['با سارا و مریم کاظمی نیا', ['سارا=9 firstName', 'مریم کاظمی نیا=10 name']],
    ['مريم كاظمي‌نيا زنگ زد', ['مريم كاظمي‌نيا=10 name']],
    ['مریم کاظمینیا زنگ زد', ['مریم کاظمینیا=10 name']],
    [
      'علیرضا، علی رضا و علی‌رضا',
      ['علیرضا=11 firstName', 'علی رضا=11 firstName', 'علی‌رضا=11 firstName'],
    ],
    ['مریم‌جان آمد', ['مریم=10 firstName']],
    ['ناهار با سارا ا.', ['سارا ا.=9 firstAndInitial']],
    ['سارا و علی', ['سارا=9 firstName']],
  ])('%j', (text, found) => {
    expect(told(text)).toEqual(found)
  })

  it.each<[string, string[]]>([
    ['I will call', []],
    ['call with will', ['will=4 firstName']],
    ['call with Will', ['Will=4 firstName']],
    ['then Will came', ['Will=4 firstName']],
    ['Will it work? Will is unsure', []],
    ['Will said no', ['Will=4 firstName']],
    ["Will's idea", ['Will=4 firstName']],
    ['Will', ['Will=4 firstName']],
    ['Will and Marie', ['Will=4 firstName', 'Marie=3 firstName']],
    ['Will and I met', ['Will=4 firstName']],
    ['will byers came', ['will byers=4 name']],
    ['met Marie and will call her', ['Marie=3 firstName']],
    ['met Marie and will', ['Marie=3 firstName', 'will=4 firstName']],
    ['met marie, grace and will', ['marie=3 firstName', 'grace=1 firstName', 'will=4 firstName']],
    ['a grace period', []],
    ['the Grace period', []],
    ['Grace period at work', []],
    ['lunch: Grace', ['Grace=1 firstName']],
    ['lunch: grace period', []],
    ['call grace', ['grace=1 firstName']],
    ['text grace about it', ['grace=1 firstName']],
    ['call grace yesterday', ['grace=1 firstName']],
    ['call grace period off', []],
    ['Grace را دیدم', ['Grace=1 firstName']],
    ['in May and in may', []],
    ['on 5 May, May 5', []],
    ['saw May yesterday', ['May=5 firstName']],
    ['from may to june', []],
    ['dinner with may', ['may=5 firstName']],
    ['to mark the day', []],
    ['wrote to mark', ['mark=6 firstName']],
    ['wrote to mark about it', ['mark=6 firstName']],
    ['WILL CALL', []],
    ['به امید دیدار', []],
    ['با امید حرف زدم', ['امید=12 firstName']],
    ['امید و سارا آمدند', ['امید=12 firstName', 'سارا=9 firstName']],
    ['سارا و امید', ['سارا=9 firstName', 'امید=12 firstName']],
    ['امید دارم', []],
    ['به روز شد', []],
    ['با بهروز', ['بهروز=13 firstName']],
    ['از مهر تا آبان', []],
    ['با مهر', ['مهر=16 firstName']],
    ['ملاقات امید در دانشگاه', ['امید=12 firstName']],
    ['خدمت امید رسیدم', ['امید=12 firstName']],
    ['خانوم مهر زنگ زد', ['مهر=16 firstName']],
    ['سارا‌جون آمد', ['سارا=9 firstName']],
    ['lunch with marie thursday and mark', ['marie=3 firstName', 'mark=6 firstName']],
    ['lunch with marie thursday and will do it again', ['marie=3 firstName']],
    ['ناهار با سارا پنجشنبه و امید', ['سارا=9 firstName', 'امید=12 firstName']],
    ['coffee w/ mark', ['mark=6 firstName']],
    ['George called. May too.', ['George=2 firstName', 'May=5 firstName']],
    ['George called. Will as well', ['George=2 firstName', 'Will=4 firstName']],
    ['Will too', ['Will=4 firstName']],
    ['Marie called. Will too be late', ['Marie=3 firstName']],
    ['lunch: May; call: Marie', ['May=5 firstName', 'Marie=3 firstName']],
    ['Will, who is back, called', []],
    ['Marie was here. Mark: coffee', ['Marie=3 firstName', 'Mark=6 firstName']],
    ['سارا آمد. امید هم آمد', ['سارا=9 firstName', 'امید=12 firstName']],
    ['سارا آمد، امید هم', ['سارا=9 firstName', 'امید=12 firstName']],
    ['امید هم هست', []],
    ['دیروز امید را در جلسه دیدم', ['امید=12 firstName']],
    ['امید را از دست دادم', []],
    ['سارا‌خانم و علی‌رضا آقا', ['سارا=9 firstName', 'علی‌رضا=11 firstName']],
    ['lunch w mark', ['mark=6 firstName']],
    ['امید، که برگشته، زنگ زد', ['امید=12 firstName']],
    ['قهوه: امید؛ تلفن: سارا', ['امید=12 firstName', 'سارا=9 firstName']],
  ])('tells names from common words: %j', (text, found) => {
    expect(told(text)).toEqual(found)
  })

  it.each<[string, string[]]>([
    ['Marie told me that George is moving', ['George']],
    ['Marie told me over lunch with Neha that George is moving', ['George']],
    ['told Marie and Neha that George is moving', ['George']],
    ['told Marie about it, and Neha', []],
    ['Marie said George got promoted, then Neha called', ['George']],
    ['Marie said she would ask George', ['George']],
    ['George is moving, said Marie', []],
    ['said hello to Marie and George', []],
    ['Marie said over lunch that George left. Neha called', ['George']],
    ['heard from Marie that George is leaving', ['George']],
    ['heard George left', ['George']],
    ['heard Marie and George that day', []],
    ['Marie mentioned George', ['George']],
    ['I mentioned the job to Marie and George', []],
    ['Marie wrote that George and Neha came', ['George', 'Neha']],
    ['asked Marie if George is free', ['George']],
    ['سارا گفت مریم مریض است', ['مریم']],
    ['سارا گفت: مریم مریض است', ['مریم']],
    ['از سارا شنیدم که مریم رفته', ['مریم']],
    ['به سارا گفتم مریم رفته، بعد علیرضا را دیدم', ['مریم']],
    ['گفت و گو با سارا و مریم', []],
    ['گفت‌وگو با سارا', []],
    ['سارا نوشت که مریم آمده و با علیرضا ناهار خوردم', ['مریم']],
    ['thanked Marie for the introduction to George', ['George']],
    ['thank them for the introduction to George', ['George']],
    ['tell them what came of the introduction to George: a job', ['George']],
    ['told Marie that nothing came of the introduction to George, with thanks', ['George']],
    ['thanked her for introducing me to George and Neha', ['George', 'Neha']],
    ['thanked her for putting me in touch with George, then met Neha', ['George']],
    ['thanked her for George', ['George']],
    ['thanked Marie for George', ['George']],
    ['thanked for George', ['George']],
    ['thanked Marie. For George a coffee', []],
    ['از سارا بابت مریم تشکر کردم', ['مریم']],
    ['thank them for the introduction to George, and tell them what came of it: a job', ['George']],
    ['تشکر بابت آشنایی با مریم و خبر دادن نتیجه‌اش: کار', ['مریم']],
    ['asked Marie to introduce me to George', ['George']],
    ['asked Marie for George’s number', ['George']],
    ['gave her George’s number', ['George']],
    ['got George’s number', []],
    ['met a guy called George', ['George']],
    ['met somebody named George', ['George']],
    ['a friend called, George too', []],
    ['Marie introduced me to George', []],
    ['an introduction to George over lunch', []],
    ['introducing Marie to George', []],
    ['از سارا بابت آشنایی با مریم تشکر کردم', ['مریم']],
    ['تشکر بابت معرفی من به مریم', ['مریم']],
    ['خبر دادن نتیجهٔ آشنایی با مریم: کار', ['مریم']],
    ['خبر دادن اینکه آشنایی با مریم به جایی نرسید، با تشکر', ['مریم']],
    ['از سارا خواستم مرا به مریم معرفی کند', ['مریم']],
    ['Marie: she wants to meet George', ['George']],
    ['Marie would like an introduction to George', ['George']],
    ['Marie is going to talk to George', ['George']],
    ['lunch with Marie, will see George tomorrow', ['George']],
    ["lunch with Marie. I'll meet George next week", ['George']],
    ['lunch with Marie, hoping to meet George', ['George']],
    ['Zed wants to meet George', ['George']],
    ['Zed is keen to meet George', ['George']],
    ['Marie is looking forward to meeting George', ['George']],
    ['ناهار با سارا، فردا مریم را می‌بینم', ['مریم']],
    ['ناهار با سارا، فردا با مریم قرار دارم', ['مریم']],
    ['happy to meet George', []],
    ['was happy to finally meet George', []],
    ['Today glad to meet George', []],
    ['went to see George', []],
    ['Marie: she met George', []],
    ['سارا می‌خواهد مریم را ببیند', ['مریم']],
    ['سارا دوست دارد با مریم آشنا شود', ['مریم']],
    ['سارا مریم را دید', []],
    ['آشنایی با مریم در همایش', []],
    ['سارا مرا به مریم معرفی کرد', []],
    ['offered Marie an introduction to George', ['George']],
    ['Marie offered me an intro to George and Neha', ['George', 'Neha']],
    ['suggested an introduction to George to Marie', ['George']],
    ['offered to introduce Marie to George', ['George']],
    ['offered to put Marie in touch with George', ['George']],
    ['Neha asked me to introduce Marie to George', ['Marie', 'George']],
    ['gave Marie an introduction to George', []],
    ['introduce Marie to George', []],
    ['Neha put Marie in touch with George', []],
    ['به سارا قول معرفی به مریم دادم', ['مریم']],
    ['به سارا پیشنهاد دادم به مریم معرفی‌اش کنم', ['مریم']],
    ['مریم را به سارا معرفی کردم', []],
    ['coffee with Marie, need to call George', ['George']],
    ['coffee with Marie; todo: call George and Neha', ['George', 'Neha']],
    ['coffee with Marie. Will call George.', ['George']],
    ['coffee with Marie -> call George', ['George']],
    ["coffee with Marie, don't forget to write to George", ['George']],
    ['asked Marie and Neha to call George', ['George']],
    ['had to call George', []],
    ['coffee with Will and George', []],
    ['must say George was great', []],
    ['sent the slides I promised when I met George', []],
    ['قهوه با سارا، باید به مریم زنگ بزنم', ['مریم']],
    ['قهوه با سارا، یادم باشد با مریم حرف بزنم', ['مریم']],
    ['به سارا گفتم به مریم زنگ بزند', ['مریم']],
    ['did not see George, talked to Marie', ['George']],
    ["couldn't reach George", ['George']],
    ["George and Neha didn't come, met Marie", ['George', 'Neha']],
    ["George couldn't make it, Marie came", ['George']],
    ['George was absent, Marie came', ['George']],
    ['had not seen George in years, lunch', []],
    ['did not talk much with George', []],
    ["couldn't see George's point over lunch", []],
    ["George wasn't able to help", []],
    ['did not know George was there', []],
    ['سارا نیامد، مریم را دیدم', ['سارا']],
    ['سارا و مریم آنجا نبودند، علیرضا را دیدم', ['سارا', 'مریم']],
    ['سارا را ندیدم، مریم آمد', ['سارا']],
    ['به سارا زنگ نزدم، مریم آمد', ['سارا']],
    ['سارا خوشحال نبود', []],
    ['Marie, who knows George, called', ['George']],
    ['Marie told me George is moving', ['George']],
    ['met Marie (works with George)', ['George']],
    ['met Marie, a friend of George', ['George']],
    ['talked with Marie while waiting for George', ['George']],
    ['worked with George', []],
    ['asked Marie how George is', ['George']],
    ['asked Marie where to find George', ['George']],
    ['Marie wants me to call George', ['George']],
    ['Marie recommended George', ['George']],
    ['call with Marie on behalf of George', ['George']],
    ['no news from George, called Marie', ['George']],
    ["haven't heard from George, called Marie", ['George']],
    ['heard from George', []],
    ['سارا خبری نیست، با مریم حرف زدم', ['سارا']],
    ['شماره مریم را از سارا گرفتم', ['مریم']],
    ['شماره سارا را به مریم دادم', ['سارا']],
    ['مریم را به سارا نشان دادم', []],
    ['غیر از سارا همه آمدند، مریم هم', ['سارا']],
    ['سارا قرار است مریم را ببیند', ['مریم']],
    ['got to know George', []],
    ['سارا که مریم را می‌شناسد زنگ زد', ['مریم']],
    ['Marie and I talked about George, Neha and Lukasz', ['George', 'Neha', 'Lukasz']],
    ['talked with Marie about George, Zed, and Neha', ['George', 'Neha']],
    ['coffee with Marie without George or Neha', ['George', 'Neha']],
    ['coffee with Marie, not George or Neha', ['George', 'Neha']],
    ['coffee with Marie, not George, Neha or Lukasz', ['George', 'Neha', 'Lukasz']],
    ['coffee with Marie, not George, and Neha', ['George']],
    ['coffee, not with George, Marie and Neha', ['George']],
    ['coffee with Marie about hiring George, Neha or Lukasz', ['George', 'Neha', 'Lukasz']],
    ['coffee with Marie about meeting George and Neha', ['George', 'Neha']],
    ['coffee about hiring with George', []],
    ['talked with Marie about George, Neha joined later', ['George']],
    ['talked with Marie about George and Neha joined later', ['George']],
    ['talked about George, then met Marie and Neha', ['George']],
    ['talked about George with Marie, Neha', ['George']],
    ['با علی‌رضا درباره سارا، مریم و بهروز حرف زدم', ['سارا', 'مریم', 'بهروز']],
    ['با علی‌رضا بدون سارا یا مریم ناهار خوردم', ['سارا', 'مریم']],
    ['با علی‌رضا درباره استخدام سارا یا مریم حرف زدم', ['سارا', 'مریم']],
    ['برادر سارا، مریم را دیدم', ['سارا']],
    ['نه سارا، مریم آمد', ['سارا']],
    ['Marie called. George did not.', ['George']],
    ["Marie called but George didn't", ['George']],
    ['Marie called, George and Neha did not', ['George', 'Neha']],
    ['Marie came, George did not mind', []],
    ['lunch with Marie, George was sick', ['George']],
    ['lunch with Marie and George was sick of it', []],
    ['called Marie, saw George and Neha were busy', []],
    ['Marie came to dinner, George stayed home', ['George']],
    ['lunch with Marie (George sent regrets)', ['George']],
    ['saw Marie and Neha, but George had already left', ['George']],
    ['skipped lunch with George and Neha, met Marie', ['George', 'Neha']],
    ['skipped dessert at lunch with George', []],
    ['missed the call with George but called him later', []],
    ['George forgot our lunch, Marie came', ['George']],
    ['coffee with Marie; she is marrying George', ['George']],
    ['coffee with Marie; she’s seeing George and Neha', ['George', 'Neha']],
    ['coffee with Marie; she misses George', ['George']],
    ['coffee with Marie; she was with George', []],
    ['Marie showed me a photo of George', ['George']],
    ['took a photo of George and Marie', []],
    ['read a book by George Carver, lunch with Marie', ['George Carver']],
    ['watched a George Carver talk with Marie', ['George Carver']],
    ['had a talk with George', []],
    ['سارا زنگ زد ولی مریم نه', ['مریم']],
    ['ناهار با سارا، مریم مریض بود', ['مریم']],
    ['سارا را دیدم ولی مریم رفته بود', ['مریم']],
    ['با سارا ناهار خوردم، مریم یادش رفته بود', ['مریم']],
    ['سارا عکس مریم را نشانم داد', ['مریم']],
    ['از مریم عکس گرفتم', []],
    ['با سارا قهوه خوردم؛ دلش برای مریم تنگ شده', ['مریم']],
    ['سارا با مریم ازدواج کرد', ['مریم']],
    ["coffee with Marie and George's team", ['George']],
    ["sent George's new paper to Marie", ['George']],
    ["met Marie for George's birthday", ['George']],
    ["met Marie at George's birthday", []],
    ["coffee with Marie at George's", []],
    ["lunch with George's team", []],
    ["read George's paper", []],
    ['با مریم و تیم سارا قهوه خوردم', ['سارا']],
    ['مقاله‌ی سارا را به مریم دادم', ['سارا']],
    ['مریم را برای تولد سارا دیدم', ['سارا']],
    ['مقاله سارا را خواندم', []],
    ['cancelled lunch with George', ['George']],
    ['had to postpone our call with George and Neha', ['George', 'Neha']],
    ['meeting with George was cancelled', ['George']],
    ['lunch with George and Neha got cancelled', ['George', 'Neha']],
    ['lunch with George cancelled', ['George']],
    ['lunch with Marie; George cancelled', ['George']],
    ['lunch with Marie and George cancelled', ['George']],
    ['George has cancelled last minute, coffee with Marie', ['George']],
    ['call with Marie: lunch with George was called off', ['George']],
    ['dinner with Marie and Neha, George had to cancel', ['George']],
    ['lunch with George, Neha and Marie was cancelled', ['George', 'Neha', 'Marie']],
    ['George called to cancel lunch', []],
    ['lunch with George was cancelled, called him instead', []],
    ['lunch with George was cancelled but we met later', []],
    ['George cancelled his subscription', []],
    ['coffee with George, who cancelled his trip', []],
    ['coffee with George about the cancelled trip', []],
    ['جلسه با سارا لغو شد', ['سارا']],
    ['قرارم با سارا و مریم را لغو کردم', ['سارا', 'مریم']],
    ['با مریم ناهار خوردم، سارا کنسل کرد', ['سارا']],
    ['سارا جلسه را لغو کرد', ['سارا']],
    ['ناهار با مریم و بهروز، سارا کنسل کرد', ['سارا']],
    ['با مریم تلفنی حرف زدم، جلسه با سارا لغو شد', ['سارا']],
    ['جلسه با سارا لغو شد، به جایش تلفنی حرف زدیم', []],
  ])('leaves out who is only told of: %s', (text, names) => {
    const { spokenOf, mentions, text: stored } = find(text)
    expect(spokenOf.map(({ start, end }) => stored.slice(start, end))).toEqual(names)
    const isTold = mentions.some(({ start, end }) => names.includes(stored.slice(start, end)))
    expect(isTold).toBe(false)
  })

  it.each<[string, string[]]>([
    ['Zed/Zelda/Marie lunch', ['Zed', 'Zelda']],
    ['lunch Zelda/Zara/Marie', ['Zelda', 'Zara']],
    ['lunch: Zelda, Zara, Marie', ['Zelda', 'Zara']],
    ['lunch (Zelda and Marie)', ['Zelda']],
    ['lunch Zelda Fitz and Marie', ['Zelda Fitz']],
    ['Marie&Zelda lunch', ['Zelda']],
    ['Zelda+Marie', ['Zelda']],
    ['zelda/zara/marie lunch', ['zelda', 'zara']],
    ['lunch w/ Zelda and Marie', ['Zelda']],
    ['زلدا/سارا ناهار', ['زلدا']],
    ['سارا/زلدا ناهار', ['زلدا']],
    ['ناهار: زلدا، زارا، سارا', ['زلدا', 'زارا']],
    ['lunch with zelda on thursday and Marie', ['zelda']],
    ['ناهار با زلتان پنج‌شنبه و سارا', ['زلتان']],
    ["coffee with Marie and O'Neil", ["O'Neil"]],
    ['coffee with Marie, D’Angelo and Neha', ['D’Angelo']],
    ['coffee with Marie and al-Karimi', ['al-Karimi']],
    ['coffee with Marie and Smith-Jones', ['Smith-Jones']],
    ['coffee with Marie and van der Berg', ['van der Berg']],
    ["coffee with marie and o'neil", ["o'neil"]],
    ['با سارا و پاک‌نژاد ناهار خوردم', ['پاک‌نژاد']],
    ['lunch bob marie', ['bob']],
    ['TCP/IP with Marie', []],
    ['sales/marketing/Marie', []],
    ['coffee/lunch with Marie', []],
    ['a fine day, Marie and Neha', []],
    ['went to the Hilton and Marie came', []],
  ])('tells who is nobody in a list of names: %s', (text, names) => {
    const { strangers } = find(text)
    expect(strangers.map(({ start, end }) => text.slice(start, end))).toEqual(names)
  })

  it.each<[string, string[], string[]]>([
    ['coffee with Ann Lee and Ann', ['Ann Lee=1', 'Ann=2'], []],
    ['coffee with Ann and Ann Lee', ['Ann=2', 'Ann Lee=1'], []],
    ['coffee with Jack London, Ann and Jack', ['Jack London=3', 'Ann=2', 'Jack=4'], []],
    ['coffee with Mary Ann and Mary', ['Mary Ann=5', 'Mary=6'], []],
    ['coffee with Bea Lone and Bea', ['Bea Lone=7'], ['Bea']],
    ['coffee with **Zoe Kane** and Zoe', ['Zoe Kane=new'], ['Zoe']],
    ['coffee with Bea Lone, Bea paid', ['Bea Lone=7', 'Bea=7'], []],
    ['met Bea Lone and Bea paid', ['Bea Lone=7', 'Bea=7'], []],
    ['coffee with Bea Lone. Bea and Ann paid', ['Bea Lone=7', 'Bea=7', 'Ann=2'], []],
    ['Jack London introduced me to Jack', ['Jack London=3', 'Jack=4'], []],
    ['با حسین رضایی و حسین ناهار خوردم', ['حسین رضایی=8', 'حسین=9'], []],
    ['با حسین و حسین رضایی ناهار خوردم', ['حسین=9', 'حسین رضایی=8'], []],
    ['lunch george grace', ['george=10', 'grace=11'], []],
    ['lunch rose george grace about hiring', ['rose=12', 'george=10', 'grace=11'], []],
    ['lunch rose, george, grace', ['rose=12', 'george=10', 'grace=11'], []],
    ['lunch george rose garden', ['george=10'], []],
    ['met george love his work', ['george=10'], []],
  ])('takes who stands beside somebody for somebody else: %s', (text, found, passed) => {
    const names =
      'Ann Lee,Ann,Jack London,Jack,Mary Ann,Mary,Bea Lone,حسین رضایی,حسین,George Boole,Grace Hopper,Rose,Love Ray'
    const {
      mentions,
      passedOver,
      text: stored,
    } = find(
      text,
      names.split(',').map((name, at) => person(at + 1, name)),
    )
    const said = ({ start, end }: { start: number; end: number }) => stored.slice(start, end)
    expect(mentions.map((one) => `${said(one)}=${one.contactId ?? 'new'}`)).toEqual(found)
    expect(passedOver.map(said)).toEqual(passed)
  })

  it.each<[string, string[], string[]]>([
    ['George called. Rose too', ['Rose'], []],
    ['coffee: Rose; call: George', ['Rose'], []],
    ['Rose, who knows George, called', ['Rose'], []],
    ['Rose (a friend of the house) called', ['Rose'], []],
    ['George came. Rose late', [], ['Rose']],
    ['George came. Rose petals everywhere', [], ['Rose']],
    ['George came. Hope so', [], []],
    ['walked in the Rose garden with George', [], ['Rose']],
    ['met the Rose I know', ['Rose'], []],
    ['met the Rose from Leeds', ['Rose'], []],
    ['جورج آمد. بهار هم آمد', ['بهار'], []],
    ['جورج آمد؛ بهار دیر آمد', [], ['بهار']],
  ])('finds or names what begins a sentence: %s', (text, names, perhaps) => {
    const people = [
      ...cast,
      person(20, 'Rose Tyler'),
      person(21, 'بهار نوری'),
      person(22, 'Hope Ray'),
    ]
    const { mentions, perhaps: may, text: stored } = find(text, people)
    const said = (places: readonly { start: number; end: number }[]) =>
      places.map(({ start, end }) => stored.slice(start, end))
    expect(said(mentions).filter((one) => one !== 'George')).toEqual(names)
    expect(said(may)).toEqual(perhaps)
  })

  it.each<[string, string[], string[]]>([
    ['ran into George and Neha in Paris on Tuesday', ['George', 'Neha'], ['Paris']],
    ['ran into Paris on Tuesday', ['Paris'], []],
    ['lunch with Neha in Austin', ['Neha'], ['Austin']],
    ['lunch with neha in austin', ['neha'], ['austin']],
    ['lunch with Neha at Chelsea', ['Neha'], ['Chelsea']],
    ["lunch with Neha at Chelsea's", ['Neha', 'Chelsea'], []],
    ['flew to Paris with Neha', ['Neha'], ['Paris']],
    ['a train to Austin and Paris with Neha', ['Neha'], ['Austin', 'Paris']],
    ['in Paris, and Austin joined', ['Austin'], ['Paris']],
    ['Neha flew in from Austin for lunch', ['Neha'], ['Austin']],
    ['Neha called from Austin', ['Neha'], ['Austin']],
    ['heard from Austin, a call from Paris', ['Austin', 'Paris'], []],
    ['Neha left for Paris', ['Neha'], ['Paris']],
    ['left a note for Paris', ['Paris'], []],
    ['met Neha at the Paris office', ['Neha'], ['Paris']],
    ['Paris conference with Neha', ['Neha'], ['Paris']],
    ['lunch with Neha; the Paris trip is on', ['Neha'], ['Paris']],
    ['walked around downtown Austin with Neha', ['Neha'], ['Austin']],
    ['met the mayor of Austin and Neha', ['Neha'], ['Austin']],
    ['with Paris, called Austin', ['Paris', 'Austin'], []],
    ['Paris called', ['Paris'], []],
    ['met Paris at the gym', ['Paris'], []],
    ['talked to Paris, wrote to Austin', ['Paris', 'Austin'], []],
    ['got back to Paris', ['Paris'], []],
    ['coffee with Neha and Paris', ['Neha', 'Paris'], []],
    ['lunch in Leeds with Paris Hilton', ['Paris Hilton'], []],
    ['flew to Paris Hilton', ['Paris Hilton'], []],
    ['در ایران با سارا ناهار خوردم', ['سارا'], []],
    ['سفر به ایران با سارا', ['سارا'], ['ایران']],
    ['در مهران با سارا ناهار خوردم', ['سارا'], ['مهران']],
    ['با سارا به مهران رفتیم', ['سارا'], ['مهران']],
    ['سارا از مهران آمده بود', ['سارا'], ['مهران']],
    ['از مهران شنیدم', ['مهران'], []],
    ['در دفتر مهران با سارا ناهار خوردم', ['مهران', 'سارا'], []],
    ['به ایران گفتم', ['ایران'], []],
    ['با ایران به شیراز رفتم', ['ایران'], []],
    ['به ایران زنگ زدم', ['ایران'], []],
  ])('tells a city of that name from a person: %s', (text, names, cities) => {
    const others = ['Paris Hilton', 'Austin Powers', 'Chelsea Clinton', 'ایران درودی', 'مهران نوری']
    const people = [...cast, ...others.map((name, at) => person(30 + at, name))]
    const { mentions, perhaps, text: stored } = find(text, people)
    const said = (places: readonly { start: number; end: number }[]) =>
      places.map(({ start, end }) => stored.slice(start, end))
    expect(said(mentions)).toEqual(names)
    expect(said(perhaps)).toEqual(cities)
  })

  it.each<[string, string[]]>([
    ['با محمد رضا ناهار خوردم', ['محمد رضا?2,3']],
    ['با محمد رضا شجریان ناهار خوردم', ['محمد رضا شجریان=2 name']],
    ['با رضا ناهار خوردم', ['رضا=1 firstName']],
    ['با رضا محمدی ناهار خوردم', ['رضا محمدی=1 name']],
    ['با امیر رضا ناهار خوردم', []],
  ])('takes a first name of two words for nobody of the second: %s', (text, found) => {
    const people = ['رضا محمدی', 'محمدرضا شجریان', 'محمد رضا کاظمی']
    expect(
      told(
        text,
        people.map((name, at) => person(at + 1, name)),
      ),
    ).toEqual(found)
  })

  it.each<[string, string[]]>([
    ['Dr. Curie called', ['Curie=3 surname']],
    ['met Prof Carver', ['Carver=2 surname']],
    ['met Dr. Curie Smith', []],
    ['the Curie lecture', []],
    ['خانم احمدی زنگ زد', ['احمدی=9 surname']],
    ['دکتر کاظمی نیا زنگ زد', ['کاظمی نیا=10 surname']],
    ['سارای احمدی زنگ زد', ['سارای احمدی=9 name']],
    ['مریمو دیدم', ['مریمو=10 object']],
    ['مریمو نه', []],
    ['امید پیام داد', ['امید=12 firstName']],
  ])('knows a surname behind a title, and first names as they are spoken: %s', (text, found) => {
    expect(told(text)).toEqual(found)
  })

  it.each<[string, number]>([
    ['Bill paid for lunch', 1],
    ['Bill, Zoe and Tom were late', 1],
    ['Bill paid', 0],
    ['bill paid for lunch', 0],
    ['Bill paid by card', 0],
    ['grace sat beside me', 1],
    ['Bill and Grace sat beside me', 2],
    ['Bill and Zelda, a talk', 0],
  ])('knows by what only people do that a word is a name: %s', (text, count) => {
    expect(told(text, [person(1, 'Bill Gates'), person(2, 'Grace Hopper')])).toHaveLength(count)
  })

  it('takes no time of day for a name, but whom it is at', () => {
    const people = [person(1, 'Dawn Wells'), person(2, 'Grace Hopper')]
    for (const text of ['ran at dawn', 'ran before dawn', 'grace at heart, said she']) {
      expect(told(text, people), text).toEqual([])
    }
    expect(told("met at dawn's, wrote to dawn", people)).toHaveLength(2)
  })

  it('leaves a backslashed name alone and stores no backslash', () => {
    const result = find('\\Grace Hopper met \\Marie, C:\\Marie and \\@tag')
    expect(result.text).toBe('Grace Hopper met Marie, C:\\Marie and @tag')
    expect(result.mentions).toEqual([])
    expect(result.tags).toEqual([])
  })

  it('creates whom it is told to, or finds them under exactly that name', () => {
    expect(told('met **Ada Lovelace** and **grace hopper**; Ada left')).toEqual([
      'Ada Lovelace=new Ada Lovelace created',
      'grace hopper=1 name',
      'Ada=new Ada Lovelace firstName',
    ])
    const twice = find('**Ada  Lovelace** and **ada lovelace** and **Grace** ** ** 2**3')
    expect(twice.newNames).toEqual(['Ada Lovelace', 'Grace'])
    expect(twice.text).toBe('Ada  Lovelace and ada lovelace and Grace ** ** 2**3')
    expect(find('met ***Bob*** and **Al***, no **').text).toBe('met Bob and Al, no **')
    expect(told('**سارا احمدي**')).toEqual(['سارا احمدي=9 name'])
    expect(() => find(`**${'x'.repeat(300)}**`)).toThrow('name.tooLong')
    expect(told('\\**Ada** came')).toEqual([])
  })

  it('collects tags, which stay in the text', () => {
    const result = find(
      'with @Grace @startup, (@شبکه‌سازی) a@b.example @startup- @data_science @ @-',
    )
    expect(result.tags).toEqual(['Grace', 'startup', 'شبکه‌سازی', 'data_science'])
    expect(result.mentions).toEqual([])
    expect(result.text).toContain('@startup')
  })

  it('passes over a first name with a stranger’s surname, and says so', () => {
    const result = find('coffee with Marie Antoinette, then Marie Monday, Marie Currie, Marie NASA')
    expect(result.mentions.map(({ start }) => start)).toEqual([35, 63])
    expect(result.passedOver).toEqual([
      { start: 12, end: 28, candidates: [3] },
      { start: 49, end: 61, candidates: [3] },
    ])
  })

  it.each([
    ['coffee with Marie Currie', 'Marie Currie'],
    ['coffee with Marie Cur', 'Marie Cur'],
    ['coffee with marie currie', 'marie currie'],
    ['قهوه با سارا احمدیان', 'سارا احمدیان'],
    ['قهوه با سارا احمدی‌نژاد', 'سارا احمدی‌نژاد'],
    ['قهوه با سارا احمد', 'سارا احمد'],
    ['met Sam Okafor-Bello', 'Sam Okafor-Bello'],
  ])('never takes a surname spelled nearly alike for theirs: %s', (text, stranger) => {
    const { mentions, passedOver, text: stored } = find(text)
    expect(mentions).toEqual([])
    expect(passedOver.map(({ start, end }) => stored.slice(start, end))).toEqual([stranger])
    // Nor for somebody else of that first name.
    const namesakes = [...cast, person(30, 'Marie Poe'), person(31, 'سارا رضایی')]
    expect(told(text, [...namesakes, person(32, 'Sam Poe')])).toEqual([])
  })

  it.each<[string, string[]]>([
    ['سارا احمدی را دیدم، سارا احمدی‌جان', ['سارا احمدی=9 name', 'سارا احمدی=9 name']],
    ['lunch with George Washington', ['George Washington=2 firstName']],
    ['with marie about curing', ['marie=3 firstName']],
    ['با مریم کاظمی', ['مریم=10 firstName']],
  ])('takes their own, and words that are none: %s', (text, found) => {
    expect(told(text)).toEqual(found)
  })

  it.each([
    ['coffee with Neha Kakkar', 'Neha Kakkar'],
    ['met Neha K. again', 'Neha K'],
    ['lunch with Doc Holliday', 'Doc Holliday'],
  ])('nor a name or nickname of one word for somebody of that first name: %s', (text, stranger) => {
    const { mentions, passedOver, text: stored } = find(text)
    expect(mentions).toEqual([])
    expect(passedOver.map(({ start, end }) => stored.slice(start, end))).toEqual([stranger])
  })

  it('doubts a name of one word with what may be a surname behind it', () => {
    expect(find('met neha kakkar').doubtful).toEqual([{ start: 4, end: 15 }])
    expect(told('met Doc Byers, Doc B. and Neha Monday')).toEqual([
      'Doc=4 nickname',
      'Doc B.=4 firstAndInitial',
      'Neha=15 name',
    ])
  })

  it.each(['kelly', 'reilly', 'connolly', 'daly', 'healy', 'king', 'turing', 'ahmed', 'saeed'])(
    'doubts a surname that ends as other words do: grace %s',
    (surname) => {
      expect(find(`coffee with grace ${surname}`).doubtful).toHaveLength(1)
    },
  )

  it.each(
    'quickly finally really briefly recently nicely happily carefully early only truly directly openly joined agreed visiting'.split(
      ' ',
    ),
  )('takes no other word for one: grace %s', (word) => {
    expect(find(`met grace ${word}`).doubtful).toEqual([])
  })

  describe('between several people', () => {
    const kelly = person(20, 'Grace Kelly')
    const both = [...cast, kelly]
    const withGeorge = { together: (a: number, b: number) => (a === 20 && b === 2 ? 3 : 0) }

    it('asks when nothing decides', () => {
      expect(told('saw Grace', both)).toEqual(['Grace?1,20'])
    })

    it('takes who is named in full in the same text', () => {
      expect(told('Grace Kelly came; Grace left', both)).toEqual([
        'Grace Kelly=20 name',
        'Grace=20 firstName',
      ])
    })

    it('takes who was there with the others, and names the alternatives', () => {
      const result = find('Grace and George came', both, withGeorge)
      expect(result.mentions[0]).toEqual({
        start: 0,
        end: 5,
        contactId: 20,
        name: 'Grace Kelly',
        how: 'firstName',
        decidedBy: 'together',
        alternatives: [1],
      })
      const present = findMentions('saw Grace', both, mentionVocabulary, {
        ...withGeorge,
        present: [2],
      })
      expect(present.mentions[0]).toMatchObject({ contactId: 20, decidedBy: 'together' })
    })

    it('weighs those who are undecided themselves last', () => {
      const sand = person(21, 'George Sand')
      const found = find('Grace and George came', [...both, sand], {
        together: (a: number, b: number) => ([a, b].includes(1) && [a, b].includes(21) ? 1 : 0),
      })
      expect(found.mentions.map(({ contactId }) => contactId)).toEqual([1, 21])
    })

    it('else the last contact, else the tie, else the whole name', () => {
      const grace = (id: number, more: Partial<MentionCandidate>) =>
        person(id, `Grace Last${id}`, more)
      expect(
        decided([
          grace(1, { lastContactOn: '2026-01-01', tie: 'strong' }),
          grace(2, { lastContactOn: '2026-02-01' }),
          grace(3, {}),
        ]),
      ).toEqual([[2, 'recent']])
      expect(decided([grace(1, { tie: 'absent' }), grace(2, { tie: 'strong' })])).toEqual([
        [2, 'tie'],
      ])
      expect(decided([grace(1, {}), person(2, 'Grace')])).toEqual([[2, 'naming']])
    })

    it('takes the longest that is said, and a whole name before a part of another', () => {
      const alis = [person(1, 'Ali Reza Karimi'), person(2, 'Ali')]
      expect(told('met Ali Reza', alis)).toEqual(['Ali Reza=1 firstName'])
      expect(told('met Ali', alis)).toEqual(['Ali=2 name'])
      expect(told('met Ali Reza Akbari', alis)).toEqual([])
      const recent = [
        person(1, 'محمد رضا کاظمی', { lastContactOn: '2026-11-01', tie: 'strong' }),
        person(2, 'محمد', { tie: 'absent' }),
      ]
      expect(find('با محمد ناهار', recent).mentions).toMatchObject([
        { contactId: 2, decidedBy: 'naming', alternatives: [1] },
      ])
      expect(told('با محمدرضا ناهار', recent)).toEqual(['محمدرضا=1 firstName'])
      expect(find('با محمد ناهار', recent, { ...alone, present: [1] }).mentions).toMatchObject([
        { contactId: 1, decidedBy: 'present' },
      ])
    })

    it('never decides by the order they are given in', () => {
      expect(find('saw Grace', both.toReversed())).toEqual(find('saw Grace', both))
    })
  })
})

describe('mentionKeys', () => {
  it('are the words, and neighbours that may be one word', () => {
    expect(mentionKeys("Grace's Jean-Luc, مریم کاظمی")).toEqual([
      'grace',
      's',
      'graces',
      'jean',
      'luc',
      'jeanluc',
      'مریم',
      'کاظمی',
      'مریمکاظمی',
    ])
  })

  it('lead to everybody a text mentions', () => {
    const text =
      'Grace H., the admiral, jeanluc, علیرضا, علی رضا, مریم کاظمی نیا, Łukasz and **Neha**'
    const keys = new Set(mentionKeys(text))
    const fetched = cast.filter((one) => contactKeys(one).some((key) => keys.has(key)))
    expect(find(text, fetched)).toEqual(find(text))
    expect(find(text).mentions).toHaveLength(8)
  })
})

describe('whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Grace',
      'grace hopper',
      'Will',
      'may',
      'George',
      'The Admiral',
      'سارا',
      'علی رضا',
      'کاظمی‌نیا',
      'مریم',
      '\\',
      '**',
      '@',
      'with',
      'and',
      'با',
      'و',
      ',',
      '.',
      "'s",
      '-',
      '\u200c',
      'H.',
      ' ',
      ' ',
      ' ',
      '\n',
      'Kelly',
      '5',
    ),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  )
  const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

  it('spans never overlap and lie in the stored text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { mentions, undecided, passedOver, text: stored } = find(text)
        const spans = [...mentions, ...undecided, ...passedOver].toSorted(
          (a, b) => a.start - b.start,
        )
        let end = 0
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(stored.length)
      }),
      { numRuns: 1500 },
    )
  })

  it('nobody unrelated and no order of candidates changes the result', () => {
    const strangers = [
      person(90, 'Zebediah Quux'),
      person(91, 'خسرو شکیبایی'),
      person(92, 'Xi Yu Zo Vu'),
    ]
    fc.assert(
      fc.property(
        anyText,
        fc.shuffledSubarray([...cast, ...strangers], { minLength: 19 }),
        (text, some) => {
          const keys = new Set(mentionKeys(text))
          fc.pre(!strangers.some((one) => contactKeys(one).some((key) => keys.has(key))))
          expect(find(text, some)).toEqual(find(text))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('a backslash before a name always suppresses it', () => {
    const name = fc.constantFrom(
      'Grace',
      'Grace Hopper',
      'the Admiral',
      'George',
      'Neha',
      'سارا',
      'مریم کاظمی‌نیا',
    )
    const before = fc.constantFrom('', 'with ', 'Marie and ', 'با ', '(', 'x, ')
    const after = fc.constantFrom('', ' came', "'s", '.', ' and Marie', '، سارا', ' H.')
    fc.assert(
      fc.property(before, name, after, (lead, who, trail) => {
        const result = find(`${lead}\\${who}${trail}`)
        expect(result.text).toBe(`${lead}${who}${trail}`)
        const touched = [...result.mentions, ...result.undecided].filter(
          ({ start, end }) => start < lead.length + who.length && end > lead.length,
        )
        expect(touched).toEqual([])
      }),
    )
  })

  it('a text made of templates and names finds exactly those people', () => {
    const template = fc.constantFrom(
      ['coffee with ', ' and ', ' about hiring'],
      ['met ', ', then saw ', '.'],
      ['ناهار با ', ' و ', ' دربارهٔ کار'],
    )
    fc.assert(
      fc.property(
        template,
        fc.shuffledSubarray(cast, { minLength: 2, maxLength: 2 }),
        fc.boolean(),
        (parts, [one, other], lower) => {
          const [lead = '', middle = '', trail = ''] = parts
          const written = `${lead}${one?.name}${middle}${other?.name}${trail}`
          const found = find(lower ? written.toLowerCase() : written)
          expect(found.mentions.map(({ contactId }) => contactId)).toEqual([one?.id, other?.id])
          expect(found.undecided).toEqual([])
        },
      ),
    )
  })

  it('is not slowed down by thousands of the same first name', () => {
    const many = Array.from({ length: 3000 }, (_one, index) =>
      person(index + 1, `Ali Last${index}`),
    )
    const started = cpuTime()
    const { undecided } = find('saw Ali again. '.repeat(5000), many)
    expect(undecided).toHaveLength(5000)
    expect(undecided[0]?.candidates).toHaveLength(3000)
    expect(cpuTime() - started).toBeLessThan(2000)
  })

  it('takes linear time', () => {
    const texts = [
      'Grace ',
      'a',
      'a@',
      '**',
      '\\',
      '@a',
      'Grace H. ',
      'and ',
      'علی ',
      "'s",
      '** Grace',
      'a-',
      '\u200c',
    ]
    const timeOf = (text: string) => {
      const started = cpuTime()
      find(text)
      mentionKeys(text)
      return cpuTime() - started
    }
    for (const one of texts) {
      const count = Math.ceil(10_000 / one.length)
      const [short, long] = [timeOf(one.repeat(count)), timeOf(one.repeat(10 * count))]
      // Ten times as long; a time that grew with the square would be a hundred times it, on any machine.
      expect(long, JSON.stringify(one)).toBeLessThan(30 * Math.max(short, 10))
    }
  })
})
