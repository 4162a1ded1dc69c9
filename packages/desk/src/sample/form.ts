import { allRecords, type Dataset, type Fact, factsOf, type Id, pathOf, recordById } from '@csto-record/domain'
import { nameOfId } from '@csto-record/queries'
import { randomFrom, sample } from '../mutation/random.ts'

/** So many facts of the record, drawn over all types: the same for the same seed and the same record. */
export const sampleFacts = (dataset: Dataset, seed: number, size: number): readonly Fact[] =>
  sample(randomFrom(seed), allRecords(dataset).flatMap(factsOf), size)

const named = (dataset: Dataset, value: unknown): unknown => {
  if (typeof value === 'string')
    return recordById(dataset, value as Id) === undefined ? value : nameOfId(dataset, value as Id)
  if (Array.isArray(value)) return value.map((entry) => named(dataset, entry))
  if (typeof value !== 'object' || value === null) return value
  if ('edtf' in value) return value.edtf
  const members = Object.entries(value).filter(
    ([, inner]) => inner !== null && !(Array.isArray(inner) && inner.length === 0),
  )
  return Object.fromEntries(members.map(([name, inner]) => [name, named(dataset, inner)]))
}
const inWords = (dataset: Dataset, value: unknown): string => {
  const told = named(dataset, value)
  return typeof told === 'string' ? told : JSON.stringify(told)
}

const evidenceLines = (dataset: Dataset, { evidence }: Fact): readonly string[] =>
  evidence.map(({ source, phrase, by, manner }) => {
    const page = recordById(dataset, source)
    const told = [
      manner === 'reported' ? '' : ` (${manner})`,
      by === null ? '' : `, on the word of ${nameOfId(dataset, by)}`,
    ]
    const when = page?.published?.edtf ?? 'undated'
    return `- ${page?.publisher}, "${page?.title}", ${when}, <${page?.url}>: \`${phrase}\`${told.join('')}`
  })

/** What a reader is asked of each fact, in the order of the form. */
export const questions = [
  'Verdict (confirmed / half / unsupported / contradicted / not found)',
  'Another page that tells it otherwise (address, or none found)',
  'What the cited page tells that the record lacks (a line each, or nothing)',
  'How many facts the cited page tells, and how many of them the record has',
] as const

/**
 * A form for a reader who took no part: facts with what they rest on, and blanks. It says nothing of how sure the record
 * is, so that the reader judges by the pages alone.
 */
export const formOf = (dataset: Dataset, seed: number, size: number): string => {
  const facts = sampleFacts(dataset, seed, size).map((fact, position) =>
    [
      `## ${position + 1}. ${nameOfId(dataset, fact.record)}`,
      `\`${fact.record}\` \`${pathOf(fact)}\`: **${inWords(dataset, fact.value)}**`,
      evidenceLines(dataset, fact).join('\n'),
      questions.map((question) => `- ${question}: `).join('\n'),
    ].join('\n\n'),
  )
  const head = `# ${facts.length} facts of version ${dataset.version}, looked through ${dataset.asOf}, seed ${seed}

Open each page. Judge whether it bears the fact as it stands, every part of it. Then look for another page on the same matter that tells it otherwise, and for what the cited page tells that the record lacks (the record's page: by its id). \`half\`: part of the value is not borne out.`
  return [head, ...facts].join('\n\n')
}
