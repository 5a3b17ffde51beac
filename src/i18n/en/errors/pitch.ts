import { typedValue } from '../../../domain/typed-name.ts'
import { namedLines } from '../../candidate-lines.ts'
import type { ErrorMessages } from '../../error-messages.ts'

/** Pitches and their rehearsal. */
export const pitchErrorsEn = () =>
  ({
    'error.pitch.notFound': ({ query, nearest: found }, format) =>
      found.length === 0
        ? `There is no pitch called "${query}". See net pitch list, or write it: net pitch write`
        : `There is no pitch called "${query}". Nearest:\n${namedLines(found, format)}`,
    'error.pitch.ambiguous': ({ query, candidates }, format) =>
      `"${query}" could be several pitches; say which by id:\n${namedLines(candidates, format)}`,
    'error.pitch.taken': ({ id, name }, { number }) =>
      `There is a pitch called "${name}" already (#${number(id)}). Give another name with --name.`,
    'error.pitch.none': () => 'There is no pitch yet. Write one: net pitch write --for WHO',
    'error.pitch.nothing': () =>
      'Nothing was written: none of the five parts (--intro --need --gain --thanks --reach) has a text.',
    'error.pitch.empty': ({ name }) =>
      `The pitch "${name}" has no text to rehearse yet. Write it: net pitch edit ${typedValue(name)}`,
    'error.pitch.noHeading': ({ line }) =>
      `"${line}" stands above the first heading, so it belongs to no part. Nothing was changed.`,
    'error.pitch.alone': () =>
      'There is no terminal to choose a pitch at. Use: net pitch rehearse PITCH',
    'error.rehearsal.noTerminal': () =>
      'A rehearsal needs a terminal. To record one made elsewhere: net pitch rehearse PITCH --said intro,need --seconds 55',
  }) satisfies ErrorMessages
