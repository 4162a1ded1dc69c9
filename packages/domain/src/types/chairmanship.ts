import * as z from 'zod'
import { defineType, refOrNull, textOrNull } from '../definition/define.ts'
import { fact } from '../definition/field.ts'
import { isDate } from '../edtf.ts'
import { idOf } from '../ids.ts'
import { lastDayByRegime } from '../span.ts'
import { end, start } from './common-fields.ts'

const year = (edtf: string | undefined): string => (edtf === undefined ? '' : ` (${edtf.slice(0, 4)})`)

export const Chairmanship = defineType({
  type: 'chairmanship',
  summary: "A state's term in the chair of the organization.",
  class: 'org:Membership',
  caption: ({ state, start: from, end: until }, named) =>
    `${named(state)} in the chair${year(isDate(until) ? until.edtf : from?.edtf)}`,
  dated: ['start', 'end'],
  lasts: { until: 'end', atMost: lastDayByRegime },
  weight: 1.7,
  fields: {
    state: fact(idOf('state'), { term: 'org:member' }),
    of: fact(idOf('organization', 'body'), { term: 'org:organization' }),
    start,
    end,
    /** The state that held the chair before. */
    takenFrom: fact(refOrNull('state').describe('the state that held the chair before')),
    /** The session that decided or carried out the handover to this term. */
    handover: fact(refOrNull('event').describe('the session that decided or carried out the handover to this term')),
    /** Whether the term runs from yearly session to session, or over a calendar year. */
    regime: fact(
      z
        .enum(['session-to-session', 'calendar-year'])
        .nullable()
        .default(null)
        .describe('whether the term runs from yearly session to session, or over a calendar year'),
    ),
    motto: fact(textOrNull.describe('the motto of the term, as the chair gave it'), { prose: 'given' }),
  },
})
