import * as z from 'zod'
import { isReleased } from '../downloads/caching.ts'
import { archiveType, digestsOf } from '../downloads/files.ts'
import { defineEndpoint } from './define.ts'

const Inside = z.strictObject({
  name: z.string(),
  about: z.string().describe('what it holds'),
  mediaType: z.string(),
})

const File = z.strictObject({
  name: z.string(),
  title: z.string().describe('what it is'),
  about: z.string().describe('what one should know before reading it'),
  mediaType: z.string().describe('of the file itself'),
  bytes: z.int().describe('its size'),
  sha256: z.string().describe('SHA-256 of its bytes, in hexadecimal; its ETag too'),
  url: z.string(),
  inside: z.array(Inside).describe('the files inside, in their order'),
})

/** What there is to take along: the whole dataset, in files that are the same bytes whenever they are made. */
export const downloadIndex = defineEndpoint({
  name: 'downloads',
  path: '/v1/downloads',
  tag: 'versions',
  summary: 'Files with the whole dataset, each with its size, its SHA-256 and what is inside.',
  description:
    'The files are of the version that is served, and the same bytes whenever they are made. They are made when they are first asked for, also to tell their digests here, so that the first answer may take some seconds.',
  params: () => z.strictObject({}),
  body: z.strictObject({
    version: z.string().describe('version of the data'),
    immutable: z
      .boolean()
      .describe('whether the version was released, so that its files never change; false while it is worked on'),
    files: z.array(File),
  }),
  find: async (served) => {
    const all = await digestsOf(served)
    const files = all.map(({ kind: { title, about }, name, path, entries, bytes, sha256 }) => {
      const inside = entries.map(({ write: _, ...entry }) => entry)
      return { name, title, about, mediaType: archiveType, bytes, sha256, url: path, inside }
    })
    return { kind: 'found', body: { version: served.dataset.version, immutable: await isReleased(served), files } }
  },
})
