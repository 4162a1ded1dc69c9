import { type Dataset, Day, type Id, idOf, recordTypes } from '@csto-record/domain'
import { isActor, recordsAbout, versionsOf, writeAtom, writeJsonFeed } from '@csto-record/formats'
import { RecordGone, StatementChange } from '@csto-record/queries'
import * as z from 'zod'
import { changesFeed } from '../formats/changes-feed.ts'
import { changesFor, type Versioned } from '../record/released.ts'
import { defineEndpoint } from './define.ts'

const versionText = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/, 'is no version')
  .optional()
const Params = z.strictObject({
  from: versionText.describe('the earlier version, such as 0.1.0; left out, the one before the later'),
  to: versionText.describe('the later version; left out, the one that is served'),
  type: z.enum(recordTypes).optional().describe('statements of records of this type alone'),
  about: idOf(...recordTypes)
    .optional()
    .describe(
      'statements of this record alone, of events and documents that have to do with it, and those that name it',
    ),
  kind: z
    .enum(['added', 'changed', 'withdrawn'])
    .optional()
    .describe('statements that were added, changed or withdrawn alone'),
  limit: z
    .int()
    .min(1)
    .max(1_000)
    .default(100)
    .describe('how many statements at most, or records in a feed; NDJSON holds all'),
  offset: z
    .int()
    .min(0)
    .default(0)
    .describe('how many statements to skip; two versions never change, so that it stays right'),
})
type Params = z.output<typeof Params>

interface Asked {
  readonly from: Versioned
  readonly to: Versioned
  readonly params: Params
  readonly dataset: Dataset
  readonly url: URL
}

/** Whether a statement is about a record, before or after the change. */
const isAbout = (dataset: Dataset, id: Id): ((change: StatementChange) => boolean) => {
  const related = isActor(id) ? [...recordsAbout(dataset, 'event', id), ...recordsAbout(dataset, 'document', id)] : []
  const ids = new Set<Id>([id, ...related.map((record) => record.id)])
  const names = (value: StatementChange['after']): boolean => JSON.stringify(value).includes(`"${id}"`)
  return ({ record, before, after }) => ids.has(record) || names(before) || names(after)
}

const wanted = async ({ from, to, params, dataset }: Asked): Promise<readonly StatementChange[]> => {
  const { type, kind, about } = params
  const { statements } = await changesFor(dataset, from, to)
  const fits = about === undefined ? () => true : isAbout(dataset, about)
  return statements.filter(
    (change) =>
      (type === undefined || change.record.startsWith(`${type}/`)) &&
      (kind === undefined || change.kind === kind) &&
      fits(change),
  )
}

const stampOf = ({ version, asOf }: Versioned) => ({ version, asOf })

const feedOf = async (asked: Asked) => {
  const { from, to, params, dataset } = asked
  return changesFeed(dataset, { from, to, about: params.about ?? null }, await wanted(asked), params.limit)
}

/** What differs between two released versions. */
export const changes = defineEndpoint({
  name: 'changes',
  path: '/v1/changes',
  tag: 'versions',
  summary:
    'What differs between two versions: statements added, changed and withdrawn, and records that came and went.',
  description:
    'A record that goes by another id is compared with what it is now. Editorial fields (notes, topics, other spellings) are no statements.',
  params: () => Params,
  body: z.strictObject({
    from: z.strictObject({ version: z.string(), asOf: Day }),
    to: z.strictObject({ version: z.string(), asOf: Day }),
    added: z.array(idOf(...recordTypes)).describe('records that the later version has first'),
    gone: z.array(RecordGone),
    total: z.int().describe('how many statements differ, of those asked for'),
    next: z.string().nullable().describe('address of the next statements; null after the last'),
    statements: z.array(StatementChange),
  }),
  examples: [{ title: 'What changed with the version that is served', url: '/v1/changes' }],
  writers: {
    json: async (asked: Asked, { stamp }) => {
      const { from, to, params, dataset, url } = asked
      const all = await changesFor(dataset, from, to)
      const chosen = await wanted(asked)
      const after = params.offset + params.limit
      const search = new URLSearchParams(url.search)
      search.set('offset', String(after))
      return JSON.stringify({
        dataset: stamp,
        from: stampOf(from),
        to: stampOf(to),
        added: all.added,
        gone: all.gone,
        total: chosen.length,
        next: after < chosen.length ? `${url.pathname}?${search}` : null,
        statements: chosen.slice(params.offset, after),
      })
    },
    ndjson: async (asked: Asked) => {
      const lines = (await wanted(asked)).map((change) => `${JSON.stringify(change)}\n`)
      return lines.join('')
    },
    atom: async (asked: Asked, written) => writeAtom(await feedOf(asked), written),
    'feed.json': async (asked: Asked, written) => writeJsonFeed(await feedOf(asked), written),
  },
  find: ({ dataset, config, params, url }) => {
    const all = versionsOf({ dataset, config })
    const names = all.map(({ version }) => version)
    const toPlace = params.to === undefined ? names.length - 1 : names.indexOf(params.to)
    const fromPlace = params.from === undefined ? Math.max(0, toPlace - 1) : names.indexOf(params.from)
    const [from, to] = [all[fromPlace], all[toPlace]]
    const problem = (parameter: 'from' | 'to', message: string) => ({
      parameter,
      value: params[parameter] ?? null,
      message,
      expected: `one of the versions ${names.join(', ')}`,
    })
    const unknown = (['from', 'to'] as const).filter(
      (name) => params[name] !== undefined && !names.includes(params[name]),
    )
    if (from === undefined || to === undefined)
      return { kind: 'refused', problems: unknown.map((name) => problem(name, 'is no version that was released')) }
    if (fromPlace > toPlace) return { kind: 'refused', problems: [problem('to', `is earlier than ${from.version}`)] }
    return { kind: 'found', body: { from, to, params, dataset, url } }
  },
})
