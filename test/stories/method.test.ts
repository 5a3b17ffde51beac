import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Story } from '../support/story.ts'

// The README's table says where each rule of the method is met. Every command in it is run here: on a journal where
// there is something to meet it has the telling words, and on an empty one it has not.

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const table = /<!-- method -->\n([\s\S]*?)<!-- \/method -->/.exec(readme)?.[1] ?? ''
const rows = [...table.matchAll(/^\| (M\d+) \| (.+?) \| (.+) \|$/gm)].map(
  ([, rule = '', words = '', where = '']) => ({
    rule,
    words,
    commands: [...where.matchAll(/`net ([^`]+)`/g)].map(([, command = '']) => command),
  }),
)

interface Place {
  /** Lines of a journal; `@DAY` moves the clock. The command is run on 20 November 2026. */
  given: string[]
  tells: string[]
}

const met = 'add Grace Hopper --met "Compiler meetup" --on 2026-11-02 --field compilers'

const places: Record<string, Record<string, Place>> = {
  M1: {
    'circle list': {
      given: ['add Grace Hopper --tie weak --circle Pioneers', 'add George --circle Pioneers'],
      tells: ['only Grace Hopper'],
    },
    'review --rule circle-behind-one': {
      given: ['add Grace Hopper --tie weak --circle Pioneers', 'add George --circle Pioneers'],
      tells: ['Pioneers: Grace Hopper (#1) is the only way in', 'net plan Grace Hopper'],
    },
  },
  M2: {
    'intro grace marie': {
      given: ['add Grace', 'add Marie'],
      tells: ['you introduced Grace to Marie'],
    },
    'review --rule introduction': {
      given: [
        '@2026-11-10',
        'add Grace --field logic',
        'add Marie --field logic',
        'log call with grace',
        'log call with marie',
      ],
      tells: ['Grace (#1)', 'Marie (#2)', 'both are strong at logic'],
    },
    'review --rule introduction-open': {
      given: ['@2026-10-01', 'add Grace', 'add Marie', 'intro grace marie'],
      tells: ['you introduced Grace (#1) to Marie (#2) on 1 Oct: what came of it?'],
    },
  },
  M3: {
    'list --tie weak': { given: [met], tells: ['Grace Hopper', 'weak'] },
    'review --rule tie-met': {
      given: ['@2026-11-10', 'add Grace --tie absent', 'log lunch with grace'],
      tells: ['called an absent tie, and met on 10 Nov', 'net edit Grace --tie weak'],
    },
  },
  M4: {
    'show grace': {
      given: [`${met} --circle Navy`, 'log call with grace --gave tests --got advice'],
      tells: [
        'Signs of networking: 3 of 4',
        '✓ reaches a network            Navy',
        '✓ through somebody, somewhere  at Compiler meetup',
        '· lasts                        contact on one more day since 2 Nov 2026',
        '✓ give-and-take                1 given, 1 got (compilers)',
      ],
    },
    balance: {
      given: [met, 'log call with grace --gave tests'],
      tells: ['Grace Hopper', 'you gave one thing'],
    },
    'goal show hiring': {
      given: ['add Grace --goal Hiring', 'plan grace ask who hires --due friday --goal hiring'],
      tells: ['Hiring', 'ask who hires, with Grace'],
    },
  },
  M5: {
    'review --rule collected': {
      given: ['@2026-11-01', 'add Grace --phone 5550100'],
      tells: [
        'in the journal since 1 Nov, and nothing is written about them yet',
        'net check Grace',
      ],
    },
    'review --rule greetings-only': {
      given: [
        'add Grace --tie weak',
        'log 2026-10-01: hello to grace --kind greeting',
        'log 2026-11-01: hello to grace --kind greeting',
      ],
      tells: ['2 greetings, the last on 1 Nov, and nothing else so far'],
    },
  },
  M6: {
    'check grace --information yes --strength yes --help-me yes --lasting no': {
      given: [met],
      tells: ['Grace Hopper (#1): leave, because of lasting'],
    },
  },
  M7: {
    'check grace --benefit yes --background no --trust yes': {
      given: [met],
      tells: ['through you they reach nobody but you'],
    },
    me: { given: ['me --stand-for "the test engineers"'], tells: ['the test engineers'] },
  },
  M8: {
    'event prep compiler meetup': {
      given: [
        'event add Compiler meetup --topic parsing --courtesy "first names" --belonging "bring code" --dress tidy',
      ],
      tells: ['parsing', 'first names', 'bring code', 'tidy'],
    },
  },
  M9: {
    'pitch check': {
      given: ['pitch write linker --gain "I need a job"'],
      tells: ['Thanks: not written yet', 'Their gain: says nothing about them'],
    },
    'pitch show linker': {
      given: ['me --name Ada', 'pitch write linker --intro "I am {me}." --gain "You get tests."'],
      tells: ['I am Ada.', 'You get tests.'],
    },
  },
  M10: {
    followups: {
      given: ['@2026-11-16', 'add Grace', 'plan grace send the linker paper --due 2026-11-19'],
      tells: ['Grace (#1)', 'send the linker paper'],
    },
    'review --rule events-only': {
      given: [
        'add Grace',
        'log 2026-08-01: --with grace --event Meetup talked',
        'log 2026-10-01: --with grace --event Conference talked',
      ],
      tells: ['met twice, each time at an event (Meetup and Conference)'],
    },
  },
  M11: {
    'event yield --by kind': {
      given: [
        'event add Evening --kind event --on 2026-11-02 --cost 20 --hours 3',
        'log 2026-11-02: --event Evening talked with **Grace** and **George**',
      ],
      tells: ['event', '10', '1.5'],
    },
  },
  M12: {
    'list --stage warmed': {
      given: [met, 'log an article for Grace --kind content'],
      tells: ['Grace Hopper', 'warmed up'],
    },
    'review --rule nothing-shown': {
      given: [met, 'log 2026-11-05: call with grace', 'log 2026-11-09: call with grace'],
      tells: ['in touch on 3 days since 2 Nov; nothing shown or given is written down'],
    },
  },
  M13: {
    'event prep mastodon': {
      given: [
        'event add Mastodon --kind platform',
        'add Grace --handle mastodon:grace',
        'add George --handle mastodon:george',
        'log call with george',
      ],
      tells: ['you know 2 people here, 1 of them elsewhere too', 'has a handle there'],
    },
  },
  M14: {
    'me --stage starting': {
      given: [],
      tells: ['3 people a day', 'courses and books', 'introductions and the breadth of circles'],
    },
    'review --rule one-field': {
      given: [
        'me --stage senior',
        ...['Ada', 'Grace', 'Edith', 'Kurt'].flatMap((name) => [
          `add ${name} --field compilers`,
          `log 2026-11-02: call with ${name}`,
        ]),
        'add Hedy --field radio',
        'log 2026-03-01: call with hedy',
      ],
      tells: ['A senior draws on the whole profession', 'Hedy (#5), strong at radio'],
    },
  },
  M15: {
    'event decide compiler meetup': {
      given: ['event add Compiler meetup --on 2026-11-27 --hours 3'],
      tells: ['Skip: Compiler meetup', 'it serves none of your open goals', '3 hours'],
    },
  },
  M16: {
    'followups --why': {
      given: [
        'config set attention.perDay 1',
        'add Grace',
        'add George --goal Hiring',
        'plan grace write --due today',
        'plan george write --due today',
      ],
      tells: ['George (#2)', 'serves a goal', 'One more waits'],
    },
    'spread --dry-run': {
      given: [
        'config set attention.perDay 1',
        'add Grace',
        'add George',
        'plan grace write --due today',
        'plan george write --due today',
      ],
      tells: ['at most 1 a day', 'Grace', 'George'],
    },
    review: {
      given: ['add Grace --goal Hiring --tie weak', 'log call with grace'],
      tells: ['Attention: 1 of 5 contacts', 'goals  Hiring 1'],
    },
  },
}

async function answerOn(given: readonly string[], command: string) {
  const story = new Story()
  for (const line of given) {
    if (line.startsWith('@')) story.on(line.slice(1))
    else expect(await story.net(line), line).toMatchObject({ code: 0 })
  }
  return story.on('2026-11-20').net(command)
}

it('has every rule, in a few words of its own', () => {
  expect(rows.map(({ rule }) => rule)).toEqual(Array.from({ length: 16 }, (_, at) => `M${at + 1}`))
  for (const { words } of rows) expect(words.length).toBeGreaterThan(10)
})

it('is tried here whole: every rule, every command of its row, and nothing else', () => {
  const tried = Object.entries(places).map(([rule, tries]) => [rule, Object.keys(tries)])
  expect(tried).toEqual(rows.map(({ rule, commands }) => [rule, commands]))
})

describe.each(rows)('$rule', ({ rule, commands }) => {
  it('has a command', () => expect(commands).not.toEqual([]))

  it.each(commands)('is met in net %s', async (command) => {
    const { given, tells } = places[rule]?.[command] ?? { given: [], tells: [] }
    expect(tells).not.toEqual([])
    const answer = await answerOn(given, command)
    expect(answer).toMatchObject({ code: 0, err: '' })
    for (const words of tells) expect(answer.out).toContain(words)
    if (given.length === 0) return
    const { out } = await answerOn([], command)
    expect(tells.filter((words) => out.includes(words))).not.toEqual(tells)
  })
})
