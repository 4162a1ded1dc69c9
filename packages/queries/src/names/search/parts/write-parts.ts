import { type AnyRecord, allRecords, type Dataset, type Id, type RecordType } from '@csto-record/domain'
import { groupBy } from '../../../memo.ts'
import { idsByCoreName, idsByPlainName } from '../../core-names.ts'
import { nameOf } from '../../names.ts'
import { subjectNames } from '../../subject.ts'
import { groundOf } from '../ground-of.ts'
import { searchIndex } from '../search-index.ts'
import {
  type Base,
  type DaysFile,
  type FoundFile,
  type NamesFile,
  type NameTermsFile,
  namesFileOf,
  namesFiles,
  perFile,
} from './files.ts'
import { lengthsIn, nameFieldTerms, termsFiles } from './write-terms.ts'

/** What is shown of a record besides its name: a line, where it is, and the language of the name where it is not English. */
export type Shown = (record: AnyRecord) => Pick<FoundFile, 'line' | 'href' | 'language'>

const namesIn = (dataset: Dataset, numberOf: (id: Id) => number): readonly NamesFile[] => {
  const files = Array.from({ length: namesFiles }, () => ({
    plain: {} as Record<string, readonly number[]>,
    core: {} as Record<string, readonly number[]>,
  }))
  const put = (kind: 'plain' | 'core', names: ReadonlyMap<string, readonly Id[]>) => {
    for (const [name, ids] of names) {
      const file = files[namesFileOf(name)]
      if (file !== undefined && name !== '') file[kind][name] = ids.map(numberOf)
    }
  }
  put('plain', idsByPlainName(dataset))
  put('core', idsByCoreName(dataset))
  return files
}

const daysIn = (dataset: Dataset, numberOf: (id: Id) => number): DaysFile =>
  allRecords(dataset).flatMap(({ id }) => {
    const [earliest = null, latest = null] = groundOf(dataset).beginningOf(id) ?? []
    return earliest === null || latest === null ? [] : [[numberOf(id), earliest, latest] as const]
  })

const foundIn = (dataset: Dataset, shown: Shown): readonly FoundFile[] => {
  const { documents } = searchIndex(dataset)
  return allRecords(dataset).map((record) => {
    const document = documents.get(record.id)
    return {
      id: record.id,
      name: nameOf(dataset, record),
      names: 'names' in record ? record.names.map(({ text, language }) => [text, language] as const) : [],
      acronym: document?.acronym ?? '',
      kind: document?.kind ?? '',
      text: document?.text ?? '',
      context: document?.context ?? '',
      told: document?.told ?? '',
      ...shown(record),
    }
  })
}

const baseOf = (dataset: Dataset, id: (id: Id) => Id, firstTerms: readonly string[]): Base => {
  const records = allRecords(dataset)
  const { weightById } = searchIndex(dataset)
  const values = [...new Set(weightById.values())]
  const placeOf = new Map(values.map((value, place) => [value, place]))
  const { offices, terms, belonging } = groundOf(dataset).offices
  return {
    asOf: dataset.asOf,
    types: [...groupBy(records, ({ type }) => [type])].map(([type, group]): [RecordType, number] => [
      type,
      group.length,
    ]),
    weights: { values, of: records.map((record) => placeOf.get(weightById.get(record.id) ?? 1) ?? 0) },
    ...lengthsIn(dataset),
    subject: [...subjectNames(dataset)],
    firstTerms,
    offices: {
      offices: offices.map((office) => ({
        ...office,
        holders: office.holders.map((holder) => ({ ...holder, person: id(holder.person) })),
      })),
      terms: terms.map((term) => ({ ...term, id: id(term.id) })),
      belonging: belonging.map((one) => ({ ...one, id: id(one.id) })),
    },
  }
}

/**
 * Writes the search index of a dataset as files for `openParts`: JSON by file name. Records go by their number there,
 * `event/17`, until one is shown.
 */
export const writeParts = (dataset: Dataset, shown: Shown): ReadonlyMap<string, string> => {
  const numbers = new Map(allRecords(dataset).map(({ id }, number) => [id, number] as const))
  const numberOf = (id: Id): number => {
    const number = numbers.get(id)
    if (number === undefined) throw new Error(`the search index names ${id}, which is not on record`)
    return number
  }
  const numbered = (id: Id): Id => `${id.slice(0, id.indexOf('/'))}/${numberOf(id)}` as Id
  const terms = termsFiles(dataset)
  const named: NameTermsFile = nameFieldTerms(dataset)
  const found = foundIn(dataset, shown)
  const files: [string, unknown][] = [
    [
      'base.json',
      baseOf(
        dataset,
        numbered,
        terms.map(([first]) => first?.[0] ?? ''),
      ),
    ],
    ['name-terms.json', named],
    ['days.json', daysIn(dataset, numberOf)],
    ...terms.map((file, at): [string, unknown] => [`terms-${at}.json`, file]),
    ...namesIn(dataset, numberOf).map((file, at): [string, unknown] => [`names-${at}.json`, file]),
    ...Array.from({ length: Math.ceil(found.length / perFile) }, (_, at): [string, unknown] => [
      `found-${at}.json`,
      found.slice(at * perFile, (at + 1) * perFile),
    ]),
  ]
  return new Map(files.map(([name, file]) => [name, JSON.stringify(file)]))
}
