import { describe, expect, it } from 'vitest'
import { Story } from '../support/story.ts'

/** Friday 20 November 2026. Grace and George were met, Marie is only known of. */
async function withPeople(lang: 'en' | 'fa' = 'en'): Promise<Story> {
  const story = new Story({ lang })
  await story.net('add Grace Hopper --nick "The Admiral" --met "Compiler meetup" --on 2026-11-02')
  await story.net('add George Washington Carver --met "Farm fair" --on 2026-10-25')
  await story.net('add Marie Curie')
  return story
}

describe('logging in plain words', () => {
  it.each(['Ahmadian', 'Amadi', 'Hamadi', 'Ahmedi', 'Ahm', 'Ahmed'])(
    'takes nobody for Sara %s but suggests whom it knows',
    async (surname) => {
      const story = new Story()
      await story.net('add Sara Ahmadi --met Salon --on 2026-11-01')
      expect(await story.net(`log Coffee with Sara ${surname}`)).toEqual({
        code: 3,
        out: '',
        err: `Nobody called "Sara ${surname}" is in the journal. Nearest:\n  #1  Sara Ahmadi (Salon)\nWrite the whole name, name them with --with WHO, or add somebody new as **Sara ${surname}**.\n`,
      })
    },
  )

  it('does so in Persian, and says who was left out beside others', async () => {
    const story = new Story({ lang: 'fa' })
    await story.net('add سارا احمدی')
    await story.net('add علی رضایی')
    expect(await story.net('log قهوه با سارا احمدیان')).toEqual({
      code: 3,
      out: '',
      err: 'کسی به نام «سارا احمدیان» در دفتر نیست. نزدیک‌ترین‌ها:\n  #۱  سارا احمدی\nنام را کامل بنویسید، با ‎--with بگویید چه کسی، یا اگر تازه است بنویسید **سارا احمدیان**.\n',
    })
    expect((await story.net('log قهوه با علی و سارا احمدیان')).out).toContain(
      'کسی به نام «سارا احمدیان» در دفتر نیست و کنار گذاشته شد. اگر تازه است: net undo، و بعد بنویسید **سارا احمدیان**؛ اگر نام دیگری دارد: ‎--with نام\n',
    )
    const { out } = await story.net('log lunch with علی رضایی and سارا احمدیان --lang en')
    expect(out).toContain(
      '"سارا احمدیان" is nobody in the journal and was left out. Somebody new? net undo, then write **سارا احمدیان**; known by another name? --with WHO.\n',
    )
  })

  it.each([
    ['coffee with Grace and Zoltan Kovacs', 'Zoltan Kovacs'],
    ['coffee with grace and zoltan kovacs about linkers', 'zoltan kovacs'],
    ['Zoltan and Grace came by', 'Zoltan'],
    ['lunch with Grace, Zoltan and George', 'Zoltan'],
    ['قهوه با Grace و زلتان', 'زلتان'],
    ['با Grace و آقای شریفی ناهار خوردیم', 'شریفی'],
    ['coffee with zelda and Grace', 'zelda'],
    ['قهوه با زلتان و Grace', 'زلتان'],
    ['zelda and Grace came by', 'zelda'],
    ['tom, Grace and George came by', 'tom'],
    ['Grace, George, tom: lunch', 'tom'],
    ['coffee with Grace (and Zelda)', 'Zelda'],
    ['Zelda told Grace and me', 'Zelda'],
    ['George and her boss Zelda', 'Zelda'],
    ['George and Zelda laughed', 'Zelda'],
    ['Grace and Zelda laughed', 'Zelda'],
    ['Grace, Zoe and Zelda are back', 'Zelda'],
    ['Tom, Zoe and Marie came by', 'Tom'],
    ['Tom, Zoe and Marie came by', 'Zoe'],
    ['coffee with Tom, Zoe and Marie', 'Tom'],
    ['Well, Tom and Marie came', 'Tom'],
    ['Oh well, Tom, Zoe and Marie came', 'Zoe'],
    ['So Tom and Marie came', 'Tom'],
    ['At the fair, Tom and Marie came', 'Tom'],
    ['We had lunch. Tom and Marie came later', 'Tom'],
    ['خب، رستم و Marie آمدند', 'رستم'],
    ['ناهار خوردیم. هادی و Marie هم آمدند', 'هادی'],
    ['Grace و زلتان آمدند', 'زلتان'],
    ['Grace با سهراب آمد', 'سهراب'],
    ['با Grace، زلتان و George ناهار خوردم', 'زلتان'],
    ['Grace introduced me to Zelda Fitz', 'Zelda Fitz'],
    ['Grace introduced George and me to Zelda at the fair', 'Zelda'],
    ['was introduced to Grace by Zelda Fitz', 'Zelda Fitz'],
    ['I introduced Zelda Fitz to Grace', 'Zelda Fitz'],
    ['George مرا به زلدا معرفی کرد', 'زلدا'],
    ['George مرا با زلدا فیتز آشنا کرد', 'زلدا فیتز'],
  ])(
    'says of a stranger beside somebody it knows that they are left out: %s',
    async (text, name) => {
      const story = await withPeople()
      expect(await story.net(['log', text])).toMatchObject({
        code: 0,
        out: expect.stringContaining(
          `"${name}" is nobody in the journal and was left out. Somebody new? net undo, then write **${name}**; known by another name? --with WHO.`,
        ) as string,
        err: '',
      })
    },
  )

  it.each([
    'coffee with Grace and cake',
    'met Grace and talked',
    'coffee with cake and Grace',
    'met colleagues and Grace',
    'coffee with Grace and her team',
    'coffee with Grace, great talk',
    'Well, Grace and George came by',
    'hmm, Grace and George came by',
    'So, Great, Grace and George came by',
    'a fine place. Grace and George came by',
    'we had lunch, Python and Grace',
    'Dinner bored Grace and me',
    'Grace با ماشین آمد',
    'با Grace حرف زدم و رفتم',
    'با Grace و دوستش ناهار خوردم',
    'با Grace و خانمش ناهار خوردم',
    'Grace و آقای مدیر آمدند',
    'با Grace و خانم همسایه حرف زدم',
    'Grace introduced me to Python',
    'Grace introduced me to the Team',
    'Grace introduced me to Kubernetes operators',
    'Grace introduced me to functional programming',
    'Grace introduced her book to me',
    'George مرا به تیم معرفی کرد',
    'George مرا با پایتون آشنا کرد',
    'George پایتون را به من معرفی کرد',
  ])('takes no other word for a stranger: %s', async (text) => {
    const story = await withPeople()
    expect(await story.json(['log', text])).toMatchObject({ leftOut: [] })
  })

  it('names who may be meant by a surname alone', async () => {
    const story = await withPeople()
    expect((await story.net('log coffee with Grace and Curie')).err).toBe(
      '"Curie" was left out. Perhaps Marie Curie (#3)? net undo, then the whole name, or --with the number.\n',
    )
    expect((await story.net('log قهوه با Grace و Curie --lang fa')).err).toBe(
      '«Curie» کنار گذاشته شد. شاید Marie Curie (#۳)؟ net undo، و بعد نام کامل، یا شماره‌اش با ‎--with\n',
    )
  })

  it.each([
    ['Dr. Curie called', 'Marie Curie (#3)'],
    ['خانم حسینی زنگ زد', 'مریم حسینی (#4)'],
    ['مریمو دیدم', 'مریم حسینی (#4)'],
    ['Grace paid for lunch', 'Grace Hopper (#1)'],
  ])('takes whom a title and a surname name, and spoken Persian: %s', async (text, name) => {
    const story = await withPeople()
    await story.net('add مریم حسینی')
    expect((await story.net(['log', text])).out).toContain(`: ${name}.`)
    await story.net('add Eve Curie')
    if (text.startsWith('Dr'))
      expect(await story.net(['log', text])).toMatchObject({
        code: 0,
        out: expect.stringContaining('not Eve Curie') as string,
      })
  })

  it('doubts the last two of three names, which may be all of somebody else’s', async () => {
    const story = await withPeople()
    for (const said of ['Washington Carver', 'washington carver']) {
      expect(await story.net(['log', `${said} sent peanuts`])).toMatchObject({
        out: expect.stringContaining('George Washington Carver (#2)') as string,
        err: `"${said}" was taken for George Washington Carver (#2). Somebody else? net undo, then write **${said}** for somebody new, or --with WHO.\n`,
      })
    }
    await story.net('add Washington Carver')
    expect(await story.json('log Washington Carver sent peanuts')).toMatchObject({
      people: [{ contactId: 4 }],
      doubtful: [],
    })
  })

  it('doubts a first name with another word behind it in lower case', async () => {
    const story = await withPeople()
    expect(await story.net('log call with marie kowalska about radium')).toMatchObject({
      code: 0,
      out: expect.stringContaining('(call): Marie Curie (#3).') as string,
      err: '"marie kowalska" was taken for Marie Curie (#3). Somebody else? net undo, then write **marie kowalska** for somebody new, or --with WHO.\n',
    })
    expect(await story.json('log met marie antoinette')).toMatchObject({
      doubtful: [{ said: 'marie antoinette', contactId: 3, name: 'Marie Curie' }],
    })
    expect(await story.json('log met marie')).toMatchObject({ doubtful: [] })
    await story.net('add علی احمدی')
    expect((await story.net('log تماس با علی کریمی --lang fa')).err).toBe(
      '«علی کریمی» همان علی احمدی (#۴) گرفته شد. اگر کس دیگری است: net undo، و بعد اگر تازه است بنویسید **علی کریمی**، وگرنه ‎--with نام\n',
    )
    for (const text of [
      'با علی توی کافه حرف زدم',
      'caught up with marie over lunch',
      'با علی حرف زدم',
      'علی پاسخ داد',
      'علی مثالم را دید',
      'marie quit',
    ]) {
      expect((await story.net(`log ${text}`)).err).toBe('')
    }
    expect((await story.net('log met marie outside')).err).toBe('')
  })

  it.each(['kelly', 'reilly', 'king'])(
    'also where it ends as no surname does: %s',
    async (name) => {
      const story = await withPeople()
      expect((await story.net(`log coffee with grace ${name}`)).err).toContain(
        `"grace ${name}" was taken for Grace Hopper (#1).`,
      )
      expect((await story.net('log met grace briefly')).err).toBe('')
    },
  )

  it('does so in Persian, but not of what the sentence goes on with', async () => {
    const story = new Story({ lang: 'fa' })
    await story.net('add بهناز لاجوردی')
    expect((await story.net('log بهناز پاسخ داد: مثال را سر کلاس می‌برد')).err).toBe('')
    expect((await story.net('log بهناز پیچم را شنید')).err).toBe('')
    for (const line of ['log بهناز کریمی زنگ زد', 'log قهوه با بهناز کرمانی']) {
      expect((await story.net(line)).err, line).toContain('همان بهناز لاجوردی (#۱) گرفته شد')
    }
  })

  it.each([
    ['message from Marie about radium', 'message, they began'],
    ['Marie wrote', 'message, they began'],
    ['--from them --kind email --with marie she answered', 'e-mail, they began'],
  ])('is told who began it: %s', async (text, kind) => {
    const story = await withPeople()
    expect((await story.net(`log ${text}`)).out).toBe(
      `Logged for Friday 20 November 2026 (${kind}): Marie Curie (#3).\nFirst follow-up with Marie Curie on Sunday 22 November 2026.\n`,
    )
  })

  it.each(['emailed Marie', 'wrote to Marie', 'message to Marie'])(
    'is not told so where I may have begun: %s',
    async (text) => {
      const story = await withPeople()
      expect(await story.json(['log', text])).toMatchObject({ from: null, opened: [] })
    },
  )

  it('is told who began it in Persian', async () => {
    const story = new Story({ lang: 'fa' })
    await story.net('add سارا احمدی')
    expect((await story.net('log پیام از سارا')).out).toContain(
      '(پیام، او شروع کرد)، سارا احمدی (#۱)',
    )
    expect((await story.net('log سارا زنگ زد')).out).toContain('(تلفن، او شروع کرد)')
    expect((await story.net('log به سارا پیام دادم')).out).toContain('(پیام)، سارا احمدی')
  })

  it('takes a contact of one word for nobody else of that first name', async () => {
    const story = await withPeople()
    await story.net('add Mark')
    await story.net('add علی')
    expect(await story.net('log coffee with Mark Zuckerberg')).toEqual({
      code: 3,
      out: '',
      err: 'Nobody called "Mark Zuckerberg" is in the journal. Nearest:\n  #4  Mark\nWrite the whole name, name them with --with WHO, or add somebody new as **Mark Zuckerberg**.\n',
    })
    expect((await story.net('log coffee with Grace and Mark Hopper')).out).toContain(
      '"Mark Hopper" is nobody in the journal and was left out.',
    )
    expect((await story.net('log دیدار با علی اکبری --lang fa')).err).toContain(
      '«علی اکبری» همان علی (#۵) گرفته شد.',
    )
    expect((await story.net('log coffee with Mark')).out).toContain('Mark (#4)')
  })

  it('takes whose whole name is said, and the longest name that fits', async () => {
    const story = new Story()
    await story.net('add "محمد رضا کاظمی" --met دورهمی --on 2026-11-10')
    await story.net('add محمد')
    await story.net('add Ali Reza Karimi')
    await story.net('add Ali')
    expect((await story.net('log با محمد ناهار --lang fa')).out).toContain(
      'منظورتان را محمد گرفتیم، نه محمد رضا کاظمی: ',
    )
    expect((await story.net('log met Ali Reza')).out).toContain('(met): Ali Reza Karimi (#3).')
    expect((await story.net('log met Ali')).out).toContain('(met): Ali (#4).')
  })

  it('knows somebody by an address of theirs', async () => {
    const story = await withPeople()
    await story.net('edit 1 --email grace@navy.example')
    expect((await story.net('log email to grace@navy.example, about linkers')).out).toContain(
      '(e-mail): Grace Hopper (#1).',
    )
    expect((await story.net('log ایمیل به <GRACE@navy.example>. --lang fa')).out).toContain(
      'Grace Hopper (#۱)',
    )
    expect(await story.net('log email to nobody@navy.example')).toMatchObject({
      code: 3,
      err: 'Nobody in the journal has nobody@navy.example. Somebody new: net add NAME --email nobody@navy.example; somebody who is there: net edit WHO --email nobody@navy.example\n',
    })
    expect((await story.net('log email to George and nobody@navy.example --lang fa')).err).toBe(
      'کسی در دفتر ‎nobody@navy.example ندارد و کنار گذاشته شد. اگر می‌دانید از کیست: ‎net edit نام --email nobody@navy.example\n',
    )
    expect((await story.net('log message from grace@navy.example')).out).toContain(
      '(message, they began): Grace Hopper',
    )
  })

  it.each([
    'message from @kurt about proofs',
    'message from telegram:kurt',
    'message from t.me/kurt',
    'پیام از https://t.me/kurt/',
  ])('by a handle or a profile: %s', async (text) => {
    const story = await withPeople()
    await story.net('add Kurt Gödel --handle telegram:kurt')
    await story.net('add Kurt Lewin')
    expect(await story.json(['log', text])).toMatchObject({
      people: [{ contactId: 4 }],
      from: 'them',
      made: [],
    })
  })

  it.each([
    'message from 09123456789',
    'message from +98 912 345 6789, back soon',
    'پیام از ۰۹۱۲۳۴۵۶۷۸۹',
  ])('by a phone number: %s', async (text) => {
    const story = await withPeople()
    await story.net(['edit', '3', '--phone', '0912 345 6789'])
    expect(await story.json(['log', text])).toMatchObject({
      people: [{ contactId: 3 }],
      from: 'them',
    })
  })

  it('says of a phone number that it is nobody’s, and takes no other figures for one', async () => {
    const story = await withPeople()
    expect(await story.net('log call from 021-5555 1234')).toEqual({
      code: 3,
      out: '',
      err: 'Nobody in the journal has 021-5555 1234. Somebody new: net add NAME --phone 021-55551234; somebody who is there: net edit WHO --phone 021-55551234\n',
    })
    const { err } = await story.net(
      'log sent Grace invoice 20261120 of 1000000 for 2019-2020 and 12.11.2026',
    )
    expect(err).not.toContain('Nobody')
  })

  it.each([
    [
      'Zoltan introduced me to Zelda Fitz',
      'en',
      3,
      'Nobody called "Zoltan" or "Zelda Fitz" is in the journal. Name them with --with WHO, or add somebody new as **Zoltan** or **Zelda Fitz**.\n',
    ],
    [
      'زلدا را به من معرفی کرد',
      'fa',
      3,
      'کسی به نام «زلدا» در دفتر نیست. با ‎--with بگویید چه کسی، یا اگر تازه است بنویسید **زلدا**.\n',
    ],
  ])('names who is in no journal, with the way to add them: %s', async (text, lang, code, err) => {
    const story = await withPeople()
    expect(await story.net(['log', text, '--lang', lang])).toEqual({ code, out: '', err })
  })

  it('takes the kind from no tag and no address', async () => {
    const story = await withPeople()
    expect((await story.net('log tea with Grace @email')).out).toContain('(met)')
    expect((await story.net('log Grace @سلام')).out).toContain('(other)')
    await story.net('edit grace --email grace@mail.com')
    expect((await story.net('log tea with grace@mail.com')).out).toContain('(met)')
  })

  it('takes an @word that is a tag for that, and says of a profile that it is nobody’s', async () => {
    const story = await withPeople()
    await story.net('add Kurt Gödel --handle telegram:proofs --tag proofs')
    expect(await story.json('log call with Grace about @proofs')).toMatchObject({
      people: [{ contactId: 1 }],
    })
    const { err } = await story.net('log call with Grace, https://www.linkedin.com/in/zelda')
    expect(err).toContain('Nobody in the journal has https://www.linkedin.com/in/zelda')
    expect((await story.net('log Grace sent https://x.example/a/b')).err).toBe('')
  })

  it('asks whose an address of two is, unless one of them is named', async () => {
    const story = await withPeople()
    await story.net('edit 1 --email lab@navy.example')
    await story.net('edit 2 --email lab@navy.example')
    expect(await story.net('log email to lab@navy.example')).toMatchObject({
      code: 4,
      err: expect.stringContaining('#2  George Washington Carver') as string,
    })
    expect(await story.json('log email to Grace, lab@navy.example')).toMatchObject({
      people: [{ contactId: 1 }],
    })
  })

  it('asks for each of several new people, and for nobody in the archive twice', async () => {
    const story = await withPeople()
    expect(await story.net(['log', 'met **Zoe, Ann and Bo**'])).toMatchObject({
      code: 2,
      err: '"Zoe, Ann and Bo" seems to be several people. Mark each: **Zoe**, **Ann**, **Bo**. One person of that name: net add first, then --with the number.\n',
    })
    expect((await story.net(['log', 'با **زهره و آن** --lang fa'])).code).toBe(2)
    expect((await story.net(['log', 'met **Hopper, PhD**'])).code).toBe(0)
    await story.net('archive marie')
    expect(await story.net(['log', 'met **Marie Curie**'])).toMatchObject({
      code: 4,
      err: 'Marie Curie is in the archive (#3); nothing was logged. The same person: net unarchive 3, then without the **. Somebody else: net add Marie Curie --force, then --with the new number.\n',
    })
    expect(await story.json(['log', 'met Grace @two.three.'])).toMatchObject({
      made: [{ thing: 'tag', name: 'two.three' }],
    })
    expect(await story.json('log commented on post of Grace')).toMatchObject({ kind: 'content' })
  })

  it.each(['Mary', 'Mari', 'mary', 'mari'])(
    'suggests Marie where nobody is called %s',
    async (name) => {
      const story = await withPeople()
      expect(await story.net(`log coffee with ${name}`)).toMatchObject({
        code: 3,
        err: expect.stringContaining('#3  Marie Curie') as string,
      })
    },
  )

  it('finds the day, the people, the tag and the kind', async () => {
    const story = await withPeople()
    expect(
      await story.net('log yesterday: coffee with Grace and George about hiring @startup'),
    ).toEqual({
      code: 0,
      out: [
        'Logged for Thursday 19 November 2026 (met): Grace Hopper (#1) and George Washington Carver (#2).',
        'Done with Grace Hopper: first follow-up.',
        'Done with George Washington Carver: first follow-up.',
        'New tag: startup.',
        '',
      ].join('\n'),
      err: '',
    })
  })

  it('does so in Persian', async () => {
    const story = new Story({ lang: 'fa' })
    await story.net('add سارا احمدی --met دورهمی --on 1405/8/1')
    await story.net('add رضا کاظمی‌نیا')
    expect(await story.net('log دیروز: قهوه با سارا و رضا کاظمی نیا دربارهٔ استخدام @کار')).toEqual({
      code: 0,
      out: [
        'ثبت شد: پنجشنبه ۲۸ آبان ۱۴۰۵ (دیدار)، سارا احمدی (#۱) و رضا کاظمی‌نیا (#۲).',
        'با سارا احمدی انجام شد: اولین پیگیری.',
        'اولین پیگیری با رضا کاظمی‌نیا: شنبه ۳۰ آبان ۱۴۰۵.',
        'برچسب تازه: کار.',
        '',
      ].join('\n'),
      err: '',
    })
  })

  it.each([
    [
      'en',
      'Grace Hopper (#1) is in the journal already: nobody was added. Somebody else of that name? net undo, then net add Grace Hopper --force, and --with the new number.\n',
    ],
    [
      'fa',
      'Grace Hopper (#۱) از پیش در دفتر است و کسی اضافه نشد. اگر کس دیگری با همین نام است: net undo، و بعد ‎net add Grace Hopper --force، و ‎--with با شمارهٔ تازه\n',
    ],
  ] as const)('says of **Name** that they are there already (%s)', async (lang, err) => {
    const story = await withPeople(lang)
    expect(await story.net('log met **grace hopper** and **Ada Lovelace**')).toMatchObject({
      out: expect.stringMatching(/Grace Hopper \(#[1۱]\).*Ada Lovelace/) as string,
      err,
    })
  })

  it('knows nicknames, leaves \\Name alone and adds **New Name**', async () => {
    const story = await withPeople()
    const { people, text } = await story.json<{
      people: { name: string; how: string }[]
      text: string
    }>(['log', 'dinner with the Admiral and **Ada Lovelace** in \\George Street'])
    expect(people.map(({ name, how }) => [name, how])).toEqual([
      ['Grace Hopper', 'nickname'],
      ['Ada Lovelace', 'created'],
    ])
    expect(text).toBe('dinner with the Admiral and Ada Lovelace in George Street')
  })

  it('says whom it took where it could have been another', async () => {
    const story = await withPeople()
    await story.net('add Grace Kelly')
    expect((await story.net('log lunch with Grace')).out).toContain(
      'Taken for Grace Hopper, not Grace Kelly: the latest contact.',
    )
  })

  it('tells people of the very same name apart by their ids', async () => {
    const story = new Story()
    await story.net('add Al Pha --met Salon --on 2026-11-10')
    await story.net('add Al Pha --force')
    expect((await story.net('log met Al Pha')).out).toContain(
      'Taken for Al Pha (#1), not Al Pha (#2): the latest contact. (Wrong? net undo, then with --with 2.)',
    )
    expect((await story.net('log met Al Pha --lang fa')).out).toContain(
      'منظورتان را Al Pha (#۱) گرفتیم، نه Al Pha (#۲): ',
    )
    expect((await story.net('log --with 2 met Al Pha')).out).toContain('Al Pha (#2)')
  })

  it.each(['log --with 1 -', 'done grace -'])(
    'takes no text from a pipe, and says so: %s',
    async (line) => {
      const story = new Story()
      await story.net('add Grace Hopper --met Meetup')
      expect(await story.net(line)).toEqual({
        code: 2,
        out: '',
        err: 'Missing: TEXT. See --help for examples.\n',
      })
    },
  )

  it.each([
    'Grace/George lunch',
    'Grace + George: lunch',
    'Grace; George lunch',
    'Grace - George had lunch',
  ])('finds the first of several whose name is a word too: %s', async (line) => {
    const story = new Story()
    await story.net('add Grace Hopper')
    await story.net('add George Carver')
    expect((await story.net(['log', line])).out).toContain(
      'Grace Hopper (#1) and George Carver (#2)',
    )
  })

  it.each([
    'lunch with Grace except Marie',
    'lunch with Grace instead of Marie',
    'lunch with Grace and everyone but Marie',
    'lunch with Grace minus Marie',
    'با Grace به‌جز Marie ناهار خوردم',
    'با Grace به جای Marie ناهار خوردم',
    "meeting with Marie and Grace; Marie didn't show",
    'meeting with Marie and Grace. Grace came, Marie did not make it',
    "meeting with Marie and Grace, but Marie unfortunately wasn't there",
    'dinner with Marie and Grace, Marie had to cancel',
    'جلسه با Marie و Grace؛ Marie نیامد',
    'با Marie و Grace قرار داشتیم ولی Marie نیومد',
    'call with Grace. Marie will join next time',
    'call with Grace; next time Marie comes too',
    'lunch with Grace, Marie will be there on friday',
    'با Grace حرف زدم. دفعه بعد Marie هم می‌آید',
    'با Grace حرف زدم؛ Marie جلسه‌ی بعد می‌آید',
    'tried to call Marie. Lunch with Grace',
    'called Marie, no answer; lunch with Grace',
  ])('leaves out who was not there, and says so: %s', async (line) => {
    const story = new Story()
    await story.net('add Grace Hopper')
    await story.net('add Marie Curie')
    const { out, err } = await story.net(['log', line])
    expect(out).toMatch(/^Logged for .*: Grace Hopper \(#1\)\.$/m)
    expect(err).toContain('Marie Curie is only talked about: left out.')
  })

  it.each([
    "coffee with Marie but she didn't show up",
    'tried to call Marie again',
    'missed call from Marie',
    'called Marie, no answer',
    "rang Marie but she didn't pick up",
    'به Marie زنگ زدم برنداشت',
    'به Marie زنگ زدم، ولی جواب نداد',
  ])('takes nobody for met who was not reached: %s', async (line) => {
    const story = new Story()
    await story.net('add Marie Curie')
    expect(await story.net(['log', line])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Marie Curie is only talked about there.') as string,
    })
  })

  it.each([
    "coffee with Marie; Marie didn't come alone",
    "lunch with Marie. Marie couldn't come to the talk later",
    "called Marie; Marie couldn't come",
    "invited Marie but she couldn't come",
    'lunch with Marie; Marie cancelled',
    'called Marie, no answer, left a voicemail',
    'rang Marie, no answer. Texted her',
    'tried to call Marie but she called me',
    'missed call from Marie, called back',
    'messaged Marie, no answer',
    'Marie will join next time',
    'به Marie زنگ زدم، جواب نداد، پیام گذاشتم',
  ])('keeps who was reached all the same: %s', async (line) => {
    const story = new Story()
    await story.net('add Marie Curie')
    expect((await story.net(['log', line])).out).toContain('Marie Curie (#1)')
  })

  it('lets you choose among all of a name, and where nobody can be asked says how many there are', async () => {
    const story = new Story()
    for (let count = 1; count <= 12; count++) await story.net(`add Ann P${count}`)
    const { err } = await story.net('log lunch with Ann')
    expect(err).toContain('  #10  Ann P10\nand 2 more: give more of the name.\n')
    expect((await story.net('show ann --lang fa')).err).toContain('و ۲ نفر دیگر')
    expect((await story.ask('log lunch with Ann', [{ choose: 12 }])).out).toContain('Ann P12 (#12)')
    expect((await story.ask('show ann', [{ choose: 11 }])).out).toContain('Ann P11 #11')
  })

  it('asks where nothing decides, and is an error where nobody can be asked', async () => {
    const story = new Story()
    await story.net('add Ann Lee --org Acme')
    await story.net('add Ann Poe')
    expect(await story.net('log lunch with Ann')).toEqual({
      code: 4,
      out: '',
      err: '"Ann" could be several people; say which by id:\n  #1  Ann Lee (Acme)\n  #2  Ann Poe\n',
    })
    expect((await story.ask('log lunch with Ann', [{ choose: 2 }])).out).toContain('Ann Poe (#2)')
  })

  it('asks again for a sentence it cannot take, which stands there to be mended', async () => {
    const story = new Story()
    await story.net('add Grace Hopper --met Paris')
    const { code, out, err } = await story.ask('log', [
      { text: 'tomorrow: coffee with Grace' },
      { text: 'coffee with Zoltan' },
      { text: 'coffee with Grace' },
    ])
    expect(code).toBe(0)
    expect(out).toContain('Grace Hopper')
    expect(err).toContain('to come')
    expect(err).toContain('Zoltan')
    expect(story.prompter?.asked.map(({ initial }) => initial)).toEqual([
      undefined,
      'tomorrow: coffee with Grace',
      'coffee with Zoltan',
    ])
    const broken = await story.ask('log --on nonsense', [{ text: 'coffee with Grace' }])
    expect(broken).toMatchObject({ code: 2, out: '' })
  })

  it.each([
    ['lunch with georgey', 'George Washington Carver (Farm fair)'],
    ['با علیرضا ناهار خوردم', 'علی کریمی'],
  ])('names the nearest for who is called more than they are: %s', async (text, name) => {
    const story = await withPeople()
    await story.net('add علی کریمی')
    expect(await story.net(['log', text])).toMatchObject({
      code: 3,
      err: expect.stringContaining(name) as string,
    })
  })

  it.each(['Nov 18', 'Sept 3', 'Tues', 'nov 18'])('takes %s for no surname', async (day) => {
    const story = await withPeople()
    const { out, err } = await story.net(`log coffee with Marie ${day}`)
    expect([out.includes('Marie Curie (#3).'), err.includes('taken for')]).toEqual([true, false])
  })

  it('refuses the future, days that do not exist, and a log of nobody', async () => {
    const story = await withPeople()
    expect(await story.net('log tomorrow: coffee with Grace')).toEqual({
      code: 2,
      out: '',
      err: '"tomorrow" is Saturday 21 November 2026, which has yet to come. For what is to happen use net plan.\n',
    })
    expect((await story.net('log --on "30 feb" coffee with Grace')).err).toBe(
      'There is no such day as "30 feb".\n',
    )
    expect(await story.net('log coffee with Nobody')).toEqual({
      code: 3,
      out: '',
      err: 'Nobody called "Nobody" is in the journal. Name them with --with WHO, or add somebody new as **Nobody**.\n',
    })
    expect((await story.net('log')).code).toBe(2)
    expect((await story.json<unknown[]>('undo --list')).length).toBe(3)
  })

  it('refuses what is nearly a day, and says where it took today for one', async () => {
    const story = await withPeople()
    expect(await story.net('log yesterday, late: coffee with Grace')).toEqual({
      code: 2,
      out: '',
      err: '"yesterday, late" is not a day I understand, and today is not taken for it. Put only the day before the colon (yesterday: …, 3 Nov: …), or give it with --on.\n',
    })
    expect((await story.net('log nov: coffee with Grace')).code).toBe(2)
    expect(await story.net('log --on yesterday nov: coffee with Grace')).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('Thursday 19 November 2026') as string,
    })
    expect(await story.net('log friday trip: talked with Grace')).toEqual({
      code: 2,
      out: '',
      err: '"friday trip" names no day, and today is not taken for it. Give the day with --on, or alone before a colon; --on today if it was today.\n',
    })
    expect((await story.net('log --on today friday trip: talked with Grace')).code).toBe(0)
    const asked = await story.ask('log friday trip: talked with Grace', [{ text: '3d ago' }])
    expect(asked.out).toContain('Tuesday 17 November 2026')
    expect((await story.net('log the 3rd: coffee with Grace')).out).toContain(
      'Tuesday 3 November 2026',
    )
    await story.net('add May Parker')
    for (const text of ['note: Grace called', '3 ideas: with Grace', 'May: lunch with George']) {
      expect(await story.net(`log ${text}`)).toMatchObject({ code: 0, err: '' })
    }
  })

  it.each([
    ['yesterday coffee with Grace', 'Thursday 19 November 2026'],
    ['yesterday, coffee with Grace', 'Thursday 19 November 2026'],
    ['3 days ago Grace called', 'Tuesday 17 November 2026'],
    ['2026-11-17 Grace', 'Tuesday 17 November 2026'],
    ['17 Nov coffee with Grace', 'Tuesday 17 November 2026'],
    ['on wednesday met Grace', 'Wednesday 18 November 2026'],
    ['دیروز با Grace چای خوردم', 'Thursday 19 November 2026'],
    ['wednesday lunch with Grace', 'Wednesday 18 November 2026'],
    ['Wednesday, talked with Grace', 'Wednesday 18 November 2026'],
    ['چهارشنبه ناهار با Grace', 'Wednesday 18 November 2026'],
    ['اول آذر ۱۴۰۴ با Grace چای خوردم', 'Saturday 22 November 2025'],
    ['روز اول مهر با Grace چای خوردم', 'Wednesday 23 September 2026'],
    ['شنبه‌ای که گذشت با Grace چای خوردم', 'Saturday 14 November 2026'],
    ['Friday prayers with Grace', 'Friday 20 November 2026'],
    ['mon lunch with Grace', 'Monday 16 November 2026'],
    ['Mon - lunch with Grace', 'Monday 16 November 2026'],
    ['agreed with Grace to talk a few days later', 'Friday 20 November 2026'],
    ['coffee with Grace on monday to discuss thursday', 'Monday 16 November 2026'],
    ['--on today yesterday coffee with Grace', 'Friday 20 November 2026'],
  ])('takes a day at the beginning without a colon: %s', async (text, day) => {
    const story = await withPeople()
    const { out, err } = await story.net(`log ${text}`)
    expect([out.split(' (')[0], err]).toEqual([`Logged for ${day}`, ''])
  })

  it('refuses what is to come without a colon, too', async () => {
    const story = await withPeople()
    expect((await story.net('log tomorrow coffee with Grace')).err).toBe(
      '"tomorrow" is Saturday 21 November 2026, which has yet to come. For what is to happen use net plan.\n',
    )
    expect((await story.net('log next week, coffee with Grace')).code).toBe(2)
  })

  it('takes a day in the text for its own, or says that it took today', async () => {
    const story = await withPeople()
    expect((await story.net('log coffee with Grace yesterday @x')).out).toContain(
      'Logged for Thursday 19 November 2026 (met): Grace Hopper (#1).',
    )
    expect(await story.json('log met George last monday about seeds')).toMatchObject({
      on: '2026-11-16',
      text: 'met George about seeds',
    })
    expect((await story.net('done grace yesterday')).out).toContain('Thursday 19 November 2026')
    expect(await story.net('log Grace said she wrote it yesterday')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Friday 20 November 2026') as string,
      err: 'Logged for today, Friday 20 November 2026: "yesterday" may be the day of what is told in it. Its own day? net undo, then begin with it (yesterday: …).\n',
    })
    expect((await story.net('log --on 3d coffee with Grace yesterday')).out).toContain(
      'Tuesday 17 November 2026',
    )
  })

  it.each([
    ['coffee with Grace on 2026-11-01', 'Sunday 1 November 2026'],
    ['on 2026-11-01 coffee with Grace', 'Sunday 1 November 2026'],
    ['coffee with Grace at the bar on 12.11.2026', 'Thursday 12 November 2026'],
    ['on the 12th coffee with Grace', 'Thursday 12 November 2026'],
    ['با Grace (۱۴۰۵/۸/۲۰)', 'Wednesday 11 November 2026'],
    ['the day before yesterday coffee with Grace', 'Wednesday 18 November 2026'],
    ['۵شنبه: با Grace ناهار', 'Thursday 19 November 2026'],
  ])('takes a plain date for the day: %s', async (text, day) => {
    const story = await withPeople()
    const { out, err } = await story.net(`log ${text}`)
    expect([out.split(' (')[0], err]).toEqual([`Logged for ${day}`, ''])
  })

  it('never takes today for a plain date without a word', async () => {
    const story = await withPeople()
    expect((await story.net('log coffee with Grace on 2026-12-24')).err).toBe(
      '"2026-12-24" is Thursday 24 December 2026, which has yet to come. For what is to happen use net plan.\n',
    )
    expect((await story.net('log coffee with Grace on 11/12/2026')).err).toBe(
      '"on 11/12/2026" could be 11 Dec 2026 or 12 Nov 2026. Write it as 2026-12-11.\n',
    )
    expect(await story.net('log coffee with Grace about the talk on 2026-12-24')).toMatchObject({
      code: 0,
      err: 'Logged for today, Friday 20 November 2026: "2026-12-24" may be the day of what is told in it. Its own day? net undo, then begin with it (2026-12-24: …).\n',
    })
  })

  it.each([
    '2 days before: coffee with Grace',
    'earlier this week: coffee with Grace',
    'the other day: coffee with Grace',
    'اواخر هفته: Grace',
    'yesterdy: coffee with Grace',
    'Spring: coffee with Grace',
    'May: coffee with Grace',
    '2024: coffee with Grace',
    'مهر: قهوه با Grace',
    'تابستان: قهوه با Grace',
    'lunch in May with Grace',
    'October lunch with Grace',
    'in october lunch with Grace',
    'In spring I met Grace',
    'met Grace in October in Paris',
    'در مهر با Grace ناهار خوردم',
    'با Grace ناهار در مهرماه',
    'ماه مهر با Grace ناهار',
    'اردیبهشت با Grace ناهار',
    'با Grace در پاییز ناهار',
    'در سال ۱۴۰۳ با Grace ناهار',
    'یک وقتی با Grace ناهار',
    'اول هفته با Grace ناهار',
    'George را اخیراً دیدم',
    'Grace wrote me a while ago',
    'I told Grace some weeks ago',
    'دیرروز: قهوه با Grace',
    'met Grace half a year ago',
    'met Grace the monday before last',
    'met Grace on the first monday of november',
    'met Grace about two weeks ago',
    'met Grace on the 5th of last month',
    'met Grace in early november',
    'met Grace the week of 9 november',
    'met Grace two and a half weeks ago',
    'met Grace more than a month ago',
    'met Grace years ago',
    'met Grace a long time ago',
    'با Grace یک سال و نیم پیش حرف زدم',
    'خیلی وقت پیش با Grace حرف زدم',
    'met Grace last Christmas',
    'met Grace on Halloween',
    'had dinner at Easter with Grace',
    'شب یلدا با Grace بودم',
    'نوروز Grace را دیدم',
    'met Grace on wednsday',
    'met Grace on tusday at the fair',
    'coffee with Grace on Tusday',
    'coffee with Grace on Wendesday.',
    'on fridy coffee with Grace',
    'coffee with Grace last Tusday, all well',
    'coffee with Grace, Tusday',
    'coffee Tusday with Grace',
    'Firday lunch with Grace',
    'met Grace yesterdayyy',
    'با Grace دوشمبه ناهار خوردم',
    'سه‌شمبه با Grace ناهار خوردم',
    'دیروووز با Grace ناهار خوردم',
    'ytd: coffee with Grace',
    'met Grace the Monday before',
    'met Grace the previous day',
    'met Grace a week earlier',
    'a week earlier, coffee with Grace',
    'met Grace 10 days or so ago',
    'met Grace 10 or so days ago',
    'met Grace early November',
    'late October coffee with Grace',
    'اوایل آبان با Grace ناهار خوردم',
    'با Grace اواخر مهر ناهار خوردم',
    '۱۰ روزی پیش با Grace ناهار خوردم',
    'had coffee yeserday with Grace',
    'دیرزو با Grace حرف زدم',
    'last week and again yesterday coffee with Grace',
    'met Grace on monday, called her on tuesday',
    'this week coffee with Grace',
    'Grace called this week',
    'George را این هفته دیدم',
    'امسال با Grace ناهار خوردم',
    'روز پیش با Grace ناهار خوردم',
    'Grace روز پیش زنگ زد',
    'the day before the meetup coffee with Grace',
    'Grace called the next day',
    'coffee with Grace two Tuesdays ago',
    'Grace answered three weeks later',
    'Grace فردای آن روز زنگ زد',
    'Grace چند روز بعد جواب داد',
    'مهر با Grace آشنا شدم',
    'mon standup with Grace',
    'called Grace two days after the meetup',
    'دو روز بعد از جلسه Grace زنگ زد',
    'Monday night football with Grace',
    'Wednesday prayers with Grace',
    'دوشنبه شب فوتبال با Grace',
    'Grace is coming tomorrow',
    'Dr. Hopper and George are leaving on monday',
    'George has a talk next week',
    'lunch with George is tomorrow',
    'Grace برای جلسه فردا می‌آید',
    'called Grace tomorrow',
    'met Grace tomorrow about the job',
    'met Grace and George next friday',
    'met Grace in 2 days about the job',
    'had lunch tomorrow with Grace',
    'Grace را دیدم فردا',
    'Grace را دیدم جمعه آینده',
    'ystrday: coffee with Grace',
    'Eid: coffee with Grace',
    'last week coffee with Grace',
    'George پارسال',
    'met Grace 3 days before yesterday',
    'met Grace on New Year',
  ])('does not take today for what says when: %s', async (text) => {
    const story = await withPeople()
    expect(await story.net(['log', text])).toMatchObject({ code: 2, out: '' })
  })

  it.each([
    ['Grace. 2026-11-12', '2026-11-12'],
    ['Grace, 12 Nov 2026', '2026-11-12'],
    ['grace yesterday', '2026-11-19'],
    ['last year: Grace', '2025-11-20'],
    ['پارسال: Grace', '2025-11-20'],
    ['پیرارسال: Grace', '2024-11-20'],
    ['last week: Grace', '2026-11-13'],
    ['آخر هفته: Grace', '2026-11-20'],
    ['weekend: Grace', '2026-11-15'],
    ['last weekend: Grace', '2026-11-15'],
    ['end of month: Grace', '2026-10-31'],
    ['yesterday evening: Grace', '2026-11-19'],
    ['tuesday last week I met Grace', '2026-11-10'],
    ['monday noon coffee with Grace', '2026-11-16'],
    ['۲۷ام با Grace حرف زدم', '2026-10-27'],
    ['بیست و هفتم با Grace حرف زدم', '2026-10-27'],
    ['با Grace ۱۷ام ناهار خوردم', '2026-11-17'],
    ['دوشنبه‌ی هفته‌ی قبل Grace را دیدم', '2026-11-09'],
  ])('is for the day that is said, and leans to the past: %s', async (text, on) => {
    const story = await withPeople()
    expect(await story.json(['log', text])).toMatchObject({ on })
  })

  it('names the day that was misspelt, unless somebody is called so', async () => {
    const story = await withPeople()
    expect((await story.net('log yesterdy: coffee with Grace')).err).toBe(
      '"yesterdy" is no day and nobody in the journal. If you meant a day: yesterday: … or --on; if it is only text, give the day too, with --on.\n',
    )
    expect((await story.net('log yesterdy: coffee with Grace --lang fa')).err).toContain(
      'اگر منظورتان روز است: «yesterday: …» یا ‎--on',
    )
    for (const line of ['yesteday coffee with Grace', 'coffee with Grace yesteday. @x']) {
      expect((await story.net(['log', line])).err, line).toContain('"yesteday" is no day')
    }
    for (const line of [
      'Fridays coffee with Grace',
      'sundae with Grace',
      'Grace met sundar',
      'Sundar and Grace had lunch',
      'talked with Grace on Frida Kahlo',
      'Grace gave me a book on Mondrian',
      'Grace said it is on Tusday',
      'We reviewed the previous week with Grace',
      'Grace moved the launch a week earlier',
      'coffee with Grace, the launch was the monday before',
      'امروزه با Grace کار کردم',
    ]) {
      expect((await story.net(['log', line])).code, line).toBe(0)
    }
    await story.net('add Mondai Lee')
    expect((await story.net('log Mondai had coffee')).code).toBe(0)
    expect((await story.net('log Mondai: coffee')).code).toBe(0)
    expect((await story.net('log --on today yesterdy: coffee with Grace')).code).toBe(0)
  })

  it.each([
    ['coffee with Grace, agreed to meet again on Monday', 'met'],
    ['agreed to meet Grace on Monday', 'other'],
    ['agreed with Grace to meet on Monday', 'other'],
    ['با Grace قرار گذاشتیم برای دوشنبه', 'other'],
  ])('takes no day that was agreed on for its own: %s', async (text, kind) => {
    const story = await withPeople()
    expect((await story.net(['log', text])).err).toMatch(
      /^".*" is to come, Monday 23 November 2026, and no day of this log\. To be reminded: net plan 1 TEXT --due 2026-11-23\n$/,
    )
    const [entry] = await story.json<{ on: string; kind: string }[]>('timeline grace --limit 1')
    expect(entry).toMatchObject({ on: '2026-11-20', kind })
  })

  it.each([
    ['lunch with Ada, will see Grace tomorrow', 'met'],
    ['ناهار با Ada، فردا Grace را می‌بینم', 'met'],
    ['Ada is keen to meet Grace', 'other'],
    ['Ada wants an introduction to Grace', 'other'],
  ])(
    'leaves out whom somebody is only to meet, and takes it for no meeting: %s',
    async (text, kind) => {
      const story = new Story({ now: '2026-11-20T12:00:00Z' })
      await story.net('add Grace Hopper')
      await story.net('add Ada Lovelace')
      const { out, err } = await story.net(['log', text, '--json'])
      expect(JSON.parse(out)).toMatchObject({
        on: '2026-11-20',
        kind,
        people: [{ name: 'Ada Lovelace' }],
      })
      // With whom it is planned, where it has a day.
      if (/tomorrow|فردا/.test(text)) expect(err).toContain('net plan 1 TEXT --due 2026-11-21')
    },
  )

  it.each(['meeting Grace on Monday', 'دوشنبه Grace را می‌بینم'])(
    'refuses what is no more than a plan: %s',
    async (text) => {
      const story = await withPeople()
      expect(await story.net(['log', text])).toMatchObject({
        code: 2,
        err: expect.stringContaining('net plan WHO TEXT --due DAY') as string,
      })
    },
  )

  it.each([
    ['lunch with George about Grace', ['George Washington Carver'], 'Grace Hopper'],
    ['talked with George about Grace’s project', ['George Washington Carver'], 'Grace Hopper'],
    ['dinner with George, not Grace', ['George Washington Carver'], 'Grace Hopper'],
    ['George’s husband called with Grace', ['Grace Hopper'], 'George Washington Carver'],
    ['قهوه با George درباره Grace', ['George Washington Carver'], 'Grace Hopper'],
    ['George told me that Grace is moving', ['George Washington Carver'], 'Grace Hopper'],
    ['George گفت Grace مریض است', ['George Washington Carver'], 'Grace Hopper'],
    ['coffee with Grace and George about hiring', ['Grace Hopper', 'George Washington Carver'], ''],
  ])('leaves out whom a text only talks about: %s', async (text, names, aside) => {
    const story = await withPeople()
    const { out, err } = await story.net(['log', text])
    for (const name of names) expect(out).toContain(name)
    if (aside === '') expect(err).toBe('')
    else {
      expect(out).not.toContain(aside)
      expect(err).toContain(`${aside} is only talked about: left out.`)
    }
  })

  it.each([
    ['lunch with Grace was cancelled', 'en', 'That did not take place with Grace Hopper'],
    ['Grace cancelled', 'en', 'net snooze 1 DAY'],
    ['جلسه با Grace لغو شد', 'fa', 'این دیدار با Grace Hopper انجام نشده'],
  ])('is no log of what was called off: %s', async (text, lang, says) => {
    const story = await withPeople()
    expect(await story.net(['log', text, '--lang', lang])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(says) as string,
    })
  })

  it('asks for who took part where nobody is more than talked about', async () => {
    const story = await withPeople()
    expect(await story.net('log dreamt of Grace Hopper')).toMatchObject({ code: 2, out: '' })
  })

  it('takes another Grace for who introduced Grace Kelly', async () => {
    const story = await withPeople()
    await story.net('add Grace Kelly')
    const { out } = await story.net('log Grace introduced me to Grace Kelly')
    expect(out).toContain('Grace Hopper (#1) and Grace Kelly (#4)')
  })

  it('reads the day of `done` as that of `log`', async () => {
    const story = await withPeople()
    expect((await story.net('done grace called her on monday')).out).toContain('16 November')
    for (const line of [
      'Grace called on monday about hiring',
      'Grace emailed me on monday to say hi',
    ]) {
      expect((await story.net(['log', line])).out).toContain('16 November')
    }
    expect((await story.net('log Grace called, on monday')).out).toContain('16 November')
  })

  it('takes no today where the text tells when it was, and not the day: asks, or refuses', async () => {
    const story = await withPeople()
    expect(await story.net('log coffee with Grace a few days ago')).toEqual({
      code: 2,
      out: '',
      err: '"a few days ago" names no day, and today is not taken for it. Give the day with --on, or alone before a colon; --on today if it was today.\n',
    })
    for (const line of [
      'ran into Grace the other day',
      'met Grace last summer',
      'saw Grace at monday’s meetup',
      'saw Grace at the monday meetup',
      'saw Grace recently',
      'met Grace in march',
      'met Grace a while ago, in Paris',
      'با Grace چند روز پیش ناهار خوردم',
      'چند وقت پیش Grace را دیدم',
    ]) {
      expect((await story.net(['log', line])).code, line).toBe(2)
    }
    const asked = await story.ask('log ran into Grace the other day', [
      { text: '' },
      { text: 'tomorrow' },
      { text: '3d ago' },
    ])
    expect(asked.out).toContain('Logged for Tuesday 17 November 2026 (other): Grace Hopper')
    expect(story.prompter?.asked).toMatchObject([
      { message: '"the other day": which day was that?', faults: [{}, {}] },
    ])
    expect((await story.net('log --on yesterday coffee with Grace the other day')).err).toBe('')
  })

  it.each([
    'George flies to Rome on monday',
    'George starts his new job on monday, congratulated him',
    'Grace دوشنبه می‌رود سفر',
  ])('takes no day of what somebody is about to do: %s', async (line) => {
    expect((await (await withPeople()).net(['log', line])).err).toMatch(
      /^Logged for today, Friday 20 November 2026: "(?:on monday|دوشنبه)" may be the day of what is told in it/,
    )
  })

  it('asks for nothing in the lines of a working week', async () => {
    const story = await withPeople()
    for (const [line, on] of [
      ['talked half an hour with Grace about hiring', '2026-11-20'],
      ['we sat all day yesterday with Grace', '2026-11-19'],
      ['met Grace yesterday for two hours', '2026-11-19'],
      ['went through the chapter a week ago with Grace', '2026-11-13'],
      ['told Grace next friday works', '2026-11-20'],
      ['invited Grace to dinner next friday', '2026-11-20'],
      ['prepared the demo for next friday with Grace', '2026-11-20'],
      ['George lives in Rome and called on monday', '2026-11-16'],
      ['George was here on monday', '2026-11-16'],
      ['talked with Grace about Christmas', '2026-11-20'],
      ['met Grace at the Easter market', '2026-11-20'],
      ['George wished me a happy Easter', '2026-11-20'],
      ['met Grace at midday', '2026-11-20'],
      ['به Grace عید را تبریک گفتم', '2026-11-20'],
      ['با Grace نیم ساعت حرف زدم', '2026-11-20'],
      ['دیروز نیم ساعت با Grace حرف زدم', '2026-11-19'],
      ['به Grace گفتم فردا می‌روم', '2026-11-20'],
      ['دیروز تا ساعت ۵ با Grace بودم', '2026-11-19'],
      ['Grace دوشنبه آمد', '2026-11-16'],
    ] as const) {
      expect(await story.json(['log', line]), line).toMatchObject({ on })
    }
  })

  it('says that it took today where such words may be of what is told of', async () => {
    const story = await withPeople()
    expect((await story.net('log talked with Grace about last summer')).err).toBe(
      '"last summer" is not a day I understand: logged for today, Friday 20 November 2026. Another day? net undo, then give it with --on, or alone before a colon.\n',
    )
    for (const line of [
      'Christmas lunch with Grace',
      'our Easter dinner, Grace',
      'شام یلدا با Grace',
    ]) {
      expect((await story.net(['log', line])).err, line).toMatch(
        /is not a day I understand: logged/,
      )
    }
    for (const line of [
      'Grace Hopper recently moved to Paris',
      'Grace Hopper starts at Acme in march',
      'lunch with Grace Hopper about the launch in october',
      'in Spring Hill I met Grace Hopper',
      'march with Grace Hopper',
      'با Grace Hopper درباره سفرش در مهر حرف زدم',
      'Grace Hopper از پاییز در شرکت ماست',
      'با Grace Hopper قهوه، قرار شد در مهر برویم سفر',
    ]) {
      expect(await story.net(['log', line]), line).toMatchObject({ code: 0, err: '' })
    }
  })

  it.each([
    'با سارا ۲۵ آبان ناهار خوردم',
    'با سارا در روز ۲۵ آبان ناهار خوردم',
    'سارا را ۲۵ آبان دیدم',
    'با سارا دوشنبه ناهار خوردم',
    'با سارا روز دوشنبه ناهار خوردم',
    'روز دوشنبه: ناهار با سارا',
    'lunch with سارا 16 november downtown',
  ])('finds a date right behind somebody, whatever follows it: %s', async (line) => {
    const story = new Story({ lang: 'fa' })
    await story.net('add سارا احمدی --met دورهمی --on 1405/8/1')
    expect(await story.net(['log', line])).toMatchObject({
      err: '',
      out: expect.stringContaining('ثبت شد: دوشنبه ۲۵ آبان ۱۴۰۵') as string,
    })
  })

  it.each([
    ['met Grace 12/11', 'could be'],
    ['met Grace 12/11: talked', 'could be'],
    ['12/11 coffee with Grace', 'could be'],
    ['met Grace ۱۲/۱۱، خوب بود', 'could be'],
    ['met Grace 31/11', 'There is no such day'],
    ['met Grace 16.11', 'For the day write 2026-11-16, for the hour 16:11'],
    ['met Grace on 16.11', 'or an hour'],
    ['met Grace 16-11', 'names no day'],
    ['met Grace 10-12', ''],
    ['talked 24/7 with Grace', ''],
    ['met Grace 24/7', ''],
    ['1/2 day workshop with Grace', ''],
    ['Grace scored 12/11 against George', ''],
    ['lunch with Grace 12.50', ''],
  ])('figures behind somebody or before all are a day: %s', async (line, said) => {
    const { code, err } = await (await withPeople()).net(['log', line])
    expect(err).toContain(said)
    expect(code).toBe(said === '' ? 0 : 2)
  })

  it.each([
    'met Grace 25/10',
    'met Grace on 25/10',
    'met Grace 10/25, talked',
    'met Grace sunday 25/10',
    '25/10 coffee with Grace',
    '25/10: coffee with Grace',
    'met Grace 25.10',
  ])('figures that can be but one day are that: %s', async (line) => {
    expect(await (await withPeople()).net(['log', line])).toMatchObject({
      err: '',
      out: expect.stringContaining('Logged for Sunday 25 October 2026') as string,
    })
  })

  it.each([
    ['monday: lunch with Grace, tuesday call with Marie', 'monday … tuesday'],
    ['monday: lunch with Grace, call with Marie on tuesday', 'monday … on tuesday'],
    ['monday lunch with Grace and tuesday call with Marie', 'monday … tuesday'],
    ['yesterday: lunch with Grace, today call with Marie', 'yesterday … today'],
    ['yesterday: coffee with Grace, meeting Marie saturday', 'yesterday … saturday'],
    ['coffee with Grace saturday, lunch with Marie sunday', 'saturday, lunch with Marie sunday'],
    ['two days ago dinner with Grace, yesterday with Marie', 'two days ago … yesterday'],
    ['monday lunch with Grace, tuesday with Marie', 'monday … tuesday'],
    [
      'Yesterday I had coffee with Grace and the day before with Marie',
      'Yesterday … the day before',
    ],
    ['monday: lunch with Grace, two days later with Marie', 'monday … two days later'],
    ['lunch with Grace, tuesday with Marie', 'lunch with Grace, tuesday'],
    ['today lunch with Grace, yesterday with Marie', 'today lunch with Grace, yesterday'],
    ['coffee with Grace yesterday and the day before with Marie', 'yesterday … the day before'],
    ['پریروز با Grace شام خوردم، دیروز با Marie', 'پریروز … دیروز'],
    ['دیروز با Grace ناهار خوردم و روز قبلش با Marie', 'دیروز … روز قبلش'],
    ['با Grace دیروز ناهار خوردم و روز قبلش با Marie', 'دیروز … روز قبلش'],
    ['دوشنبه: ناهار با Grace، سه‌شنبه تماس با Marie', 'دوشنبه … سه‌شنبه'],
  ])('is of one day, never of one said for two: %s', async (line, said) => {
    const story = await withPeople()
    expect(await story.net(['log', line])).toMatchObject({
      code: 2,
      err: expect.stringContaining(`"${said}" tells of several days`) as string,
    })
    expect((await story.net(['log', line, '--on', 'yesterday'])).code).toBe(
      /^(?:monday|دوشنبه):/.test(line) ? 2 : 0,
    )
  })

  it.each([
    'yesterday: coffee with Grace, follow up friday',
    'yesterday: coffee with Grace, she leaves friday',
    'yesterday: coffee with Grace about the meeting on friday',
    'yesterday: told Grace saturday works',
    'yesterday: Grace cancelled friday',
    'yesterday: lunch with Grace, friday’s talk was great',
    'yesterday: lunch with Grace, the day before was bad, Marie says',
    'yesterday lunch with Grace, met Marie too',
    'lunch with Grace and Marie yesterday',
    'yesterday: call with Grace and Marie',
  ])('has the day it begins with, whatever is told of another: %s', async (line) => {
    expect(await (await withPeople()).net(['log', line])).toMatchObject({
      err: '',
      out: expect.stringContaining('Logged for Thursday 19 November 2026') as string,
    })
  })

  it.each([
    'Grace و زلتان پنجشنبه آمدند',
    'Grace و زلتان پنج‌شنبه آمدند',
    'Grace و زلتان پنج شنبه آمدند',
    'Grace و زلتان یک روز پیش آمدند',
    'ناهار با زلتان پنجشنبه و Grace',
  ])('is behind a stranger whose name has no capitals: %s', async (line) => {
    const { out, err } = await (await withPeople()).net(['log', line])
    expect(out).toContain('Logged for Thursday 19 November 2026')
    expect(out + err).toContain('"زلتان" is nobody')
  })

  it('is not said that a city is left out, only who stands behind it', async () => {
    const { out, err } = await (await withPeople()).net(
      'log visited Berlin, New York, Zelda and Grace',
    )
    expect((out + err).match(/"[^"]*" is nobody/g)).toEqual(['"Zelda" is nobody'])
  })

  it.each([
    ['coffee with Grace on 20 Nov 25', '20 Nov 25'],
    ["20 Nov '25 coffee with Grace", "20 Nov '25"],
    ['20 Nov 25, coffee with Grace', '20 Nov 25'],
    ['coffee with Grace 16.11.25', '16.11.25'],
    ['coffee with Grace ۲۰ آبان ۰۴', '۲۰ آبان ۰۴'],
  ])('is asked for with its year in full: %s', async (line, said) => {
    expect(await (await withPeople()).net(['log', line])).toEqual({
      code: 2,
      out: '',
      err: `"${said}" is understood only with its year in full, as in 2026-11-20.\n`,
    })
  })

  it.each(['met Grace on 10 Nov 15 times', 'coffee with Grace on 10 Nov 15:30', '10 Nov: Grace'])(
    'has no year where the figures are others: %s',
    async (line) => {
      const { out } = await (await withPeople()).net(['log', line])
      expect(out).toContain('Tuesday 10 November 2026')
    },
  )

  it.each(['met Grace and Zelda thursday', 'met Grace and Zelda Thursday'])(
    'has its day right behind a stranger too: %s',
    async (line) => {
      const { out } = await (await withPeople()).net(['log', line])
      expect(out).toContain('Logged for Thursday 19 November 2026')
    },
  )

  it.each([
    'lunch with Grace thursday works',
    'lunch with Grace on thursday is fine',
    'lunch with Grace thursday at noon would suit',
    'lunch with Grace thursday?',
    'lunch with Grace is on thursday',
    'ناهار با Grace پنجشنبه خوبه',
  ])('refuses a day that only suits as one to come: %s', async (line) => {
    expect(await (await withPeople()).net(['log', line])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Thursday 26 November 2026, which has yet to come') as string,
    })
  })

  it.each([
    'told Grace thursday works',
    'called Grace, thursday works for her',
    'Grace: thursday works',
    'به Grace زنگ زدم، پنجشنبه خوبه',
  ])('takes no day that is only told to suit: %s', async (line) => {
    expect(await (await withPeople()).net(['log', line])).toMatchObject({
      err: '',
      out: expect.stringContaining('Logged for Friday 20 November 2026') as string,
    })
  })

  it('takes a whole sentence in quotes that begins with a day back', async () => {
    const story = await withPeople()
    for (const line of [
      '-3d: coffee with Grace',
      '-3d coffee with Grace',
      '-۳d: coffee with Grace',
    ]) {
      expect((await story.net(['log', line])).out, line).toContain('Tuesday 17 November 2026 (met)')
    }
  })

  it('neither tells of nor suggests whom a backslash leaves out', async () => {
    const story = await withPeople()
    expect(await story.net(['log', 'Saw \\Grace and Marie'])).toMatchObject({ code: 0, err: '' })
    expect((await story.net(['log', 'Saw \\Grace and Marie'])).out).not.toContain('Grace')
    expect((await story.net(['log', 'coffee with \\Grace'])).err).toBe(
      'Nobody in the journal is named there. Name them with --with WHO, or add somebody new as **New Name**.\n',
    )
  })

  it('logs nothing that is only to come, however it is said', async () => {
    const story = await withPeople()
    expect((await story.net('log lunch with Grace tomorrow')).err).toBe(
      '"tomorrow" is Saturday 21 November 2026, which has yet to come. For what is to happen use net plan.\n',
    )
    expect(await story.net('log will call George')).toEqual({
      code: 2,
      out: '',
      err: 'That is yet to come, and a log is of what has been. For what is to be done: net plan WHO TEXT --due DAY.\n',
    })
    expect((await story.net('log باید به George زنگ بزنم --lang fa')).err).toBe(
      'این هنوز پیش نیامده و log جای چیزی است که گذشته. برای کارهای پیش رو: net plan نام متن --due روز\n',
    )
    expect((await story.net('log today: lunch with Grace tomorrow')).code).toBe(0)
    for (const line of ['log todo: call Grace', 'log "today: need to call Grace"']) {
      expect(await story.net(line)).toMatchObject({
        code: 2,
        err: expect.stringContaining('net plan WHO TEXT') as string,
      })
    }
    expect((await story.net('done grace need to call her back')).code).toBe(2)
    expect((await story.net('done grace "we should meet again, great lunch"')).code).toBe(0)
  })

  it('says so in Persian', async () => {
    const story = await withPeople('fa')
    expect(await story.net('log دیروز، دیر: قهوه با Grace')).toEqual({
      code: 2,
      out: '',
      err: 'از «دیروز، دیر» روزی خوانده نمی‌شود و امروز هم به جایش گرفته نمی‌شود. پیش از دونقطه فقط روز را بنویسید (دیروز: …، ۳ آبان: …) یا روز را با ‎--on بدهید.\n',
    })
    expect((await story.net('log دیروز قهوه با Grace')).out).toContain('پنجشنبه ۲۸ آبان ۱۴۰۵')
    expect(await story.net('log جمعه سفر: قهوه با Grace')).toEqual({
      code: 2,
      out: '',
      err: '«جمعه سفر» روز را معلوم نمی‌کند و امروز هم به جایش گرفته نمی‌شود. روز را با \u200e--on یا تنها پیش از دونقطه بدهید؛ اگر همین امروز بود: \u200e--on امروز\n',
    })
  })

  it('says who was left out because they are in the archive', async () => {
    const story = await withPeople()
    await story.net('archive grace')
    expect((await story.net('log coffee with Grace and George')).out).toBe(
      [
        'Logged for Friday 20 November 2026 (met): George Washington Carver (#2).',
        'Grace Hopper (#1) is in the archive and was left out. To bring them back: net unarchive 1',
        'Done with George Washington Carver: first follow-up.',
        '',
      ].join('\n'),
    )
    expect((await story.net('log coffee with George and Grace Hopper')).err).toBe('')
    const { people, archived } = await story.json<{ people: unknown[]; archived: unknown[] }>(
      'log call with George, the Admiral and **Ada Lovelace**',
    )
    expect(people).toHaveLength(2)
    expect(archived).toEqual([{ contactId: 1, name: 'Grace Hopper' }])
    // Whether Grace is a name at the beginning hangs on who is named beside her.
    expect((await story.net('log Grace and George: lunch')).out).toContain('Grace Hopper (#1)')
    // Somebody of the name is in use: they are meant.
    await story.net('add Grace Kelly')
    expect((await story.net('log lunch with Grace')).out).not.toContain('archive')
  })

  it.each(['log coffee with Grace', 'log --with grace coffee', 'done grace'])(
    'logs nothing with the archived alone: %s',
    async (line) => {
      const story = await withPeople()
      await story.net('archive grace')
      expect(await story.net(line)).toEqual({
        code: 3,
        out: '',
        err: 'Grace Hopper (#1) is in the archive; nothing was logged. To bring them back: net unarchive 1\n',
      })
    },
  )

  it('says so in Persian, too', async () => {
    const story = await withPeople('fa')
    await story.net('archive 1')
    expect((await story.net('log --with 1 قهوه')).err).toBe(
      'Grace Hopper (#۱) در بایگانی است؛ چیزی ثبت نشد. برای برگرداندن: net unarchive 1\n',
    )
    expect((await story.net('log قهوه با Grace و Marie Curie')).out).toContain(
      'Grace Hopper (#۱) در بایگانی است و کنار گذاشته شد. برای برگرداندنش: net unarchive 1',
    )
  })

  it('takes -3d for a day, and figures that are no day for a mistake', async () => {
    const story = await withPeople()
    expect((await story.net('log -3d: call with Grace')).out).toContain('Tuesday 17 November 2026')
    const { out } = await story.net(['log', '--json', '-3d: call with Grace'])
    expect(JSON.parse(out)).toMatchObject({ on: '2026-11-17' })
    expect((await story.net('log --keep -3d: call with Grace')).code).toBe(0)
    expect(await story.net('log 3/4: coffee with Grace')).toMatchObject({
      code: 2,
      err: expect.stringContaining('"3/4" could be 3 Apr 2026 or 4 Mar 2026.') as string,
    })
    expect((await story.net('edit grace --birthday 9/12')).err).toBe(
      '"9/12" could be 9 December or 12 September. Write it as --12-09.\n',
    )
  })

  it('never moves the last contact backwards', async () => {
    const story = await withPeople()
    await story.net('log call with Grace')
    const before = await story.net('log 2026-01-05: lunch with Grace')
    expect(before.out).toContain('Monday 5 January 2026')
    const [{ last }] = story.rows<[{ last: string }]>(
      'SELECT last_contact_on AS last FROM contact WHERE id = 1',
    )
    expect(last).toBe('2026-11-20')
  })

  it.each([
    'sent Grace the May report',
    'gave Grace our May numbers',
    'sent Grace the May issue of the magazine',
    'talked to Grace at the May gathering',
    'told Grace about May figures',
    'گزارش مهر را به Grace دادم',
  ])('takes the month of something for no name: %s', async (text) => {
    const story = await withPeople()
    await story.net('add May Lee --met X --on 2026-11-18')
    await story.net('add مهر رضایی')
    const { people } = await story.json<{ people: { name: string }[] }>(['log', text])
    expect(people.map(({ name }) => name)).toEqual(['Grace Hopper'])
  })

  it.each([
    'coffee with Grace and the May I know',
    'Grace and May met',
    'told Grace of our May from Leeds',
  ])('still knows somebody called as a month: %s', async (text) => {
    const story = await withPeople()
    await story.net('add May Lee --met X --on 2026-11-18')
    const { people } = await story.json<{ people: { name: string }[] }>(['log', text])
    expect(people.map(({ name }) => name)).toContain('May Lee')
  })

  it('closes the earlier step when there is a next one, unless told to keep it', async () => {
    const story = await withPeople()
    await story.net('log call with Grace --next "send the paper" --due friday')
    expect((await story.net('log emailed Grace --next "ask what she thought" --due 2w')).out).toBe(
      [
        'Logged for Friday 20 November 2026 (e-mail): Grace Hopper (#1).',
        'Closed with Grace Hopper: "send the paper".',
        'Next with Grace Hopper: "ask what she thought" on Friday 4 December 2026.',
        '',
      ].join('\n'),
    )
    const kept = await story.net('log call with Grace --next "lunch" --due 3w --keep')
    expect(kept.out).not.toContain('Closed')
  })

  it.each([
    ['log --gave "" coffee with Grace', '--gave'],
    ['log --got "  " coffee with Grace', '--got'],
    ['log --asked "" coffee with Grace', '--asked'],
    ['log --offered " " coffee with Grace', '--offered'],
    ['log --field "" coffee with Grace', '--field'],
    ['done grace --gave ""', '--gave'],
    ['add Ada Lovelace --field ""', '--field'],
    ['add Ada Lovelace --nick " "', '--nick'],
    ['add Ada Lovelace --note ""', '--note'],
    ['add Ada Lovelace --tag ""', '--tag'],
  ])('records nothing blank: %s', async (line, option) => {
    const story = await withPeople()
    const { code, out, err } = await story.net(line)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(option)
  })

  it('keeps what was given and got, the side that began, and the event', async () => {
    const story = await withPeople()
    const logged = await story.json(
      'log --with grace --from them --event PyCon --gave "an introduction" --got advice --field compilers',
    )
    expect(logged).toMatchObject({
      kind: 'event',
      from: 'them',
      event: 'PyCon',
      field: 'compilers',
      gave: ['an introduction'],
      got: ['advice'],
      made: [{ thing: 'event', name: 'PyCon' }],
    })
  })

  it('is of the event that is on that day and named in it, and says so', async () => {
    const story = await withPeople()
    await story.net('event add "Rust Meetup" --on 2026-11-18 --until 2026-11-20')
    const line = 'log met **Ann Lee** at Rust Meetup'
    expect((await story.net(line)).err).toContain(
      'Taken as at Rust Meetup (event 1), which is on that day.',
    )
    expect((await story.net('show ann')).out).toContain('Rust Meetup')
    for (const [text, event, kind] of [
      ['log yesterday: lunch with Grace at the rust meetup', 'Rust Meetup', 'event'],
      ['log 10 Nov: lunch with Grace at Rust Meetup', null, 'met'],
      ['log lunch with Grace about Rust Meetup', null, 'met'],
      ['log --kind call talked with Grace at Rust Meetup', null, 'call'],
      ['log met Grace at Rust Meetup --event PyCon', 'PyCon', 'event'],
    ] as const)
      expect(await story.json(text), text).toMatchObject({ event, kind })
    expect((await story.net('log met George at Rust Meetup --lang fa')).err).toContain(
      'در Rust Meetup (رویداد ۱) ثبت شد که همان روز بود.',
    )
  })
})

