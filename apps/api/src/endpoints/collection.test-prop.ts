import { pluralOf, recordsOf, recordTypes, structureOf } from '@csto-record/domain'
import { facetsOf, filtersOf, pathsFrom, sortsOf } from '@csto-record/queries'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { fieldNames } from '../record/asked.ts'
import { exampleApp, exampleDataset } from '../testing.ts'

const app = exampleApp()
const read = async (path: string) => (await app.request(path)).json()

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema(await read('/openapi.json'), 'api')
const broken = (plural: string, body: unknown) => {
  const at = `paths/~1v1~1${plural}/get/responses/200/content/application~1json/schema`
  const validate = ajv.getSchema(`api#/${at}`)
  if (validate === undefined) throw new Error(`no schema for ${plural}`)
  validate(body)
  return validate.errors ?? []
}

const some = (names: readonly string[], maxLength: number) =>
  names.length === 0
    ? fc.constant('')
    : fc.uniqueArray(fc.constantFrom(...names), { maxLength }).map((list) => list.join(','))

/** The parameters of a list of a type as somebody may well put them. */
const asked = fc.constantFrom(...recordTypes).chain((type) => {
  const choices = filtersOf(type).flatMap(({ name, schema }) => {
    const values = structureOf(schema).choices
    return values.length === 0 || name.includes('known') ? [] : [{ name, values }]
  })
  const filter = fc
    .constantFrom(...choices, { name: 'q', values: ['example', 'session'] })
    .chain(({ name, values }) => fc.constantFrom(...values).map((value) => ({ [name]: value })))
  const known = structureOf(filtersOf(type).find(({ name }) => name === 'known')?.schema ?? z.never()).choices
  return fc.record({
    type: fc.constant(type),
    filters: fc.array(filter, { maxLength: 2 }).map((all): Record<string, string> => Object.assign({}, ...all)),
    own: fc.record({
      known: some(known, 1),
      unknown: some(known, 1),
      facets: some([...facetsOf(type).keys()], 3),
      fields: some(fieldNames(type), 3),
      expand: some(pathsFrom(type), 2),
      sort: some(sortsOf(type), 2),
      ids: some(
        recordsOf(exampleDataset, type).map(({ id }) => id),
        2,
      ),
      limit: fc.constantFrom('', '1', '2', '200'),
    }),
  })
})

test('whatever a list is asked for, the answer is as the document says and keeps what it promises', async () => {
  await fc.assert(
    fc.asyncProperty(asked, async ({ type, filters, own }) => {
      const given = Object.entries({ ...filters, ...own }).filter(([, value]) => value !== '')
      const path = `/v1/${pluralOf(type)}?${new URLSearchParams(given)}`
      const response = await app.request(path)
      const body = await response.json()
      expect([path, response.status]).toEqual([path, 200])
      expect([path, broken(pluralOf(type), body)]).toEqual([path, []])
      expect(body.items.length).toBeLessThanOrEqual(body.total)
      if (own.fields !== '')
        for (const item of body.items)
          expect(Object.keys(item).filter((name) => !own.fields.split(',').includes(name))).toEqual([])
      for (const { values, unknown } of Object.values<{
        values: { count: number; url: string }[]
        unknown: { count: number; url: string }
      }>(body.facets ?? {})) {
        for (const { count, url } of [...values.slice(0, 3), unknown])
          expect([url, (await read(url)).total]).toEqual([url, count])
      }
    }),
    { numRuns: 150, endOnFailure: true },
  )
}, 120_000)
