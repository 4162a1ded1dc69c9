import { describe, expect, test } from 'vitest'
import { type Compiler, compiled, compilers } from './compiled.ts'

const versions = Object.keys(compilers) as readonly Compiler[]

const whole = `
import { dataset } from '@csto-record/data'
import { events } from '@csto-record/data/events'
import json from '@csto-record/data/dataset.json' with { type: 'json' }
import type { Dataset, EventRecord, Id } from '@csto-record/data'
import { factsOf, recordById, type RecordOf } from '@csto-record/domain'
import { chairOn, type ChairOnParams, type ChairOnResult } from '@csto-record/queries/chair-on'
import { queries, timeline } from '@csto-record/queries'
import type { Ref, TimelineResult } from '@csto-record/queries/types'

const same: Dataset = json
const first: EventRecord | undefined = events[0]
const asked: ChairOnParams = { date: '2021-09-15' }
const answer: ChairOnResult = chairOn(dataset, asked)
const state: Ref<'state'> | undefined = answer.chair?.state
const id: Id<'state'> | undefined = state?.id
const record: RecordOf<'state'> | undefined = id && recordById(same, id)
const listed: TimelineResult = timeline(dataset)
console.log(first && factsOf(first), record?.name, listed.events[0]?.name, queries.length)
declare const console: { log(...values: readonly unknown[]): void }
`

describe.each(versions)('TypeScript %s, strict, libraries checked, without browser and Node', (compiler) => {
  test('compiles a project that uses data, domain and queries', () => {
    expect(compiled(compiler, whole).problems).toEqual([])
  })
  test('refuses what is wrong: a changed record, an id of another type, a parameter that there is not', () => {
    const wrong = [
      "import { dataset } from '@csto-record/data'",
      "import { chairOn } from '@csto-record/queries/chair-on'",
      "import { careerOf } from '@csto-record/queries/career-of'",
      'dataset.events.push(dataset.events[0]!)',
      "dataset.events[0]!.evidence[0]!.supports[0] = 'name'",
      "careerOf(dataset, { person: 'state/russia' })",
      "chairOn(dataset, { day: '2021-09-15' })",
    ]
    const { problems } = compiled(compiler, wrong.join('\n'))
    expect(problems.map((line) => Number(/\((\d+),/.exec(line)?.[1]))).toEqual([4, 5, 6, 7])
  })
  test('a CommonJS project under node16 is told that the package is an ES module', () => {
    const cjs = "import data = require('@csto-record/data')\nexport = data.dataset"
    const { problems } = compiled(compiler, cjs, { module: 'node16', moduleResolution: 'node16' })
    expect(problems.join('\n')).toMatch(/ECMAScript module|ES module/)
  })
  test('one type brings no schema library with it', () => {
    for (const from of ['@csto-record/data/types', '@csto-record/domain/types', '@csto-record/queries/types']) {
      const type = from.includes('queries') ? 'ChairOnResult' : 'EventRecord'
      const code = `import type { ${type} } from '${from}'\nexport const none: ${type} | null = null`
      expect(compiled(compiler, code).problems).toEqual([])
      expect(compiled(compiler, code, { listFilesOnly: true }).files.filter((file) => file.includes('/zod/'))).toEqual(
        [],
      )
    }
  })
})
