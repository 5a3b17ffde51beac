import { reachText } from '../domain/contact-edit.ts'
import type { MyField, MyPage } from '../domain/me.ts'
import { type Line, labelled } from './labelled.ts'
import type { Look } from './look.ts'
import { plain, plainBlock } from './plain.ts'

/** Who I am; or, after a change, what was written down in one line. With the attention that follows, and why. */
export function myPage(page: MyPage, look: Look): string {
  return page.changed === null ? whole(page, look) : changes(page, page.changed, look)
}

function whole(page: MyPage, look: Look): string {
  const { t, theme } = look
  const shown = ['stand-for', 'give', 'reach', 'stage'] as const
  const lines: Line[] = [
    ...shown.map((field): Line => [t(`me.field.${field}`), textOf(page, field, look, '\n')]),
    [t('me.field.attention'), attentionText(page, look)],
    [t('me.field.review'), page.stage === null ? '' : t(`review.focus.${page.stage}`)],
  ]
  const heading = [page.name === null ? '' : theme.name(plain(page.name)), plain(page.work ?? '')]
  return [heading.filter((text) => text !== '').join(t('list.comma')), labelled(lines, look)]
    .filter((text) => text !== '')
    .join('\n')
}

function changes(page: MyPage, changed: readonly MyField[], look: Look): string {
  const { t } = look
  if (changed.length === 0) return t('me.unchanged')
  const said = changed.map((field) => {
    const text = textOf(page, field, look, t('list.comma'))
    const label = t(`me.field.${field}`)
    return text === '' ? t('me.cleared', { field: label }) : t('me.now', { field: label, text })
  })
  const isAttention = changed.includes('stage') || changed.includes('budget')
  return [
    t('me.noted', { said }),
    ...(isAttention ? [t('me.attention', { text: attentionText(page, look) })] : []),
    ...(changed.includes('stage') && page.stage !== null
      ? [t('me.review', { text: t(`review.focus.${page.stage}`) })]
      : []),
  ].join('\n')
}

function textOf(page: MyPage, field: MyField, { t, format }: Look, comma: string): string {
  switch (field) {
    case 'name':
    case 'work':
      return plain(page[field] ?? '')
    case 'stand-for':
      return plainBlock(page.standFor ?? '')
    case 'give':
      return page.gives.map(plain).join(comma)
    case 'reach':
      return page.reach.map((one) => plain(reachText(one))).join(comma)
    case 'stage':
      return page.stage === null ? '' : t(`term.careerStage.${page.stage}`)
    case 'budget':
      return page.budget === null ? '' : format.number(page.budget)
  }
}

function attentionText({ attention, stage, budget }: MyPage, { t }: Look): string {
  const { perDay, from } = attention
  const count = t('me.perDay', { count: perDay })
  if (from === 'stage' && stage !== null) return `${count}. ${t(`me.reason.${stage}`)}`
  if (from === 'setting' && (budget !== null || stage !== null)) {
    return `${count}. ${t('me.reason.overruled')}`
  }
  return `${count}. ${t(`me.reason.${from === 'stage' ? 'usual' : from}`)}`
}
