import { hasAny } from '../domain/has-any.ts'
import type { ShownPatterns } from '../domain/mention-shown.ts'

const SHOWN_WORDS = [
  " she | he | they | who |she'|he'|they'|she’|he’|they’|photo| pic|portrait|paint|drawing|video|clip|film|movie|statue",
  'poster|memor|memoir|impression|book|novel|biogra|album|song|poem|documentary|play|symphon|misses|love|hates|adores',
  'admires|resembl|env|marr|dating|dated|divorc|like|engaged|related|similar| fan|jealous|talk|interview|lecture|podcast',
  'speech|keynote|concert|exhibition|show|quote|story|stories|essay|article|museum',
  'عاشق|شبیه|دل|عکس|تصویر|پرتره|نقاشی|کتاب|رمان|آلبوم|فیلم|شعر|ازدواج|نامزد',
].flatMap((words) => words.split('|'))

/** Whether the text has a word of the patterns, which take a while to read: most logs have none. */
export function mayBeShown(text: string): boolean {
  return hasAny(` ${text.toLowerCase()} `, SHOWN_WORDS)
}

let patterns: ShownPatterns | undefined

/** In both languages. */
export function shown(): ShownPatterns {
  patterns ??= makePatterns()
  return patterns
}

const makePatterns = (): ShownPatterns => ({
  before: new RegExp(
    `(?:${[
      String.raw`\b(?:photo|photograph|picture|pic|portrait|painting|drawing|video|clip|film|movie|statue|poster|memory|memorie|impression)s? (?:of|about)`,
      String.raw`\b(?:book|novel|memoir|biography|album|song|poem|film|movie|documentary|painting|play|symphony)s? by`,
      String.raw`\b(?:he|she|they|who)(?: (?:is|are|was|were)|['’](?:s|re)) (?:now |also |still |always |not )?[a-z]+ing`,
      String.raw`\b(?:he|she|who) (?:also |still |really |now |always |often )?(?!(?:was|is|has|does|says|this|his|its|as) )[a-z]+[a-rt-z]s`,
      String.raw`\b(?:misses|loves|hates|adores|admires|resembles|envies|marrying|dating|divorcing|married|dated|divorced)`,
      String.raw`\b(?:looks?|looked|sounds?|sounded) like|\b(?:engaged|married|related|similar) to|\b(?:in love with|fan of|jealous of)`,
      '(?:^|\\s)(?:عاشق|شبیه|دلتنگ)|(?:^|\\s)دل(?:ش|شان|شون|م|مان) برای',
    ].join('|')})\\s+$`,
    'i',
  ),
  taken: /\b(?:took|take|taking|snapped|shot) [^,;.]*$/i,
  a: /(?:^|\s)(?:an?|another)\s+$/i,
  piece:
    /^\s+(?:talk|film|movie|documentary|interview|lecture|book|novel|podcast|video|speech|keynote|concert|song|album|biography|exhibition|show|quote|poem|painting|play|memoir|story|essay|article)s?(?![\w’'])/i,
  the: /(?:^|\s)the\s+$/i,
  work: /^\s+(?:film|movie|documentary|book|novel|biography|exhibition|museum|album|memoir)s?(?![\w’'])/i,
  picture:
    /(?:^|[\s(،])(?:عکس|تصویر|پرتره|نقاشی|کتاب|رمان|آلبوم|فیلم|شعر)(?:\s?\u200c?(?:ها)?یی?)?\s+(?:(?:از|اثر|نوشته\u200c?ی?)\s+)?$/,
  seen: /^\s+(?:را\s+|رو\s+)?(?:خواند|خوند|تماشا|گوش|دید|نشان|نشون)/,
  behind: /^\s+(?:ازدواج|نامزد)\s+(?:کرد|می|شد|کن|خواهد)/,
})
