import { expect, test } from 'vitest'
import { readAnswer } from '../../src/i18n/read-answer.ts'

test.each([
  ['yes', 'yes'],
  ['Y', 'yes'],
  ['بله', 'yes'],
  ['بلي', 'yes'],
  ['ب', 'yes'],
  ['no', 'no'],
  ['n', 'no'],
  ['نه', 'no'],
  ['خیر', 'no'],
  ['unknown', 'unknown'],
  ['unk', 'unknown'],
  ['نمی‌دانم', 'unknown'],
  ['نمي دانم', 'unknown'],
  ['نمیدانم', 'unknown'],
  ['م', 'unknown'],
  [' ؟ ', 'unknown'],
  ['?', 'unknown'],
  ['', undefined],
  ['maybe', undefined],
  ['yesno', undefined],
  ['ne', undefined],
  ['نهنگ', undefined],
])('«%s» means %s', (text, answer) => {
  expect(readAnswer(text)).toBe(answer)
})
