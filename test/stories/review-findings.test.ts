import { describe, expect, it } from 'vitest'
import { type RuleName, ruleNames } from '../../src/domain/finding.ts'
import { Story } from '../support/story.ts'

// Every finding has a journal that shows it, and one that nearly does.

interface Case {
  rule: RuleName
  /** Lines of a journal; `@DAY` moves the clock. The review is made on 20 November 2026. */
  shows: string[]
  /** What differs, so that there is nothing to find. */
  but: Record<string, string[]>
  contactIds: number[]
  evidence: object
  suggestion: string
  /** What was planned beside it, and is about something else. */
  beside?: string[]
  /** What is in the pipe: only of a debrief nobody but the person knows what to say. */
  piped?: string
}

const grace = (from: string) => [`@${from}`, 'add Grace Hopper --field compilers']

/** Four people lately in touch, the last of them strong at `field`, and somebody of another field. */
function fourOf(field: string): string[] {
  const people = ['Grace', 'George', 'Edith', 'Ada']
  return [
    ...people.flatMap((name) => [
      `add ${name} --field ${name === 'Ada' ? field : 'compilers'}`,
      `log 2026-11-02: call with ${name}`,
    ]),
    'add Hedy --field radio',
    'log 2026-03-01: call with hedy',
  ]
}

