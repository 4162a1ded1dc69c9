import { type Dataset, eventKinds, pluralOf, titleOf } from '@csto-record/domain'
import { coverage, knownGaps, openQuestions } from '../src/index.ts'

type Cell = string | number
type Gaps = ReturnType<typeof knownGaps>
type Lacking =
  | Gaps['meetings'][number]['lacking']
  | Gaps['principals'][number]['lacking']
  | Gaps['exercises']['lacking']

const cell = (value: Cell): string => (value === 0 ? '' : String(value).replaceAll('|', '\\|'))
const table = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  ].join('\n')
const words = (code: string): string =>
  code.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ')
const share = (part: number, whole: number): string => `${Math.round((100 * part) / Math.max(1, whole))} %`

/** Bodies whose meetings are listed one by one where they lack something. */
const councils = [
  'body/collective-security-council',
  'body/council-of-foreign-ministers',
  'body/council-of-ministers-of-defence',
  'body/committee-of-secretaries-of-security-councils',
] as const
/** From when on days of principals and strengths of exercises are looked for. */
const since = { principals: '2002-01-01', exercises: '2010-01-01' } as const

const list = (lacking: Lacking): string =>
  lacking
    .map(({ record, start, lacks, asked }) => {
      const own: readonly string[] = asked
      const fields = [...lacks].map(
        (field) => `${field === 'figures' ? 'strength' : words(field)}${own.includes(field) ? ' (asked)' : ''}`,
      )
      return `- ${start?.edtf ?? 'undated'}, ${record.name} (\`${record.id}\`): ${fields.join(', ')}`
    })
    .join('\n')

const inAll = (dataset: Dataset): string => {
  const { records, facts, sources, origins, support, types } = coverage(dataset, {})
  const rows = types.map((one) => [
    titleOf(one.type),
    one.records,
    one.facts,
    one.support.one,
    one.support.two,
    one.support.more,
  ])
  return `${records} records state ${facts} facts, from ${sources} pages of ${origins} independent origins. ${support.one} facts (${share(support.one, facts)}) rest on one origin, ${support.two} on two, ${support.more} on three or more.

${table(['what', 'records', 'facts', 'on one origin', 'on two', 'on more'], rows)}`
}

const byYear = (dataset: Dataset): string => {
  const counts = new Map<string, number>()
  for (const { start, kind } of dataset.events) {
    const key = `${start?.earliest?.slice(0, 4) ?? 'no year'} ${kind}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const years = [...new Set([...counts.keys()].map((key) => key.slice(0, key.lastIndexOf(' '))))].toSorted()
  const rows = years.map((year) => {
    const own = eventKinds.map((kind) => counts.get(`${year} ${kind}`) ?? 0)
    return [year, own.reduce((sum, count) => sum + count, 0), ...own]
  })
  return table(['year', 'events', ...eventKinds.map(words)], rows)
}

const byBody = (dataset: Dataset): string => {
  const { held } = coverage(dataset, {})
  const groups = new Map<string, typeof held>()
  for (const one of held) {
    const key = `${one.body?.name ?? 'no body'} ${one.kind}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const rows = [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const own = [first, ...others]
    const years = own.map(({ year, events }) => `${year ?? 'no year'}${events === 1 ? '' : ` (${events})`}`)
    return [
      [
        first.body?.name ?? 'of no body',
        words(first.kind),
        own.reduce((sum, one) => sum + one.events, 0),
        years.join(', '),
      ],
    ]
  })
  return table(['body', 'kind', 'events', 'years (how many, where more than one)'], rows)
}

const notFound = (dataset: Dataset): string => {
  const { asked } = coverage(dataset, {})
  const { questions } = openQuestions(dataset, {})
  const kinds = {
    'no-follow-up': 'promises that nothing followed up',
    'no-report': 'plans whose day has passed without a report',
    'missing-number': 'runs of meetings with numbers missing',
    'unknown-year': 'events without a year',
    undecided: 'values that sources dispute and nothing decides',
  } as const
  const following = Object.entries(kinds).map(([kind, name]) => [
    name,
    questions.filter((one) => one.kind === kind).length,
  ])
  const rows = asked.map(({ type, field, questions: count, searched }) => [
    pluralOf(type),
    field === null ? 'as a whole' : words(field),
    count,
    searched,
  ])
  return `Questions that the editors looked for an answer to, by what they are about:

${table(['of', 'field', 'questions', 'naming what was searched'], rows)}

Questions that follow from the data:

${table(['what', 'how many'], following)}`
}

const missing = (dataset: Dataset): string => {
  const { meetings } = knownGaps(dataset, {})
  const { principals } = knownGaps(dataset, { from: since.principals })
  const { exercises } = knownGaps(dataset, { from: since.exercises })
  const without = (lacking: Gaps['meetings'][number]['lacking'], field: string) =>
    lacking.filter(({ lacks }) => lacks.some((one) => one === field)).length
  const rows = meetings.map(({ body, held, complete, lacking }) => [
    body.name,
    held,
    complete,
    ...['chair', 'participants', 'agenda', 'outcomes'].map((field) => without(lacking, field)),
  ])
  const lists = councils.flatMap((id) => {
    const found = meetings.find(({ body }) => body.id === id)
    return found === undefined || found.lacking.length === 0
      ? []
      : [`#### ${found.body.name}\n\n${list(found.lacking)}`]
  })
  return `Where a list says "asked", an open question of that record says what was looked through in vain. The rest nobody has asked for yet.

### Meetings held, without their course

${table(['body', 'held', 'complete', 'no chair', 'no participants', 'no agenda', 'no outcomes'], rows)}

${lists.join('\n\n')}

### Heads of state and government, ministers and secretaries since ${since.principals.slice(0, 4)}, without days

Of states that are or were members. A term that still runs has no end to lack. Who is on no record is not counted.

${table(
  ['state', 'terms', 'both days known', 'no start', 'no end'],
  principals.map(({ state, tenures, complete, lacking }) => [
    state.name,
    tenures,
    complete,
    lacking.filter(({ lacks }) => lacks.includes('start')).length,
    lacking.filter(({ lacks }) => lacks.includes('end')).length,
  ]),
)}

${list(principals.flatMap(({ lacking }) => lacking))}

### Exercises held since ${since.exercises.slice(0, 4)}, without strength

${exercises.complete} of ${exercises.held} (${share(exercises.complete, exercises.held)}) have a figure of the personnel of the whole.

${list(exercises.lacking)}`
}

/** The page on what the record holds and lacks, in Markdown: written from the data alone, the same for the same data. */
export const coveragePage = (dataset: Dataset): string => `# What the record covers

Written from the data by \`npm run docs:coverage\`; not edited by hand. Version ${dataset.version}, looked through ${dataset.asOf}. The queries \`coverage\`, \`known-gaps\` and \`open-questions\` give the same over HTTP, and the reader shows it under "Coverage". That the record holds few events of a year does not say that few took place.

## In all

${inAll(dataset)}

## Events by year and kind

${byYear(dataset)}

## Events by body, kind and year

An event of two bodies stands under both.

${byBody(dataset)}

## Looked for and not found

${notFound(dataset)}

## Known to be missing

${missing(dataset)}
`
