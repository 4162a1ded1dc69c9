import { type AnyRecord, allRecords, type Dataset, type Id } from '@csto-record/domain'
import { nameOf } from '../names/names.ts'
import { cite } from '../results/cited.ts'
import { evidenceOfLink, type Link, linksFrom } from '../results/references.ts'
import { type LinksFile, linkKey, perFile, type StepCitation, type StepsFile, stepsFileOf } from './files.ts'

/** What is shown of a record besides its name: where it is, and the language of the name where it is not English. */
type Shown = (record: AnyRecord) => Pick<StepsFile, 'href' | 'language'>

/** Writes the links of a dataset as files for `openPaths`: JSON by file name. */
export const writePaths = (dataset: Dataset, shown: Shown): ReadonlyMap<string, string> => {
  const records = allRecords(dataset)
  const numbers = new Map<Id, number>(records.map(({ id }, number) => [id, number]))
  const fields: string[] = []
  const fieldNumber = (field: string): number => {
    const at = fields.indexOf(field)
    return at === -1 ? fields.push(field) - 1 : at
  }
  const linksOf = (record: AnyRecord) =>
    linksFrom(record).flatMap((link) => {
      const to = numbers.get(link.to)
      return to === undefined ? [] : [{ ...link, number: to }]
    })
  const links = records.map((record) => linksOf(record).flatMap(({ field, number }) => [fieldNumber(field), number]))
  const citations = (record: AnyRecord, link: Link): readonly StepCitation[] =>
    cite(dataset, evidenceOfLink(record, link)).map(
      ({ source, publisher, published, paragraph, manner, url, phrase, by }) => ({
        source,
        publisher,
        published,
        paragraph,
        manner,
        url,
        phrase,
        by: by?.name ?? null,
      }),
    )
  const steps = records.map((record): StepsFile => {
    const evidence = linksOf(record).flatMap((link) => {
      const cited = citations(record, link)
      return cited.length === 0 ? [] : [[linkKey(link.field, link.number), cited] as const]
    })
    return { name: nameOf(dataset, record), ...shown(record), evidence: Object.fromEntries(evidence) }
  })
  const file: LinksFile = { ids: records.map(({ id }) => id), fields, links }
  const parts = Array.from(
    { length: Math.ceil(steps.length / perFile) },
    (_, at) => [stepsFileOf(at * perFile), steps.slice(at * perFile, (at + 1) * perFile)] as const,
  )
  return new Map([['links.json', file] as const, ...parts].map(([name, part]) => [name, JSON.stringify(part)]))
}