const cases: Case[] = [
  {
    rule: 'promise-overdue',
    shows: ['@2026-11-10', 'add Grace', 'plan grace send the paper --due 2026-11-17'],
    but: {
      'two days ago it was to be done': [
        '@2026-11-10',
        'add Grace',
        'plan grace send the paper --due 2026-11-18',
      ],
      'it was put off': [
        '@2026-11-10',
        'add Grace',
        'plan grace send it --due 2026-11-12',
        'snooze grace 2026-12-01',
      ],
      'it was done': [
        '@2026-11-10',
        'add Grace',
        'plan grace send it --due 2026-11-12',
        'done grace --next "ask what she thinks" --due 2026-12-01',
      ],
    },
    contactIds: [1],
    evidence: {
      steps: [{ stepId: 1, text: 'send the paper', dueOn: '2026-11-17', daysOverdue: 3 }],
    },
    suggestion: 'net done 1',
  },
  {
    rule: 'asked-open',
    shows: ['@2026-11-06', 'add Grace --tie weak', 'log call with grace --asked "the slides"'],
    but: {
      'two weeks are not over': [
        '@2026-11-07',
        'add Grace --tie weak',
        'log call with grace --asked "the slides"',
      ],
      'she has them': [
        '@2026-11-06',
        'add Grace --tie weak',
        'log call with grace --asked "the slides"',
        'settle grace slides',
      ],
      'a step speaks of them': [
        '@2026-11-06',
        'add Grace --tie weak',
        'log call with grace --asked "the slides" --next "send my slides" --due 2026-11-25',
      ],
      'she is in the archive': [
        '@2026-11-06',
        'add Grace --tie weak',
        'log call with grace --asked "the slides"',
        'archive grace',
      ],
      'it is to come from her': [
        '@2026-11-06',
        'add Grace --tie weak',
        'log call with grace --offered "the slides"',
      ],
    },
    contactIds: [1],
    evidence: {
      requests: [{ requestId: 1, text: 'the slides', openedOn: '2026-11-06', daysOpen: 14 }],
    },
    suggestion: 'net settle 1 1',
    beside: ['plan grace buy the flowers --due 2026-12-01'],
  },
  {
    rule: 'offered-open',
    shows: [
      '@2026-11-01',
      'add Grace --tie weak',
      'log call with grace --offered "her slides" --offered "a name"',
      'plan grace ask for the name --due 2026-12-01',
    ],
    but: {
      'two weeks are not over': [
        '@2026-11-07',
        'add Grace --tie weak',
        'log call with grace --offered "her slides"',
      ],
      'it is no longer expected': [
        '@2026-11-01',
        'add Grace --tie weak',
        'log call with grace --offered "her slides"',
        'settle grace slides --dropped',
      ],
      'she asked for it': [
        '@2026-11-01',
        'add Grace --tie weak',
        'log call with grace --asked "her slides"',
      ],
    },
    contactIds: [1],
    evidence: {
      requests: [{ requestId: 1, text: 'her slides', openedOn: '2026-11-01', daysOpen: 19 }],
    },
    suggestion: "net plan 1 'ask about her slides' --due 1w",
    beside: ['plan grace buy flowers --due 2026-12-01'],
  },
  {
    rule: 'event-without-debrief',
    shows: [
      '@2026-11-10',
      'add Grace --tie weak',
      'event add Fair --on 2026-11-19 --hope grace',
      'event decide fair --go',
    ],
    but: {
      'it is today': ['event add Fair --on 2026-11-20', 'event decide fair --go'],
      'nobody decided to go': ['@2026-11-10', 'event add Fair --on 2026-11-19'],
      'it was decided to go, and then not to': [
        '@2026-11-10',
        'event add Fair --on 2026-11-19',
        'event decide fair --go',
        'event decide fair --skip',
      ],
      'somebody met there is written down': [
        '@2026-11-10',
        'add Grace --tie weak',
        'event add Fair --on 2026-11-19',
        'event decide fair --go',
        '@2026-11-19',
        'log with grace --event fair',
      ],
      'it is a platform': [
        '@2026-11-10',
        'event add Mastodon --kind platform --on 2026-11-19',
        'event decide mastodon --go',
      ],
      'it is two months ago': [
        '@2026-09-10',
        'event add Fair --on 2026-09-20',
        'event decide fair --go',
      ],
    },
    contactIds: [],
    evidence: {
      eventId: 1,
      event: 'Fair',
      on: '2026-11-19',
      daysAgo: 1,
      hopes: [{ contactId: 1, name: 'Grace' }],
      kept: [],
      met: 0,
    },
    suggestion: 'net event debrief 1',
    piped: 'Grace: showed me her linker\n',
  },
  {
    rule: 'goal-overdue',
    shows: ['@2026-11-01', 'goal add Hiring --by 2026-11-19', 'add Grace --goal hiring'],
    but: {
      'today is the day': ['@2026-11-01', 'goal add Hiring --by 2026-11-20'],
      'it is done': ['@2026-11-01', 'goal add Hiring --by 2026-11-19', 'goal done hiring'],
      'it has another day': [
        '@2026-11-01',
        'goal add Hiring --by 2026-11-19',
        'goal edit hiring --by 2027-01-01',
      ],
      'it has no day': ['@2026-11-01', 'goal add Hiring', 'add Grace --goal hiring'],
    },
    contactIds: [],
    evidence: { goalId: 1, goal: 'Hiring', dueOn: '2026-11-19', daysOverdue: 1, people: 1 },
    suggestion: 'net goal done 1',
  },
  {
    rule: 'goal-without-people',
    shows: [
      '@2026-11-13',
      'add Grace --field "compiler hiring"',
      'add George --goal Hiring',
      'archive george',
    ],
    but: {
      'somebody helps': ['@2026-11-13', 'add George --goal Hiring'],
      'somebody of a circle that serves it does': [
        '@2026-11-13',
        'goal add Hiring',
        'circle add Recruiters --goal hiring',
        'add George --circle Recruiters',
      ],
      'somebody is hoped for at an event that serves it': [
        '@2026-11-13',
        'goal add Hiring',
        'add George',
        'event add Fair --on 2026-12-01 --goal hiring --hope george',
      ],
      'somebody was met at an event that serves it': [
        '@2026-11-13',
        'goal add Hiring',
        'event add Fair --on today --goal hiring',
        'event debrief fair --line "**Ann Bee**: hr"',
      ],
      'a step with somebody is for it': [
        '@2026-11-13',
        'goal add Hiring',
        'add George',
        'plan george ask whom he hired --due 2026-12-01 --goal hiring',
      ],
      'its day has passed, which is another finding': [
        '@2026-11-01',
        'goal add Hiring --by 2026-11-10',
      ],
      'it is a goal since six days': [
        '@2026-11-14',
        'add Grace',
        'add George --goal Hiring',
        'archive george',
      ],
    },
    contactIds: [],
    evidence: {
      goalId: 1,
      goal: 'Hiring',
      since: '2026-11-13',
      left: 1,
      candidate: { contactId: 1, name: 'Grace', field: 'compiler hiring' },
      asked: null,
    },
    suggestion: 'net edit 1 --goal Hiring',
  },
  {
    rule: 'events-only',
    shows: [
      ...grace('2026-08-01'),
      'log with grace --event Meetup',
      '@2026-10-01',
      'log with grace --kind event --event Conference',
    ],
    but: {
      'once in between': [
        ...grace('2026-08-01'),
        'log with grace --event Meetup',
        'log 2026-07-20: call with grace',
        '@2026-10-01',
        'log with grace --event Conference',
      ],
      'one event': [...grace('2026-08-01'), 'log with grace --event Meetup'],
      'three days of one conference': [
        ...grace('2026-08-03'),
        'event add Conference --on 2026-08-01 --until 2026-08-03',
        ...[1, 2, 3].map((day) => `log 2026-08-0${day}: with grace --event Conference`),
      ],
      'one of them is a platform': [
        ...grace('2026-08-01'),
        'event add Mastodon --kind platform',
        'log with grace --event Meetup',
        '@2026-10-01',
        'log answered Grace --event Mastodon',
      ],
      'something is planned': [
        ...grace('2026-08-01'),
        'log with grace --event Meetup',
        '@2026-10-01',
        'log with grace --event Conference --next write --due 2026-12-01',
      ],
    },
    contactIds: [1],
    evidence: {
      days: 2,
      meetings: 2,
      events: ['Meetup', 'Conference'],
      firstOn: '2026-08-01',
      lastOn: '2026-10-01',
    },
    suggestion: "net plan 1 'write about compilers' --due 1w",
  },
  {
    rule: 'only-taking',
    shows: [...grace('2026-11-01'), 'log call with grace --got advice --got "a name"'],
    but: {
      'one thing': [...grace('2026-11-01'), 'log call with grace --got advice'],
      'a call is planned': [
        ...grace('2026-11-01'),
        'log call with grace --got advice --got "a name" --next "ring her" --due 2026-12-01',
      ],
      'something went back': [
        ...grace('2026-11-01'),
        'log call with grace --got advice --got "a name" --gave "a review"',
      ],
    },
    contactIds: [1],
    evidence: { got: 2, lastOn: '2026-11-01' },
    suggestion: "net plan 1 'give something back' --due 1w",
    beside: ['intro hal --by grace'],
  },
  {
    rule: 'only-giving',
    shows: [...grace('2026-11-01'), 'log call with grace --gave a --gave b --gave c'],
    but: {
      'two things': [...grace('2026-11-01'), 'log call with grace --gave a --gave b'],
      'something came back': [
        ...grace('2026-11-01'),
        'log call with grace --gave a --gave b --gave c --got thanks',
      ],
    },
    contactIds: [1],
    evidence: { gave: 3, lastOn: '2026-11-01' },
    suggestion: "net plan 1 'ask for something' --due 1w",
  },
  {
    rule: 'nothing-shown',
    shows: [
      ...grace('2026-11-01'),
      'log 2026-10-01: call with grace',
      'log 2026-10-02: call with grace',
      'log 2026-11-01: call with grace',
    ],
    but: {
      'twice in touch': [
        ...grace('2026-11-01'),
        'log 2026-10-01: call with grace',
        'log 2026-10-01: mail to grace',
        'log 2026-11-01: call with grace',
      ],
      'four days of a conference, and a call': [
        ...grace('2026-11-01'),
        'event add CompConf --on 2026-10-01 --until 2026-10-04',
        ...[1, 2, 3, 4].map((day) => `log 2026-10-0${day}: lunch with grace --event CompConf`),
        'log 2026-11-01: call with grace',
      ],
      'an article was shown': [
        ...grace('2026-11-01'),
        'log 2026-10-01: call with grace',
        'log 2026-10-02: call with grace',
        'log 2026-11-01: article for grace --kind content',
      ],
      'they heard my pitch': [
        ...grace('2026-11-01'),
        'log 2026-10-01: call with grace',
        'log 2026-10-02: call with grace',
        'log 2026-11-01: told grace my pitch --kind pitch',
      ],
    },
    contactIds: [1],
    evidence: { days: 3, firstOn: '2026-10-01', lastOn: '2026-11-01' },
    suggestion: "net plan 1 'show something of mine about compilers' --due 1w",
  },
  {
    rule: 'circle-behind-one',
    shows: ['add Grace --tie weak --circle "Navy lab"', 'add George --circle "Navy lab"'],
    but: {
      'two let me in': [
        'add Grace --tie weak --circle "Navy lab"',
        'add George --tie strong --circle "Navy lab"',
      ],
      'asking them was planned, and let lie': [
        '@2026-11-01',
        'add Grace --tie weak --circle "Navy lab"',
        'plan grace ask who else is in the Navy Lab --due 2026-11-08',
      ],
      'nobody does yet': ['add Grace --circle "Navy lab"'],
      'nobody does any more': ['add Grace --tie weak --circle "Navy lab"', 'archive grace'],
    },
    contactIds: [1],
    evidence: { circleId: 1, circle: 'Navy lab' },
    suggestion: "net plan 1 'ask who else in Navy lab to meet' --due 1w",
    beside: ['plan grace buy flowers --due 2027-03-01', 'intro hal --by grace'],
  },
  {
    rule: 'tie-gone-quiet',
    shows: ['@2026-03-24', 'add Grace --tie strong', 'log call with grace'],
    but: {
      'a day less': ['@2026-03-25', 'add Grace --tie strong', 'log call with grace'],
      'five days of a conference, and no more': [
        '@2026-03-02',
        'add Grace --tie weak',
        'event add CompConf --on 2026-02-02 --until 2026-02-06',
        ...[2, 3, 4, 5, 6].map((day) => `log 2026-02-0${day}: lunch with grace --event CompConf`),
      ],
      'silence is as I want it': [
        '@2026-03-24',
        'add Grace --tie strong',
        'log call with grace',
        'rhythm grace off',
      ],
    },
    contactIds: [1],
    evidence: {
      tie: 'strong',
      days: 1,
      lastOn: '2026-03-24',
      quietDays: 241,
      usualDays: 120,
    },
    suggestion: 'net edit 1 --tie weak',
  },
  {
    rule: 'tie-grown-strong',
    shows: [
      '@2026-11-19',
      'add Grace --tie weak',
      ...['2026-09-01', '2026-09-20', '2026-10-04', '2026-10-20', '2026-11-02', '2026-11-19'].map(
        (day) => `log ${day}: coffee with grace`,
      ),
    ],
    but: {
      'five days': [
        '@2026-11-19',
        'add Grace --tie weak',
        ...['2026-09-01', '2026-09-20', '2026-10-04', '2026-10-20', '2026-11-02'].map(
          (day) => `log ${day}: coffee with grace`,
        ),
      ],
      'a busy month': [
        '@2026-11-19',
        'add Grace --tie weak',
        ...[2, 4, 6, 8, 10, 12].map((day) => `log 2026-11-${day}: coffee with grace`),
      ],
    },
    contactIds: [1],
    evidence: { tie: 'weak', days: 6, withinDays: 90, lastOn: '2026-11-19' },
    suggestion: 'net edit 1 --tie strong',
  },
  {
    rule: 'tie-met',
    shows: ['@2026-11-10', 'add Grace --tie absent', 'log lunch with grace'],
    but: {
      'a message is no meeting': [
        '@2026-11-10',
        'add Grace --tie absent',
        'log wrote to grace --kind message',
      ],
      'nobody called it absent': ['@2026-11-10', 'add Grace', 'log lunch with grace'],
    },
    contactIds: [1],
    evidence: { firstOn: '2026-11-10', days: 1, metOn: '2026-11-10' },
    suggestion: 'net edit 1 --tie weak',
  },
  {
    rule: 'introduction-open',
    shows: ['@2026-10-30', 'add Grace', 'add George', 'intro grace george --about compilers'],
    but: {
      'twenty days are not three weeks': [
        '@2026-10-31',
        'add Grace',
        'add George',
        'intro grace george',
      ],
      'it is known what came of it': [
        '@2026-10-30',
        'add Grace',
        'add George',
        'intro grace george',
        '@2026-11-02',
        'intro grace george --led "a paper"',
      ],
      'what was offered has two weeks': [
        '@2026-11-07',
        'add Grace',
        'add George',
        'intro grace george --offered',
      ],
      'one of them is in the archive': [
        '@2026-10-30',
        'add Grace',
        'add George',
        'intro grace george',
        'archive george',
      ],
      'it only says how we met': ['@2026-10-30', 'add Grace', 'add George --via grace --met Lab'],
    },
    contactIds: [1, 2],
    evidence: {
      introductionId: 1,
      by: null,
      contact: { contactId: 1, name: 'Grace' },
      other: { contactId: 2, name: 'George' },
      state: 'made',
      isAsked: false,
      on: '2026-10-30',
    },
    suggestion: "net plan 1 'ask what came of the introduction to George' --due 1w",
    beside: ['plan grace ring her --due 2026-12-01'],
  },
  {
    rule: 'introduction',
    shows: [
      '@2026-11-10',
      'add Grace --field Compilers --goal hiring',
      'add George --field compilers --goal hiring',
      'log lunch with grace',
      'log dinner with george',
    ],
    but: {
      'they were there together': [
        '@2026-11-10',
        'add Grace --field compilers',
        'add George --field compilers',
        'log lunch with grace and george',
      ],
      'one introduced the other': [
        '@2026-11-10',
        'add Grace --field compilers',
        'add George --field compilers --via grace',
        'log lunch with grace',
        'log dinner with george',
      ],
      'one was to introduce me to the other': [
        '@2026-11-10',
        'add Grace --field compilers',
        'add George --field compilers',
        'intro george --by grace --offered',
        'log lunch with grace',
        'log dinner with george',
      ],
      'it was planned, and let lie': [
        '@2026-11-10',
        'add Grace --field compilers',
        'add George Boole --field compilers',
        'log lunch with grace --next "introduce to George Boole" --due 2026-11-12',
        'log dinner with george',
      ],
      'they share an employer': [
        '@2026-11-10',
        'add Grace --field compilers --org Navy',
        'add George --field compilers --org Navy',
        'log lunch with grace',
        'log dinner with george',
      ],
      'nothing in common': [
        '@2026-11-10',
        'add Grace --field compilers',
        'add George --field logic',
        'log lunch with grace',
        'log dinner with george',
      ],
    },
    contactIds: [1, 2],
    evidence: { fields: ['Compilers'], goals: ['hiring'] },
    suggestion: "net plan 1 'introduce to George' --due 1w",
    beside: ['plan grace ring her --due 2026-12-01'],
  },
  {
    rule: 'one-field',
    shows: ['me --stage mid', ...fourOf('compilers')],
    but: {
      'a specialist stays with the field': ['me --stage specialist', ...fourOf('compilers')],
      'one of the four is strong at logic': ['me --stage mid', ...fourOf('logic')],
      'the other field was in touch lately': [
        'me --stage mid',
        ...fourOf('compilers'),
        'log 2026-08-22: call with hedy',
      ],
      'three people are no sample': ['me --stage mid', ...fourOf('compilers'), 'archive ada'],
    },
    contactIds: [5],
    evidence: {
      field: 'compilers',
      people: 4,
      withinDays: 90,
      otherField: 'radio',
      lastOn: '2026-03-01',
    },
    suggestion: "net plan 5 'catch up' --due 1w",
  },
  {
    rule: 'greetings-only',
    shows: [
      ...grace('2026-10-01'),
      'edit grace --tie weak',
      'log hello to grace --kind greeting',
      '@2026-11-01',
      'log hello to grace --kind greeting',
    ],
    but: {
      'one greeting': [
        ...grace('2026-10-01'),
        'edit grace --tie weak',
        'log hello to grace --kind greeting',
      ],
      'not met yet': [
        ...grace('2026-10-01'),
        'log hello to grace --kind greeting',
        '@2026-11-01',
        'log hello to grace --kind greeting',
      ],
      'and a call': [
        ...grace('2026-10-01'),
        'log hello to grace --kind greeting',
        'log call with grace',
        '@2026-11-01',
        'log hello to grace --kind greeting',
      ],
    },
    contactIds: [1],
    evidence: { greetings: 2, firstOn: '2026-10-01', lastOn: '2026-11-01', sinceOn: null },
    suggestion: "net plan 1 'write about compilers' --due 1w",
  },
  {
    rule: 'collected',
    shows: ['@2026-11-06', 'add Grace --phone "+1 555 0100"'],
    but: {
      'the card is thirteen days old': ['@2026-11-07', 'add Grace --phone "+1 555 0100"'],
      'something is known': ['@2026-11-06', 'add Grace --phone "+1 555 0100" --field compilers'],
      'no number': ['@2026-11-06', 'add Grace'],
      'a note': ['@2026-11-06', 'add Grace --phone "+1 555 0100" --note "likes tea"'],
    },
    contactIds: [1],
    evidence: { ways: 1, addedOn: '2026-11-06' },
    suggestion: "net plan 1 'go through the checklist' --due 1w",
  },
]

