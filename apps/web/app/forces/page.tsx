import { recordsOf } from '@csto-record/domain'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { YearList } from '#web/components/kit/year-list.tsx'
import { PageTools } from '#web/components/lists/page-tools.tsx'
import { dataset } from '#web/data/dataset.ts'
import { events, withStatus } from '#web/data/events.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { actors } from '#web/words/index.ts'

const words = actors.force
export const metadata = metadataOf({ title: words.list, description: words.listAbout, href: '/forces' })

const kinds = [
  { id: 'exercises', title: words.trainings, of: ['exercise', 'training'] },
  { id: 'operations', title: words.operations, of: ['operation', 'deployment'] },
] as const

const Forces = () => (
  <>
    <PageHead title={words.list}>
      <p>{words.listAbout}</p>
      <PageTools page="/forces" />
    </PageHead>
    <Section id="forces" title={words.list}>
      <ul className="plain">
        {recordsOf(dataset, 'force').map(({ id, figures }) => (
          <li key={id}>
            <RecordLink id={id} />
            {figures.length > 0 && <span className="about inline"> {words.figureCount(figures.length)}</span>}
          </li>
        ))}
      </ul>
    </Section>
    <Section id="strength" title={words.exercises}>
      <p>
        {words.exercisesAbout} <a href="/exercises">{words.exercises}</a>
      </p>
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
