import { dataset } from '@csto-record/domain/dataset'
import { queries } from '@csto-record/queries'
import jsonld from 'jsonld'
import { beforeAll, expect, test } from 'vitest'
import { exampleApp } from '../testing.ts'

const app = exampleApp({}, dataset)
// Digests of files are made by packing the whole dataset, which takes its time.
beforeAll(async () => {
  await app.request('/dataset.jsonld')
}, 120_000)
const local = (href: string): string => href.replace('https://api.example.org', '')

test('every address of the catalog is there', async () => {
  const response = await app.request('/.well-known/api-catalog')
  expect(response.headers.get('Content-Type')).toMatch(
    /^application\/linkset\+json; profile="https:\/\/www\.rfc-editor/,
  )
  const { linkset } = (await response.json()) as { linkset: Record<string, string | { href: string }[]>[] }
  const hrefs = linkset.flatMap((links) =>
    Object.values(links).flatMap((value) => (typeof value === 'string' ? [] : value)),
  )
  expect(hrefs.length).toBeGreaterThan(5)
  for (const href of new Set(hrefs.map(({ href }) => local(href)))) {
    const { status } = await app.request(href)
    // The tools are asked by POST alone.
    expect([href, status]).toEqual([href, href === '/mcp' ? 405 : 200])
  }
})

test('a model is told how to read an answer, and every question and list by an address that is there', async () => {
  const text = await (await app.request('/llms.txt')).text()
  expect(text).toMatch(/^# .+\n\n> /)
  for (const { info } of queries) expect(text).toContain(`/v1/queries/${info.name})`)
  const listed = [...text.matchAll(/\]\(https:\/\/api\.example\.org(\/v1\/[^)?{]+)\)/g)].map(([, path = '']) => path)
  const lists = listed.filter((path) => !path.includes('/queries/'))
  expect(lists.length).toBeGreaterThan(15)
  for (const path of lists) expect([path, (await app.request(path)).status]).toEqual([path, 200])
})

test('the description of the dataset is JSON-LD that names its version, licence and files', async () => {
  const document = (await (await app.request('/dataset.jsonld')).json()) as object
  const quads = await jsonld.toRDF(document as Parameters<typeof jsonld.toRDF>[0], {
    documentLoader: () => Promise.reject(new Error('asks nobody')),
  })
  const told = (quads as { predicate: { value: string }; object: { value: string } }[]).map(
    ({ predicate, object }) => `${predicate.value} ${object.value}`,
  )
  expect(told).toContain(`http://www.w3.org/ns/dcat#version ${dataset.version}`)
  expect(told).toContain('http://purl.org/dc/terms/license https://creativecommons.org/licenses/by/4.0/')
  const [file] = told.filter((line) => line.startsWith('http://www.w3.org/ns/dcat#downloadURL'))
  expect((await app.request(local(file?.split(' ')[1] ?? ''))).status).toBe(200)
  const of = (predicate: string) =>
    told.flatMap((line) => (line.startsWith(`${predicate} `) ? [line.split(' ')[1]] : []))
  const { files } = (await (await app.request('/v1/downloads')).json()) as {
    files: { url: string; bytes: number; sha256: string }[]
  }
  expect(of('http://www.w3.org/ns/dcat#downloadURL')).toEqual(
    expect.arrayContaining(files.map(({ url }) => `https://api.example.org${url}`)),
  )
  expect(of('http://www.w3.org/ns/dcat#byteSize').toSorted()).toEqual(
    files.map(({ bytes }) => String(bytes)).toSorted(),
  )
  expect(of('http://spdx.org/rdf/terms#checksumValue').toSorted()).toEqual(files.map(({ sha256 }) => sha256).toSorted())
})
