import { expect, test } from 'vitest'
import { splitSuffix } from '../http/form.ts'
import { exampleApp, exampleDataset } from '../testing.ts'
import { isFactAddress } from './fact-address.ts'

const organization = exampleDataset.organizations[0]!
/** A record whose list has entries that end as suffixes do. */
const dataset = {
  ...exampleDataset,
  organizations: [{ ...organization, languages: ['x', 'x.json', 'y.csl', 'z.md.md'] }],
}
const split = (path: string) => splitSuffix(path, (whole) => isFactAddress(dataset, whole))
const at = `/v1/facts/${organization.id}`

test.each([
  ['/languages:x', 'languages:x', null],
  ['/languages:x.json', 'languages:x.json', null],
  ['/languages:x.json.json', 'languages:x.json', 'json'],
  ['/languages:x.json.md', 'languages:x.json', 'md'],
  ['/languages:x.csl.json', 'languages:x', 'csl.json'],
  ['/languages:y.csl.json', 'languages:y.csl', 'json'],
  ['/languages:z.md.md', 'languages:z.md.md', null],
  ['/languages%3Ax.md', 'languages%3Ax', 'md'],
  ['/name.csl.json', 'name', 'csl.json'],
  ['/seat.txt', 'seat', 'txt'],
  ['/languages:nothing.xyz', 'languages:nothing.xyz', null],
  ['/name%.md', 'name%', 'md'],
])('%s: a key that is there keeps its dots, else the longest suffix counts', (address, path, suffix) => {
  expect(split(`${at}${address}`)).toEqual({ path: `${at}/${path}`, suffix })
})

test('all facts of a record take a suffix', () => {
  expect(split(`${at}.bib`)).toEqual({ path: at, suffix: 'bib' })
})

test('a fact is answered in the form of its suffix, and one whose key ends so in the form of Accept', async () => {
  const app = exampleApp({}, dataset)
  const type = async (path: string, accept = '*/*') => {
    const response = await app.request(`${at}${path}`, { headers: { Accept: accept } })
    return [response.status, response.headers.get('Content-Type')?.split(';')[0]]
  }
  expect(await type('/languages:x.md')).toEqual([200, 'text/markdown'])
  expect(await type('/languages:x.json', 'text/plain')).toEqual([200, 'text/plain'])
  expect(await type('/languages:x.json')).toEqual([200, 'application/json'])
  expect(await type('/languages:y.csl.json')).toEqual([200, 'application/json'])
  expect(await type('/languages:x.csl.json')).toEqual([200, 'application/vnd.citationstyles.csl+json'])
})

test('a fact whose key ends as a suffix does links to its other forms, and they lead there', async () => {
  const app = exampleApp({}, dataset)
  const link = (await app.request(`${at}/languages:x.json`)).headers.get('Link') ?? ''
  const hrefs = [...link.matchAll(/<([^>]+)>; rel="alternate"/g)].map(([, href]) => href)
  expect(hrefs).toContain(`${at}/languages:x.json.md`)
  expect(await (await app.request(`${at}/languages:x.json.md`)).text()).toContain('x.json')
})

test('the facts of a retired id are found in the form asked for', async () => {
  const response = await exampleApp().request('/v1/facts/event/old-session/start.md')
  expect(response.headers.get('Location')).toBe('/v1/facts/event/2019-05-02-session/start.md')
})
