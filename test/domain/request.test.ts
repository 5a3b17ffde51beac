import { describe, expect, it } from 'vitest'
import { findRequests, isSameThing } from '../../src/domain/request.ts'

const open = [
  { requestId: 1, text: 'the red book' },
  { requestId: 2, text: 'the blue book, the red cover' },
  { requestId: 3, text: 'اسلایدهای سخنرانی' },
  { requestId: 4, text: '2 tickets' },
  { requestId: 5, text: '🎁' },
]

describe('finding an open request', () => {
  it.each([
    ['1', [1]],
    ['#3', [3]],
    ['۲', [2]],
    ['The red book!', [1]],
    ['book', [1, 2]],
    ['red book', [1, 2]],
    ['cover', [2]],
    ['اسلايد', [3]],
    ['tick', [4]],
    ['🎁', [5]],
    ['pen', []],
    ['9', []],
    ['!', []],
  ])('%s', (query, ids) => {
    expect(findRequests(open, query).map(({ requestId }) => requestId)).toEqual(ids)
  })
})

it.each([
  ['The slides', 'the slides.', true],
  ['اسلایدها', 'اسلايد‌ها', false],
  ['كتاب', 'کتاب', true],
  ['🎁', '🎁', true],
  ['🎁', '🎂', false],
  ['slides', 'the slides', false],
])('%s and %s are the same thing: %s', (one, other, isSame) => {
  expect(isSameThing(one, other)).toBe(isSame)
})
