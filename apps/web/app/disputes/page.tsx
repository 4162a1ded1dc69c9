import { type FileType, fileTypes, pageWordOf, parentOf, type RecordType, titleOf, typeOf } from '@csto-record/domain'
import { disputes } from '@csto-record/queries'
import { DisputeEntry } from '#web/components/ask/disputes/dispute-entry.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { dataset } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { countOf } from '#web/format/count.ts'

const description =
  'Where sources give different values: the one the record prefers, the others, who gives each, and why.'
export const metadata = metadataOf({ title: 'Disputes', description, href: '/disputes' })

/** What readers dispute most comes first. */
const order: readonly FileType[] = [
  'event',
  'chairmanship',
  ...fileTypes.filter((type) => type !== 'event' && type !== 'chairmanship'),
]

const Disputes = () => {
  const all = disputes(dataset, {}).disputes
  return (
    <>
      <PageHead title="Disputes">
        <p>
          {countOf(all.length, 'disputed value')}. {description}
        </p>
      </PageHead>
      {order.map((type) => {
        const own = all.filter(({ record }) => typeOf<RecordType>(parentOf(record.id) ?? record.id) === type)
        return own.length === 0 ? null : (
          <Section key={type} id={pageWordOf(type)} title={titleOf(type)}>
            <ul className="disputes">
              {own.map((dispute) => (
                <DisputeEntry key={`${dispute.record.id} ${dispute.field}`} dispute={dispute} />
              ))}
            </ul>
          </Section>
        )
      })}
    </>
  )
}
export default Disputes
