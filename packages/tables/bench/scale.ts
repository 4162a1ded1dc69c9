// A seeded record of SCALE_EVENTS events (1,000,000 where not said) with people, documents and statements in proportion,
// loaded into a PostgreSQL of its own and asked: load time, size, and what each kind of question takes. SCALE_SEED draws another.
import { dataset } from '@csto-record/domain/dataset'
import { recordTable, type Selection, writeCursor } from '@csto-record/queries'
import { copyRows } from '../src/engine/copy.ts'
import { createPostgres, fillPostgres, indexPostgres, postgresEngine } from '../src/engine/postgres.ts'
import { inTransaction } from '../src/engine/postgres-transaction.ts'
import { groundsOf, statementsOf, statementTables } from '../src/schema/statements.ts'
import { createTable, quoted } from '../src/sql/create.ts'
import { postgresDialect } from '../src/sql/dialect.ts'
import { temporaryPostgres } from '../src/testing/temporary-postgres.ts'
import { drawn, grown, grownIn } from './grown.ts'

const events = Number(process.env['SCALE_EVENTS'] ?? 1_000_000)
const seed = Number(process.env['SCALE_SEED'] ?? 1)
const server = temporaryPostgres()
if (server === undefined) process.exit(1)
const pool = server.connect(4)
const types = ['event', 'document', 'person'] as const
const seconds = (from: number) => ((performance.now() - from) / 1_000).toFixed(0)
const say = (...words: readonly unknown[]) => console.log(...words)

const [statements, grounds] = statementTables
if (statements === undefined || grounds === undefined) throw new Error('there are tables of statements')
let states = 0
const begun = performance.now()
await inTransaction(pool, 'BEGIN', async (client) => {
  for (const type of types) await createPostgres(client, { name: type, columns: recordTable(dataset, type).columns })
  for (const table of [statements, grounds])
    await client.query(createTable({ ...table, foreignKeys: [], key: table.key }, postgresDialect))
  let done = 0
  for (const piece of grown(dataset, events, seed)) {
    for (const type of types) await fillPostgres(client, { name: type }, recordTable(piece, type))
    const rows = grownIn(piece).flatMap(statementsOf)
    states += rows.length
    await copyRows(client, quoted(statements.name), rows)
    await copyRows(
      client,
      quoted(grounds.name),
      grownIn(piece).flatMap((record) => groundsOf(piece, record)),
    )
    done += piece.events.length
    if (done % 50_000 === 0 || done === events) say(`${done} of ${events} events, ${seconds(begun)} s`)
  }
  for (const type of types) await indexPostgres(client, { name: type, columns: recordTable(dataset, type).columns })
})
await pool.query('ANALYZE')
const {
  rows: [size],
} = await pool.query('SELECT pg_database_size(current_database()) AS bytes')
say(
  `loaded in ${seconds(begun)} s: ${events} events, ${states} statements, ${(Number(size.bytes) / 1e9).toFixed(2)} GB`,
)

const { columns } = recordTable(dataset, 'event')
const engine = postgresEngine(pool, { name: 'event', columns }, () => new Set<string>())
const draw = drawn(seed + 1)
const at = (days: number): string => new Date(Date.UTC(1993, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)
const month = (): Selection['where'][number] => {
  const from = Math.floor(draw() * 11_000)
  return { column: 'firstDay', from: at(from), to: at(from + 30) }
}
const base: Selection = {
  where: [],
  order: [{ column: 'firstDay', descending: false }],
  limit: 50,
  after: null,
  facets: [],
}
const kinds = ['session', 'meeting', 'exercise', 'visit', 'consultation', 'statement']
const kind = (): Selection['where'][number] => ({
  column: 'kind',
  in: [kinds[Math.floor(draw() * kinds.length)] ?? ''],
})
const cursorAt = async (offset: number): Promise<string> => {
  const {
    rows: [row],
  } = await pool.query(
    'SELECT "c_firstDay" AS day, c_id AS id FROM event ORDER BY "c_firstDay" ASC NULLS LAST, c_id LIMIT 1 OFFSET $1',
    [offset],
  )
  return writeCursor(base.order, [row.day, row.id])
}
await engine.select({ ...base, facets: ['kind'] })
const far = await cursorAt(Math.min(50_000, Math.floor(events / 2)))
const questions: readonly (readonly [string, () => Selection, number])[] = [
  ['one by its id', () => ({ ...base, where: [{ column: 'id', in: [`event/g${Math.floor(draw() * events)}`] }] }), 300],
  ['a kind in a month, first page', () => ({ ...base, where: [kind(), month()] }), 300],
  ['all, page 1', () => base, 300],
  ['all, page 1,000', () => ({ ...base, after: far }), 300],
  ['facet of kinds in a month', () => ({ ...base, where: [month()], limit: 1, facets: ['kind'] }), 200],
  ['facet of bodies in a month', () => ({ ...base, where: [month()], limit: 1, facets: ['bodies'] }), 200],
  ['facet of kinds, everything, asked before', () => ({ ...base, limit: 1, facets: ['kind'] }), 200],
]
say('| question | asked | p50 ms | p99 ms |\n| --- | --- | --- | --- |')
for (const [name, selection, times] of questions) {
  const taken: number[] = []
  for (let time = 0; time < times; time += 1) {
    const asked = selection()
    const started = performance.now()
    await engine.select(asked)
    taken.push(performance.now() - started)
  }
  const sorted = taken.toSorted((left, right) => left - right)
  const quantile = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1)
  say(`| ${name} | ${times} | ${quantile(0.5)} | ${quantile(0.99)} |`)
}
await pool.end()
server.close()
