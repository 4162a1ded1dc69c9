import { z } from 'zod'
import type { Redirect } from '../dataset.ts'
import { Day } from '../edtf.ts'
import { type Id, idOf, recordTypes } from '../ids.ts'
import type { Problem } from '../problem.ts'
import { type InputFile, readYaml } from './read.ts'

/** `dataset.yaml`: what the record says of itself. */
export const DatasetFile = z.strictObject({
  /** Semantic version of the data: an id removed is major, records added are minor, values changed are a patch. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** The day through which sources were looked at. */
  asOf: Day,
})

const anyId = idOf(...recordTypes)
/** `redirects.yaml`: retired id to where it went, or null for withdrawn, always with the reason. */
export const RedirectsFile = z.record(
  anyId,
  z.strictObject({ to: anyId.nullable(), reason: z.string().min(1) }),
)

export interface Meta {
  readonly version: string
  readonly asOf: Day
  readonly redirects: readonly Redirect[]
}

const readAs = <T>(
  file: InputFile | undefined,
  name: string,
  schema: z.ZodType<T>,
  absent: T,
): { value: T; problems: readonly Problem[] } => {
  if (file === undefined) return { value: absent, problems: [] }
  const { value, place, problems } = readYaml(file)
  if (problems.length > 0) return { value: absent, problems }
  const result = schema.safeParse(value ?? {})
  if (result.success) return { value: result.data, problems: [] }
  return {
    value: absent,
    problems: result.error.issues.map((issue) => ({
      rule: 'schema',
      severity: 'error',
      ...place(issue.path),
      message: `${issue.path.map(String).join('.')}: ${issue.message}`,
      tip: `see docs/versions.md for what ${name} holds`,
    })),
  }
}

/** Reads the two files beside the record folders. */
export const readMeta = (
  files: readonly InputFile[],
): { readonly meta: Meta; readonly problems: readonly Problem[] } => {
  const find = (name: string) => files.find(({ path }) => path === name)
  const dataset = readAs(find('dataset.yaml'), 'dataset.yaml', DatasetFile, {
    version: '0.0.0',
    asOf: '1970-01-01',
  })
  const redirects = readAs(find('redirects.yaml'), 'redirects.yaml', RedirectsFile, {})
  const list = Object.entries(redirects.value).map(([from, { to, reason }]) => ({
    from: from as Id,
    to,
    reason,
  }))
  return {
    meta: { ...dataset.value, redirects: list },
    problems: [...dataset.problems, ...redirects.problems],
  }
}
