import { fileTypes, isNestedType, isSlug, nestedIn, pluralOf, recordTypes } from '@csto-record/domain'
import { skeletonOf } from './skeleton.ts'

export type NewRecord =
  | { readonly ok: true; readonly path: string; readonly text: string }
  | { readonly ok: false; readonly message: string }

const refuse = (message: string): NewRecord => ({ ok: false, message })

/**
 * The file of a new record: its path below the records folder and the skeleton to fill in. Refuses, and says what
 * would be right, where the type is none, lives in another's file, the slug is none, or the record exists.
 */
export const newRecord = (type: string, slug: string, taken: (path: string) => boolean): NewRecord => {
  const known = recordTypes.find((name) => name === type || pluralOf(name) === type)
  if (known === undefined) return refuse(`"${type}" is no type of record; write one of ${fileTypes.join(', ')}`)
  if (isNestedType(known)) {
    const parent = nestedIn[known]
    return refuse(
      `a ${known} stands in the file of its ${parent}: add it under ${pluralOf(known)} in records/${pluralOf(parent)}/<${parent}>.yaml`,
    )
  }
  const fileType = fileTypes.find((name) => name === known)
  if (fileType === undefined || !isSlug(slug)) {
    return refuse(`"${slug}" is no slug; write lower-case ASCII words and numbers joined by single hyphens`)
  }
  const path = `${pluralOf(fileType)}/${slug}.yaml`
  return taken(path)
    ? refuse(`records/${path} exists; edit it, or choose another slug`)
    : { ok: true, path, text: skeletonOf(fileType) }
}
