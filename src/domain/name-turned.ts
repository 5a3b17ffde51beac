/** What stands behind a comma and is no first name: degrees, generations, forms of companies. */
const suffixes = new Set(
  (
    'jr sr ii iii iv esq phd dphil md dds dvm mba msc bsc ma ba llb llm jd cpa cfa pmp pe rn scd dr prof ' +
    'inc ltd llc llp lp plc co corp corporation company limited gmbh mbh ag kg ohg ug ev sa sas sarl srl spa bv nv ab as asa oy kk pty'
  ).split(' '),
)

const words = (text: string) => text.split(' ').filter(Boolean)

/**
 * A name as it is said, of one that has the family name first and a comma behind it, as mail programs of organisations
 * write it: `Carver, George W.` is `George W. Carver`; what stands in brackets behind it stays there. Anything else, as
 * `Hopper, PhD` or `Sales, Marketing and Support`, is left as it is. Expects a name as stored.
 */
export function firstNameFirst(name: string): string {
  const [, listed = name, aside = ''] = /^(.*?)( ?\([^()]*\))?$/.exec(name) ?? []
  const [family = '', given = '', ...more] = listed.split(/\s*[,،]\s*/)
  const isWhole = more.length === 0 && [family, given].every(isOfAName)
  const hasSuffix = words(given).some((word) =>
    suffixes.has(word.toLowerCase().replaceAll('.', '').replaceAll('/', '')),
  )
  return isWhole && !hasSuffix ? `${given} ${family}${aside}` : name
}

/** One to three words, each with a letter and none of them `and`. */
function isOfAName(text: string): boolean {
  const parts = words(text)
  return (
    parts.length > 0 &&
    parts.length <= 3 &&
    parts.every((part) => /^\p{L}[\p{L}\p{M}\p{Cf}.'’-]*$/u.test(part) && !isAnd(part))
  )
}

function isAnd(word: string): boolean {
  return /^(?:and|und|et|y|e|و)$/i.test(word)
}
