import { expect, it } from 'vitest'
import { eventSaid } from '../../src/i18n/said-event.ts'

const events = [
  { id: 1, name: 'Rust Meetup 12', series: 'Rust Meetup' },
  { id: 2, name: 'Rust', series: null },
  { id: 3, name: 'همایش کامپایلر', series: null },
  { id: 4, name: 'Farm Fair', series: null },
]

it.each([
  ['met Ann at Rust Meetup', 1],
  ['met Ann at the rust meetup 12, good talk', 1],
  ['Rust Meetup: Ann and Bo', 1],
  ['went to Rust Meetup with Ann', 1],
  ['Ann gave her talk during the Farm Fair', 4],
  ['lunch with Ann, farm fair', 4],
  ['سارا را در همایش کامپایلر دیدم', 3],
  ['با سارا به همایش کامپایلر رفتیم', 3],
  ['talked to Ann about Rust Meetup', undefined],
  ['coffee with Ann before the Rust Meetup', undefined],
  ['Ann invited me to Rust Meetup', undefined],
  ['called Ann, Rust Meetup was great', undefined],
  ['emailed Ann at Rust Meetup', undefined],
  ['met the Rust Meetup organiser Ann', undefined],
  ['met Ann at the Farm', undefined],
  ['met Ann at Rust Meetup and Farm Fair', undefined],
  ['Farm Fair was cancelled, lunch with Ann', undefined],
  ['با سارا درباره همایش کامپایلر حرف زدم', undefined],
  ['سارا مرا به همایش کامپایلر دعوت کرد', undefined],
  ['قهوه با سارا بعد از همایش کامپایلر', undefined],
])('%s was at event %s', (text, id) => {
  expect(eventSaid(text, events)?.id).toBe(id)
})
