import type { PitchWords } from '../domain/pitch-finding.ts'

const wordSet = (words: string) => new Set(words.trim().split(/\s+/))

// Pronouns, and verbs of the second person without می, which is told by its ending below.
const you = wordSet(`
  you your yours yourself yourselves شما شماها تو تون تان خودت خودتان خودتون بهت
  بهتون ازت ازتون برات براتون برایت باهات باهاتون هستید هستی هستین باشید باشی دارید
  داری دارین داشتید خواهید خواهی کنید کنین بکنید شوید بشوید بشید گیرید بگیرید بینید
  ببینید بدانید برسید بسازید بدهید دهید بیابید یابید ببرید بشنوید بپرسید بتوانید
  توانید بخواهید بروید بیایید بیاورید بفروشید بخرید`)

// Plurals and plain words that end as if they meant "your"; those in ستان are told by the pattern.
const notYours = new Set(['درختان', 'کتان', 'متان', 'بهتان', 'مشتان', 'زیتون', 'خاتون', 'کارتون'])
const yours = /[^ س]ت[او]ن$/u

// می‌توانید، می‌توانی، نمی‌خواهین; but می‌گوید and می‌آید are somebody else's.
const youDo = /(?:^| )ن?می ?(?:[^ ]+(?:[^ او]ید|[او]یید|ی|ین)|شوید|روید)(?= |$)/u

const ways = wordSet(`
  linkedin telegram github gitlab twitter instagram whatsapp signal mastodon bluesky
  facebook wechat discord slack xing card لینکدین تلگرام گیتهاب گیت توییتر اینستاگرام
  واتساپ بله ایتا سیگنال کارت کارتم`)

/**
 * The second person of both languages, and the names of ways to be reached: a pitch may be in either language,
 * whatever the interface speaks.
 */
export const pitchWords: PitchWords = {
  speaksToYou(folded) {
    if (youDo.test(folded)) return true
    return folded
      .split(' ')
      .some((word) => you.has(word) || (yours.test(word) && !notYours.has(word)))
  },
  namesReach: (folded) => folded.split(' ').some((word) => ways.has(word)),
}
