import { definitionOf, definitions, type FileType, fileSchema, fileTypes, pluralOf } from '@csto-record/domain'
import { compile } from '@csto-record/domain/compile'
import { exampleFiles, filesOf } from '@csto-record/domain/testing'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { newRecord } from './new-record.ts'
import { skeletonOf } from './skeleton.ts'

const free = () => false
/** Sources and topics are ours and take no evidence. */
const fieldsOf = (type: FileType) => {
  const fields = Object.keys(fileSchema(type).shape).toSorted()
  return definitions[type].evidence === null ? fields.filter((field) => field !== 'evidence') : fields
}

describe('a new record', () => {
  test('is named by its type, in either number, and its slug', () => {
    expect(newRecord('body', 'new-council', free)).toMatchObject({ ok: true, path: 'bodies/new-council.yaml' })
    expect(newRecord('bodies', 'new-council', free)).toMatchObject({ ok: true, path: 'bodies/new-council.yaml' })
  })

  test.each([
    ['happening', 'a', '"happening" is no type of record; write one of source, state, '],
    [
      'tenure',
      'chair',
      'a tenure stands in the file of its person: add it under tenures in records/persons/<person>.yaml',
    ],
    ['event', 'Big Session', '"Big Session" is no slug'],
    ['event', '../../etc', '"../../etc" is no slug'],
  ])('%s %s is refused with what would be right', (type, slug, message) => {
    expect(newRecord(type, slug, free)).toEqual({ ok: false, message: expect.stringContaining(message) })
  })

  test('does not take the place of another', () => {
    expect(newRecord('event', 'a', () => true)).toEqual({
      ok: false,
      message: expect.stringContaining('records/events/a.yaml exists'),
    })
  })
})

describe.each(fileTypes)('the skeleton of a file of type %s', (type) => {
  const text = skeletonOf(type)

  test('names every field of the file, and no other', () => {
    const isField = /^(?:# )?([a-z][A-Za-z0-9]*):/
    const named = text.split('\n').flatMap((line) => isField.exec(line)?.[1] ?? [])
    expect(named.toSorted()).toEqual(fieldsOf(type))
  })

  test('is YAML, with the required fields waiting and the comments taken in', () => {
    const waiting: unknown = parse(text)
    const required = Object.entries(fileSchema(type).shape).filter(([, field]) => !field.safeParse(undefined).success)
    expect(waiting).toMatchObject(Object.fromEntries(required.map(([field]) => [field, null])))
    const uncommented = text.replaceAll(/^# (?=[a-z][A-Za-z0-9]*:| {2})/gm, '')
    expect(Object.keys(parse(uncommented)).toSorted()).toEqual(fieldsOf(type))
  })

  test('names the stages that evidence may put the record in, where it has a life cycle', () => {
    const own = text.slice(text.indexOf('\nevidence:'))
    const { stages } = definitionOf(type)
    const said = /^ {4}# says: \S+ # (.*)$/m.exec(own)?.[1]
    expect(said?.split(' | ')).toEqual(stages === null ? undefined : Object.keys(stages))
  })

  test('does not pass the check before it is filled in', () => {
    const path = `${pluralOf(type)}/new.yaml`
    const { problems } = compile(filesOf({ ...exampleFiles, [path]: text }), { rules: [] })
    expect(problems.filter(({ file }) => file === path)).not.toEqual([])
  })
})