interface ReviewJson {
  findings: { rule: string; contactIds: number[]; evidence: object; suggestion: string }[]
}

async function findingsOf(lines: readonly string[], rule: RuleName) {
  const story = new Story()
  for (const line of lines) {
    if (line.startsWith('@')) story.on(line.slice(1))
    else expect(await story.net(line), line).toMatchObject({ code: 0 })
  }
  story.on('2026-11-20')
  const { findings } = await story.json<ReviewJson>('review')
  return { story, found: findings.filter((one) => one.rule === rule) }
}

it('knows every rule', () => {
  expect(cases.map(({ rule }) => rule).toSorted()).toEqual(ruleNames.toSorted())
})

describe.each(cases)(
  '$rule',
  ({ rule, shows, but, contactIds, evidence, suggestion, beside = [], piped = '' }) => {
    it('is found, with its evidence and a command that runs in a pipe as it stands', async () => {
      const { story, found } = await findingsOf(shows, rule)
      expect(found).toEqual([expect.objectContaining({ rule, contactIds, evidence, suggestion })])
      const command = suggestion.replace(/^net /, '')
      const answer = await story.net(command.replaceAll("'", '"'), piped)
      expect(answer).toMatchObject({ code: 0 })
      const after = await story.json<ReviewJson>('review')
      expect(after.findings.filter((one) => one.rule === rule)).toEqual([])
    })

    it.each(beside)('is found beside another step with them: %s', async (line) => {
      const { found } = await findingsOf([...shows, 'add Hal --tie weak', line], rule)
      expect(found).toMatchObject([{ rule, contactIds, suggestion }])
    })

    it.each(Object.entries(but))('not when %s', async (_, lines) => {
      expect((await findingsOf(lines, rule)).found).toEqual([])
    })
  },
)