describe('done', () => {
  it('logs the contact made and closes the open step', async () => {
    const story = await withPeople()
    await story.net('log call with Grace --next "send the paper" --due friday')
    story.on('2026-11-27')
    expect(await story.net('done grace hopper sent it, she liked it')).toEqual({
      code: 0,
      out: 'Logged for Friday 27 November 2026 (message): Grace Hopper (#1).\nDone with Grace Hopper: "send the paper".\n',
      err: '',
    })
    expect((await story.net('done grace')).out).toBe(
      'Logged for Friday 27 November 2026 (other): Grace Hopper (#1).\n',
    )
  })

  it.each([
    ['done Ali Karimi sent paper', 'Ali Karimi'],
    ['plan Ali Karimi call --due friday', 'Ali Karimi'],
    ['done ali rezai sent paper', 'ali rezai'],
    ['plan Ali Rezai call --due friday', 'Ali Rezai'],
    ['snooze ali karimi friday', 'ali karimi'],
    ['done ali karimi sent paper', 'ali karimi'],
  ])('takes nobody for somebody of another surname: %s', async (line, query) => {
    const story = new Story()
    await story.net('add Ali Rezaei')
    expect(await story.net(line)).toEqual({
      code: 3,
      out: '',
      err: `Nobody called "${query}" is in the journal. Nearest:\n  #1  Ali Rezaei\n`,
    })
    expect((await story.net('plan Ali Send the paper --due friday')).out).toContain(
      'Send the paper',
    )
    const { out } = await story.ask('done ali rezai sent it', [{ choose: 1 }])
    expect(out).toContain('Ali Rezaei (#1)')
  })

  it('takes the surname of another in lower case for a surname', async () => {
    const story = new Story()
    await story.net('add Ali Rezaei')
    await story.net('add سارا کریمی')
    await story.net('add علی احمدی')
    await story.net('add Sara Karimi')
    expect((await story.net('plan ali karimi send paper --due friday')).code).toBe(3)
    expect((await story.net('done علی کریمی مقاله را فرستادم')).code).toBe(3)
    expect((await story.net('done ali thanks')).out).toContain('Ali Rezaei (#1)')
    expect((await story.net('done علی مقاله را فرستادم')).out).toContain('علی احمدی (#3)')
  })

  it('asks where a whole name and the beginning of a longer one both fit', async () => {
    const story = new Story()
    for (const name of ['Mark', 'Marko Polo', 'Ann', 'Anna Bell', 'Ali', 'Ali Reza Karimi']) {
      await story.net(`add ${name}`)
    }
    expect(await story.net('done mark polo shirt sent')).toEqual({
      code: 4,
      out: '',
      err: '"mark polo" could be several people; say which by id:\n  #1  Mark\n  #2  Marko Polo\n',
    })
    expect((await story.net('plan ann bell ring --due 2d --lang fa')).code).toBe(4)
    const { out } = await story.ask('done mark polo shirt sent', [{ choose: 1 }])
    expect(out).toContain('Mark (#1)')
    expect((await story.net('show 1')).out).toContain('polo shirt sent')
    expect((await story.net('done marko polo shirt sent')).out).toContain('Marko Polo (#2)')
    expect((await story.net('done mark sent it')).out).toContain('Mark (#1)')
    expect((await story.net('done ali reza sent it')).out).toContain('Ali Reza Karimi (#6)')
  })

  it('takes one person at a time, and no number of another for text', async () => {
    const story = await withPeople()
    expect(await story.net('done 1 2 3 go')).toEqual({
      code: 2,
      out: '',
      err: 'One person at a time: net done 1. What passed with several at once: net log --with 1 --with 2 --with 3 TEXT. A text that begins with a number goes in quotes.\n',
    })
    expect((await story.net('done ۱ #2 --lang fa')).err).toContain('هر بار یک نفر: ')
    expect((await story.net(['done', '1', '2 papers sent'])).code).toBe(0)
    expect((await story.net('done 1 40 pages sent')).code).toBe(0)
  })

  it('offers the nearest names for a slip, and asks on a terminal', async () => {
    const story = await withPeople()
    expect(await story.net('done grase hoper')).toEqual({
      code: 3,
      out: '',
      err: 'Nobody called "grase hoper" is in the journal. Nearest:\n  #1  Grace Hopper (Compiler meetup)\n',
    })
  })
})

