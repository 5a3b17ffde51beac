import { foldText } from '../domain/fold.ts'
import type { Side } from '../domain/interaction.ts'

// Functions, since reading a pattern for all of Unicode costs every log half a millisecond; of texts in lower case.

/** What came, before `from` and somebody: «پیام از سارا». */
const CAME = () =>
  /(?:^|[\s,،])(?:messages?|e-?mails?|mails?|letters?|texts?|notes?|dms?|calls?|cards?|repl(?:y|ies)|answers?|invitations?|word|heard|پیام(?:ی|ک)?|پیغام(?:ی)?|ایمیل(?:ی)?|نامه(?:‌?ای)?|تماس(?:ی)?|زنگ|جواب(?:ی)?|دعوت(?:ی)?|خبر(?:ی)?)\s+(?:from|از)\s+$/u

/** What they did who stand before it. */
const DID = () =>
  /^\s+(?:wrote|called|rang|phoned|emailed|e-mailed|mailed|messaged|texted|pinged|replied|answered|invited me|sent me|نوشت|زنگ زد|تماس گرفت|پیام داد|پیام فرستاد|ایمیل زد|ایمیل داد|ایمیل فرستاد|جواب داد|دعوتم کرد)(?![\p{L}\u200c])/u

/** What they made, seen or read of theirs: saw Sam's post. */
const SHOWN =
  /^['’]s (?:\S+ )?(?:posts?|articles?|papers?|videos?|tweets?|photos?|blog|newsletter|comments?)\b/
const SEEN = /(?:^|\s)(?:saw|read|liked|watched)\s+$/

/**
 * Who began what a text tells, where it says so at the place at which somebody is named: `message from Grace`,
 * `Grace wrote`, «سارا زنگ زد». Undefined where it does not.
 */
export function guessSide(text: string, { start, end }: { start: number; end: number }) {
  const them: Side = 'them'
  if (CAME().test(text.slice(Math.max(0, start - 60), start).toLowerCase())) return them
  const before = text.slice(Math.max(0, start - 20), start).toLowerCase()
  if (SEEN.test(before) && SHOWN.test(text.slice(end, end + 40).toLowerCase())) return them
  if (
    /(?:^|\s)(?:پست|توییت|مقاله)(?:\u200cی)?\s+$/.test(before) &&
    /^\s+(?:را|رو)\s+(?:دیدم|خواندم|خوندم)/.test(text.slice(end, end + 20))
  )
    return them
  const isFirst = foldText(text.slice(0, start)) === ''
  return isFirst && DID().test(text.slice(end, end + 40).toLowerCase()) ? them : undefined
}