it('takes nobody to know each other by a place, an event or what I sent them, as path does', async () => {
  for (const more of ['', 'event add Lab --on 2026-11-10', 'log emailed Grace and George']) {
    const { story, found } = await findingsOf(
      [
        '@2026-11-10',
        'add Grace --field compilers --met Lab',
        'add George --field compilers --met Lab',
        ...(more === '' ? [] : [more]),
      ],
      'introduction',
    )
    expect(found, more).toMatchObject([{ contactIds: [1, 2] }])
    expect((await story.net('path george')).out).toContain('both at Lab, where they may have met')
  }
})

it.each<[RuleName, string[], string]>([
  ['goal-without-people', ['@2026-11-01', 'goal add Fluency'], 'net goal show 1'],
  [
    'goal-without-people',
    ['@2026-11-01', 'goal add Fluency', 'add Ann --tie weak', 'log call with ann'],
    "net plan 1 'ask who could help with Fluency' --due 1w --goal 1",
  ],
  [
    'introduction-open',
    ['@2026-10-01', 'add Grace', 'add George', 'intro grace george --offered'],
    'net intro 1 2',
  ],
  [
    'introduction-open',
    ['@2026-10-01', 'add Grace', 'add George', 'intro grace --by george --offered'],
    "net plan 2 'ask about the introduction to Grace' --due 1w",
  ],
  [
    'introduction-open',
    ['@2026-10-01', 'add Grace', 'add George', 'intro grace --by george', 'done george'],
    "net plan 2 'tell what came of the introduction to Grace' --due 1w",
  ],
  [
    'tie-gone-quiet',
    [
      '@2026-03-01',
      'add Grace --tie weak',
      ...[2, 3, 4, 5, 6].map((day) => `log 2026-02-0${day}: call with grace`),
    ],
    "net plan 1 'catch up' --due 1w",
  ],
  // Called absent, and known by the records.
  [
    'tie-gone-quiet',
    [
      '@2026-03-01',
      'add Grace --tie absent',
      ...[2, 3, 4, 5, 6].map((day) => `log 2026-02-0${day}: call with grace`),
    ],
    "net plan 1 'catch up' --due 1w",
  ],
  [
    'introduction',
    [
      '@2026-11-01',
      ...['Grace', 'George'].map((name) => `add ${name} --tie absent --field compilers`),
      'log lunch with grace',
      'log lunch with george',
    ],
    "net plan 1 'introduce to George' --due 1w",
  ],
  [
    'goal-without-people',
    ['@2026-11-01', 'goal add Fluency', 'add Ann --tie absent', 'log call with ann'],
    "net plan 1 'ask who could help with Fluency' --due 1w --goal 1",
  ],
  [
    'greetings-only',
    [
      '@2026-03-05',
      'add Ann --tie absent --field radio',
      'log 2026-03-01: call with ann',
      ...[2, 3, 4].map((day) => `log 2026-03-0${day}: hi ann --kind greeting`),
    ],
    "net plan 1 'write about radio' --due 1w",
  ],
])('suggests of %s what runs in a pipe too: %s, %s', async (rule, lines, command) => {
  const { story, found } = await findingsOf(lines, rule)
  expect(found.map(({ suggestion }) => suggestion)).toEqual([command])
  expect(await story.net(command.slice(4).replaceAll("'", '"'))).toMatchObject({ code: 0 })
})

