import type { BodyRecord } from '@csto-record/domain'
import { Section } from '#web/components/kit/section.tsx'
import { officeHref, officeOfBody } from '#web/data/offices.ts'
import { offices as words } from '#web/words/index.ts'
import { OfficeTable } from './office-table.tsx'

/** For a body that is an office: who holds it, and where everybody who did is listed. */
export const OfficeOfBody = ({ body }: { body: BodyRecord }) => {
  const office = officeOfBody(body)
  return office === undefined ? null : (
    <Section id="holders" title={words.holders}>
      <OfficeTable offices={[office]} caption={words.holders} />
      <p>
        <a href={officeHref(office.slug)}>{words.everybody}</a>
      </p>
    </Section>
  )
}
