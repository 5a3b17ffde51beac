/** Whether a word, folded, says nothing of what a text is about. */
export function isSmallWord(word: string): boolean {
  return smallWords.has(word)
}

/** Words that say nothing of what a text is about, in both languages, folded. */
const smallWords: ReadonlySet<string> = new Set(
  `about also and any are but can for from get good had has have her his how into its just like more
  new not off one our out over some such than that the their them then there these they thing things
  this those time very was way were what when where which who why will with word you your give help
  somebody someone something introduction contact advice
  از اما این است ان اگر با باز بر برای بود بودن به بی پس پیش تا تر جا چه چند چیز چیزی حتی خود
  خوب در درباره دو دیگر را روی زیر سر شد شدن شما ما من مورد می نو نه نیز هر هم همه های هست همین
  وقتی که کار کردن کسی کمک کند کنید کنم گیر یا یک یکی معرفی`.split(/\s+/),
)
