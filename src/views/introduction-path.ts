import type { IntroductionPath, NamedWay } from '../domain/introduction-path.ts'
import type { Look } from './look.ts'
import { hanging, paragraph } from './paragraph.ts'
import { plain } from './plain.ts'

/** Who can introduce me, the best way first: whom to ask, why, and the command that records it. */
export function introductionPath(path: IntroductionPath, look: Look): string {
  const { t } = look
  const { contactId: id, name, tie, isKnown, ways } = path
  const known = !isKnown
    ? []
    : [
        [
          t('path.known', { name, id, tie: tie === 'absent' ? null : t(`term.tie.${tie}`) }),
          lastContact(path, look),
        ]
          .filter((part) => part !== '')
          .join(look.t('list.comma')),
      ]
  const blocks = ways.map((way, index) =>
    [wayBlock(way, index + 1, look), isKnown ? '' : askLine(way, look)]
      .filter((part) => part !== '')
      .join('\n'),
  )
  return [...known, ...blocks].join('\n\n')
}

function wayBlock(way: NamedWay, number: number, look: Look): string {
  const { t, format, width } = look
  const { name, contactId: id, tie } = way
  const mine = [
    tie === 'absent' ? '' : t('path.tie', { tie: t(`term.tie.${tie}`) }),
    lastContact(way, look),
  ]
  const label = `${format.number(number)}. `
  const indent = label.length
  const lines = [
    hanging(
      label,
      indent,
      [t('path.through', { name, id }), ...mine]
        .filter((part) => part !== '')
        .join(t('list.comma')),
      width,
    ),
    ...way.steps.map((step) => hanging(' '.repeat(indent), indent, stepText(step, look), width)),
    ...drawbackLines(way, indent, look),
  ]
  return lines.join('\n')
}

/** Why it stands behind the others. */
function drawbackLines(
  { drawback, introduction }: NamedWay,
  indent: number,
  { t, format, theme, width }: Look,
): string[] {
  if (drawback === null) return []
  const text =
    drawback === 'nothing' && introduction !== null
      ? t('path.drawback.nothing', { day: format.day(introduction.on) })
      : t('path.drawback.leave')
  return paragraph(text, width - indent).map((line) => `${' '.repeat(indent)}${theme.warn(line)}`)
}

/** The command that records having asked them for whom they know on the way; or how far that has come. */
function askLine({ contactId: by, introduction, steps }: NamedWay, look: Look): string {
  const { t, format, theme, width } = look
  const who = steps[0]?.next.contactId ?? by
  const said =
    introduction === null
      ? t('path.ask', { who, by })
      : t(`path.${introduction.state}`, { day: format.day(introduction.on), who, by })
  return paragraph(said, width - 3)
    .map((line) => `   ${theme.dim(line)}`)
    .join('\n')
}

function lastContact({ lastContact: day }: Pick<NamedWay, 'lastContact'>, { t, format }: Look) {
  return day === null
    ? ''
    : t('path.lastContact', { day: `${format.day(day)} (${format.relative(day)})` })
}

function stepText({ name, next, bond }: NamedWay['steps'][number], { t, format }: Look): string {
  const names = format.list([plain(name), plain(next.name)])
  const detail = plain(bond.detail ?? '')
  switch (bond.kind) {
    case 'link':
      return t('path.bond', {
        names,
        how: detail === '' ? t('path.link') : t('path.kind', { kind: detail }),
      })
    case 'introduced':
    case 'spoken':
      return t('path.bond', { names, how: t(`path.${bond.kind}`) })
    case 'together':
      return t('path.bond', {
        names,
        how: t('path.together', { day: bond.on === null ? '' : format.day(bond.on) }),
      })
    default:
      return t('path.bond', { names, how: t(`path.${bond.kind}`, { name: detail }) })
  }
}