it.each([
  [
    'en',
    'Eve (#1): called an absent tie, and in touch on 10 Nov\n',
    'in touch on 10 Nov 2026, no contact since',
  ],
  ['fa', 'ولی ۱۹ آبان با او در تماس بوده‌اید\n', 'اولین تماس ۱۹ آبان ۱۴۰۵، پس از آن تماسی نبوده'],
] as const)('says of nobody that we met who only wrote, in %s', async (lang, told, lasting) => {
  const story = new Story({ lang }).on('2026-11-10')
  await story.net('add Eve --tie absent')
  await story.net('log --with eve --from them --kind message wrote')
  story.on('2026-11-20')
  expect((await story.net('review --rule tie-met')).out).toContain(told)
  expect((await story.net('show eve')).out).toContain(lasting)
  await story.net('log 2026-11-12: lunch with eve')
  const { out } = await story.net('review --rule tie-met')
  expect(out).not.toMatch(/without having met|بی‌آنکه/)
})

it.each(['en', 'fa'] as const)(
  'suggests only what can be typed as it stands, in %s',
  async (lang) => {
    const story = new Story({ lang }).on('2026-10-01')
    await story.net('add Same --next write --due 2026-10-05')
    await story.net('add Same --force')
    await story.net('goal add Nobody yet')
    await story.net('add Ann --tie strong')
    await story.net('log 2025-11-01: lunch with ann')
    story.on('2026-11-20')
    const { out } = await story.net('review')
    expect(out).toContain('    net done 1\n')
    expect(out).toMatch(/: net snooze 1 1w\n/)
    expect(out).toMatch(/    net plan Ann '.* Nobody yet.*' --due 1w --goal 1\n/)
    expect(out).toContain('    net edit Ann --tie weak\n')
    expect(out).toMatch(/net plan Ann '.*' --due 1w\n/)
    expect((await story.net('snooze 1 1w')).code).toBe(0)
    expect((await story.net('done 1')).code).toBe(0)
  },
)