describe('undo', () => {
  it('takes a command back, however many rows it touched', async () => {
    const story = await withPeople()
    await story.net('log met **Ada Lovelace** with Grace @computing --event Salon --next "write"')
    expect(await story.net('undo')).toEqual({
      code: 0,
      out: 'Taken back: log Grace Hopper, Ada Lovelace: met Ada Lovelace with Grace @computing.\n',
      err: '',
    })
    expect((await story.net('undo')).out).toBe('Taken back: add Marie Curie.\n')
    expect((await story.net('undo 1')).out).toBe('Taken back: add Grace Hopper.\n')
    expect(await story.net('undo 1')).toMatchObject({
      code: 4,
      err: 'Step 1 was taken back already. To bring it back: net undo 7\n',
    })
  })

  it('declines when a later command has built on it', async () => {
    const story = await withPeople()
    await story.net('log call with Grace')
    expect(await story.net('undo 1')).toEqual({
      code: 4,
      out: '',
      err: 'Step 4 (log Grace Hopper: call with Grace) has built on step 1 since, and would be lost. Take that one back first: net undo 4\n',
    })
  })

  it('names every step to take back first, in their order', async () => {
    const story = await withPeople()
    await story.net('log call with Grace --next "send the paper"')
    await story.net('log call with Grace and Marie Curie')
    await story.net('snooze grace 3w')
    await story.net('add Ada Lovelace')
    const declined = await story.net('undo 1')
    expect(declined.err).toBe(
      [
        '3 later steps have built on step 1 since, and would be lost. Take them back first, in this order:',
        '  net undo 6 (snooze Grace Hopper)',
        '  net undo 5 (log Grace Hopper, Marie Curie: call with Grace and Marie Curie)',
        '  net undo 4 (log Grace Hopper: call with Grace)',
        '',
      ].join('\n'),
    )
    expect((await story.net('undo 1 --lang fa')).err).toContain(
      '۳ کار بعدی به کار ۱ وابسته‌اند و از بین می‌روند. اول آن‌ها را به این ترتیب پس بگیرید:\n  net undo 6 (snooze Grace Hopper)',
    )
    for (const step of [6, 5, 4, 1]) expect((await story.net(`undo ${step}`)).code).toBe(0)
    expect((await story.net('list')).out).not.toContain('Grace')
  })

  it('says how many steps there are beside those listed', async () => {
    const story = new Story()
    for (let count = 1; count <= 22; count++) await story.net(`add Person ${count}`)
    const { out } = await story.net('undo --list')
    expect(out.split('\n').slice(-2)).toEqual(['and 2 earlier steps: net undo --list --all', ''])
    const all = (await story.net('undo --list --all')).out.split('\n')
    expect(all[13]).toMatch(/^ 9 {2}2026-11-20 /)
    expect(out.split('\n')).toHaveLength(22)
    expect((await story.net('undo --list --all')).out.split('\n')).toHaveLength(23)
    expect(await story.json('undo --list')).toHaveLength(22)
    expect((await story.net('undo --list --lang fa')).out).toContain(
      'و ۲ کار قدیمی‌تر: net undo --list --all',
    )
  })

  it('lists its steps in any format', async () => {
    const story = await withPeople()
    await story.net('undo')
    expect((await story.net('undo --list --format tsv')).out).toBe(
      [
        'id\tat\tcommand\tsubject\tchanges\tisUndone\tundoneBy',
        '3\t2026-11-20T09:00:00.000Z\tadd\tMarie Curie\t1\ttrue\t4',
        '2\t2026-11-20T09:00:00.000Z\tadd\tGeorge Washington Carver\t4\tfalse\t',
        '1\t2026-11-20T09:00:00.000Z\tadd\tGrace Hopper\t5\tfalse\t',
        '',
      ].join('\n'),
    )
    expect((await story.net('undo --list --format ids')).out).toBe('3\n2\n1\n')
    expect(await story.net('undo --format csv')).toMatchObject({ code: 2 })
  })

  it('says so when there is nothing to take back', async () => {
    expect(await new Story().net('undo')).toEqual({
      code: 3,
      out: '',
      err: 'There is nothing to take back.\n',
    })
  })
})

