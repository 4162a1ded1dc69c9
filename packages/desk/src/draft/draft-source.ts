import { type Dataset, type Id, isSlug } from '@csto-record/domain'
import type { Findings } from '../page/findings.ts'
import type { Draft } from './draft.ts'

/** The file that a page lies in. */
export interface PageFile {
  readonly fileName: string
  readonly sha256: string
}

const longestTitle = 200

/**
 * The source that a page is on record as: the one that holds its text. For a new page, a source whose id is the file's
 * name, with the language of the text and the day on which it was put out, as far as the page tells.
 */
export const sourceOf = (
  dataset: Dataset,
  { fileName, sha256 }: PageFile,
  { page, language, published, datelines }: Pick<Findings, 'page' | 'language' | 'published' | 'datelines'>,
): { readonly source: Id<'source'>; readonly draft: Draft | null } => {
  const known = dataset.sources.find(({ text }) => text?.sha256 === sha256 || text?.file === fileName)
  if (known !== undefined) return { source: known.id, draft: null }
  const name = fileName.replace(/\.[^.]*$/, '').toLowerCase()
  const slug = isSlug(name) ? name : name.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '') || 'new-page'
  const [first = ''] = page.paragraphs
  // A first line that is a sentence, or begins with a dateline, is the text and no heading.
  const isHeading =
    first.length <= longestTitle &&
    !/[.!?…]["”»)]*$/.test(first) &&
    !datelines.some(({ start }) => start < first.length)
  const fields = {
    publisher: '',
    title: isHeading && page.paragraphs.length > 1 ? first : '',
    url: '',
    published: published ?? '',
    language: language.tag === 'und' ? '' : language.tag,
    kind: '',
    text: { file: fileName, sha256, paragraphs: page.paragraphs.length },
  }
  return { source: `source/${slug}`, draft: { path: `sources/${slug}.yaml`, remarks: [], fields } }
}