it('takes an introduction spoken of at an event for no contact outside of it, and one on another day for one', async () => {
  const twoEvents = [
    ...grace('2026-08-01'),
    'add George',
    'log with grace --event Meetup',
    '@2026-10-01',
    'log with grace --event Conference',
  ]
  const there = await findingsOf([...twoEvents, 'intro grace george --offered'], 'events-only')
  expect(there.found).toMatchObject([{ contactIds: [1], evidence: { days: 2 } }])
  const later = [...twoEvents, '@2026-10-05', 'intro grace george --offered']
  expect((await findingsOf(later, 'events-only')).found).toEqual([])
})

it.each([
  [
    'a series whose name was a place first',
    ['add Grace --met "Compiler meetup"', '@2026-10-29'],
    [
      'event add --series "Compiler meetup" --on 2026-10-29',
      'event debrief "Compiler meetup" --line "Grace: hello again"',
    ],
  ],
  [
    'an event made by a log',
    ['add Grace --met "Rust night"', '@2026-10-29'],
    ['log saw Grace --event "Rust night"'],
  ],
])(
  'counts the first meeting as at the event, whichever was recorded first: %s',
  async (_, met, event) => {
    const lines = ['@2026-10-01', ...met, ...event, '@2026-11-02']
    expect((await findingsOf(lines, 'events-only')).found).toMatchObject([
      { contactIds: [1], evidence: { days: 2, firstOn: '2026-10-01', lastOn: '2026-10-29' } },
    ])
  },
)

