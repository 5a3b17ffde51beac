import { command } from '../../cli/command.ts'
import { collect, given, oneOf } from '../../cli/options.ts'
import { NetError } from '../../domain/error.ts'
import { type PartTexts, pitchParts } from '../../domain/pitch.ts'
import { joinParts, splitParts } from '../../domain/pitch-text.ts'
import { editPitch, getPitch, type PitchChange } from '../../journal/pitches.ts'
import { writtenPitch } from '../../views/written-pitch.ts'
import { choosePitch } from './choose-pitch.ts'
import { partTitles, pitchOptions, readParts, readPurpose } from './pitch-fields.ts'

const purposes = ['for', 'event', 'goal', 'target'] as const
const clearable = [...pitchParts, ...purposes] as const

// commands/pitch/edit.ts: some parts as options, or all in an editor
export default command(
  (parser, t) =>
    pitchOptions(parser, t)
      .argument('[pitch...]', t('pitch.argument'))
      .option('--name <text>', t('pitch.edit.name'))
      .option('--clear <field>', t('pitch.edit.clear'), collect)
      .addHelpText('after', t('pitch.edit.examples')),
  async (ctx, options, words) => {
    const journal = await ctx.journal()
    const id = await choosePitch(ctx, journal, words)
    const cleared = (options.clear ?? []).map(oneOf('--clear', clearable))
    const purpose = await readPurpose(ctx, journal, options)
    const name = given('--name', options.name)
    const parts = { ...readParts(options), ...clearedParts(cleared) }
    for (const field of cleared) {
      if (options[field] !== undefined) {
        throw new NetError('usage', 'option.conflict', {
          option: `--${field}`,
          other: `--clear ${field}`,
        })
      }
    }
    const change: PitchChange = {
      ...purpose,
      ...clearedPurpose(cleared),
      ...(name === undefined ? {} : { name }),
      ...(Object.keys(parts).length === 0 ? {} : { parts }),
    }
    if (Object.keys(change).length > 0 && !options.editor) {
      ctx.show(editPitch(journal, id, change), writtenPitch)
      return
    }
    const pitch = getPitch(journal, id)
    const before: PartTexts = { ...pitch.parts, ...parts }
    const titles = partTitles(ctx)
    const prompter = await ctx.prompter('--intro')
    const written = await prompter.editor(
      {
        message: ctx.t('pitch.editAll', { name: pitch.name }),
        initial: joinParts(before, titles),
        extension: '.md',
      },
      (text) =>
        editPitch(journal, id, { ...change, parts: { ...before, ...splitParts(text, titles) } }),
    )
    ctx.show(written, writtenPitch)
  },
)

type Clearable = (typeof clearable)[number]

function clearedParts(fields: readonly Clearable[]): Partial<PartTexts> {
  return Object.fromEntries(
    pitchParts.filter((part) => fields.includes(part)).map((part) => [part, '']),
  )
}

function clearedPurpose(fields: readonly Clearable[]): PitchChange {
  return {
    ...(fields.includes('for') ? { contactId: null } : {}),
    ...(fields.includes('event') ? { event: null } : {}),
    ...(fields.includes('goal') ? { goal: null } : {}),
    ...(fields.includes('target') ? { targetSeconds: null } : {}),
  }
}
