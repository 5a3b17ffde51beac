import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { propertySense } from '../../src/domain/property-sense.ts'
import { readCards } from '../../src/formats/vcard.ts'
import { inVersion } from '../../src/formats/vcard-dialect.ts'
import { formatLine } from '../../src/formats/vcard-write.ts'

function propertiesOf(version: string, ...lines: string[]) {
  const card = ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', '']
  return readCards(Buffer.from(card.join('\r\n'))).cards[0]?.properties ?? []
}

/** One line of a card in a version, as another has it. */
function translate(from: string, line: string, to: '3.0' | '4.0'): string[] {
  return inVersion(propertiesOf(from, line), to).map(formatLine)
}

describe('a property in another version of vCard', () => {
  it.each([
    // Pictures, sounds and keys.
    [
      '2.1',
      'PHOTO;JPEG;ENCODING=BASE64:/9j/AAAA',
      'PHOTO:data:image/jpeg;base64,/9j/AAAA',
      'PHOTO;TYPE=JPEG;ENCODING=b:/9j/AAAA',
    ],
    [
      '2.1',
      'KEY;X509;ENCODING=BASE64:MIIB',
      'KEY:data:application/pkix-cert;base64,MIIB',
      'KEY;TYPE=X509;ENCODING=b:MIIB',
    ],
    [
      '3.0',
      'LOGO;ENCODING=b;TYPE=GIF,work:R0lGODlh',
      'LOGO;TYPE=work:data:image/gif;base64,R0lGODlh',
      'LOGO;ENCODING=b;TYPE=GIF,work:R0lGODlh',
    ],
    [
      '3.0',
      'SOUND;TYPE=BASIC;ENCODING=b:AAAA',
      'SOUND:data:audio/basic;base64,AAAA',
      'SOUND;TYPE=BASIC;ENCODING=b:AAAA',
    ],
    [
      '3.0',
      'PHOTO;ENCODING=b:iVBORw0K',
      'PHOTO:data:image/png;base64,iVBORw0K',
      'PHOTO;ENCODING=b:iVBORw0K',
    ],
    [
      '4.0',
      'PHOTO;PREF=1:data:image/png;base64,iVBORw0K',
      'PHOTO;PREF=1:data:image/png;base64,iVBORw0K',
      'PHOTO;ENCODING=b;TYPE=pref,PNG:iVBORw0K',
    ],
    [
      '4.0',
      'LOGO;MEDIATYPE=image/png:https://example.org/a.png',
      'LOGO;MEDIATYPE=image/png:https://example.org/a.png',
      'LOGO;VALUE=uri;MEDIATYPE=image/png:https://example.org/a.png',
    ],
    [
      '2.1',
      'PHOTO;VALUE=URL:http://example.org/a.gif',
      'PHOTO;VALUE=uri:http://example.org/a.gif',
      'PHOTO;VALUE=uri:http://example.org/a.gif',
    ],
    // Quoted-printable and character sets belong to the packing.
    [
      '2.1',
      'NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:a=C3=A9=0D=0Ab',
      'NOTE:aé\\nb',
      'NOTE:aé\\nb',
    ],
    // What is preferred.
    ['3.0', 'TEL;TYPE=CELL,pref:1', 'TEL;TYPE=CELL;PREF=1:1', 'TEL;TYPE=CELL,pref:1'],
    [
      '4.0',
      'EMAIL;TYPE=work;PREF=1:a@b.org',
      'EMAIL;TYPE=work;PREF=1:a@b.org',
      'EMAIL;TYPE=work,pref:a@b.org',
    ],
    ['4.0', 'EMAIL;PREF=2:a@b.org', 'EMAIL;PREF=2:a@b.org', 'EMAIL;PREF=2:a@b.org'],
    // Numbers, days, places.
    [
      '4.0',
      'TEL;VALUE=uri;TYPE="voice,home":tel:+1-555-0100;ext=5',
      'TEL;VALUE=uri;TYPE=voice,home:tel:+1-555-0100;ext=5',
      'TEL;TYPE=voice,home:+1-555-0100\\;ext=5',
    ],
    ['3.0', 'BDAY:1953-10-15T23:10:00Z', 'BDAY:19531015T231000Z', 'BDAY:1953-10-15T23:10:00Z'],
    [
      '3.0',
      'BDAY;X-APPLE-OMIT-YEAR=1604;VALUE=date:1604-04-15',
      'BDAY;VALUE=date:--0415',
      'BDAY;X-APPLE-OMIT-YEAR=1604;VALUE=date:1604-04-15',
    ],
    ['3.0', 'GEO:37.4;-122.1', 'GEO:geo:37.4,-122.1', 'GEO:37.4;-122.1'],
    ['4.0', 'GEO:geo:37.4,-122.1', 'GEO:geo:37.4,-122.1', 'GEO:37.4;-122.1'],
    ['4.0', 'BDAY:--0415', 'BDAY:--0415', 'BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-15'],
    ['3.0', 'BDAY:--04-15', 'BDAY:--0415', 'BDAY:--04-15'],
    ['4.0', 'BDAY:1985-04', 'BDAY:1985-04', 'BDAY:1985-04'],
    // What only one of them has.
    [
      '3.0',
      'LABEL;TYPE=dom,HOME:Main St 1\\nDallas\\, "TX"',
      'ADR;TYPE=dom,HOME;LABEL="Main St 1^nDallas, ^\'TX^\'":;;;;;;',
      'LABEL;TYPE=dom,HOME:Main St 1\\nDallas\\, "TX"',
    ],
    [
      '3.0',
      'AGENT;VALUE=uri;TYPE=work:CID:part3@host.com',
      'RELATED;TYPE=work,agent:CID:part3@host.com',
      'AGENT;VALUE=uri;TYPE=work:CID:part3@host.com',
    ],
    [
      '3.0',
      'AGENT:BEGIN:VCARD\\nFN:Ed\\, Jr.\\nEND:VCARD\\n',
      'RELATED;TYPE=agent:data:text/vcard;charset=utf-8,BEGIN%3AVCARD%0AFN%3AEd%2C%20Jr.%0AEND%3AVCARD%0A',
      'AGENT:BEGIN:VCARD\\nFN:Ed\\, Jr.\\nEND:VCARD\\n',
    ],
    ['3.0', 'AGENT:Ed Smith', 'RELATED;VALUE=text;TYPE=agent:Ed Smith', 'AGENT:Ed Smith'],
    [
      '4.0',
      'RELATED;TYPE=agent:urn:uuid:1-2',
      'RELATED;TYPE=agent:urn:uuid:1-2',
      'AGENT;VALUE=uri:urn:uuid:1-2',
    ],
    [
      '4.0',
      'RELATED;TYPE=friend:urn:uuid:1-2',
      'RELATED;TYPE=friend:urn:uuid:1-2',
      'RELATED;TYPE=friend:urn:uuid:1-2',
    ],
    [
      '4.0',
      'RELATED;TYPE=agent:data:text/vcard,%E0%A4%A',
      'RELATED;TYPE=agent:data:text/vcard,%E0%A4%A',
      'RELATED;TYPE=agent:data:text/vcard,%E0%A4%A',
    ],
    ['3.0', 'MAILER:Pine', 'X-MAILER:Pine', 'MAILER:Pine'],
    ['3.0', 'URL:https\\://a.org/\\\\:b', 'URL:https://a.org/\\\\:b', 'URL:https\\://a.org/\\\\:b'],
  ])('%s %s', (from, line, modern, classic) => {
    expect([translate(from, line, '4.0'), translate(from, line, '3.0')]).toEqual([
      [modern],
      [classic],
    ])
    // Whatever the version, it says the same.
    const senses = [
      propertiesOf(from, line),
      propertiesOf('4.0', modern),
      propertiesOf('3.0', classic),
    ].map(([property]) => property && propertySense(property))
    expect(new Set(senses).size).toBe(1)
  })

  it('has the label of an address with it, or beside it', () => {
    const address = 'ADR;TYPE=HOME:;;Main St 1;Dallas;TX;;'
    const other = 'ADR;TYPE=WORK:;;Side St 2;Austin;TX;;'
    const label = 'LABEL;TYPE=home,pref:Main St 1\\nDallas'
    const modern = inVersion(propertiesOf('3.0', other, label, address), '4.0').map(formatLine)
    expect(modern).toEqual([other, 'ADR;TYPE=HOME;LABEL=Main St 1^nDallas:;;Main St 1;Dallas;TX;;'])
    const classic = inVersion(propertiesOf('4.0', ...modern), '3.0').map(formatLine)
    expect(classic).toEqual([other, address, 'LABEL;TYPE=HOME:Main St 1\\nDallas'])
  })

  it('has once what a card has once; what is more goes under another name', () => {
    const lines = [
      'N:Hopper;Grace;;;',
      'N:Hopper;G.;;;',
      'FN:Grace',
      'FN:',
      'REV:20240101T000000Z',
      'REV:20250101T000000Z',
    ]
    expect(inVersion(propertiesOf('3.0', ...lines), '3.0').map(formatLine)).toEqual([
      'N:Hopper;Grace;;;',
      'X-OTHER-N:Hopper;G.;;;',
      'FN:Grace',
      'REV:20240101T000000Z',
      'X-OTHER-REV:20250101T000000Z',
    ])
  })

  it('has a day kept beside another as that one is', () => {
    const days = ['BDAY:19800301', 'BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29']
    const modern = inVersion(propertiesOf('3.0', ...days), '4.0').map(formatLine)
    expect(modern).toEqual(['BDAY:19800301', 'X-OTHER-BDAY:--0229'])
    expect(inVersion(propertiesOf('4.0', ...modern), '4.0').map(formatLine)).toEqual(modern)
    const classic = inVersion(propertiesOf('4.0', ...modern), '3.0').map(formatLine)
    expect(classic).toEqual([days[0], `X-OTHER-${days[1]}`])
  })

  it('has alternatives of one name side by side in 4.0 only', () => {
    const lines = ['N;ALTID=1;LANGUAGE=en:Yamada;Taro;;;', 'N;ALTID=1;LANGUAGE=jp:山田;太郎;;;']
    const properties = propertiesOf('4.0', ...lines)
    expect(inVersion(properties, '4.0').map(formatLine)).toEqual(lines)
    expect(inVersion(properties, '3.0').map(({ name }) => name)).toEqual(['N', 'X-OTHER-N'])
  })
})
