import { describe, expect, it } from 'vitest'
import { choiceDialog } from '../../src/cli/prompt-choice.ts'
import { readKey } from '../../src/cli/prompt-key.ts'
import { en } from '../../src/i18n/en.ts'
import { fa } from '../../src/i18n/fa.ts'
import { messagesOf } from '../support/messages.ts'

const english = messagesOf(en)
const persian = messagesOf(fa)

/** Where the Latin letters stand on the Persian standard keyboard (ISIRI 9147), read off its drawing. */
const persianAt: Record<string, string> = {
  ...{ q: 'ض', w: 'ص', e: 'ث', r: 'ق', t: 'ف', y: 'غ', u: 'ع', i: 'ه', o: 'خ', p: 'ح' },
  ...{ a: 'ش', s: 'س', d: 'ی', f: 'ب', g: 'ل', h: 'ا', j: 'ت', k: 'ن', l: 'م' },
  ...{ z: 'ظ', x: 'ط', c: 'ز', v: 'ر', b: 'ذ', n: 'د', m: 'پ' },
}

const menus = {
  check: ['yes', 'no', 'unknown'],
  debrief: ['add', 'other', 'leave', 'mend'],
  walk: ['log', 'done', 'snooze', 'rhythm', 'drop', 'skip', 'quit'],
  'review.walk': ['do', 'ended', 'snooze', 'aside', 'skip', 'quit'],
  'event.choice': ['go', 'skip', 'later'],
}

const choices = Object.entries(menus).flatMap(([menu, values]) =>
  ['English', 'Persian'].flatMap((language) => values.map((value) => ({ menu, value, language }))),
)

function keyOf(messages: Record<string, unknown>, menu: string, value: string): string {
  return String(messages[`${menu}.${value}Key`])
}

describe('a menu of letters', () => {
  it.each(choices)('$menu, $value, in $language: by every letter of its key', (choice) => {
    const { menu, value, language } = choice
    const catalogue = language === 'English' ? english : persian
    const values = menus[menu as keyof typeof menus]
    const dialog = choiceDialog(
      {
        message: '',
        choices: values.map((one) => ({
          value: one,
          label: one,
          key: keyOf(catalogue, menu, one),
          alsoKeys: [keyOf(english, menu, one)],
        })),
      },
      // What is seen is not looked at.
      { theme: undefined as never, words: undefined as never },
    )
    const shown = keyOf(catalogue, menu, value)
    const latin = keyOf(english, menu, value)
    for (const letter of [shown, latin, latin.toUpperCase(), persianAt[latin] ?? '?']) {
      const raw = /^[a-z]$/i.test(letter) ? { name: letter.toLowerCase() } : {}
      const done = dialog.key(dialog.initial, readKey(letter, raw), {
        columns: 79,
        rows: 23,
        elapsedMs: 0,
      })
      expect(done, letter).toMatchObject({ done: { value } })
    }
  })
})
