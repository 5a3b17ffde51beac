import { expect, it } from 'vitest'
import { formatDuration } from '../../src/domain/duration.ts'
import { readDuration } from '../../src/i18n/read-duration.ts'

it.each([
  ['2w', '2w'],
  ['2 weeks', '2w'],
  ['Two Weeks', '2w'],
  ['a month', '1m'],
  ['month', '1m'],
  ['every month', '1m'],
  ['every 3 days', '3d'],
  ['90 days', '90d'],
  ['1000d', '1000d'],
  ['1y', '1y'],
  ['6mo', '6m'],
  ['۲ هفته', '2w'],
  ['۲هفته', '2w'],
  ['٣ روز', '3d'],
  ['یک ماه', '1m'],
  ['هر دو هفته', '2w'],
  ['هر هفته', '1w'],
  ['هفته‌ای یک بار', '1w'],
  ['هفتگی', '1w'],
  ['ماهی یه بار', '1m'],
  ['هر دو هفته یک بار', '2w'],
  ['۳ ماه یک‌بار', '3m'],
  ['بیست روز', '20d'],
  ['weekly', '1w'],
  ['سال', '1y'],
])('%s is %s', (text, expected) => {
  expect(formatDuration(readDuration(text))).toBe(expected)
})

it.each(['0d', '0 weeks', '101y', '۰ روز', '999999999d'])('%s is out of range', (text) => {
  expect(() => readDuration(text)).toThrow(expect.objectContaining({ key: 'duration.range' }))
})

it.each([
  '',
  'm',
  '2',
  '-2w',
  '+2w',
  '2w ago',
  'in 2 weeks',
  '2.5w',
  '1w2d',
  '2 weekss',
  '2 hours',
  'monday',
  'هفته پیش',
  '99999999999999999999d',
])('%j is not one', (text) => {
  expect(() => readDuration(text)).toThrow(
    expect.objectContaining({ kind: 'usage', key: 'duration.unknown', params: { text } }),
  )
})
