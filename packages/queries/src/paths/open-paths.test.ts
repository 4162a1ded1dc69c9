import { allRecords, type Id } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { pathBetween } from '../queries/path-between.ts'
import { example } from '../testing/example.ts'
import { openPaths } from './open-paths.ts'
import { writePaths } from './write-paths.ts'

const files = writePaths(example, ({ id }) => ({ href: `/${id}`, language: null }))
const read = async (name: string): Promise<unknown> => {
  const text = files.get(name)
  if (text === undefined) throw new Error(`no file ${name}`)
  return JSON.parse(text)
}

test('between any two records the files know the path that the query finds, with its evidence', async () => {
  const { between } = await openPaths(read)
  const ids = allRecords(example).map(({ id }) => id)
  const pairs = ids.flatMap((from, at) =>
    [1, 7, 19].map((step) => [from, ids[(at + step) % ids.length] ?? from] as const),
  )
  for (const [from, to] of pairs) {
    const asked = pathBetween(example, { from, to }).steps
    const { steps } = await between(from, to, 4)
    expect(
      steps?.map((step) => [step.from.id, step.field, step.to.name, step.evidence.map(({ phrase }) => phrase)]) ?? null,
    ).toEqual(
      asked?.map((step) => [step.from.id, step.field, step.to.name, step.evidence.map(({ phrase }) => phrase)]) ?? null,
    )
  }
})
test('a record that is not there is named, and one that is with it is told of', async () => {
  const { between } = await openPaths(read)
  const unheard: Id = 'state/unheard-of'
  expect(await between('state/yonder', unheard, 4)).toMatchObject({
    steps: null,
    lacking: [unheard],
    ends: [{ name: 'Yonder', href: '/state/yonder' }],
  })
})
test('only the files of the records on the path are fetched', async () => {
  const fetched: string[] = []
  const { between } = await openPaths((name) => {
    fetched.push(name)
    return read(name)
  })
  await between('person/jarkyn-jeenov', 'state/yonder', 4)
  const steps = [...new Set(fetched)].filter((name) => name.startsWith('steps-'))
  expect(steps.length).toBeLessThanOrEqual(2)
})
