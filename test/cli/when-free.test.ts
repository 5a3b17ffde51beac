import { describe, expect, it } from 'vitest'
import type { ConfirmQuestion } from '../../src/cli/prompter.ts'
import { whenFree } from '../../src/cli/when-free.ts'
import { NetError } from '../../src/domain/error.ts'
import { createFormat } from '../../src/i18n/format.ts'
import { createTranslate, loadCatalogue } from '../../src/i18n/translate.ts'
import { type ScriptedAnswer, scriptedPrompter } from '../support/scripted-prompter.ts'

const locked = () => new NetError('journal', 'journal.locked', { file: '/j.db', holders: [] })

/** Writes once it is free, which it is at the given time of trying. */
async function write(freeAt: number, answers: ScriptedAnswer[], canAsk = true) {
  const t = createTranslate(
    await loadCatalogue('en'),
    createFormat('en', 'gregorian', '2026-11-20'),
  )
  const prompter = scriptedPrompter(answers)
  const warned: string[] = []
  const ctx = {
    t,
    canAsk,
    warn: (text: string) => void warned.push(text),
    // A question stands before, as in every form.
    prompter: () =>
      Promise.resolve({
        ...prompter,
        confirm: (question: ConfirmQuestion) => prompter.confirm({ ...question, isAfter: true }),
      }),
  }
  let tries = 0
  const writing = whenFree(ctx, () => {
    tries++
    if (tries < freeAt) throw locked()
    return 'written'
  })
  const outcome = await writing.catch((error: unknown) =>
    error instanceof NetError ? error.key : error,
  )
  prompter.finish()
  return { outcome, tries, warned }
}

describe('what was typed while another program holds the journal', () => {
  it('is written when it is free, and asks nothing where it is', async () => {
    expect(await write(1, [])).toEqual({ outcome: 'written', tries: 1, warned: [] })
    const told = expect.stringContaining('The journal /j.db is locked') as string
    const answers = [{ confirm: true }, { back: true as const }]
    expect(await write(3, answers)).toEqual({ outcome: 'written', tries: 3, warned: [told, told] })
  })

  it('is given up when the person says so, or nobody is there', async () => {
    expect((await write(3, [{ confirm: false }])).outcome).toBe('journal.locked')
    expect((await write(3, [{ interrupt: true }])).outcome).toBe('prompt.cancelled')
    expect(await write(3, [], false)).toMatchObject({ outcome: 'journal.locked', warned: [] })
  })

  it('is no reason to try again where something else is wrong', async () => {
    await expect(
      whenFree({ canAsk: true } as Parameters<typeof whenFree>[0], () => {
        throw new Error('a bug')
      }),
    ).rejects.toThrow('a bug')
  })
})
