import { Day, idOf } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { OfficesChecked, OfficesParams, OfficesResult } from '../generated/offices.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { horizonOf } from '../known/horizon.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { AsOf, dayOf, idFilter, KnownBy } from '../parameters/kinds.ts'
import { Why } from '../results/certainty.ts'
import { Ref, ref, refTo } from '../results/cited.ts'
import { holdersOn } from '../results/holders-on.ts'
import { certainties } from '../results/office.ts'
import { isActing } from '../results/office-key.ts'
import { officesOn } from '../results/offices.ts'

export type * from '../generated/offices.ts'

export const offices: QueryOf<OfficesParams, OfficesResult, OfficesChecked> = defineQuery(
  {
    name: 'offices',
    summary: 'The offices that somebody is on record in, each with who held it on a day.',
    params: z.strictObject({
      of: idFilter('organization', 'body', 'state', 'force'),
      date: AsOf,
      knownBy: KnownBy,
    }),
    result: z.strictObject({
      date: Day,
      ...secondClock,
      /** In the order of what they belong to, then of their titles. */
      offices: z.array(
        z.strictObject({
          /** The office in addresses: the slug of what it belongs to and its title, such as `csto-secretary-general`. */
          slug: z.string(),
          /** The title as most tenures write it. */
          office: z.string(),
          /** Every way in which the record writes the title, the commonest first. */
          spellings: z.array(z.string()),
          of: Ref,
          tenures: z.int(),
          people: z.int(),
          /** Who may have held it on the day, surest first; those that nothing places in it around that day are left out. */
          holders: z.array(
            z.strictObject({
              tenure: idOf('tenure'),
              person: refTo('person'),
              acting: z.boolean(),
              certainty: z.enum(certainties),
              why: Why,
            }),
          ),
        }),
      ),
    }),
    examples: [
      {
        title: 'The offices of the organization and who held them on 1 June 2018',
        params: { of: 'organization/csto', date: '2018-06-01' },
      },
    ],
  },
  (whole, { of, date, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const day = dayOf(whole, date)
    const horizon = horizonOf(whole, knownBy)
    const asked = officesOn(dataset).filter((office) => of === null || office.of === of)
    return {
      date: day,
      ...clockOf(whole, knownBy),
      offices: asked.map(({ slug, of: owner, title, spellings, tenures }) => ({
        slug,
        office: title,
        spellings: [...spellings],
        of: ref(dataset, owner),
        tenures: tenures.length,
        people: new Set(tenures.map(({ person }) => person)).size,
        holders: holdersOn(dataset, tenures, day, horizon)
          .filter(({ certainty }) => certainty !== 'no-evidence')
          .map(({ tenure, certainty, why }) => ({
            tenure: tenure.id,
            person: ref(dataset, tenure.person),
            acting: isActing(tenure),
            certainty,
            why,
          })),
      })),
    }
  },
)
