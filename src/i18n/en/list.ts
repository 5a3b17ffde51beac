export const listEn = () => ({
  'list.examples': `
Examples:
  net list --circle compilers --tie weak
  net list --quiet 3m --sort recent           no contact for three months, or never
  net list --goal hiring --sort score --limit 10
  net list --stage connected                  with what speaks for it; in JSON the signs, too
  net list --tag speaker --format csv > speakers.csv

A filter given twice must hold twice.`,
  'list.nobody': 'Nobody fits. net list --help shows the filters.',
  'list.emptyJournal':
    'Nobody is in the journal yet. Begin with whoever you met last: net add Grace Hopper --met "the meetup"; or take in your address book: net import contacts.vcf',
  'list.more': ({ shown, all }: { shown: number; all: number }) => `${shown} of ${all} shown.`,
  'list.id': '#',
  'list.name': 'Name',
  'list.org': 'Organisation',
  'list.tie': 'Tie',
  'list.stage': 'Stage',
  'list.why': 'Why',
  'list.whySpotted': ({ on }: { on: string }) => `in the journal since ${on}`,
  'list.signs': 'Signs',
  'list.signCount': ({ holding, all }: { holding: number; all: number }) => `${holding} of ${all}`,
  'list.fields': 'Strong at',
  'list.last': 'Last contact',
  'list.due': 'Due',
  'list.added': 'Added',
  'list.score': 'Score',

  'filter.tie': 'strong, weak or absent',
  'filter.circle': 'in this circle (repeatable, as all of these)',
  'filter.goal': 'serving this goal, themselves or by a circle or an event',
  'filter.tag': 'with this tag',
  'filter.org': 'at this organisation',
  'filter.field': 'strong at this',
  'filter.stage': 'spotted, warmed, interested, pitched, connected or exchanging',
  'filter.verdict': 'what the checklist said: pursue, open, leave; or none',
  'filter.quiet': 'no contact for this long, or never: 3w, 3m, 1y',
  'filter.metAt': 'met there',
  'filter.archived': 'those in the archive, instead of the others',

  'option.sort': 'name, recent, due, added or score',
  'option.limit': 'at most this many',
  'option.dryRun': 'say what it would do, change nothing',
  'option.wouldBe': 'Nothing was changed; this is what it would say:',
  'option.format': 'table, json, csv, tsv or ids',
})
