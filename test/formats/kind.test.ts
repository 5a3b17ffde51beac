import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { guessKind } from '../../src/formats/kind.ts'

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url))

describe('the kind of a file, by its content', () => {
  test.each(readdirSync(`${fixtures}vcard`))('%s', (name) => {
    expect(guessKind(readFileSync(`${fixtures}vcard/${name}`))).toEqual({ kind: 'vcard' })
  })

  test('linkedin-connections.csv, also behind a long preamble', () => {
    const bytes = readFileSync(`${fixtures}csv/linkedin-connections.csv`)
    expect(guessKind(bytes)).toEqual({ kind: 'linkedin' })
    expect(guessKind(Buffer.concat([Buffer.from('note,\n'.repeat(999)), bytes]))).toEqual({
      kind: 'linkedin',
    })
  })

  test.each([
    ['csv', 'Name,E-mail,Phone\n'],
    ['csv', 'a\tb\tc'],
    ['csv', 'sep=;\nfull name;e-mail\n'],
    ['csv', 'نام;ایمیل\n'],
    ['google', 'First Name,Last Name,Labels,File As\n'],
    ['google', 'Name,Given Name,Family Name,Group Membership\n'],
    ['outlook', '"First Name","Last Name","E-mail Address"\n'],
    ['table', 'name,org,uid\n'],
    ['json', '{"format":"net-journal"}'],
    ['json', '\ufeff{\n    "circles": [],'],
  ])('a table of %s: %j', (kind, text) => {
    expect(guessKind(Buffer.from(text))).toEqual({ kind })
  })

  test.each([
    ['empty', ''],
    ['empty', '\ufeff \r\n'],
    ['zip', 'PK\x03\x04\x14\0'],
    ['zip', '\x1f\x8b\x08'],
    ['image', '\x89PNG\r\n'],
    ['image', '\xff\xd8\xff\xe0'],
    ['image', '\0\0\0\x18ftypheic'],
    ['office', 'PK\x03\x04\x14\0[Content_Types].xml'],
    ['office', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['zip', 'BZh91AY'],
    ['zip', `a.vcf${'\0'.repeat(252)}ustar`],
    ['outlookData', '!BDN'],
    ['mail', 'Return-Path: <a@x.org>\nFrom: Ada, B, C <a@x.org>\n'],
    ['ldif', 'dn: cn=Ada,mail=a@x.org\ncn: Ada\n'],
    ['binary', 'ID3\x03a,b,c'],
    ['pdf', '%PDF-1.7'],
    ['sqlite', 'SQLite format 3\0'],
    ['binary', 'abc\0\x01\x02def'],
    ['html', '<!DOCTYPE html><p>'],
    ['html', '<div>\nBEGIN:VCARD\n</div>'],
    ['json', ' {"people": []}'],
    ['json', '[["vcard"]]'],
    ['calendar', 'BEGIN:VCALENDAR\r\n'],
    ['text', 'Dear Ada,\n'],
  ])('unknown, but it looks like %s: %j', (hint, text) => {
    const isUnicode = text.startsWith('\ufeff')
    expect(guessKind(Buffer.from(text, isUnicode ? 'utf8' : 'latin1'))).toEqual({
      kind: 'unknown',
      hint,
    })
  })
})
