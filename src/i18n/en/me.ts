import type { MyField } from '../../domain/me.ts'

export const meEn = () => ({
  'me.option.name': 'your name, for {me} in a pitch',
  'me.option.work': 'what you do, and where',
  'me.option.standFor': 'whom you represent: your organisation, a group of specialists',
  'me.option.give': 'something you can give others (repeatable)',
  'me.option.reach': 'a way to reach you, for {reach} in a pitch (repeatable)',
  'me.option.stage': 'career stage: starting, specialist, mid or senior',
  'me.option.budget': 'people a day you have attention for; else as goes with the stage',
  'me.option.clear': 'forget a field, or one value: work, give:TEXT, reach:ADDRESS (repeatable)',
  'me.examples': `
Examples:
  net me                        shows it; asks, as long as nothing is known
  net me --name "Grace Hopper" --stage senior --reach grace@example.org
  net me --give "test machines" --clear reach:old@example.org --clear budget`,
  'me.askIntro': 'A few words about you, for pitches and the morning list; Enter passes one over.',
  'me.ask.name': 'Your name',
  'me.ask.work': 'What do you do, and where?',
  'me.ask.standFor': 'Whom do you stand for? (an organisation, a group of specialists)',
  'me.ask.give': 'What can you give others? (one thing at a time)',
  'me.ask.reach': 'How can you be reached? (e-mail, phone, link, github:grace)',
  'me.ask.more': 'And what else?',
  'me.ask.stage': 'Where are you in your career?',
  'me.ask.skip': 'pass over',
  'me.ask.budget': 'For how many people a day do you have attention?',
  'me.ask.usualBudget': ({ usual }: { usual: number }) => `Enter: ${usual}`,
  'me.kept': 'What you answered is kept; net me shows it.',
  'me.askForPitch':
    'It says {me} or {reach}: who are you? This is asked once; Enter passes one over, and net me tells it any time.',
  'me.askForAttention':
    'How much attention do you have for your contacts? This is asked once; Enter passes one over, and net me tells it any time.',
  'me.hintAttention':
    'As many people a day as is usual; to have it fit you, say once where you are in your career: net me',
  'me.untold': ({ fields }: { fields: readonly MyField[] }) =>
    `Not told yet: ${fields.map((field) => `--${field}`).join(' ')}`,
  'me.field.name': 'name',
  'me.field.work': 'work',
  'me.field.stand-for': 'stands for',
  'me.field.give': 'can give',
  'me.field.reach': 'reached by',
  'me.field.stage': 'career stage',
  'me.field.budget': 'people a day',
  'me.field.attention': 'attention',
  'me.field.review': 'review',
  'me.noted': ({ said }: { said: readonly string[] }) => `About you: ${said.join('; ')}.`,
  'me.now': ({ field, text }: { field: string; text: string }) => `${field}: ${text}`,
  'me.cleared': ({ field }: { field: string }) => `${field}: taken out`,
  'me.unchanged': 'Nothing to change: it is as you say.',
  'me.attention': ({ text }: { text: string }) => `Attention: ${text}`,
  'me.review': ({ text }: { text: string }) => `Review: ${text}`,
  'me.perDay': ({ count }: { count: number }) =>
    `${count} ${count === 1 ? 'person' : 'people'} a day`,
  'me.reason.starting':
    'Starting out, most is to be had from courses and books; a few people are enough.',
  'me.reason.specialist': 'A specialist goes on learning, and hears how other specialists fared.',
  'me.reason.mid': 'At mid-level your own field and the ones beside it are worth asking.',
  'me.reason.senior': 'By now the people to draw on are all over the profession.',
  'me.reason.budget': 'Your own budget.',
  'me.reason.setting': 'The setting attention.perDay says so.',
  'me.reason.overruled':
    'The setting attention.perDay says so, above what stands here; net config unset attention.perDay lifts it.',
  'me.reason.usual': 'The usual; your career stage (--stage) fits it to you.',
  'term.careerStage.starting': 'starting out',
  'term.careerStage.specialist': 'specialist',
  'term.careerStage.mid': 'mid-level',
  'term.careerStage.senior': 'senior or manager',
})
