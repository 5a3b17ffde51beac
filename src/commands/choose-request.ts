import type { Context } from '../cli/context.ts'
import { NetError } from '../domain/error.ts'
import { findRequests, type OpenRequest } from '../domain/request.ts'
import { nameOf } from '../journal/contacts.ts'
import type { Journal } from '../journal/journal.ts'
import { listOpenRequests } from '../journal/requests.ts'

/**
 * The open request that is meant, among those with some people: the one the text names, or without one the only one
 * there is. Several are a choice on a terminal. Throws `request.*`.
 */
export async function chooseRequest(
  ctx: Context,
  journal: Journal,
  contactIds: readonly number[],
  query: string | undefined,
): Promise<OpenRequest> {
  const open = listOpenRequests(journal, contactIds)
  if (open.length === 0) {
    const people = contactIds.map((id) => nameOf(journal, id))
    throw new NetError('not-found', 'request.none', { people })
  }
  const found = query === undefined ? open : findRequests(open, query)
  const [first] = found
  if (first === undefined) {
    throw new NetError('not-found', 'request.notFound', { query: query ?? '', open })
  }
  if (found.length === 1) return first
  if (!ctx.canAsk) {
    throw new NetError('conflict', 'request.ambiguous', { query: query ?? '', open: found })
  }
  const prompter = await ctx.prompter('TEXT')
  return prompter.choice({
    message: ctx.t('request.which'),
    choices: found.map((request) => ({
      value: request,
      label: request.text,
      hint: ctx.t(`request.hint.${request.direction}`, request),
    })),
  })
}

/**
 * Which of the people who took part a request is about, and its text. Of several: the one named before a colon
 * (`grace: the slides`), else the first where that one is known to be meant. Throws `request.whose`.
 */
export async function whoseRequest(
  ctx: Context,
  names: readonly string[],
  request: { option: string; text: string; isOfFirst: boolean },
): Promise<{ whose: number; text: string }> {
  const { option, text, isOfFirst } = request
  if (names.length > 1) {
    const [, name = '', rest = ''] = /^([^:：]{1,80})[:：]\s*(.+)$/su.exec(text) ?? []
    const named = findRequests(
      names.map((one, index) => ({ requestId: -1, text: one, index })),
      name,
    )
    if (name !== '' && named.length === 1) return { whose: named[0]?.index ?? 0, text: rest }
  }
  if (names.length === 1 || isOfFirst) return { whose: 0, text }
  if (!ctx.canAsk) {
    throw new NetError('usage', 'request.whose', { option, text, people: [...names] })
  }
  const prompter = await ctx.prompter(option)
  const whose = await prompter.choice({
    message: ctx.t('request.askWhose', { text }),
    choices: names.map((name, index) => ({ value: index, label: name })),
  })
  return { whose, text }
}
