import {
  type CircleMember,
  type CirclePage,
  type CircleTouch,
  entryOf,
  inTieOrder,
  type ListedCircle,
  type RemovedCircle,
  type WrittenCircle,
  waysInto,
} from '../domain/circle.ts'
import { cleanName, foldName } from '../domain/name.ts'
import type { MadeThing } from '../domain/named-thing.ts'
import { cleanText } from '../domain/visible.ts'
import { type CircleRow, getCircle, listMembers, membersOf } from './circle-members.ts'
import type { Journal } from './journal.ts'
import { doneGoalsAmong, findOrAddNamed, refuseTaken } from './named-things.ts'
import { refreshContacts } from './standing.ts'

/** Every circle, by name. */
export function listCircles(journal: Journal): ListedCircle[] {
  const members = listMembers(journal)
  return journal
    .all<CircleRow>('SELECT id AS circleId, name, about FROM circle ORDER BY folded')
    .map((row) => listed(journal, row, members.get(row.circleId) ?? []))
}

/** Everything about a circle. Throws `named.notFound`. */
export function getCirclePage(journal: Journal, circleId: number): CirclePage {
  const row = getCircle(journal, circleId)
  const members = listMembers(journal, circleId).get(circleId) ?? []
  const { people: _people, lastContact: _last, ...circle } = listed(journal, row, members)
  return { ...circle, members: inTieOrder(members), lastTouch: lastTouch(journal, circleId) }
}

function listed(journal: Journal, row: CircleRow, members: readonly CircleMember[]): ListedCircle {
  const goals = goalsOf(journal, row.circleId)
  return {
    ...row,
    goals,
    doneGoals: doneGoalsAmong(journal, goals),
    people: members.length,
    waysIn: waysInto(members).map(({ contactId, name, tie }) => ({ contactId, name, tie })),
    entry: entryOf(members),
    lastContact: members.reduce<CircleMember['lastContact']>(
      (last, { lastContact: on }) => (on !== null && (last === null || on > last) ? on : last),
      null,
    ),
  }
}

function goalsOf(journal: Journal, circleId: number): string[] {
  return journal.column(
    `SELECT name FROM circle_goal JOIN goal ON goal.id = goal_id WHERE circle_id = ? ORDER BY circle_goal.id`,
    circleId,
  )
}

function lastTouch(journal: Journal, circleId: number): CircleTouch | null {
  const last = journal.get<Omit<CircleTouch, 'people'> & { id: number }>(
    `SELECT interaction.id, on_day AS "on", begun_by AS "from" FROM interaction
     JOIN interaction_contact ON interaction_id = interaction.id
     WHERE contact_id IN (SELECT contact_id FROM contact_circle WHERE circle_id = ?)
     ORDER BY on_day DESC, interaction.id DESC LIMIT 1`,
    circleId,
  )
  if (last === undefined) return null
  const { id, ...touch } = last
  const people = journal.all<CircleTouch['people'][number]>(
    `SELECT contact.id AS contactId, name FROM interaction_contact AS link JOIN contact ON contact.id = contact_id
     WHERE interaction_id = ? AND contact_id IN (SELECT contact_id FROM contact_circle WHERE circle_id = ?)
     ORDER BY link.id`,
    id,
    circleId,
  )
  return { ...touch, people }
}

/** What to set of a circle: undefined leaves it, null takes it away; goals by name, first let go and then hung on. */
export interface CircleChange {
  name?: string | undefined
  about?: string | null | undefined
  goals?: readonly string[] | undefined
  letsGo?: readonly string[] | 'all' | undefined
}

