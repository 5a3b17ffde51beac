import { Buffer } from 'node:buffer'

/** Numbers below a bound; the same for the same seed, so that a failure can be repeated. */
export type Random = (below: number) => number

export function newRandom(seed: number): Random {
  let state = seed >>> 0
  return (below) => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** What means something to one of the formats, to a terminal, to SQLite or to JavaScript. */
const words = [
  ...[
    'BEGIN:VCARD\n',
    'END:VCARD\r\n',
    'VERSION:2.1\n',
    'AGENT:',
    '\nUID:x',
    '\nFN:',
    '\nN:;;;;',
    ';TYPE=',
  ],
  ...[
    ';ENCODING=QUOTED-PRINTABLE',
    ';CHARSET=utf-16',
    ';ENCODING=b',
    '=\n',
    '=3D',
    '\n ',
    '\\n',
    '\\',
  ],
  ...[
    '"',
    '""',
    ',',
    ';',
    '\t',
    '\r',
    '\n',
    '\r\n',
    'sep=;\n',
    '=1+1',
    '@SUM',
    ' ::: ',
    '* ',
    '- ',
    '### Friends:\n',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '{',
    '}',
    '[',
    ']',
    ':',
    'null',
    '1e999',
    '-1',
  ],
  ...[
    '"__proto__":{"a":1},',
    '"name":',
    '"contacts": [',
    '],',
    '\\ud800',
    '\\u0000',
    '9007199254740993',
  ],
  ...[
    '\u001b[31m',
    '\u001b]0;x\u0007',
    '\u009b',
    '\u202e',
    '\u2066',
    '\0',
    '\ufeff',
    '\ufffd',
    '\u200c',
    'é',
    'ی',
    '𝄞',
  ],
  ...[
    'a\u0301'.repeat(40),
    'x'.repeat(300),
    ' '.repeat(300),
    '('.repeat(100),
    '[['.repeat(100),
    '2026-02-30',
    '0000-00-00',
  ],
  ...[
    'From: ',
    'Date: ',
    'Subject: ',
    '=?utf-8?q?',
    '?=',
    '=?gb2312?b?',
    '<a@b.org>',
    '@b.org',
    '%s',
    "'; DROP TABLE contact",
  ],
]

/** The bytes with a few things changed, cut out, doubled, moved in from elsewhere, or in another encoding. */
export function mutate(bytes: Buffer, others: readonly Buffer[], random: Random): Buffer {
  let changed = Buffer.from(bytes)
  for (let left = random(6); left >= 0; left--) {
    const at = random(changed.length + 1)
    const end = at + random(random(4) === 0 ? 2000 : 60)
    const other = others[random(others.length)] ?? bytes
    const from = random(other.length + 1)
    const insert = (piece: Buffer) =>
      Buffer.concat([changed.subarray(0, at), piece, changed.subarray(at)])
    switch (random(9)) {
      case 0:
        changed[Math.min(at, changed.length - 1)] = random(256)
        break
      case 1:
        changed = Buffer.concat([changed.subarray(0, at), changed.subarray(end)])
        break
      case 2:
        changed = insert(changed.subarray(at, end))
        break
      case 3:
        changed = insert(other.subarray(from, from + random(200)))
        break
      case 4:
        changed = Buffer.concat([changed.subarray(0, at), other.subarray(from)])
        break
      case 5:
        changed = Buffer.from(changed.toString('latin1'), random(2) === 0 ? 'utf16le' : 'utf8')
        break
      default:
        changed = insert(Buffer.from(words[random(words.length)] ?? ''))
    }
  }
  return changed.subarray(0, 200_000)
}

/** A document of JSON with some of its values exchanged for others, its keys too. */
export function mutateJson(text: string, random: Random): string {
  const odd: unknown[] = [
    null,
    0,
    -1,
    1e300,
    '',
    'x',
    '\u001b[31m',
    [],
    {},
    true,
    '2026-02-30',
    [[]],
    { x: 1 },
    2 ** 53,
  ]
  const visit = (value: unknown): unknown => {
    if (random(60) === 0) return odd[random(odd.length)]
    if (random(400) === 0) return nested(value, random(50) === 0 ? 20_000 : 50)
    if (Array.isArray(value)) {
      const list = value.map(visit)
      if (list.length > 0 && random(20) === 0) list.push(list[random(list.length)])
      return list
    }
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([key, one]) => [
      random(200) === 0 ? ['__proto__', 'constructor', '\u202e', ''][random(4)] : key,
      visit(one),
    ])
    return Object.fromEntries(entries)
  }
  // Laid out as ours as often as not, so that both ways of reading are taken.
  const document = Object.entries(visit(JSON.parse(text)) ?? {})
  if (random(2) === 0) return safeText(Object.fromEntries(document))
  const lines = document.map(([key, value]) => {
    if (!Array.isArray(value) || value.length === 0) return `"${key}": ${safeText(value)}`
    return `"${key}": [\n${value.map(safeText).join(',\n')}\n]`
  })
  return `{\n${lines.join(',\n')}\n}\n`
}

/** As `[[[…]]]` where it is too deep for JSON.stringify. */
function safeText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null'
  } catch {
    return `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  }
}

function nested(value: unknown, depth: number): unknown {
  let inner = value
  for (let level = 0; level < depth; level++) inner = level % 2 === 0 ? [inner] : { inner }
  return inner
}
