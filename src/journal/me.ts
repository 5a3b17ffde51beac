import { type Attention, attentionFor, type CareerStage } from '../domain/career-stage.ts'
import { type Me, type MyChange, type MyField, meInPitch } from '../domain/me.ts'
import { cleanName, foldName } from '../domain/name.ts'
import type { PitchSettings } from '../domain/pitch.ts'
import { foldReach, type NewReach, reachKey } from '../domain/reach.ts'
import { cleanText } from '../domain/visible.ts'
import type { Journal } from './journal.ts'

/** Who I am, as far as told. */
export function getMe(journal: Journal): Me {
  const row = journal.get<Omit<Me, 'gives' | 'reach'>>(
    'SELECT name, work, stand_for AS standFor, stage, budget FROM me',
  )
  return {
    ...(row ?? { name: null, work: null, standFor: null, stage: null, budget: null }),
    gives: journal.column('SELECT name FROM give ORDER BY id'),
    reach: journal.all<NewReach>('SELECT kind, network, value FROM way ORDER BY id'),
  }
}

/** The people a day I have attention for; `setting` is what the settings file says, if anything. */
export function attentionOf(journal: Journal, setting: number | null): Attention {
  const mine = journal.get<{ budget: number | null; stage: CareerStage | null }>(
    'SELECT budget, stage FROM me',
  )
  return attentionFor({ setting, ...(mine ?? { budget: null, stage: null }) })
}

/** What pitches are filled in and timed by. */
export function pitchSettings(
  journal: Journal,
  { pitch }: Pick<PitchSettings, 'pitch'>,
): PitchSettings {
  return { pitch, me: meInPitch(getMe(journal)) }
}

/**
 * Writes down what is told of me; writes under the same `subject` are one undo step. Gives the fields that are now
 * otherwise than before. Throws `name.*`.
 */
export function tellMe(journal: Journal, change: MyChange, subject: string): MyField[] {
  const before = getMe(journal)
  const changed: MyField[] = []
  journal.attempt({ command: 'me', subject }, () => {
    setMine(journal, change.set)
    for (const give of change.remove.gives) {
      journal.run('DELETE FROM give WHERE folded = ?', foldName(give))
    }
    for (const { kind, value } of change.remove.reach) {
      journal.run('DELETE FROM way WHERE kind = ? AND value = ?', kind, value)
    }
    for (const give of change.add.gives) addGive(journal, give)
    for (const reach of change.add.reach) addWay(journal, reach)
    changed.push(...changesBetween(before, getMe(journal)))
    return changed.length > 0
  })
  return changed
}

function setMine(journal: Journal, set: MyChange['set']): void {
  journal.run(
    'INSERT INTO me (id, updated_at) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET updated_at = ?1',
    journal.now,
  )
  const columns = {
    name: set.name && cleanName(set.name),
    work: set.work && cleanText(set.work),
    stand_for: set.standFor && cleanText(set.standFor),
    stage: set.stage,
    budget: set.budget,
  }
  for (const [column, value] of Object.entries(columns)) {
    if (value !== undefined) journal.run(`UPDATE me SET ${column} = ? WHERE id = 1`, value)
  }
}

function addGive(journal: Journal, text: string): void {
  const name = cleanName(text)
  journal.run(
    'INSERT OR IGNORE INTO give (me_id, name, folded) VALUES (1, ?, ?)',
    name,
    foldName(name),
  )
}

function addWay(journal: Journal, { kind, network, value }: NewReach): void {
  const folded = foldReach(kind, value)
  const isThere = journal
    .column<string>(
      'SELECT value FROM way WHERE kind = ? AND folded = ? AND network IS ?',
      kind,
      folded,
      network,
    )
    .some((known) => reachKey(kind, known) === reachKey(kind, value))
  if (!isThere) journal.insert('way', { me_id: 1, kind, network, value, folded })
}

function changesBetween(before: Me, after: Me): MyField[] {
  const names = {
    name: 'name',
    work: 'work',
    'stand-for': 'standFor',
    give: 'gives',
    reach: 'reach',
    stage: 'stage',
    budget: 'budget',
  } as const satisfies Record<MyField, keyof Me>
  return (Object.keys(names) as MyField[]).filter(
    (field) => JSON.stringify(before[names[field]]) !== JSON.stringify(after[names[field]]),
  )
}

/** Where it is remembered that I was asked for a pitch, asked for the attention, or told of it in the morning. */
const askedKeys = {
  pitch: 'me.asked',
  attention: 'me.asked.attention',
  morning: 'me.hinted',
} as const

/**
 * Whether to ask something of me: it was not asked before. Remembers that it was, so it gives true once; never where
 * that cannot be remembered.
 */
export function isMeToBeAsked(journal: Journal, what: keyof typeof askedKeys): boolean {
  if (journal.isReadOnly) return false
  const key = askedKeys[what]
  const asked = journal.get('SELECT 1 FROM meta WHERE key = ?', key)
  if (asked !== undefined) return false
  let isRemembered = false
  journal.writeDerivedIfFree(() => {
    journal.run('INSERT INTO meta VALUES (?, ?)', key, journal.today)
    isRemembered = true
  })
  return isRemembered
}
