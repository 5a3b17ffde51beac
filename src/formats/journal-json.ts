import {
  documentFormat,
  documentVersion,
  type Section,
  sections,
} from '../domain/journal-document.ts'

/**
 * The journal's document as text, piece by piece: one record a line, so that two exports can be compared line by line.
 * The records come section by section in the document's order; a section without any is an empty list.
 */
export function* writeDocument(
  records: Iterable<{ section: Section; json: string }>,
): Generator<string> {
  yield `{\n"format": "${documentFormat}",\n"version": ${documentVersion}`
  let open = -1
  let isFirst = true
  const openUpTo = function* (index: number) {
    while (open < index) {
      if (open >= 0) yield isFirst ? ']' : '\n]'
      open++
      yield `,\n"${sections[open]}": [`
      isFirst = true
    }
  }
  for (const { section, json } of records) {
    yield* openUpTo(sections.indexOf(section))
    yield `${isFirst ? '' : ','}\n${json}`
    isFirst = false
  }
  yield* openUpTo(sections.length - 1)
  yield isFirst ? ']\n}\n' : '\n]\n}\n'
}