describe('the step a log closes', () => {
  const stepsOf = async (story: Story, who: string) =>
    (await story.json<{ steps: { text: string | null }[] }>(`show ${who}`)).steps.map(
      ({ text }) => text,
    )

  it('is the one written last, and none promised after the day told of', async () => {
    const story = new Story()
    await story.net('add Ada')
    await story.net('plan ada one --due 3d')
    await story.net('plan ada two --due 2w')
    await story.net('log 10 Nov: called Ada --next early --due 1m')
    expect(await stepsOf(story, 'ada')).toEqual(['one', 'two', 'early'])
    const { out } = await story.net('log called Ada --next three --due 3w')
    expect(out).toContain('early')
    expect(await stepsOf(story, 'ada')).toEqual(['one', 'two', 'three'])
  })

  it('sets the first follow-up at the first meeting, also with somebody shown something or greeted before', async () => {
    const story = new Story()
    await story.net('add Barbara Liskov')
    await story.net('add Donald Knuth --tie absent')
    story.on('2026-11-18')
    await story.net('log a worked example for Barbara and Donald --kind content --from me')
    await story.net('log Donald sends season greetings --kind greeting --from them')
    expect((await story.net('log Donald greets again --kind greeting --from them')).out).toBe(
      'Logged for Wednesday 18 November 2026 (greeting, they began): Donald Knuth (#2).\n',
    )
    story.on('2026-11-19')
    expect((await story.net('log met Barbara and Donald at the library')).out).toBe(
      `Logged for Thursday 19 November 2026 (met): Barbara Liskov (#1) and Donald Knuth (#2).
Done with Donald Knuth: first follow-up.
First follow-up with Barbara Liskov on Saturday 21 November 2026.
First follow-up with Donald Knuth on Saturday 21 November 2026.
`,
    )
    expect((await story.net('show barbara')).out).toContain('Met  19 Nov 2026')
    expect((await story.net('log met Barbara and Donald again')).out).not.toContain('First')
  })

  it('is no first follow-up where it only greets', async () => {
    const story = new Story()
    await story.net('add Ada --met meetup')
    story.on('2026-11-22')
    expect((await story.net('log happy birthday Ada')).out).not.toContain('Done with')
    expect((await story.net('log called Ada')).out).toContain('Done with Ada: first follow-up')
  })
})

describe('a name that is a word, typed in haste', () => {
  it.each(['grace', 'grace called', 'grace and ali came', 'Grace: coffee', '20 Nov: grace'])(
    'is found in "%s"',
    async (text) => {
      const story = new Story()
      await story.net('add Grace')
      await story.net('add Ali')
      expect(await story.net(['log', text])).toMatchObject({ code: 0 })
    },
  )

  it.each([
    ['will call', 2],
    ['mark it down', 3],
    ['may is lovely', 3],
    ['in may we met', 3],
  ])('is no name in "%s"', async (text, code) => {
    const story = new Story()
    for (const name of ['Will', 'Mark', 'May']) await story.net(`add ${name}`)
    expect(await story.net(['log', text])).toMatchObject({ code })
  })

  it.each(['mark called', 'may wrote me', 'call with mark', 'Mark got the job'])(
    'is one before what only people do, and beside a cue: "%s"',
    async (text) => {
      const story = new Story()
      for (const name of ['Will', 'Mark', 'May']) await story.net(`add ${name}`)
      expect((await story.net(['log', text])).out).toMatch(/: (?:Mark|May) \(#\d\)\./)
    },
  )
})
