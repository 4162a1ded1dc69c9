import { dataset } from '@csto-record/domain/dataset'
import { expect, test } from 'vitest'
import { exampleApp } from '../testing.ts'

const app = exampleApp()
const real = exampleApp({}, dataset)
const read = async (path: string, from = app) => (await from.request(path)).json()

test('the words of a source lead to the facts that rest on them, each at an address that is there', async () => {
  const { total, hits } = await read('/v1/evidence?q=almost%20300%20pieces', real)
  expect(total).toBe(1)
  expect(hits[0]).toMatchObject({ phrase: 'almost 300 pieces of military hardware', publisher: 'TASS' })
  const facts = hits[0].uses.flatMap((use: { facts: { id: string; url: string }[] }) => use.facts)
  expect(facts.length).toBeGreaterThan(0)
  for (const { id, url } of facts) {
    const found = await read(url, real)
    expect(found.facts.map((fact: { id: string }) => fact.id)).toEqual([id])
    const phrases = found.facts[0].evidence.map(({ phrase }: { phrase: string }) => phrase)
    expect(phrases).toContain('almost 300 pieces of military hardware')
  }
})

test('pages of evidence follow each other by their links', async () => {
  const first = await read('/v1/evidence?q=the&limit=2', real)
  const second = await read(first.next, real)
  expect([first.hits.length, second.hits.length]).toEqual([2, 2])
  expect(second.hits[0]).not.toEqual(first.hits[0])
  expect((await read('/v1/evidence?q=as%20the%20example')).next).toBeNull()
})

test('a source that is not here is no empty answer, and a parameter that is none names the closest', async () => {
  expect((await app.request('/v1/evidence?q=x&source=source/exampel')).status).toBe(404)
  const { errors } = await read('/v1/evidence?q=x&sorce=source/example')
  expect(errors[0]).toMatchObject({ parameter: 'sorce', expected: expect.stringContaining('the closest is source') })
})

test('what was typed leads to the records it may become, with their addresses', async () => {
  const { suggestions } = await read('/v1/suggest?q=exam')
  expect(suggestions.length).toBeGreaterThan(0)
  for (const { id, url } of suggestions) expect((await read(url)).record.id).toBe(id)
})
