import { describe, expect, test } from 'vitest'
import { formatProblem } from '../problem.ts'
import { exampleFiles, filesOf } from '../testing.ts'
import { compile } from './compile.ts'
import { structuralChecks } from './structural.ts'

const problemsOf = (files: Readonly<Record<string, string>>) =>
  compile(filesOf({ ...exampleFiles, ...files }), { rules: [] }).problems.map(formatProblem)

const event = (lines: string) => ({
  'events/2019-session.yaml': `name: A session\nkind: session\n${lines}evidence:\n  - { source: source/example, phrase: a session, supports: [start], says: held }\n`,
})

describe('what a file gets wrong is told at its line', () => {
  test.each([
    [
      'an unknown field',
      'strat: "2019"\n',
      'events/2019-session.yaml:3:1 unknown-field: unknown field strat; known fields are name, ',
    ],
    [
      'a bare year',
      'start: 2019\n',
      "events/2019-session.yaml:3:8 date-is-text: start: a date is text: write '2019' in quotes; ",
    ],
    [
      'a date that is none',
      'start: "2019-02-30"\n',
      'events/2019-session.yaml:3:8 date-is-edtf: start: "2019-02-30" is not a date',
    ],
    [
      'a date that is a truth value',
      'start: true\n',
      'events/2019-session.yaml:3:8 date-is-edtf: start: "true" is not a date',
    ],
    [
      'a word of no list',
      'form: online\n',
      'events/2019-session.yaml:3:7 schema: form: Invalid option: expected one of',
    ],
    [
      'an id of another type',
      'place: Xanadu\n',
      'events/2019-session.yaml:3:8 schema: place: an id here is written in full: place/…, state/…',
    ],
    [
      'text that looks like a number',
      'open:\n  - { key: a, question: 12 }\n',
      'events/2019-session.yaml:4:25 schema: open.0.question: Invalid input: expected string, received number; write text, in quotes',
    ],
    [
      'an entry without its key',
      'agenda:\n  - { summary: Trade. }\n',
      'events/2019-session.yaml:4:5 schema: agenda.0.key: is missing; add the field: it is required',
    ],
    [
      'a required field with nothing in it',
      'agenda:\n  - { key: a, summary: }\n',
      'events/2019-session.yaml:4:24 schema: agenda.0.summary: is empty; fill it in: it is required',
    ],
    [
      'a required text without a letter',
      'agenda:\n  - { key: a, summary: "" }\n',
      'events/2019-session.yaml:4:24 schema: agenda.0.summary: is empty; fill it in: it is required',
    ],
    [
      'a field given twice',
      'form: hybrid\nform: hybrid\n',
      'events/2019-session.yaml:4:1 key-once: Map keys must be unique; keep one of the two',
    ],
  ])('%s', (_, lines, problem) => {
    const [first, ...others] = problemsOf(event(lines))
    expect(first).toContain(problem)
    expect(others).toEqual([])
  })

  test('a phrase of nine words', () => {
    const evidence =
      'evidence:\n  - source: source/example\n    supports: [name]\n    phrase: one two three four five six seven eight nine\n'
    expect(problemsOf({ 'places/city.yaml': `name: City\n${evidence}` })).toEqual([
      expect.stringContaining('places/city.yaml:5:13 phrase-length: evidence.0.phrase: a phrase has at most 8 words'),
    ])
  })

  test('a fault inside a nested record', () => {
    const nested = 'name: Jane Example\ntenures:\n  chair:\n    office: Chair\n    of: Example Council\n'
    expect(problemsOf({ 'persons/jane.yaml': nested })).toEqual([
      expect.stringContaining('persons/jane.yaml:5:9 schema: tenures.chair.of: an id here is written in full'),
    ])
  })

  test('a nested record under a key that is no slug', () => {
    const nested = 'name: Jane Example\ntenures:\n  The Chair: { office: Chair, of: body/example-council }\n'
    expect(problemsOf({ 'persons/jane.yaml': nested })).toEqual([
      expect.stringMatching(/^persons\/jane.yaml:3:3 schema: tenures\.The Chair: .*; name it in lower-case/),
    ])
  })

  test('a disputed value that does not fit its field, and a dispute of no field', () => {
    const dispute = (field: string, value: string) =>
      event(
        `disputes:\n  - { field: ${field}, value: ${value}, reason: undecided, evidence: [{ source: source/example, phrase: x }] }\n`,
      )
    expect(problemsOf(dispute('start', 'soon'))).toEqual([
      expect.stringContaining('events/2019-session.yaml:4:28 dispute-value: the disputed value does not fit start'),
    ])
    expect(problemsOf(dispute('begin', 'soon'))).toEqual([
      expect.stringContaining('events/2019-session.yaml:4:14 dispute-field: begin is not a field of event'),
    ])
  })

  test('a file that is not YAML', () => {
    expect(problemsOf({ 'places/city.yaml': 'name: a: b\n' })[0]).toContain('places/city.yaml:1:7 yaml: ')
  })
})