describe('greetings that are all that is left', () => {
  const greeted = (firstOn: string, greetings: number) => [
    `@${firstOn}`,
    'add Grace --tie weak',
    'log call with grace',
    ...Array.from({ length: greetings }, (_, n) => [
      `@2026-0${7 + n}-01`,
      'log --with grace --kind greeting hello',
    ]).flat(),
  ]

  it.each([
    ['en', '3 greetings, the last on 1 Sep, and nothing else since 24 May'],
    ['fa', 'و از ۳ خرداد هیچ چیز دیگر'],
  ] as const)('are found half a year after the last contact, in %s', async (lang, words) => {
    const { story, found } = await findingsOf(greeted('2026-05-24', 3), 'greetings-only')
    expect(found.map(({ evidence }) => evidence)).toEqual([
      { greetings: 3, firstOn: '2026-07-01', lastOn: '2026-09-01', sinceOn: '2026-05-24' },
    ])
    expect((await story.net(`review --rule greetings-only --lang ${lang}`)).out).toContain(words)
  })

  it.each([
    ['a day less than half a year', greeted('2026-05-25', 3)],
    ['two greetings', greeted('2026-05-24', 2)],
    [
      'a call between them',
      [
        ...greeted('2026-05-24', 2),
        '@2026-08-15',
        'log call with grace',
        '@2026-09-01',
        'log --with grace --kind greeting hello',
      ],
    ],
  ])('are not found after %s', async (_, lines) => {
    expect((await findingsOf(lines, 'greetings-only')).found).toEqual([])
  })
})

