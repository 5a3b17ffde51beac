import { command } from '../../cli/command.ts'
import type { Context } from '../../cli/context.ts'
import { askInTurn } from '../../cli/in-turn.ts'
import { faultOf } from '../../cli/tell-error.ts'
import { whenFree } from '../../cli/when-free.ts'
import { NetError } from '../../domain/error.ts'
import { cleanName } from '../../domain/name.ts'
import {
  type PartTexts,
  type PitchPart,
  partsOf,
  pitchParts,
  type WrittenPitch,
} from '../../domain/pitch.ts'
import { joinParts, splitParts } from '../../domain/pitch-text.ts'
import type { Journal } from '../../journal/journal.ts'
import { findPitchNamed, writePitch } from '../../journal/pitches.ts'
import { writtenPitch } from '../../views/written-pitch.ts'
import {
  nameFrom,
  type Purpose,
  partTitles,
  pitchOptions,
  readParts,
  readPurpose,
} from './pitch-fields.ts'

// commands/pitch/write.ts: the five parts, one by one, together in an editor, or as options
export default command(
  (parser, t) =>
    pitchOptions(parser, t)
      .argument('[name...]', t('pitch.write.name'))
      .addHelpText('after', t('pitch.write.examples')),
  async (ctx, options, words) => {
    const journal = await ctx.journal()
    const parts = readParts(options)
    if (parts !== undefined && options.editor) {
      throw new NetError('usage', 'option.conflict', { option: '--editor', other: '--intro …' })
    }
    let purpose: Purpose = {}
    let asked = ''
    await askInTurn(ctx, [
      async () => {
        purpose = await readPurpose(ctx, journal, options)
      },
      async () => {
        if (nameSaid() === '') asked = await askName(ctx, asked)
      },
      async () => {
        const name = nameSaid() || asked
        const written =
          parts === undefined
            ? await (options.editor ? editParts : askParts)(ctx, journal, cleanName(name), purpose)
            : writePitch(journal, name, { ...purpose, parts })
        ctx.show(written, writtenPitch)
      },
    ])

    function nameSaid(): string {
      return words.join(' ').trim() || nameFrom(ctx, journal, purpose) || ''
    }
  },
)

async function askName(ctx: Context, initial: string): Promise<string> {
  const prompter = await ctx.prompter('NAME')
  return prompter.text({
    message: ctx.t('pitch.askName'),
    initial,
    validate: (text) => faultOf(ctx, () => cleanName(text)),
  })
}

/** All parts as one text. What cannot be read leaves the file for the person, who is told where. */
async function editParts(
  ctx: Context,
  journal: Journal,
  name: string,
  purpose: Purpose,
): Promise<WrittenPitch> {
  const prompter = await ctx.prompter('--intro')
  const titles = partTitles(ctx)
  const before = findPitchNamed(journal, name)?.parts ?? partsOf(() => '')
  const written = await prompter.editor(
    {
      message: ctx.t('pitch.editAll', { name }),
      initial: joinParts(before, titles),
      extension: '.md',
    },
    (text) => {
      const parts = { ...before, ...splitParts(text, titles) }
      return isNothing(parts) ? undefined : writePitch(journal, name, { ...purpose, parts })
    },
  )
  // Only now: of an empty text nobody needs the file.
  if (written === undefined) throw new NetError('usage', 'pitch.nothing', {})
  return written
}

/** Part by part, each saved as soon as it is written; what stands typed at Ctrl-C is saved too. */
async function askParts(
  ctx: Context,
  journal: Journal,
  name: string,
  purpose: Purpose,
): Promise<WrittenPitch> {
  const prompter = await ctx.prompter('--intro')
  const known = findPitchNamed(journal, name)
  const before = known?.parts ?? partsOf(() => '')
  const parts = { ...before }
  let written: WrittenPitch | undefined
  const save = (change: Partial<PartTexts>) => {
    const now = writePitch(journal, name, { ...purpose, parts: change })
    written = {
      ...now,
      isNew: known === undefined,
      isChanged: written?.isChanged === true || now.isChanged,
      written: pitchParts.filter(
        (part) => written?.written.includes(part) || now.written.includes(part),
      ),
      made: [...(written?.made ?? []), ...now.made],
    }
    return written
  }
  const ask = async (part: PitchPart) => {
    const { title, guidance } = partTitles(ctx)[part]
    const stood = parts[part]
    const keep = (typed: string) => {
      if (typed.trim() === stood) return
      parts[part] = typed.trim()
      save({ [part]: typed })
    }
    ctx.hint(guidance)
    const at = pitchParts.indexOf(part) + 1
    const text = await prompter.long({
      message: ctx.t('pitch.askPart', { at, count: pitchParts.length, title }),
      initial: stood,
      extension: '.md',
      keep: (typed) => {
        if (typed.trim() !== '') keep(typed)
      },
    })
    await whenFree(ctx, () => keep(text))
  }
  try {
    await askInTurn(
      ctx,
      pitchParts.map((part) => () => ask(part)),
    )
  } catch (error) {
    if (written !== undefined) {
      ctx.show(written, writtenPitch)
      ctx.warn(ctx.t('pitch.kept', { name: written.name }))
    }
    throw error
  }
  if (isNothing(parts)) throw new NetError('usage', 'pitch.nothing', {})
  return written ?? save({})
}

function isNothing(parts: PartTexts): boolean {
  return pitchParts.every((part) => parts[part].trim() === '')
}
