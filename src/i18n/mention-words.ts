import type { MentionVocabulary } from '../domain/mention-vocabulary.ts'
import { PhraseList, WordList } from '../domain/word-list.ts'
import { kindWords } from './kind-words.ts'
import { mayBeMissed, missed } from './missed-words.ts'
import { mayBeShown, shown } from './shown-words.ts'

/** Written folded (ا for آ, no half-spaces): folding them here would cost every log 5 ms. */
function words(text: string): WordList {
  return new WordList(text)
}

/** As `words`, some of them of two. */
function phrases(text: string): PhraseList {
  return new PhraseList(text)
}

const months = `april may june august january february july september october november december
  مهر ابان اذر بهمن تیر خرداد مرداد شهریور اسفند فروردین`

const verbs =
  'will may mark rob sue grant pat bill drew chase hope jack frank page rich wade skip pierce'

const openingWords = `add agree answer apologise arrange ask attend book bring buy call catch chase check
  collect come compare confirm congratulate decide discuss draft email explain find finish fix follow forward get give
  go hand have help hear hire inform introduce invite join keep learn let listen look lunch mail make meet mention
  message offer pay phone pick pitch plan prepare present propose publish read recommend remind reply report request
  return review ring say schedule see send set share show sign sit speak start submit suggest support take talk tell
  text thank think translate try update visit wish work write about after at before for from in on to with
  i we she he they asked called came gave got has is met said sent thanked told wants was will wrote coffee dinner
  breakfast monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday`

/** What a step begins with, behind a name and with a capital: Grace Send …; no surname. */
export const openings = words(openingWords)

/** What one is introduced to as to somebody, with a capital in English: tools, platforms, languages; no first names. */
const subjects = `python rust java javascript typescript haskell erlang elixir scala kotlin clojure fortran cobol prolog
  golang perl matlab latex linux unix ubuntu debian windows android docker kubernetes terraform ansible jenkins git
  github gitlab google microsoft amazon apple facebook instagram twitter mastodon bluesky linkedin slack discord telegram
  whatsapp signal youtube wikipedia excel word powerpoint notion figma photoshop wordpress react angular vue django
  flask rails node postgres postgresql sqlite mysql redis kafka spark hadoop pytorch tensorflow chatgpt openai bitcoin
  ethereum scrum kanban agile lean english french german spanish italian portuguese russian arabic persian farsi turkish
  chinese japanese korean hindi hebrew latin greek dutch polish swedish yoga pilates buddhism stoicism
  پایتون جاوا جاوااسکریپت لینوکس داکر گوگل لینکدین توییتر اینستاگرام تلگرام گیت گیتهاب اکسل انگلیسی فرانسه المانی
  کتاب فیلم پادکست دوره کلاس انجمن گروه سازمان استارتاپ شبکه برنامه پروژه مدیر مدیرعامل رییس استاد مشتری سرمایهگذار`

/** With whom one does what is not said by a name, and what is done or had; behind "and" no stranger. */
const things = words(
  `${openingWords} ${subjects} ${kindWords.map(([, list]) => list).join(' ')}
    the this that these those my your her his our their its some more many much very also then still just not
    no yes you all both each everyone everybody others other people folks friend friends family wife husband kids son
    daughter team colleague colleagues boss staff crew guests group company cake wine food juice water pizza biscuits
    are went left took made did ate drank spoke ran sat stood gave told got had were felt heard read saw thanks
    last next discussion discussions chat good great nice lovely long short well later soon again back home here there what why
    outside inside downtown upstairs online alone briefly re over instead know yet once twice since during until till past near beside around across
    against despite except under upon within through while because though although earlier late early mid
    دوستش دوستانش دوستان دوست خانواده همسرش همسر شوهرش خانمش بچه مادرش پدرش برادرش خواهرش بقیه دیگران همه تیم تیمش
    همکار همکارش همکاران همسایه مدیر مهمان مهمانان گپ حرف صحبت بحث کیک غذا خیلی هم بعد دوباره چند یک این ان همین همان خوش خوب
    رستوران پارک خانه خونه دفتر شرکت بیرون انلاین توی تو داخل نزدیک کوه سینما کافه باشگاه استخر جنگل فردای افتاد شروع لغو کنسل
    را رو کار تشکر برنداشت نداد نبود نشد نیامد زدم زدیم رفتم رفتیم بودم بودیم بود داشتم داشتیم خوردم خوردیم کردم کردیم شد شدم شدیم امروز دیروز فردا اوایل اواسط اواخر`,
)

