import { compile } from '@csto-record/domain/compile'
import { exampleFiles, filesOf } from '@csto-record/domain/testing'
import { describe, expect, test } from 'vitest'
import { fixText } from './fix.ts'

const event = (text: string) => fixText('events/2019-session.yaml', text)

describe('putting a record in order', () => {
  test('orders keys as the definition does, at every depth, and leaves unknown ones at the end', () => {
    expect(
      event(
        'evidence:\n  - supports: [ start ]\n    phrase: x\n    source: source/a\nfoo: 1\nkind: session\nname: A session\n',
      ),
    ).toBe(
      'name: A session\nkind: session\nevidence:\n  - source: source/a\n    phrase: x\n    supports: [start]\nfoo: 1\n',
    )
  })

  test('quotes years and dates, and leaves words for dates alone', () => {
    expect(event('name: A\nkind: session\nstart: 2019\nend: ..\n')).toBe(
      'name: A\nkind: session\nstart: "2019"\nend: ".."\n',
    )
    expect(fixText('documents/a.yaml', 'name: A\nkind: plan\nadopted: not-yet\nsigned: 2019-04-10\n')).toBe(
      'name: A\nkind: plan\nadopted: not-yet\nsigned: "2019-04-10"\n',
    )
  })

  test('makes text of what YAML reads as a number, and takes blanks off', () => {
    expect(event('name: " A session "\nkind: session\nopen:\n  - { key: a, question: 12 }\n')).toBe(
      'name: "A session"\nkind: session\nopen:\n  - { key: a, question: "12" }\n',
    )
  })

  test('keeps comments with what they stand above or beside', () => {
    const text = '# the file\n\nkind: session\n# why this name\nname: A session # from the page\n'
    const fixed = event(text)
    expect(fixed).toMatch(/^# the file\n/)
    expect(fixed).toMatch(/# why this name\nname: A session # from the page\nkind: session/)
  })

  test('orders records nested in a file', () => {
    const text = 'name: A\ntenures:\n  chair:\n    of: body/b\n    office: Chair\n'
    expect(fixText('persons/a.yaml', text)).toBe('name: A\ntenures:\n  chair:\n    office: Chair\n    of: body/b\n')
  })

  test('leaves alone what is no YAML, and files that hold no record', () => {
    expect(event('name: a: b\n')).toBe('name: a: b\n')
    expect(fixText('dataset.yaml', 'asOf: "2025-01-01"\nversion: 1.0.0\n')).toBe('asOf: "2025-01-01"\nversion: 1.0.0\n')
  })

  test('changes nothing in meaning, and nothing at all the second time', () => {
    const fixed = Object.fromEntries(Object.entries(exampleFiles).map(([path, text]) => [path, fixText(path, text)]))
    expect(compile(filesOf(fixed)).dataset).toEqual(compile(filesOf(exampleFiles)).dataset)
    for (const [path, text] of Object.entries(fixed)) expect(fixText(path, text)).toBe(text)
  })
})
