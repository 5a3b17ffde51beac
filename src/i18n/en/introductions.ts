interface Names {
  by: string
  one: string
  other: string
}

interface Asked {
  day: string
  who: number
  by: number
}

interface Linked {
  names: string
  how: string
}

export const introductionsEn = () => ({
  'link.words': 'two people: grace hopper george boole',
  'link.kind': 'how they know each other: colleagues, sisters, …',
  'link.since': 'since when they do; a year or a month will do: 2019',
  'link.examples': `
Examples:
  net link grace hopper george boole
  net link 1 2 --kind colleagues --since 2020-01-01`,
  'link.askOther': 'Whom do they know?',
  'link.new': ({ names, how }: Linked) => `${names} know each other${how}.`,
  'link.changed': ({ names, how }: Linked) => `Changed: ${names} know each other${how}.`,
  'link.same': ({ names, how }: Linked) => `That is known already: ${names} know each other${how}.`,
  'link.removed': ({ names }: Linked) => `No longer linked: ${names}.`,
  'link.sinceDay': ({ day }: { day: string }) => `since ${day}`,
  'unlink.examples': `
Examples:
  net unlink grace hopper george boole
  net unlink 1 2`,

  'intro.words': 'two people you introduce to each other; or one, whom you come to know',
  'intro.by': 'who introduced you to them',
  'intro.ask': 'whom you asked to introduce you to them: not made yet',
  'intro.offered': 'only offered: not made yet',
  'intro.asked': 'the first asked you to be introduced to the second: not made yet',
  'intro.led': 'what came of it (asked where you do not say)',
  'intro.askOutcome': 'What came of it? (Enter alone: nothing did)',
  'intro.nothing': 'nothing came of it',
  'intro.about': 'what it is about',
  'intro.examples': `
Examples:
  net intro grace george --about compilers       I introduced them to each other
  net intro grace george --asked                 grace asked me to; not made yet
  net intro marie --ask george                   I asked george to introduce me to marie
  net intro marie --by george                    he did: thanking him falls due in two days
  net intro marie --led "a paper together"       what came of it; he is to be told

The same two people again go on with the introduction that is open between them.`,
  'intro.askBy': ({ name }: { name: string }) => `Whose introduction to ${name}?`,
  'intro.askOther': 'To whom?',
  'intro.made.done': ({ one, other }: Names) => `you introduced ${one} to ${other}`,
  'intro.made.offered': ({ one, other }: Names) => `you offered to introduce ${one} to ${other}`,
  'intro.made.asked': ({ one, other }: Names) => `${one} asked you to be introduced to ${other}`,
  'intro.received.done': ({ by, one }: Names) => `${by} introduced you to ${one}`,
  'intro.received.offered': ({ by, one }: Names) => `${by} offered to introduce you to ${one}`,
  'intro.received.asked': ({ by, one }: Names) => `you asked ${by} to introduce you to ${one}`,
  'intro.aboutWhat': ({ about }: { about: string }) => `about ${about}`,
  'intro.ledTo': ({ outcome }: { outcome: string }) => `it led to: ${outcome}`,
  'intro.cameToNothing': 'nothing came of it',
  'intro.recorded': ({ text, day }: { text: string; day: string }) =>
    `Recorded for ${day}: ${text}.`,
  'intro.spoken.asked': ({ name }: { name: string }) => `asked for an introduction to ${name}`,
  'intro.spoken.offered': ({ name }: { name: string }) => `offered an introduction to ${name}`,
  'intro.thank': ({ name }: { name: string }) => `thank them for the introduction to ${name}`,
  'intro.noThanks.late': 'It is over a month ago: no step to thank them is set.',
  'intro.noThanks.thanked': 'You thanked them for it before: no step to thank them is set.',
  'intro.silent.leave': ({ name }: { name: string }) =>
    `The checklist says to leave ${name}, so followups will not show that step.`,
  'intro.silent.archived': ({ name }: { name: string }) =>
    `${name} is in the archive, so followups will not show that step.`,
  'intro.tell': ({ name, outcome }: { name: string; outcome: string }) =>
    `tell them what came of the introduction to ${name}: ${outcome}`,
  'intro.thankAndTell': ({ name, outcome }: { name: string; outcome: string }) =>
    `thank them for the introduction to ${name}, and tell them what came of it: ${outcome}`,
  'intro.tellNothing': ({ name }: { name: string }) =>
    `tell them that nothing came of the introduction to ${name}, with thanks`,
  'intro.list.who': 'only those with this person in them',
  'intro.list.state': 'offered, made, led or nothing (repeatable: any of them)',
  'intro.list.none': 'No introduction yet. Made one? net intro WHO WHO',
  'intro.list.examples': `
Examples:
  net intro list
  net intro list grace
  net intro list --state offered --state made`,

  'show.knows': 'Knows',
  'show.introductions': 'Introductions',

  'path.who': 'to whom',
  'path.limit': 'how many ways (5 unless given)',
  'path.examples': `
Examples:
  net path marie curie
  net path 12 --limit 1`,
  'path.known': ({ name, id, tie }: { name: string; id: number; tie: string | null }) =>
    `You know ${name} (#${id}) yourself${tie === null ? '' : `: ${tie} tie`}`,
  'path.lastContact': ({ day }: { day: string }) => `last contact ${day}`,
  'path.tie': ({ tie }: { tie: string }) => `${tie} tie`,
  'path.through': ({ name, id }: { name: string; id: number }) => `through ${name} (#${id})`,
  'path.link': 'know each other',
  'path.kind': ({ kind }: { kind: string }) => `know each other (${kind})`,
  'path.introduced': 'introduced to each other, or one through the other',
  'path.spoken': 'one of them was to introduce you to the other',
  'path.together': ({ day }: { day: string }) => `together with you on ${day}`,
  'path.circle': ({ name }: { name: string }) => `both in ${name}`,
  'path.event': ({ name }: { name: string }) => `both at ${name}, where they may have met`,
  'path.bond': ({ names, how }: { names: string; how: string }) => `${names}: ${how}`,
  'path.ask': ({ who, by }: { who: number; by: number }) => `net intro ${who} --ask ${by}`,
  'path.offered': ({ day, who, by }: Asked) =>
    `spoken of on ${day}; once it is made: net intro ${who} --by ${by}`,
  'path.made': ({ day, who }: Asked) =>
    `made on ${day}; what came of it: net intro ${who} --led TEXT`,
  'path.led': ({ day }: Asked) => `made, and it led to something by ${day}`,
  'path.nothing': ({ who, by }: Asked) => `to ask again: net intro ${who} --ask ${by}`,
  'path.drawback.leave': 'last in this list: the checklist says to leave them',
  'path.drawback.nothing': ({ day }: { day: string }) =>
    `last in this list: nothing came of their introduction on ${day}`,
  'path.nobody': ({ name }: { name: string }) =>
    `Nobody you know is known to know ${name}.\nWhen you learn who does: net link WHO WHO`,
})
