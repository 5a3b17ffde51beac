import ical from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { CalendarEntry } from '../../src/domain/calendar-entry.ts'
import { writeCalendar } from '../../src/formats/calendar-write.ts'

const words = {
  title: 'Mine',
  followUp: (name: string, text: string | null) => `${name}: ${text ?? 'be in touch'}`,
  birthday: (name: string) => `Birthday: ${name}`,
  gone: 'gone',
}
const person = {
  contactId: 1,
  name: 'Grace Hopper',
  reach: undefined,
  createdAt: '2026-11-20T08:59:00.000Z',
  changedAt: '2026-11-20T09:00:00.000Z',
}
const write = (entries: CalendarEntry[]) => [...writeCalendar(entries, words)].join('')

/** The first days of a yearly event, from a year on. */
function days(calendar: string, fromYear: number, count: number): string[] {
  const component = new ical.Component(ical.parse(calendar) as never)
  const event = component.getFirstSubcomponent('vevent')
  if (event === null) throw new Error('no event')
  const start = event.getFirstPropertyValue('dtstart') as InstanceType<typeof ical.Time>
  const rule = event.getFirstPropertyValue('rrule') as InstanceType<typeof ical.Recur>
  const found: string[] = []
  const iterator = rule.iterator(start)
  for (let day = iterator.next(); day !== null && found.length < count; day = iterator.next()) {
    if (day.year >= fromYear) found.push(day.toString())
  }
  return found
}

describe('a calendar', () => {
  it('has follow-ups as to-dos and birthdays as yearly days', () => {
    expect(
      write([
        {
          ...person,
          kind: 'followUp',
          uid: 'u-1',
          text: 'send the paper; soon, please',
          state: 'open',
          dueOn: '2026-12-01',
          reach: { kind: 'handle', network: 'github', value: 'grace', isPreferred: false },
        },
        { ...person, kind: 'birthday', isDropped: false, uid: 'u-2', on: '1906-12-09' },
      ]).split('\r\n'),
    ).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//net-journal//net//EN',
      'X-WR-CALNAME:Mine',
      'BEGIN:VTODO',
      'SUMMARY:Grace Hopper: send the paper\\; soon\\, please',
      'DUE;VALUE=DATE:20261201',
      'STATUS:NEEDS-ACTION',
      'DESCRIPTION:github: grace',
      'UID:u-1',
      'DTSTAMP:20261120T090000Z',
      'CREATED:20261120T085900Z',
      'LAST-MODIFIED:20261120T090000Z',
      'SEQUENCE:60',
      'END:VTODO',
      'BEGIN:VEVENT',
      'SUMMARY:Birthday: Grace Hopper',
      'DTSTART;VALUE=DATE:19061209',
      'RRULE:FREQ=YEARLY',
      'TRANSP:TRANSPARENT',
      'UID:u-2',
      'DTSTAMP:20261120T090000Z',
      'CREATED:20261120T085900Z',
      'LAST-MODIFIED:20261120T090000Z',
      'SEQUENCE:60',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('says what became of a to-do', () => {
    const todo = { ...person, kind: 'followUp' as const, text: null }
    const text = write([
      { ...todo, uid: 'a', state: 'done', dueOn: '2026-11-19', doneAt: '2026-11-20T08:00:00.000Z' },
      { ...todo, uid: 'b', state: 'dropped', dueOn: null, changedAt: '2020-01-01T00:00:00.000Z' },
    ])
    expect(text.match(/^(?:UID|STATUS|COMPLETED|PERCENT-COMPLETE|DUE|SEQUENCE).*$/gm)).toEqual([
      'DUE;VALUE=DATE:20261119',
      'STATUS:COMPLETED',
      'COMPLETED:20261120T080000Z',
      'PERCENT-COMPLETE:100',
      'UID:a',
      'SEQUENCE:60',
      'STATUS:CANCELLED',
      'UID:b',
      // Set back clocks make nothing negative.
      'SEQUENCE:0',
    ])
  })

  it('keeps 29 February at the end of February', () => {
    const leap = write([
      { ...person, kind: 'birthday', isDropped: false, uid: 'u', on: '1992-02-29' },
    ])
    expect(days(leap, 2026, 3)).toEqual(['2026-02-28', '2027-02-28', '2028-02-29'])
    const yearless = write([
      { ...person, kind: 'birthday', isDropped: false, uid: 'u', on: '--02-29' },
    ])
    expect(days(yearless, 2027, 2)).toEqual(['2027-02-28', '2028-02-29'])
    const plain = write([
      { ...person, kind: 'birthday', isDropped: false, uid: 'u', on: '--03-21' },
    ])
    expect(days(plain, 2027, 2)).toEqual(['2027-03-21', '2028-03-21'])
  })

  it('is folded at 75 octets and reads back whole, with nobody in it too', () => {
    const name = 'نام بسیار دراز 👩‍👩‍👧 '.repeat(20)
    const text = write([
      { ...person, name, kind: 'birthday', isDropped: false, uid: 'u', on: '--03-21' },
    ])
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    const component = new ical.Component(ical.parse(text) as never)
    const event = component.getFirstSubcomponent('vevent')
    expect(event?.getFirstPropertyValue('summary')).toBe(`Birthday: ${name}`)
    expect(write([]).split('\r\n').at(-2)).toBe('END:VCALENDAR')
  })
})
