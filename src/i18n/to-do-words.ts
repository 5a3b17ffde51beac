import { hasAny } from '../domain/has-any.ts'
import { plainForVague } from './vague-day.ts'

/** One of these is in whatever is only to be done. */
const TO_DO_WORDS = [
  ..."will|shall|must|should|ought|might|could|got to|gotta|need to|have to|want to|plan|hop|mean|'ll|’ll".split(
    '|',
  ),
  ..."going to|gonna|like to|love to|remember|forg|remind|supposed|better|let's|let’s|lets|todo|to do".split(
    '|',
  ),
  ...'to-do|to self|next|action|maybe|perhaps|to call|to email|to write|to text|to meet|to see|to ask'.split(
    '|',
  ),
  ...'to tell|to send|to thank|to talk|to visit|to invite|[ ]|[]'.split('|'),
  ...'باید|بایست|خواهم|خواهیم|خوام|خوایم|قرار|یادم|یادمان|یادمون|یادت|وری|فراموش|لازم|نیاز|بهتر|حتما|شاید'.split(
    '|',
  ),
  ...'کاش|کار|بعدی|برنامه|تودو|بزن|ببین|بپرس|بنویس|بفرست|بده|بدم|بروم|برم|بگیر|بگوی|بگم|بخور| کنم| کنیم| دهم'.split(
    '|',
  ),
]

/** Whether a text may be of what is only to be done: to make sure takes patterns that most logs need not load. */
export function mayBeToDo(text: string): boolean {
  return hasAny(plainForVague(text.slice(0, 2000)), TO_DO_WORDS)
}
