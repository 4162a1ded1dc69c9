import { Day, idOf, recordTypes } from '@csto-record/domain'
import { versionsOf } from '@csto-record/formats'
import * as z from 'zod'
import type { Endpoint } from '../http/endpoint.ts'
import { changes } from './changes.ts'
import { defineEndpoint } from './define.ts'
import { downloadIndex } from './downloads.ts'

const none = () => z.strictObject({})

const Version = z.strictObject({
  version: z.string(),
  asOf: Day.describe('the day through which its sources were looked at'),
  released: Day.nullable().describe('the day on which it was released; null for one that is not'),
  sha256: z.string().nullable().describe('SHA-256 of its data as JSON, in hexadecimal; null where it is not kept'),
  changes: z.string().nullable().describe('what changed since the version before; null for the first'),
  downloads: z
    .string()
    .nullable()
    .describe('where the files with all its data are told; null for what is not served, of which none are made'),
})

const versionIndex = defineEndpoint({
  name: 'versions',
  path: '/v1/versions',
  tag: 'versions',
  summary: 'The versions of the dataset, the newest first, each with what changed since the one before.',
  params: none,
  body: z.strictObject({ versions: z.array(Version) }),
  find: (served) => {
    const all = versionsOf(served)
    const told = all.map(({ version, asOf, released, sha256 }, place) => {
      const before = all[place - 1]
      const changes = before === undefined ? null : `/v1/changes?from=${before.version}&to=${version}`
      const downloads = version === served.dataset.version ? downloadIndex.path : null
      return { version, asOf, released, sha256, changes, downloads }
    })
    return { kind: 'found', body: { versions: told.toReversed() } }
  },
})

const redirectIndex = defineEndpoint({
  name: 'redirects',
  path: '/v1/redirects',
  tag: 'versions',
  summary: 'Every id that was retired: where it went, or why it was withdrawn.',
  params: none,
  body: z.strictObject({
    redirects: z.array(
      z.strictObject({
        from: idOf(...recordTypes),
        to: idOf(...recordTypes)
          .nullable()
          .describe('null where it was withdrawn'),
        reason: z.string(),
      }),
    ),
  }),
  find: ({ dataset }) => ({ kind: 'found', body: { redirects: dataset.redirects } }),
})

export const versions: readonly Endpoint[] = [versionIndex, downloadIndex, changes, redirectIndex]
