import { allRecords, type Dataset, recordById } from '../../dataset.ts'
import type { Citation } from '../../evidence.ts'
import { evidenceOfRecord } from '../../facts.ts'
import type { Id } from '../../ids.ts'
import { originOf } from '../../origin.ts'
import type { Rule } from '../rule.ts'
import { citing, entry, source } from '../support/example.ts'
import { surelyAfter } from '../support/time.ts'

/** The pages that texts come from, each counted once however many pages republish it. */
const originsOf = (dataset: Dataset, citations: readonly Pick<Citation, 'source'>[]): ReadonlySet<Id> =>
  new Set(citations.map(({ source }) => originOf(dataset, source)))

type Cited = Pick<Citation, 'source' | 'by'>
const published = (dataset: Dataset, { source }: Cited) => recordById(dataset, source)?.published

const acts: ReadonlySet<unknown> = new Set(['treaty', 'charter', 'decision'])
/** Whether a citation is of an act, of the page of a party to the story, or of a ruler of the matter by its own word. */
const isPrimary = (dataset: Dataset, { source, by }: Cited): boolean => {
  const page = recordById(dataset, source)
  return page?.publisherParty != null || acts.has(page?.kind) || by !== null
}

/** Whether one page may correct another: it is later, and of the same publisher, or gives the word of the same person. */
const corrects = (dataset: Dataset, one: Cited, other: Cited): boolean => {
  const [first, second] = [recordById(dataset, one.source), recordById(dataset, other.source)]
  const sameVoice = first?.publisher === second?.publisher || (one.by !== null && one.by === other.by)
  return sameVoice && surelyAfter(published(dataset, one), published(dataset, other))
}

const majority = 'majority-of-independent-origins'
const event = (kind: string, reason: string, cited: string) =>
  `name: A meeting\nkind: ${kind}\nstart: "2019-04-10"\ndisputes:\n  - { field: start, value: "2019-04-11", reason: ${reason}, evidence: [{ source: source/third, phrase: another day }] }\n${citing({ says: 'held' }, 'bodies')}${cited}bodies: [body/example-council]\n`
const by = (slug: string, phrase: string) => entry({ says: 'held', source: `source/${slug}`, phrase }, 'start')
const sources = {
  'sources/second.yaml': source('second', '2019-05-03'),
  'sources/third.yaml': source('third', '2019-05-03'),
  'sources/later.yaml': source('later', '2019-05-04'),
  'sources/elsewhere.yaml': source('elsewhere', '2019-05-04').replace('Example Gazette', 'Another Gazette'),
  'sources/body.yaml': source('body', '2019-05-03', 'publisherParty: body/example-council\n'),
}

export const disputeReasonsHold: Rule = {
  id: 'dispute-reasons-hold',
  summary:
    'A majority is one of independent origins, a correction comes later from the same voice, and a primary document is an act or a page of a party.',
  check: ({ dataset, locate }) =>
    allRecords(dataset).flatMap((record) =>
      record.disputes.flatMap(({ field, reason, evidence }, position) => {
        const [list] = field.split(':')
        const cited = evidenceOfRecord(record).filter(({ supports }) =>
          supports.some((path) => path === field || path === list),
        )
        // An entry that the list leaves out is told against by whoever gives the others.
        const own =
          cited.length > 0
            ? cited
            : evidenceOfRecord(record).filter(({ supports }) => supports.some((path) => path.startsWith(`${list}:`)))
        const problem = (message: string, tip: string) => [
          { ...locate(record.id, ['disputes', position, 'reason']), message, tip },
        ]
        const [preferred, other] = [originsOf(dataset, own).size, originsOf(dataset, evidence).size]
        if (reason === majority && preferred <= other) {
          return problem(
            `${preferred} against ${other} independent origins is no majority`,
            'add the other origins, or write another reason',
          )
        }
        const corrected = own.some((one) => evidence.some((two) => corrects(dataset, one, two)))
        if (reason === 'later-correction' && !corrected) {
          return problem(
            'no later page of the same publisher or on the same word gives the preferred value',
            'cite the page that corrects, or write another reason',
          )
        }
        if (
          reason === 'primary-document' &&
          !own.some((one) => one.manner !== 'announced' && isPrimary(dataset, one))
        ) {
          return problem(
            'no act and no page of a party gives the preferred value',
            'cite the act or the page of the body, or write another reason',
          )
        }
        return []
      }),
    ),
  passes: {
    ...sources,
    'events/2019-04-a.yaml': event('meeting', majority, by('second', 'one day') + by('later', 'that day')),
    'events/2019-04-b.yaml': event('session', 'later-correction', by('later', 'it was the tenth')),
    'events/2019-04-c.yaml': event('conference', 'primary-document', by('body', 'we met')),
    'events/2019-04-d.yaml': event('consultation', 'undecided', by('second', 'they met')),
  },
  fails: {
    ...sources,
    'events/2019-04-a.yaml': event('meeting', majority, by('second', 'one day')),
    'events/2019-04-b.yaml': event('session', 'later-correction', by('elsewhere', 'it was the tenth')),
    'events/2019-04-c.yaml': event('conference', 'primary-document', by('second', 'we met')),
  },
}
