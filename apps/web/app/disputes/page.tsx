import { disputes } from '@csto-record/queries'
import { DisputeEntry } from '#web/components/disputes/dispute-entry.tsx'
import { PageHead } from '#web/components/page/page-head.tsx'
import { Section } from '#web/components/page/section.tsx'
import { dataset } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { countOf } from '#web/format/count.ts'

const description =
  'Where sources give different values: the one the record prefers, the others, who gives each, and why.'
export const metadata = metadataOf({ title: 'Disputes', description, href: '/disputes' })

const Disputes = () => {
  const all = disputes(dataset, {}).disputes
  return (
    <>
      <PageHead title="Disputes">
        <p>
          {countOf(all.length, 'disputed value')}. {description}
        </p>
      </PageHead>
      <Section id="list" title="All">
        <ul className="disputes">
          {all.map((dispute) => (
            <DisputeEntry key={`${dispute.record.id} ${dispute.field}`} dispute={dispute} />
          ))}
        </ul>
      </Section>
    </>
  )
}
export default Disputes