it.each([
  [
    'en',
    [
      'Grace (#1): asked you for "a test" on 1 Nov, 19 days ago, and 1 more',
      'net settle Grace 1',
      'no longer wanted: net settle Grace 1 --dropped',
      'George (#2): "a name" is still to come from them, open for 19 days, since 1 Nov',
      "net plan George 'ask about a name' --due 1w",
      'it has come: net settle George 3',
      'Fair: on 18 Nov, 2 days ago; nobody you met there is written down; you hoped to meet Grace',
      'net event debrief 1',
      'if you were not there: net event decide 1 --skip',
      'Hiring: was to be reached by 10 Nov, 10 days ago; nobody is linked with it',
      'net goal done 1',
      'another day for it: net goal edit 1 --by 3m',
    ],
  ],
  [
    'fa',
    [
      'Grace (#۱): ۱۰ آبان از شما «a test» خواست، ۱۹ روز پیش، و ۱ چیز دیگر',
      'net settle Grace 1',
      'دیگر لازم نیست: net settle Grace 1 --dropped',
      'George (#۲): «a name» هنوز از او نرسیده؛ ۱۹ روز است که باز است، از ۱۰ آبان',
      "net plan George 'پرسیدن دربارهٔ a name' --due 1w",
      'اگر رسیده: net settle George 3',
      'Fair: ۲۷ آبان بود، ۲ روز پیش؛ از کسی که آنجا دیده باشید چیزی نوشته نشده؛ امید داشتید Grace را ببینید',
      'net event debrief 1',
      'اگر نرفتید: net event decide 1 --skip',
      'Hiring: قرار بود تا ۱۹ آبان به آن برسید، ۱۰ روز پیش؛ کسی همراهش نیست',
      'net goal done 1',
      'موعدی دیگر: net goal edit 1 --by 3m',
    ],
  ],
] as const)('tells of what is open, with all that mends it, in %s', async (lang, told) => {
  const story = new Story({ lang }).on('2026-11-01')
  await story.net('add Grace --tie weak')
  await story.net('add George --tie weak')
  await story.net('log call with grace --asked "a test" --asked "a review"')
  await story.net('log call with george --offered "a name"')
  await story.net('goal add Hiring --by 2026-11-10')
  await story.net('event add Fair --on 2026-11-18 --hope grace')
  await story.net('event decide fair --go')
  story.on('2026-11-20')
  const { out } = await story.net('review')
  for (const line of told) expect(out).toContain(`  ${line}\n`)
  for (const [line] of out.matchAll(/(?<=: )net .*/g)) {
    expect(await story.net(line.slice(4)), line).toMatchObject({ code: 0 })
  }
  const rest = (await story.net('review')).out
  expect(rest).not.toMatch(/come from them, open|Fair:|to be reached|از او نرسیده|به آن برسید/)
  expect(rest).toContain('net settle Grace 2\n')
})

it.each([
  [
    'en',
    '1 person written down, and 1 line of the debrief is left over: "yesterday, late: somebody"',
    'no longer wanted: net event debrief 1 --drop-kept',
    'Fair: 1 line is let go, and no longer kept:',
  ],
  [
    'fa',
    'از ۱ نفر نوشته‌اید و ۱ خط هنوز ثبت نشده: «yesterday, late: somebody»',
    'دیگر لازم نیست: net event debrief 1 --drop-kept',
    'Fair: ۱ خطِ مانده از قبل حذف شد:',
  ],
] as const)(
  'says what is left over of a debrief, until it is let go, in %s',
  async (lang, told, other, dropped) => {
    const story = new Story({ lang }).on('2026-11-18')
    await story.net('add Grace --tie weak')
    await story.net('event add Fair --on 2026-11-18')
    const lines = 'Grace: a new linker\nyesterday, late: somebody\n'
    expect((await story.net('event debrief fair', lines)).code).toBe(2)
    story.on('2026-11-20')
    const { out } = await story.net('review --rule event-without-debrief')
    expect(out).toContain(` ${told}\n    net event debrief 1\n    ${other}\n`)
    const [found] = (await story.json<ReviewJson>('review')).findings
    expect(found).toMatchObject({
      evidence: { kept: ['yesterday, late: somebody'], met: 1 },
      suggestion: 'net event debrief 1 --drop-kept',
    })
    const answer = await story.net('event debrief 1 --drop-kept')
    expect(answer).toMatchObject({ code: 0, out: `${dropped}\n  yesterday, late: somebody\n` })
    expect((await story.json<ReviewJson>('review')).findings).toEqual([])
    await story.net('undo')
    expect((await story.json<ReviewJson>('review')).findings).toHaveLength(1)
    expect(await story.net('event debrief 1 --drop-kept --line x')).toMatchObject({ code: 2 })
  },
)
