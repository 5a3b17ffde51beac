export const programEn = () => ({
  'program.summary':
    'A networking journal: whom to contact today, about what, and whether it is worth it.',
  'program.examples': `
Examples:
  net add Grace Hopper --met "Compiler meetup" --field compilers
  net followups                 whom to contact today, and about what
  net log yesterday: coffee with Grace about hiring
  net check grace               four questions before investing in somebody`,
  'program.fault': ({ detail }: { detail: string }) =>
    `net: a fault of the program: ${detail} (NET_DEBUG=1 shows more)`,

  'help.usage': 'Usage:',
  'help.arguments': 'Arguments:',
  'help.options': 'Options:',
  'help.commands': 'Commands:',
  'help.daily': 'The daily loop:',
  'help.deciding': 'Deciding and rehearsing:',
  'help.reading': 'Reading and finding:',
  'help.keeping': 'Keeping the journal:',
  'help.everywhere': 'Everywhere: --json, --journal FILE, --config FILE, --lang en|fa, --no-color',

  'option.version': 'show the version',
  'option.help': 'show this help',
  'option.journal': 'the journal file (also NET_JOURNAL)',
  'option.config': 'the settings file (also NET_CONFIG)',
  'option.lang': 'language of the interface: en or fa (also NET_LANG)',
  'option.json': 'answer as JSON',
  'option.noColor': 'no colours (also NO_COLOR)',
})
