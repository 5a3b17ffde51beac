const adverbEnding = /(?:[bcdfgkmnprstwxhy]|[^aeiouyl]i|[crgstv]e|ful|al|ou[nt]|tru|du)ly$/
/** Surnames that end as verbs do; so does one of a single syllable (king). */
const surnames =
  /^(?:[^aeiouy]+ing|(?:flem|hard|brown|keat|cush|mann|chann|gold|less|tur|persh|dowl|sterl|stirl|picker|deer|gor|lor|war|kipl|schill|spauld|spald|field|redd|wild|gould|good|bunt|whit|bant|kitch|down|cann|fann|dunn|denn|herr|sperl|hemm|cumm|lans|riesl)ing|(?:ahm|moham|mohamm|muhamm|ham|jav|jar|say|sy|shah)ed|[a-z]{1,6}eed)$/
const agreed = /^(?:agr|decr|guarant)eed$/

/** Whether a word ends as a verb or an adverb does and is no surname: quickly, joined; not kelly, king, ahmed. */
export function isInflected(folded: string): boolean {
  if (folded.endsWith('ly')) return adverbEnding.test(folded)
  return /(?:ed|ing)$/.test(folded) && (!surnames.test(folded) || agreed.test(folded))
}
