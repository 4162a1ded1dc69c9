import { Fact } from '#web/components/evidence/fact.tsx'
import { Facts } from '#web/components/evidence/fact-line.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import type { OfficePage } from '#web/data/offices.ts'
import { offices as words } from '#web/words/index.ts'

/** What an office is for and how it is filled, where the record describes it as a body too. */
export const WhatOffice = ({ page: { body, notes } }: { page: OfficePage }) =>
  body === null ? null : (
    <Facts>
      <Fact record={body} notes={notes} field="function" label={words.task}>
        {body.function}
      </Fact>
      <Fact record={body} notes={notes} field="composition" label={words.filled}>
        {body.composition}
      </Fact>
      <Fact record={body} notes={notes} field="foundingAct" label={words.foundingAct}>
        {body.foundingAct !== null && <RecordLink id={body.foundingAct} />}
      </Fact>
    </Facts>
  )