/** Makes a circle; throws `named.taken` and `name.*`. */
export function addCircle(
  journal: Journal,
  { name, about, goals = [] }: CircleChange & { name: string },
): WrittenCircle {
  const clean = cleanName(name)
  return journal.write({ command: 'circle add', subject: clean }, () => {
    refuseTaken(journal, 'circle', clean)
    const circleId = journal.insert('circle', {
      uuid: journal.newUuid(),
      name: clean,
      folded: foldName(clean),
      about: about && cleanText(about),
      created_at: journal.now,
    })
    const made = hangOnGoals(journal, circleId, goals)
    return { ...written(journal, circleId), isNew: true, before: null, isChanged: true, made }
  })
}

/** Changes a circle; nothing is recorded where it is so already. Throws `named.*` and `name.*`. */
export function editCircle(
  journal: Journal,
  circleId: number,
  change: CircleChange,
): WrittenCircle {
  const known = written(journal, circleId)
  const name = change.name === undefined ? known.name : cleanName(change.name)
  const about = change.about === undefined ? known.about : change.about && cleanText(change.about)
  refuseTaken(journal, 'circle', name, circleId)
  const made: MadeThing[] = []
  let isChanged = false
  journal.attempt({ command: 'circle edit', subject: known.name }, () => {
    if (name !== known.name || about !== known.about) {
      journal.run(
        'UPDATE circle SET name = ?, folded = ?, about = ? WHERE id = ?',
        name,
        foldName(name),
        about,
        circleId,
      )
    }
    letGoalsGo(journal, circleId, change.letsGo ?? [])
    made.push(...hangOnGoals(journal, circleId, change.goals ?? []))
    if (name !== known.name) refreshContacts(journal, membersOf(journal, circleId))
    isChanged = JSON.stringify(written(journal, circleId)) !== JSON.stringify(known)
    return isChanged
  })
  const before = name === known.name ? null : known.name
  return { ...written(journal, circleId), isNew: false, before, isChanged, made }
}

function written(journal: Journal, circleId: number) {
  return { ...getCircle(journal, circleId), goals: goalsOf(journal, circleId) }
}

function hangOnGoals(journal: Journal, circleId: number, goals: readonly string[]): MadeThing[] {
  return goals.flatMap((text) => {
    const { id, name, isNew } = findOrAddNamed(journal, 'goal', text)
    journal.run(
      'INSERT OR IGNORE INTO circle_goal (circle_id, goal_id) VALUES (?, ?)',
      circleId,
      id,
    )
    return isNew ? [{ thing: 'goal' as const, name }] : []
  })
}

function letGoalsGo(journal: Journal, circleId: number, goals: readonly string[] | 'all'): void {
  if (goals === 'all') {
    journal.run('DELETE FROM circle_goal WHERE circle_id = ?', circleId)
    return
  }
  for (const goal of goals) {
    journal.run(
      'DELETE FROM circle_goal WHERE circle_id = ? AND goal_id = (SELECT id FROM goal WHERE folded = ?)',
      circleId,
      foldName(goal),
    )
  }
}

/** What would be let go with a circle; does not write. Throws `named.notFound`. */
export function weighCircle(journal: Journal, circleId: number): RemovedCircle {
  const { name } = getCircle(journal, circleId)
  const people = membersOf(journal, circleId).length
  return { circleId, name, people, goals: goalsOf(journal, circleId).length }
}

/** Removes a circle, one undo step; its people stay. Throws `named.notFound`. */
export function removeCircle(journal: Journal, circleId: number): RemovedCircle {
  const removed = weighCircle(journal, circleId)
  journal.write({ command: 'circle rm', subject: removed.name }, () => {
    const contacts = membersOf(journal, circleId)
    journal.run('DELETE FROM contact_circle WHERE circle_id = ?', circleId)
    journal.run('DELETE FROM circle_goal WHERE circle_id = ?', circleId)
    journal.run('DELETE FROM set_aside WHERE circle_id = ?', circleId)
    journal.run('DELETE FROM card WHERE circle_id = ?', circleId)
    journal.run('DELETE FROM circle WHERE id = ?', circleId)
    refreshContacts(journal, contacts)
  })
  return removed
}
