import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

// How the Persian texts are written: what an eye misses, because the letters look alike or are not seen at all.

const folder = new URL('../../src/i18n/fa/', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
const lines = files
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .map((text, index) => ({ where: `${file}:${index + 1}`, text: text.trim() }))
      .filter(({ text }) => /[آ-ی]/.test(text) && !text.startsWith('*') && !text.startsWith('/')),
  )

const letter = '[آ-یٔ]'

describe('the Persian texts', () => {
  it.each([
    ['letters of the Arabic keyboard', /[يكىةۀ٠-٩]/],
    ['a space where a half-space belongs', / (?:ها|های|هایی|هایم|هایش|تر|ترین)(?![آ-ی\u200c])/],
    ['a space after می', /(?<![آ-ی])ن?می [آ-ی]/],
    ['هٔ written as ه‌ی', /ه\u200cی(?![آ-ی])/],
    ['Latin punctuation after Persian', new RegExp(`${letter}[,;?]`)],
    ['a space before punctuation', new RegExp(`${letter} [،؛؟.:!](?:\\s|$)`)],
    [
      'straight quotation marks around Persian',
      new RegExp(`(?<=[آ-ی] )"${letter}[^"]*"(?= [آ-ی])`),
    ],
    ['a stray half-space', /\u200c(?![آ-یأ-ؤ])|(?<![آ-ی])\u200c/],
    ['Latin digits in a Persian sentence', new RegExp(`${letter} \\d+ ${letter}`)],
    ['marks other than LRM', /[\u200f\u202a-\u202e\u2066-\u2069]/],
    // There some terminals give it a cell.
    ['mark at the beginning of a line', /^\S+ [`']?(?:\u200e|\$\{ltr\((?!file\)))/],
    [
      'one thing by another name',
      /نخستین|افزود|بیفز|زادروز|سررسید|پرونده‌ای|پایانه|واژه(?!\u200cپرداز)|سطر/,
    ],
  ])('have no %s', (_name, pattern) => {
    const commands = /net [^،؛»)`']*|--\S+ "[^"]*"/g
    const isAboutDigits = pattern.source.includes('\\d')
    expect(
      lines
        .map(({ where, text }) => `${where} ${isAboutDigits ? text.replace(commands, '') : text}`)
        .filter((line) => pattern.test(line)),
    ).toEqual([])
  })

  it('hold an option in its direction wherever Persian stands before it', () => {
    const bare = new RegExp(`${letter}[^A-Za-z\u200e]*(?<!\u200e)(?<![-\\w])--?[a-z]`)
    const inCommand = /(?:^|[ `'])(?:net|EDITOR=\S+) .*$/
    expect(
      lines
        .map(({ where, text }) => `${where} ${text.replace(inCommand, '')}`)
        .filter((line) => bare.test(line)),
    ).toEqual([])
  })
})