/** Both languages at once: a log may be kept in either, whatever the language of the interface. */
export const mentionVocabulary: MentionVocabulary = {
  cues: words(`with w met meet meeting called phoned rang saw see visited joined via introduced thanked
    emailed texted messaged asked told invited dear hi hello
    با دیدن دیدم دیدیم ملاقات همراه توسط کنار اقای خانم خانوم جناب پیش نزد خدمت سلام`),
  slashedCues: words('w'),
  looseCues: words('to from about for by of at after before without cc به از درباره برای واسه'),
  reaching: words('call text phone mail email message ping dm zoom ring facetime skype'),
  and: words('and plus و'),
  common: words(`${months} ${verbs}
    art angel autumn basil bay bliss blue bob brook brooks bud buddy carol chance charity cherry
    christian chuck clay cliff coral crystal daisy dale dash dawn dean destiny dick dolly don doc drake
    duke earl eve faith fern flora forest gay gene ginger glen gloria grace guy harmony harry haven
    hazel heath heather holly honor honey hunter iris ivy jade jasmine jay jean jewel jimmy john josh
    joy june justice kay kit lance lane laurel lily long love major marina mason max melody mercy miles
    misty nick noble noel norm olive opal park pearl penny pepper petunia poppy prince queen rain ray
    reed reef river robin rocky rod rose rosemary ruby rusty sage sandy scarlet scout sky sandy song
    star sterling stone storm summer sun sunny ted trinity troy van venus victor victoria violet wally
    ward warren willow winter woody young
    do so an in my you he she we it is be go le la the and or no yes as at on to of by up us me am
    امید ارزو شادی بهار رویا دریا سحر ترانه روشن شبنم باران ستاره نسیم نگار نگاه سپیده شقایق
    لاله یاس نرگس سوسن بنفشه غزل پیمان پیام پدرام ارام ازاد ازاده مهربان نور نوید فرهنگ هنر راز
    شکوفه مهتاب ماه خورشید طلا مروارید مرجان اهو پروانه پگاه فروغ فروزان تابان بهنام بهروز پیروز
    پیروزی کمال جلال جمال عزت رحمت نعمت حکمت عشق وفا صفا صبا ثنا دعا هدیه گلی گل شیرین
    زیبا ناز نیاز ساز اواز اهنگ سرود دنیا ایران ایمان یقین کوشا پویا جویا شایسته نیک دانا
    ساحل صدف موج یاور یار دلبر سالار سردار شاه شهاب`),
  ambiguous: words(`${months} ${verbs} امید ارزو پیام ماه نور گل شادی ایران دنیا`),
  shortMonths: words('jan feb mar apr jun jul aug sep sept oct nov dec'),
  dayWords: words(`${months} jan feb mar apr jun jul aug sep sept oct nov dec دی اردیبهشت
    monday tuesday wednesday thursday friday saturday sunday yesterday today last ago days weeks week
    دیروز پریروز امروز پیش گذشته هفته روز شنبه یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه`),
  months: words(months),
  monthLeads: words(
    'in on since until till by next last this every early late mid of during before after در تا',
  ),
  ofMonths:
    words(`report reports issue issues edition meeting meetings newsletter numbers figures budget
    invoice invoices release event events conference meetup deadline review results session batch workshop webinar
    statement statements payroll bulletin minutes programme program roundup`),
  articles: words('the our my your his her their its this that these those last next each every'),
  determiners: words('the a an'),
  doings:
    words(`said says called told asked introduced wrote emailed texted phoned rang messaged came
    met wants thinks works gave sent sends knows joined suggested offered promised agreed left replied
    recommended mentioned invited visited showed helped has had got took made did asks thinks needs
    needed knew liked likes loved moved started talked spoke heard read shared answered went found lost gets gives
    helps calls writes knows saw bought brought taught won ran
    گفت گفتم گفته میگفت میگوید زنگ ایمیل تماس پیام پیامک تلفن جواب پاسخ امد معرفی اشنا پیشنهاد قول دعوت کمک داد خواست پرسید نوشت فرستاد صحبت حرف ملاقات`),
  pasts:
    words(`paid sold held kept sat stood ran sang drew flew chose drove rode fell felt fed fought hit laid lent let led
    lit meant put quit rose shook shot shut slept spent stole struck swam swore threw understood woke wept became began
    bet broke built cut dealt drank ate dug forgot forgave grew hung leapt learnt lost went wore beat blew fled slid`),
  beings: words('is was isn wasn are were aren weren'),
  pronouns: words('he she it we you i they'),
  also: words('too also either هم نیز همینطور'),
  seen: words('دیدم دیدیم دید ملاقات دعوت'),
  relatives: words('who whom whose که'),
  titles: words(`dr mr mrs ms miss prof professor sir dame
    دکتر مهندس استاد پروفسور اقا اقای خانم خانوم جناب سرکار سید حاج حاجی`),
  suffixes: words(
    's ll d ve re ها های هایی ی ام ات اش جان جون اقا خانم خانوم خان مان تان شان را رو',
  ),
  letters: words('a i و'),
  spokenOf: words(
    'about re regarding concerning not without except excluding minus knows knew recommended recommends representing درباره دربارهی درمورد نه بدون جز بجز بجای',
  ),
  spokenOfPairs: phrases(
    `dreamt of|dreamed of|thought of|thinking of|spoke of|talked of|heard of|not with|works with|works for|working for|
    behalf of|waiting on|nothing from|no news from|no answer from|no reply from|no word from|no response from|
    t heard from|not heard from|never heard from|
    waiting for|looking for|instead of|everyone but|everybody but|all but|غیر از|به جای|راجع به|در مورد|نه با`,
  ),
  kin: words(`brother sister husband wife partner boyfriend girlfriend mother father mum mom dad son daughter cousin uncle
    aunt nephew niece boss assistant secretary brothers sisters parents kids children colleague colleagues friend friends
    برادر خواهر همسر شوهر پدر مادر پسر دختر دوست رییس همکار دستیار منشی عمو دایی خاله عمه`),
  introductions: words('introduced introduces introducing connected referred presented معرفی اشنا'),
  introducedTo: words('to by به با'),
  introducing: {
    nouns: words('introduction introductions intro intros معرفی اشنایی اشنا'),
    gerunds: words('introducing connecting referring presenting putting'),
    bases: words('introduce connect refer present put'),
    because: words('for of about بابت برای نتیجه نتیجهی اینکه'),
    offers: words('offered promised suggested proposed قول وعده پیشنهاد'),
    come: words('کند کنه کنند کنن کنم کنیم میکند میکنه خواهد بشوم بشم شوم شم'),
    to: words('to with به با'),
    whom: words('me us him her them من ما'),
    ways: words(
      'number phone mobile address contact contacts details handle شماره ادرس نشانی سراغ',
    ),
  },
  wishing: {
    verbs:
      words(`want wants wanted wishes wished hopes hoped needs needed like love keen eager glad happy going will would
      plans planned intends asked asks hoping curious looking shall gonna ll plan planning hope need must should`),
    meeting: words(
      'meet meeting see seeing know talk speak connect contact reach introduction intro introduced',
    ),
    between: words(
      `to get in touch with an the be been forward also really still just very much now not never does doesn t d is was
      s would be an for`,
    ),
    others: words('she he they who'),
    theirs: words('wants wishes hopes needs plans intends asks'),
    mine: words(
      'will shall ll gonna going want hope hoping plan planning need must should looking',
    ),
    around: phrases(
      `میخواهد|میخواست|میخواد|میخواهند|می خواهد|می خواست|می خواد|می خواهند|
      دوست دارد|دوست داره|دوست داشت|مایل است|علاقه دارد`,
    ),
    come: words(
      'ببیند ببینه ببینند ببیندش بشناسد بشناسه اشنا شود بشود بشه صحبت حرف ملاقات تماس کند کنه بزند بزنه',
    ),
    ahead: phrases(
      `میبینم|میبینیم|می بینم|می بینیم|خواهم دید|خواهیم دید|
      قرار دارم|قرار داریم|ملاقات میکنم|حرف میزنم|صحبت میکنم`,
    ),
  },
  undone: {
    leads: words('must should shall will gonna gotta ought todo ll باید بایستی بایست'),
    leadPairs: phrases(
      `need to|needs to|have to|has to|going to|remember to|forget to|forgot to|supposed to|meant to|plan to|
      planning to|hope to|hoping to|want to|wants to|ought to|remind me|t forget|not forget|dont forget|next step|
      یادم باشد|یادم باشه|یادم نره|یادم نرود|یادمان باشد|یادمون باشه|فراموش نکنم|فراموش نکنیم|لازم است|قرار است`,
    ),
    heads: words('todo do next step steps reminder remember plan کار بعدی یاداوری'),
    bidding:
      words(`asked told advised reminded urged encouraged persuaded convinced begged wanted wants want
      گفتم گفتیم خواستم خواستیم`),
    bidden: words('بزند بزنه کند کنه ببیند ببینه بگیرد بگیره بنویسد بنویسه بفرستد بفرسته بدهد بده'),
    speaking: words('say admit confess agree have been بگویم بگم'),
    negated: phrases(
      'didn t|did not|couldn t|could not|can t|wasn t|was not|weren t|were not|won t|will not',
    ),
    contact:
      words(`call phone ring see meet reach talk speak email mail write message text ping contact ask
      tell invite visit introduce thank send`),
    attending: words('come show make join attend turn appear there coming around'),
    absent: words(
      'absent نیامد نیومد نیامدند نیومدند نبود نبودند نرسید نرسیدند ندیدم ندیدیم میشناسد میشناسه',
    ),
    missedPairs: phrases(
      'زنگ نزدم|زنگ نزدیم|حرف نزدم|حرف نزدیم|صحبت نکردم|صحبت نکردیم|تماس نگرفتم|خبری نیست|خبری نشد|نتوانست بیاید|نتونست بیاد|می شناسد|می شناسه',
    ),
    between: words('was is هم را رو انجا اونجا'),
    away: words(
      'sick ill unwell away abroad elsewhere busy hospitalised hospitalized مریض بیمار مسافرت سفر',
    ),
    gone: phrases(
      'had left|had gone|already left|already gone|had already|رفته بود|رفته بودند|خانه ماند|خونه موند',
    ),
    denied: words('نه نزد نکرد نداد نگرفت نرفتم نرفتیم'),
    closing: words('either though today tonight again but so because since and'),
  },
  missed,
  mayBeMissed,
  shown,
  mayBeShown,
  objects: words('me us him her them'),
  things,
  cities: phrases(
    `amsterdam|ankara|antwerp|athens|atlanta|baghdad|baku|bangalore|bangkok|barcelona|basel|beijing|beirut|
    belgrade|berlin|bern|birmingham|bologna|bonn|boston|bratislava|brussels|bucharest|budapest|cairo|chicago|
    cologne|copenhagen|delhi|denver|doha|dresden|dubai|dublin|edinburgh|frankfurt|geneva|glasgow|hamburg|
    hannover|helsinki|isfahan|istanbul|jakarta|kyiv|lagos|leipzig|lisbon|london|lyon|madrid|manchester|mashhad|
    melbourne|miami|montreal|moscow|mumbai|munich|nairobi|naples|nuremberg|osaka|oslo|paris|porto|prague|rome|
    rotterdam|seattle|seoul|shanghai|shiraz|singapore|stockholm|stuttgart|tabriz|tehran|tokyo|toronto|turin|
    vancouver|venice|vienna|vilnius|warsaw|zagreb|zurich|new york|los angeles|san francisco|hong kong|tel aviv|
    abu dhabi|new delhi|
    تهران|مشهد|اصفهان|شیراز|تبریز|کرج|اهواز|قم|کرمان|رشت|یزد|همدان|برلین|پاریس|لندن|استانبول|دبی`,
  ),
  towns:
    words(`adelaide alexandria asia aspen augusta aurora austin boston bristol brittany brooklyn camden carolina chad
    charlotte chelsea cheyenne china columbia cuba dakota dallas denver devon florence florida georgia helena holland
    houston india ireland israel italia jackson jordan juneau kent kenya kingston lexington lima lincoln lourdes madison
    malta marseille memphis milan montana nevada odessa olympia orlando petra philadelphia phoenix preston regina rhodes
    rio salem santiago savannah siena sienna sofia sydney trent trinidad troy valencia verona victoria virginia
    washington wellington windsor york
    ایران اسیا مهران شهریار البرز الوند سهند سبلان دنا کیش هرمز ارس گلستان توران اروند خزر کارون دماوند هامون`),
  placing: {
    within: words(
      'in at near around outside across throughout toward towards در توی داخل اطراف نزدیک',
    ),
    motions:
      words(`flew fly flying flight flights trip trips went go going gone moved moving move drove drive driving travel
      travelled traveled travelling traveling travels train bus ferry back off came coming come relocated relocating
      took headed heading bound left leaving departed sailed sailing way return returned returning journey tour ride
      tickets ticket visit walked cycled road پرواز سفر بلیط راه مسافرت جاده قطار`),
    ways: words(`in back home here over up down straight direct flew came arrived returned drove moved called texted emailed
      phoned rang wrote zoomed joined left headed leaving heading bound off departed sailed is was`),
    sources:
      words(`heard hear hearing email emails mail call calls message messages text texts letter letters note notes
      news reply answer gift present card postcard advice help invitation invite intro question questions word
      feedback borrowed got received request learned learnt something nothing anything update dm voicemail`),
    feelings:
      words(`believe believes believed confided trust faith confidence interest interested waved shouted yelled looked
      smiled laughed mad angry annoyed screamed nodded sat`),
    parts:
      words(`downtown central sunny rainy northern southern eastern western north south east west greater upstate city
      mayor university streets outskirts heart middle center centre bank suburb suburbs شهر استان فرودگاه شعبه کشور مرز سفر جاده`),
    moved:
      words(`رفتم رفتیم رفت رفتند رفته امد امدم امدیم امدند امده اومد اومدم اومده برگشت برگشتم برگشتیم برگشته رسید
      رسیدم رسیدیم رسیده سفر پرواز میروم میرم میرود میره`),
    ofPlaces:
      words(`office offices conference trip trips airport meetup event events summit flight train station hotel metro
      university branch team hub marathon festival expo fair hq headquarters area suburbs weekend chapter campus visit
      tour accord agreement museum library street road avenue community scene workshop hackathon`),
  },
  interjections:
    words(`well oh ah so hi hey hello ok okay yes yeah no finally anyway actually right sure wow luckily sadly
    surprisingly unexpectedly suddenly also then later afterwards great nice good
    خب خوب راستی بالاخره سرانجام خلاصه البته بعد بعدش امروز`),
  notSurnames: words(`${months} monday tuesday wednesday thursday friday saturday sunday
    mon tue tues wed weds thu thur thurs fri sat sun today tomorrow yesterday i we he she they then but also who when
    where at in on for from to about with via and or said`),
  telling: {
    said: words(`said says saying گفت گفتم گفتند گفتیم گفتن گفته میگفت میگفتند میگوید میگویند میگه میگن
      شنیدم شنیدیم شنیده`),
    mentioned: words('mentioned mentions mentioning'),
    told: words('told tells telling informed informs'),
    heard: words('heard hear hears hearing learned learnt'),
    reported:
      words(`wrote writes emailed texted messaged asked asks thinks thought knows knew confirmed promised announced
      explained reported added believes believed suggested warned replied answered agreed hopes hoped claims claimed
      نوشت نوشتند پرسید پرسیدم داد دادند کرد کردند زد خواست میداند میدانست`),
    that: words('that if whether how why where what که'),
    beside: words(`to about of over at during in on while when after before by from with regarding
      به از با درباره دربارهی راجع سر`),
    greetings:
      words(`hi hello hey goodbye bye thanks thank sorry yes no congratulations congrats farewell goodnight nothing
      سلام تبریک تسلیت خوشامد سخن`),
    ofTime: words('day night morning afternoon evening week weekend month year time'),
    afterwards: words('then so afterwards later بعد بعدش سپس'),
  },
  forenames: words('محمد علی امیر غلام حمید احمد'),
  givenNames:
    words(`tom bob ben sam dan jim joe tim max leo alex andrew anna anne ann bella brian carl clara daniel
    david emma eric frank george helen henry ian jack jane james jenny john jonas julia karen kate kevin laura linda lisa
    lucy luke maria martin mary michael mike nina oliver paul peter rachel richard robert ryan sarah simon sophie stephen
    steve susan thomas tony ali reza sara maryam hassan hossein mohammad fatemeh zahra
    سهراب رضا علی حسن حسین محمد مهدی احمد محمود مجید سعید حمید امیر علیرضا محمدرضا حمیدرضا امیرحسین مصطفی مرتضی
    ابراهیم اسماعیل یوسف یعقوب عباس اکبر اصغر کریم رحیم جواد هادی میلاد سامان ساسان کیان کاوه کوروش داریوش ارش بابک
    بهزاد فرهاد فرید فرشید شاهین شهرام بیژن منوچهر هوشنگ ایرج تورج خسرو سیاوش رستم اسفندیار مسعود ناصر نادر حامد وحید
    سارا مریم زهرا فاطمه زینب لیلا مینا نازنین مهسا مهناز شهرزاد شیوا الهام الهه نرگس ندا نگین سمیرا سمانه ریحانه
    معصومه طاهره اعظم اکرم ژاله فرزانه فریبا مژگان مینو هانیه یگانه پریسا پرستو`),
  times: words('dawn eve summer autumn winter june april may august'),
}
