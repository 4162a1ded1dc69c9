import { type Dataset, type Id, isSlug } from '@csto-record/domain'
import type { Draft } from './draft.ts'

/** The text of a page as it lies in a file. */
export interface Page {
  readonly fileName: string
  readonly sha256: string
  readonly paragraphs: readonly string[]
}

const dateInName = /(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)/

/**
 * The source that a page is on record as: the one that holds its text. For a new page, a source whose id is the file's
 * name and whose day is the date in that name.
 */
export const sourceOf = (
  dataset: Dataset,
  { fileName, sha256, paragraphs }: Page,
): { readonly source: Id<'source'>; readonly draft: Draft | null } => {
  const known = dataset.sources.find(({ text }) => text?.sha256 === sha256 || text?.file === fileName)
  if (known !== undefined) return { source: known.id, draft: null }
  const name = fileName.replace(/\.[^.]*$/, '').toLowerCase()
  const slug = isSlug(name) ? name : name.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '') || 'new-page'
  const published = dateInName.exec(slug)?.[1]
  const fields = {
    publisher: '',
    title: paragraphs[0]?.slice(0, 200) ?? '',
    url: '',
    ...(published === undefined ? {} : { published }),
    language: /\p{Script=Cyrillic}/u.test(paragraphs.join(' ')) ? 'ru' : 'en',
    kind: '',
    text: { file: fileName, sha256, paragraphs: paragraphs.length },
  }
  return {
    source: `source/${slug}`,
    draft: { path: `sources/${slug}.yaml`, remarks: [], fields },
  }
}
