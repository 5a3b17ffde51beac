import { Buffer } from 'node:buffer'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { vcardVersions } from '../../src/domain/vcard-version.ts'
import { readCards } from '../../src/formats/vcard.ts'
import { readPerson } from '../../src/formats/vcard-person.ts'
import { propertyTexts } from '../support/property-text.ts'
import { Story } from '../support/story.ts'

const folder = fileURLToPath(new URL('../fixtures/vcard/', import.meta.url))
const files = readdirSync(folder)

/**
 * Every property of the people in a file, as text; `count` is how many people there are. To the letter where both are of
 * one version of vCard, else by what they say.
 */
function propertiesOf(
  bytes: Uint8Array,
  isSameVersion: boolean,
): { names: string[]; all: Set<string>; count: number } {
  const people = readCards(bytes).cards.filter(
    ({ properties, line }) => readPerson(properties, line).person !== undefined,
  )
  const all = people.flatMap(({ properties }) => properties)
  return {
    count: people.length,
    names: all.map(({ name }) => name),
    all: new Set(
      all
        // A second name, or an empty one, is kept under another name.
        .filter(({ name, value }) => name !== 'FN' || value.trim() !== '')
        .flatMap((property) => propertyTexts(property, isSameVersion)),
    ),
  }
}

describe.each(vcardVersions)('through the journal and out again as vCard %s', (version) => {
  it.each(files)('%s keeps every property: name, parameters, value', async (file) => {
    const story = new Story()
    await story.net(['import', folder + file])
    const line = `export --format vcard --vcard-version ${version}`
    const { out } = await story.net(line)
    const bytes = readFileSync(folder + file)
    const isSame = bytes.includes(`VERSION:${version}`)
    const had = propertiesOf(bytes, isSame)
    const written = propertiesOf(Buffer.from(out), isSame)
    expect([...had.all].filter((one) => !written.all.has(one))).toEqual([])
    expect(written.count).toBe(had.count)
    const added = [...written.all].filter((one) => !had.all.has(one))
    const names = added.map((one) => String((JSON.parse(one) as unknown[])[1]))
    // What a card must have, what makes it be known again, and the group a person was in.
    const may = ['UID', 'FN', 'N', ...(file.includes('groups') ? ['CATEGORIES'] : [])]
    expect(names.filter((name) => !may.includes(name))).toEqual([])
    for (const physical of out.split('\r\n')) {
      expect(Buffer.byteLength(physical)).toBeLessThanOrEqual(75)
    }
    const other = new Story()
    expect((await other.net('import -', out)).code).toBeLessThan(3)
    const again = propertiesOf(Buffer.from((await other.net(line)).out), isSame)
    expect(again.all).toEqual(written.all)
    expect((await story.net(['import', folder + file])).out).toMatch(/^Nothing new/)
    if (had.count === 0) return
    for (const one of vcardVersions) {
      const ours = (await story.net(`export --format vcard --vcard-version ${one}`)).out
      expect((await story.net('import -', ours)).out).toMatch(/^Nothing new/)
    }
  })
})
