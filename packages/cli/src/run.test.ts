import { spawnSync } from 'node:child_process'
import { dataset } from '@csto-record/domain/dataset'
import { queries } from '@csto-record/queries'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { run } from './run.ts'

const at = (width: number | null) => ({ dataset: async () => dataset, width, version: '9.9.9' })
const ask = (...words: readonly string[]) => run(words, at(null))
const look = (...words: readonly string[]) => run(words, at(80))

test('a question is answered as JSON to another program, and as words on a terminal', async () => {
  const piped = await ask('chair-on', '2021-09-15')
  expect([piped.code, piped.err]).toEqual([0, ''])
  expect(JSON.parse(piped.out).chair.state).toEqual({ id: 'state/tajikistan', name: 'Tajikistan' })
  const { out } = await look('chair-on', '2021-09-15')
  expect(out).toContain('state: Tajikistan')
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})

test('a list is written as lines, CSV and Markdown, with the same records', async () => {
  const words = ['timeline', '--kind', 'session', '--from', '2024-01-01', '--to', '2024-12-31', '--limit', '50']
  const lines = (await ask(...words, '--format', 'ndjson')).out.trimEnd().split('\n')
  const ids = lines.map((line) => (JSON.parse(line) as { id: string }).id)
  expect(ids).toContain('event/2024-11-28-csc-astana')
  const rows = parse((await ask(...words, '--format=csv')).out, { columns: true }) as { id: string }[]
  expect(rows.map(({ id }) => id)).toEqual(ids)
  const { out } = await ask(...words, '--format', 'markdown')
  expect(out.trimEnd().split('\n')).toHaveLength(ids.length + 2)
})

test('an option may be written as the parameter is, and a word without one is for what has to be given', async () => {
  const kebab = await ask('chair-on', '2021-09-15', '--known-by', '2021-01-01')
  expect(kebab).toEqual(await ask('chair-on', '--date', '2021-09-15', '--knownBy', '2021-01-01'))
  expect(kebab).not.toEqual(await ask('chair-on', '2021-09-15'))
  expect((await ask('search', 'illegal', 'migration')).out).toContain('illegal-migration')
})

test.each([
  [['chair-on', '2021-9-15'], '--date: "2021-9-15" is not a day; expected a day of the calendar'],
  [['chair-on', '--knwon-by', '2021-01-01'], '--knwon-by: no such option; expected --date, --of, --known-by, --format'],
  [['timeline', '--kind', 'sesion'], 'expected'],
  [['chair-on', '--format', 'xml'], '--format: "xml" is no form; expected one of text, json, ndjson, csv, markdown'],
  [['coverage', '--format', 'csv'], 'coverage: the answer is no list'],
  [['yearbook', '2024', '--nope', '1'], '--nope: no such option; expected --year'],
  [['chairon'], 'There is no command chairon; the nearest is chair-on'],
  [['export', 'thing'], 'export: expected one of sources, states'],
  [['show'], 'show: expected one id'],
])('what does not fit is refused with 2, and told on the side: %j', async (words, message) => {
  const { code, out, err } = await ask(...words)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(message)
})

test('a record is shown by its id; one that is not there is told with the nearest, and ends with 1', async () => {
  expect(JSON.parse((await ask('show', 'state/armenia')).out)).toMatchObject({ id: 'state/armenia', name: 'Armenia' })
  const { code, err } = await ask('show', 'state/armenai')
  expect([code, err]).toEqual([1, 'There is no record state/armenai; the nearest is state/armenia.\n'])
  const retired = dataset.redirects.find(({ to }) => to !== null)
  const moved = await ask('show', retired?.from ?? '')
  expect([JSON.parse(moved.out).id, moved.err]).toEqual([retired?.to, `${retired?.from} is now ${retired?.to}.\n`])
})

test('a collection is exported whole', async () => {
  const { out } = await ask('export', 'chairmanships')
  expect(out.trimEnd().split('\n')).toHaveLength(dataset.chairmanships.length)
})

test('help names every question, its options and examples that work', async () => {
  const { out } = await ask()
  for (const { info } of queries) expect(out).toContain(`  ${info.name} `)
  const one = (await ask('help', 'chair-on')).out
  expect(one).toBe((await ask('chair-on', '--help')).out)
  expect(one).toContain('csto-record chair-on --date 2021-09-15')
  expect((await ask('--version')).out).toBe(
    `csto-record 9.9.9, data ${dataset.version}, sources looked at until ${dataset.asOf}\n`,
  )
})

test('what was begun is completed: commands, options, and the values of those that have a few', async () => {
  const complete = async (...words: readonly string[]) => (await ask('__complete', ...words)).out.trimEnd().split('\n')
  expect(await complete('chai')).toEqual(['chair-on'])
  expect(await complete('chair-on', '--kn')).toEqual(['--known-by'])
  expect(await complete('timeline', '--kind', 'se')).toEqual(['session'])
  expect(await complete('export', 'per')).toEqual(['persons'])
})

test('every example of every question is answered', async () => {
  for (const { info } of queries)
    for (const { params } of info.examples) {
      const words = Object.entries(params).flatMap(([name, value]) => (value == null ? [] : [`--${name}=${value}`]))
      expect([info.name, (await ask(info.name, ...words)).err]).toEqual([info.name, ''])
    }
}, 120_000)

test('started as a program it answers, and ends with the code it tells', () => {
  const start = (...words: readonly string[]) =>
    spawnSync(
      process.execPath,
      ['--import', 'tsx', '--conditions=@csto-record/source', new URL('main.ts', import.meta.url).pathname, ...words],
      { encoding: 'utf8', cwd: new URL('..', import.meta.url) },
    )
  const good = start('chair-on', '2021-09-15')
  expect([good.status, JSON.parse(good.stdout).chair.state.id]).toEqual([0, 'state/tajikistan'])
  expect(start('chair-on', 'never').status).toBe(2)
}, 60_000)
