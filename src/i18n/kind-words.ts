import { foldText } from '../domain/fold.ts'
import type { InteractionKind } from '../domain/interaction.ts'

/** Words that tell what kind of interaction a text is about, written folded: folding them here would cost 4 ms. */
export const kindWords: readonly (readonly [InteractionKind, string])[] = [
  [
    'call',
    'call called calling phone phoned rang zoom skype facetime videocall تلفن تلفنی زنگ تماس زوم گوگلمیت اسکایپ',
  ],
  ['email', 'email emailed mail mailed ایمیل میل رایانامه'],
  [
    'message',
    'message messaged text texted dm sent whatsapp telegram signal slack wrote pinged پیام پیغام تلگرام واتساپ نوشتم نوشت فرستادم فرستاد پیامک اساماس دایرکت چت',
  ],
  ['intro', 'introduced introduction intro معرفی'],
  ['pitch', 'pitch pitched پیچ'],
  ['greeting', 'congratulated congratulations birthday greetings تبریک عید تولد سلام'],
  [
    'event',
    'conference meetup webinar workshop همایش رویداد وبینار کارگاه مهمانی مهمونی دورهمی گردهمایی کلاس سمینار کنفرانس نشست نمایشگاه میتاپ',
  ],
  [
    'met',
    'met meet meeting coffee lunch dinner breakfast drinks tea beer walk visited visit saw قهوه ناهار نهار شام صبحانه چای دیدار دیدم دیدیم ملاقات کافه عصرانه جلسه قرار',
  ],
]

const kindOfWord: ReadonlyMap<string, InteractionKind> = new Map(
  kindWords.flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind] as const)),
)

/** The kind the first telling word of a text means, in English or Persian; undefined when none does. */
export function guessKind(text: string): InteractionKind | undefined {
  for (const word of foldText(text).split(' ')) {
    const kind = kindOfWord.get(word)
    if (kind !== undefined) return kind
  }
  return undefined
}
