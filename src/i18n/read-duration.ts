import { type Duration, newDuration } from '../domain/duration.ts'
import { NetError } from '../domain/error.ts'
import { findPhrase } from './day-phrase.ts'

const DURATION = /^(?:(?:every )?(?:(?:num|year|big|count|a) )?unit|per)(?: once)?$/

/**
 * The duration a text means, in English or Persian: `2w`, `2 weeks`, `every two weeks`, `month`,
 * `weekly`, «۲ هفته», «هر ماه», «هفته‌ای یک بار». Throws `duration.unknown` or `duration.range`.
 */
export function readDuration(text: string): Duration {
  const phrase = findPhrase(text)
  // A letter alone is a slip of the finger; a whole word means one of it.
  const isLetter = text.trim().length === 1
  if (!phrase?.unit || !DURATION.test(phrase.shape) || isLetter) {
    throw new NetError('usage', 'duration.unknown', { text })
  }
  return newDuration(phrase.count ?? 1, phrase.unit)
}
