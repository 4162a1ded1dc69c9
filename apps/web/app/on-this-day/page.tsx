import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { DayGrid } from '#web/components/on-this-day/day-grid.tsx'
import { Today } from '#web/components/on-this-day/today.tsx'
import { metadataOf } from '#web/data/metadata.ts'
import { dayPage } from '#web/data/on-this-day.ts'
import { onThisDay as words } from '#web/words/index.ts'

export const metadata = metadataOf({ title: words.title, description: words.description, href: '/on-this-day' })

const OnThisDay = () => (
  <>
    <PageHead title={words.title}>
      <p>{words.lead}</p>
      <Today />
    </PageHead>
    <Section id="days" title={words.choose}>
      <DayGrid />
      <p className="soft">{words.undated(dayPage('01-01').undated)}</p>
    </Section>
  </>
)
export default OnThisDay
