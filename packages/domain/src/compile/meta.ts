import * as z from 'zod'
import type { Redirect } from '../dataset.ts'
import { Day } from '../edtf.ts'
import { type Id, idOf, recordTypes } from '../ids.ts'
import type { Problem } from '../problem.ts'
import { type InputFile, type Place, readYaml } from './read.ts'
import { schemaProblem } from './schema-problem.ts'

/** `dataset.yaml`: what the record says of itself. */
export const DatasetFile = z.strictObject({
  /** Semantic version of the data: an id removed is major, records added are minor, values changed are a patch. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** The day through which sources were looked at. */
  asOf: Day,
})

const anyId = idOf(...recordTypes)
/** `redirects.yaml`: retired id to where it went, or null for withdrawn, always with the reason. */
export const RedirectsFile = z.record(anyId, z.strictObject({ to: anyId.nullable(), reason: z.string().min(1) }))

export interface Meta {
  readonly version: string
  /** Null where the file is missing or wrong, which is a problem of its own. */
  readonly asOf: Day | null
  readonly redirects: readonly Redirect[]
}

/** Reads one file beside the record folders; without it, or where it is wrong, the value is `absent`. */
const readAs = <T>(file: InputFile, schema: z.ZodType<T>, absent: T) => {
  const { value, place, problems } = readYaml(file)
  if (problems.length > 0) return { value: absent, place, problems }
  const result = schema.safeParse(value ?? {}, { reportInput: true })
  if (result.success) return { value: result.data, place, problems: [] }
  return { value: absent, place, problems: result.error.issues.map((issue) => schemaProblem(issue, place)) }
}

const missing: Problem = {
  rule: 'dataset-file',
  severity: 'error',
  file: 'dataset.yaml',
  line: null,
  column: null,
  message: 'dataset.yaml is missing',
  tip: 'add it with version (such as "1.0.0") and asOf, the day through which sources were looked at',
}

const unknown = { version: '0.0.0', asOf: null }

interface ReadMeta {
  readonly meta: Meta
  /** The place of a redirect in its file. */
  readonly placeOfRedirect: (from: Id) => Place
  readonly problems: readonly Problem[]
}

/** Reads the two files beside the record folders: `dataset.yaml`, which must be there, and `redirects.yaml`. */
export const readMeta = (files: readonly InputFile[]): ReadMeta => {
  const find = (path: string): InputFile => files.find((file) => file.path === path) ?? { path, text: '' }
  const absent = files.every(({ path }) => path !== missing.file)
  const dataset = readAs<Pick<Meta, 'version' | 'asOf'>>(find('dataset.yaml'), DatasetFile, unknown)
  const redirects = readAs<z.infer<typeof RedirectsFile>>(find('redirects.yaml'), RedirectsFile, {})
  // The schema of the file has checked each key.
  const list = Object.entries(redirects.value).map(([from, { to, reason }]) => ({ from: from as Id, to, reason }))
  return {
    meta: { ...dataset.value, redirects: list },
    placeOfRedirect: (from) => redirects.place([from], { key: true }),
    problems: [...(absent ? [missing] : dataset.problems), ...redirects.problems],
  }
}
