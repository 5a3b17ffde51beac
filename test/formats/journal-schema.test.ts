import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import {
  documentFormat,
  documentShape,
  documentVersion,
  type ListShape,
  type RecordShape,
  sections,
  type ValueType,
} from '../../src/domain/journal-document.ts'

const schemaFile = fileURLToPath(new URL('../../src/formats/journal.schema.json', import.meta.url))

// The published schema is written from the shapes: vitest -u writes it anew.
it('publishes the schema of the document', async () => {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'The journal of net',
    description:
      'What `net export --format json` writes. Records refer to each other by uuid, tags by name. What is not known is left out.',
    ...object({ format: { const: documentFormat }, version: { const: documentVersion } }, sections),
    $defs: definitions,
  }
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(schemaFile)
})

function object(fixed: Record<string, unknown>, lists: readonly (typeof sections)[number][]) {
  const properties = {
    ...fixed,
    ...Object.fromEntries(
      lists.map((section) => [section, { type: 'array', items: schemaOf(documentShape[section]) }]),
    ),
  }
  return {
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  }
}

function schemaOf({ fields, lists }: RecordShape): object {
  const properties = {
    ...Object.fromEntries(
      Object.entries(fields).map(([name, { type }]) => [name, typeSchema(type)]),
    ),
    ...Object.fromEntries(
      Object.entries(lists).map(([name, list]) => [
        name,
        { type: 'array', items: itemSchema(list) },
      ]),
    ),
  }
  return {
    type: 'object',
    properties,
    required: [
      ...Object.entries(fields)
        .filter(([, { isOptional }]) => !isOptional)
        .map(([name]) => name),
      ...Object.keys(lists),
    ],
    additionalProperties: false,
  }
}

function itemSchema(list: ListShape): object {
  if (list.kind === 'names') return typeSchema('name')
  if (list.kind === 'references') return typeSchema({ to: list.to })
  return schemaOf({ fields: list.fields, lists: {} })
}

function typeSchema(type: ValueType): object {
  if (typeof type === 'string') return { $ref: `#/$defs/${type}` }
  if ('to' in type) return { $ref: `#/$defs/${type.to === 'tags' ? 'name' : 'uuid'}` }
  return { enum: type }
}

const definitions: Record<Extract<ValueType, string>, object> = {
  uuid: { type: 'string', pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' },
  id: {
    description: 'The number people type. Kept where an import finds it free.',
    type: 'integer',
    minimum: 1,
  },
  name: { type: 'string', minLength: 1 },
  text: { type: 'string' },
  day: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
  instant: {
    type: 'string',
    pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$',
  },
  birthday: {
    description: 'Without its year as --MM-DD.',
    type: 'string',
    pattern: '^([0-9]{4}|-)-[0-9]{2}-[0-9]{2}$',
  },
  rhythm: {
    description: '3d, 2w, 1m, 1y, or off.',
    type: 'string',
    pattern: '^([0-9]+[dwmy]|off)$',
  },
  count: { type: 'integer', minimum: 0 },
  grade: { type: 'integer', minimum: 1, maximum: 5 },
  amount: { type: 'number', minimum: 0 },
  figures: { type: 'object', additionalProperties: { type: 'number' } },
  flag: { type: 'boolean' },
  properties: {
    description: 'vCard properties kept in their original form.',
    type: 'array',
    items: {
      type: 'object',
      properties: {
        group: { type: 'string' },
        name: { type: 'string' },
        params: {
          type: 'array',
          items: {
            type: 'array',
            prefixItems: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
            minItems: 2,
            maxItems: 2,
          },
        },
        value: { type: 'string' },
        field: { description: 'The field it is the original form of.', type: 'string' },
      },
      required: ['name', 'params', 'value'],
      additionalProperties: false,
    },
  },
  words: {
    description: 'A word of why for a question, and note for the whole.',
    type: 'object',
    additionalProperties: { type: 'string' },
  },
  spoken: {
    description: 'The parts of a pitch as rehearsed; what is not known of one is left out.',
    type: 'array',
    items: {
      type: 'object',
      properties: {
        part: { type: 'string' },
        ms: { type: ['integer', 'null'] },
        isSaid: { type: ['boolean', 'null'] },
      },
      required: ['part'],
    },
  },
}
