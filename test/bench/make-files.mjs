import { closeSync, openSync, writeSync } from 'node:fs'

// Address books as other programs write them, the same every time: for what an import takes.

const first = 'Grace George Marie Ada Alan Sara Ali Mina Reza Omid Leila Kurt Emmy Sofia Pierre Rosa'.split(' ')
const last = 'Hopper Boole Curie Lovelace Turing Ahmadi Noether Germain Tesla Meitner Planck Lamarr'.split(' ')
const firms = ['Labs', 'Works', 'Institute', 'Partners']
const towns = ['Tehran', 'Paris', 'Berlin', 'Osaka', 'Lagos', 'Łódź', 'شیراز']

/** A file of vCards of some 500 bytes each. */
export function makeVcards(file, count) {
  write(file, count, (i) => {
    const [given, family] = nameOf(i)
    return [
      'BEGIN:VCARD',
      'VERSION:3.0',
      `UID:urn:uuid:${uuidOf(i)}`,
      `FN:${given} ${family}`,
      `N:${family};${given};;;`,
      `EMAIL;TYPE=INTERNET,WORK;TYPE=pref:p${i}@mail.example`,
      `TEL;TYPE=CELL:+98 912 ${String(1_000_000 + i).slice(0, 3)} ${String(1_000_000 + i).slice(3)}`,
      `TEL;TYPE=WORK,VOICE:+1-202-${String(5_550_000 + i)}`,
      `ORG:${last[i % last.length]} ${firms[i % firms.length]};Research`,
      `TITLE:Engineer ${i % 40}`,
      `ADR;TYPE=WORK:;;${i} High Street;${towns[i % towns.length]};;${10_000 + (i % 80_000)};Somewhere`,
      `BDAY:19${70 + (i % 30)}-${two(1 + (i % 12))}-${two(1 + (i % 28))}`,
      `NOTE:Met at the meetup about compilers\\, logic and number ${i}. Wants to hear of the next one\\; knows the people there.`,
      'REV:2026-11-01T10:00:00Z',
      `X-ABUID:${uuidOf(i)}:ABPerson`,
      'END:VCARD',
      '',
    ].join('\r\n')
  })
}

/** A table with columns nobody has heard of. */
export function makeTable(file, count) {
  write(file, count, (i) => {
    const [given, family] = nameOf(i)
    const row = [given, family, `p${i}@mail.example`, firms[i % firms.length], towns[i % towns.length], `Number ${i}, "quoted"`]
    const line = row.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')
    return `${i === 0 ? 'First name,Last name,Email,Company,City,Remark\n' : ''}${line}\n`
  })
}

function nameOf(i) {
  return [first[i % first.length], `${last[(i >> 4) % last.length]}-${syllables(i)}`]
}

function syllables(i) {
  const parts = ['ka', 'mi', 'ro', 'te', 'lu', 'sa', 'no', 'vi', 'pe', 'do']
  const name = String(i).replace(/\d/g, (digit) => parts[Number(digit)])
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function uuidOf(i) {
  const hex = i.toString(16).padStart(12, '0')
  return `c0ffee00-0000-4000-8000-${hex}`
}

function two(value) {
  return String(value).padStart(2, '0')
}

function write(file, count, recordOf) {
  const descriptor = openSync(file, 'w')
  let piece = ''
  for (let i = 0; i < count; i++) {
    piece += recordOf(i)
    if (piece.length < 1 << 16 && i < count - 1) continue
    writeSync(descriptor, piece)
    piece = ''
  }
  closeSync(descriptor)
}
