import { type Answer, answers } from '../domain/checklist.ts'
import { foldText } from '../domain/fold.ts'

const words: Record<Answer, readonly string[]> = {
  yes: ['بله', 'بلی', 'آری', 'آره', 'ب'],
  no: ['نه', 'خیر', 'نخیر', 'ن'],
  unknown: [
    'نمی‌دانم',
    'نمیدانم',
    'نمی‌دونم',
    'نمیدونم',
    'هنوز نمی‌دانم',
    'معلوم نیست',
    'هنوز معلوم نیست',
    'نامعلوم',
    'م',
  ],
}

/** The answer a text means, in English (whole or begun) or Persian; a question mark is `unknown`. */
export function readAnswer(text: string): Answer | undefined {
  if (/^\s*[?؟]\s*$/.test(text)) return 'unknown'
  const folded = foldText(text)
  if (folded === '') return undefined
  return answers.find(
    (answer) =>
      answer.startsWith(folded) || words[answer].some((word) => foldText(word) === folded),
  )
}
