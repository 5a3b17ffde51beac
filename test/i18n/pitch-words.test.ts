import { describe, expect, test } from 'vitest'
import { foldText } from '../../src/domain/fold.ts'
import { pitchWords } from '../../src/i18n/pitch-words.ts'

describe('the second person', () => {
  test.each([
    ['You get our benchmarks.', true],
    ["You're first to hear.", true],
    ['It saves YOUR team a week.', true],
    ['It is a great project.', false],
    ['Our youth program is big.', false],
    ['به سنجه‌های ما دسترسی پیدا می‌کنید.', true],
    ['زمان ساخت شرکت‌تان نصف می‌شود.', true],
    ['برای تیمتان خوب است.', true],
    ['شما زودتر خبردار می‌شوید.', true],
    ['می‌توانی زودتر شروع کنی.', true],
    ['میتونین از آن استفاده کنین', true],
    ['دوستان ما در استان کار می‌کنند.', false],
    ['او می‌گوید که خوب است و می‌آید.', false],
    ['پروژهٔ جدید و مفیدی است.', false],
    ['داستان زیتون و درختان', false],
    ['', false],
  ])('%j: %s', (text, isToYou) => {
    expect(pitchWords.speaksToYou(foldText(text))).toBe(isToYou)
  })
})

describe('a way to be reached', () => {
  test.each([
    ['Find me on LinkedIn.', true],
    ['این هم کارت من', true],
    ['در تلگرام بنویسید', true],
    ['see you soon', false],
  ])('%j: %s', (text, isNamed) => {
    expect(pitchWords.namesReach(foldText(text))).toBe(isNamed)
  })
})
