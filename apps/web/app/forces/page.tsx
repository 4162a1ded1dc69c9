import { recordsOf } from '@csto-record/domain'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { YearList } from '#web/components/kit/year-list.tsx'
import { dataset } from '#web/data/dataset.ts'
import { events, withStatus } from '#web/data/events.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { countOf } from '#web/format/count.ts'

const description = 'The standing forces of the CSTO, its exercises, trainings, deployments and operations.'
export const metadata = metadataOf({ title: 'Forces and exercises', description, href: '/forces' })

const kinds = [
  { id: 'exercises', title: 'Exercises and trainings', of: ['exercise', 'training'] },
  { id: 'operations', title: 'Operations and deployments', of: ['operation', 'deployment'] },
] as const

const Forces = () => (
  <>
    <PageHead title="Forces and exercises">
      <p>{description}</p>
    </PageHead>
    <Section id="forces" title="Forces">
      <ul className="plain">
        {recordsOf(dataset, 'force').map(({ id, figures }) => (
          <li key={id}>
            <RecordLink id={id} />
            {figures.length > 0 && <span className="about inline"> {countOf(figures.length, 'figure')}</span>}
          </li>
        ))}
      </ul>
    </Section>
    {kinds.map(({ id, title, of }) => (
      <Section key={id} id={id} title={title}>
        <YearList
          id={`${id}-`}
          events={withStatus(events.filter(({ kind }) => of.some((one: string) => one === kind)).toReversed())}
        />
      </Section>
    ))}
  </>
)
export default Forces
