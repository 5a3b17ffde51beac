import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { stages } from '../../src/domain/stage.ts'
import { Story } from '../support/story.ts'
import {
  type Example,
  examplesOf,
  replay,
  transcriptOf,
  withAnswers,
} from '../support/transcript.ts'

// A month in somebody's working life, from who I am to the fourth review, in two languages: month/month.en.md and
// month/month.fa.md are the manual of the method, and every answer in them is the program's. To write today's answers
// into them, look at them, and commit: MONTH=write npx vitest run test/stories/month.test.ts

const isWriting = process.env['MONTH'] === 'write'

interface Told {
  story: Story
  text: string
  file: URL
  written: Example[]
  examples: Example[]
}

async function tell(lang: 'en' | 'fa'): Promise<Told> {
  const file = new URL(`month/month.${lang}.md`, import.meta.url)
  const text = readFileSync(file, 'utf8')
  const written = examplesOf(text, 'console')
  const story = new Story({ lang })
  return { story, text, file, written, examples: await replay(story, written) }
}

/** Of the months told so far: to tell one takes seconds. */
const atEnd = new Map<'en' | 'fa', Awaited<ReturnType<typeof figures>>>()

describe.each(['en', 'fa'] as const)('a month, told in %s', (lang) => {
  it('goes as it is written', { timeout: 60_000 }, async () => {
    const told = await tell(lang)
    const { text, file, written, examples } = told
    atEnd.set(lang, await figures(told))
    if (isWriting) writeFileSync(file, withAnswers(text, examples))
    else expect(transcriptOf(examples)).toBe(transcriptOf(written))
  })
})

interface Found {
  findings: { rule: string; severity: string; contactIds: number[] }[]
}

/** What a journal says at the end, without its words. */
async function figures({ story }: Told) {
  const { findings } = await story.json<Found>('review --since 4w')
  const people = await story.json<{ contactId: number; stage: (typeof stages)[number] }[]>('list')
  const balance = await story.json<{ contactId: number; gave: number; got: number }[]>('balance')
  const goals = await story.json<{ people: number; doneOn: string | null }[]>('goal list --all')
  const events = await story.json<{ met: number; kept: number }[]>('event yield')
  return {
    findings: findings.map(({ rule, severity, contactIds }) => ({ rule, severity, contactIds })),
    stages: people.map(({ contactId, stage }) => [contactId, stage]).toSorted(),
    balance: balance.map(({ contactId, gave, got }) => [contactId, gave, got]).toSorted(),
    goals: goals.map(({ people: count, doneOn }) => [count, doneOn]),
    events: events.map(({ met, kept }) => [met, kept]),
  }
}

it('is the same month in both languages', { timeout: 60_000 }, async () => {
  const en = atEnd.get('en') ?? (await figures(await tell('en')))
  const fa = atEnd.get('fa') ?? (await figures(await tell('fa')))
  expect(fa).toEqual(en)
  expect(en.stages).toHaveLength(20)
  expect(en.goals).toHaveLength(3)
  expect(en.goals.filter(([, doneOn]) => doneOn !== null)).toHaveLength(1)
  // Some were only spotted, and some came all the way.
  const reached = new Set(en.stages.map(([, stage]) => stage))
  expect(stages.filter((stage) => !reached.has(stage))).toEqual([])
})
