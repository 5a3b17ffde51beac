import { describe, expect, it } from 'vitest'
import { foldText } from '../../src/domain/fold.ts'
import { guessKind, kindWords } from '../../src/i18n/kind-words.ts'

it('lists its words as folding leaves them', () => {
  const words = kindWords.flatMap(([, list]) => list.split(' '))
  expect(words.filter((word) => foldText(word) !== word)).toEqual([])
})

describe('guessKind', () => {
  it.each([
    ['coffee with Grace about the phone', 'met'],
    ['Talked to George on the phone for an hour', 'call'],
    ['emailed Grace about lunch', 'email'],
    ['sent her the paper', 'message'],
    ['introduced me to Marie', 'intro'],
    ['thanked her for the intro', undefined],
    ['thanked her for the introduction by mail', 'email'],
    ['told George what came of his introduction', undefined],
    ['made the intro to Marie', 'intro'],
    ['offered Ann Lee an introduction to Bo', undefined],
    ['gave Ann an introduction to Bo', 'intro'],
    ['به سارا قول معرفی به رضا دادم', undefined],
    ['lunch with Ann was cancelled', undefined],
    ['Ann cancelled our lunch, called her', 'call'],
    ['postponed the call with Ann', undefined],
    ['coffee with Ann, she cancelled her trip', 'met'],
    ['coffee with Ann about the cancelled trip', 'met'],
    ['ناهار با رضا لغو شد', undefined],
    ['lunch with Rose; Sam cancelled', 'met'],
    ["saw Sam's post on LinkedIn", 'content'],
    ['read Ann Lee’s new article', 'content'],
    ['saw Sam at his talk', 'met'],
    ['lunch with Rose and Sam cancelled', 'met'],
    ['lunch with Dr. Sam was cancelled', undefined],
    ['با سارا ناهار خوردم، رضا کنسل کرد', 'met'],
    ['از معرفی رضا تشکر کردم', undefined],
    ['بابت آن معرفی تشکر کردم', undefined],
    ['رضا را به سارا معرفی کردم', 'intro'],
    ['gave my pitch', 'pitch'],
    ['congratulated her', 'greeting'],
    ['the Compiler Meetup, with Grace', 'event'],
    ['قهوه با سارا', 'met'],
    ['زنگ زدم به رضا', 'call'],
    ['برایش مقاله را فرستادم', 'message'],
    ['دیدار در همایش', 'met'],
    ['نشست با سارا', 'event'],
    ['در کافه نشستیم با سارا', 'met'],
    ['با رضا چت کردیم', 'message'],
    ['سارا و رضا', undefined],
    ['', undefined],
  ])('%s → %s', (text, kind) => {
    expect(guessKind(text)).toBe(kind)
  })
})