describe('a file in the wrong place', () => {
  test.each([
    'events/Big_Session.yaml',
    'happenings/session.yaml',
    'session.yaml',
    'tenures/chair.yaml',
    'events/a/b.yaml',
    'events/a.yml',
  ])('%s names no record', (path) => {
    expect(problemsOf({ [path]: 'name: A session\n' })).toEqual([expect.stringContaining(`${path} file-name: `)])
  })

  test('a path given twice is told once', () => {
    const files = [
      ...filesOf(exampleFiles),
      { path: 'states/xanadu.yaml', text: exampleFiles['states/xanadu.yaml'] ?? '' },
    ]
    expect(compile(files, { rules: [] }).problems.map(({ rule }) => rule)).toEqual(['id-once'])
  })
})

describe('the files beside the records', () => {
  test('dataset.yaml must be there, and say version and asOf', () => {
    const { 'dataset.yaml': _, ...others } = exampleFiles
    expect(compile(filesOf(others), { rules: [] }).problems.map(formatProblem)).toEqual([
      expect.stringContaining('dataset.yaml dataset-file: dataset.yaml is missing'),
    ])
    expect(problemsOf({ 'dataset.yaml': 'version: "1"\nasOf: "2025-06-31"\n' })).toEqual([
      expect.stringContaining('dataset.yaml:1:10 schema: version: '),
      expect.stringContaining('dataset.yaml:2:7 schema: asOf: a day is written YYYY-MM-DD'),
    ])
  })

  test('without it a record stands at the day of its youngest source', () => {
    const { 'dataset.yaml': _, ...others } = exampleFiles
    const source = others['sources/example.yaml'] ?? ''
    const asOf = (files: Readonly<Record<string, string>>) => compile(filesOf(files), { rules: [] }).readable.asOf
    expect(asOf({ ...others, 'sources/later.yaml': source.replace('2019-05-02', '2021-03') })).toBe('2021-03-31')
    expect(asOf({ 'sources/example.yaml': source.replace('published: "2019-05-02"\n', '') })).toBe('1991-01-01')
    expect(asOf(exampleFiles)).toBe('2025-06-30')
  })

  test('a plan of a later day is not said to have passed where nobody says how far the record looked', () => {
    const { 'dataset.yaml': _, ...others } = exampleFiles
    const meeting =
      'name: A meeting\nkind: meeting\nstart: "2019-05-20"\nevidence:\n  - { source: source/example, phrase: a meeting, supports: [start], says: planned }\n'
    const rules = (files: Readonly<Record<string, string>>) =>
      compile(filesOf({ ...files, 'events/2019-05-20-meeting.yaml': meeting })).problems.map(({ rule }) => rule)
    expect(rules(exampleFiles)).toContain('plans-looked-up')
    expect(rules(others)).not.toContain('plans-looked-up')
    expect(rules(others)).toContain('dataset-file')
  })

  test('a redirect names ids', () => {
    expect(problemsOf({ 'redirects.yaml': 'place/old: { to: nowhere, reason: gone }\n' })).toEqual([
      expect.stringContaining('redirects.yaml:1:18 schema: place/old.to: an id here is written in full'),
    ])
  })
})

describe('compiling', () => {
  const files = filesOf(exampleFiles)

  test('makes a dataset of sound files, in the order of ids whatever order the files come in', () => {
    const { dataset, problems } = compile(files)
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(compile(files.toReversed()).dataset).toEqual(dataset)
    expect(JSON.stringify(compile(files.toReversed()).dataset)).toBe(JSON.stringify(dataset))
    expect(dataset?.states.map(({ id }) => id)).toEqual(['state/xanadu', 'state/yonder'])
  })

  test('makes none with an error in it, but shows what it could read', () => {
    const { dataset, readable } = compile([...files, { path: 'states/zembla.yaml', text: 'name: 5\n' }])
    expect(dataset).toBeNull()
    expect(readable.states).toHaveLength(2)
  })

  test('does not call a record missing whose file is there and cannot be read', () => {
    const city =
      'name: Other City\nstate: state/zembla\nevidence:\n  - { source: source/example, phrase: x, supports: [name, state] }\n'
    const { problems } = compile([
      ...files,
      { path: 'states/zembla.yaml', text: 'name: 5\n' },
      { path: 'places/other-city.yaml', text: city },
    ])
    expect(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file)).toEqual([
      'states/zembla.yaml',
    ])
  })
})

test('every check of form that a problem can name is listed', () => {
  const broken = {
    'events/2019-session.yaml': 'name: 5\nfoo: 1\nkind: session\nstart: 2019\nend: soon\n',
    'events/twice.yaml': 'name: a\nname: b\n',
    'events/not.yaml': 'name: a: b\n',
    'Events/x.yaml': '',
    'places/city.yaml':
      'name: City\nevidence:\n  - { source: source/example, phrase: a b c d e f g h i, supports: [name] }\n',
    'places/town.yaml':
      'name: Town\ndisputes:\n  - { field: none, value: 1, reason: undecided, evidence: [{ source: source/example, phrase: x }] }\n  - { field: name, value: 1, reason: undecided, evidence: [{ source: source/example, phrase: x }] }\n',
    'exceptions.yaml': '- { rule: none, id: place/town, reason: none }\n',
  }
  const { 'dataset.yaml': _, ...others } = exampleFiles
  const files = filesOf({ ...others, ...broken })
  const named = compile([...files, ...files.slice(0, 1)], { rules: [] }).problems.map(({ rule }) => rule)
  expect([...new Set(named)].toSorted()).toEqual(Object.keys(structuralChecks).toSorted())
})
