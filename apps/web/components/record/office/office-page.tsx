import { recordById } from '@csto-record/domain'
import { EvidenceList } from '#web/components/evidence/evidence-list.tsx'
import { FigureFrame } from '#web/components/figure/frame/figure-frame.tsx'
import { CiteThis } from '#web/components/kit/cite-this.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { Tenures } from '#web/components/record/tenure/tenures.tsx'
import { dataset, nameOf } from '#web/data/dataset.ts'
import { officeHref, type OfficePage as Page } from '#web/data/offices.ts'
import { officeFigures } from '#web/figures/office-holders.ts'
import { certaintyInWords } from '#web/format/certainty.ts'
import { evidenceOn } from '#web/format/evidence.ts'
import { hrefOf } from '#web/format/href.ts'
import { joined } from '#web/format/words.ts'
import { offices as words } from '#web/words/index.ts'
import type { AnsweredStretch } from './answered-stretch.ts'
import { Now } from './now.tsx'
import { OfficeData } from './office-data.tsx'
import { OfficeGaps } from './office-gaps.tsx'
import { OfficeLinks } from './office-links.tsx'
import { OfficePicker } from './office-picker.tsx'
import { StretchTable } from './stretch-table.tsx'
import { WhatOffice } from './what-office.tsx'

/** How many marks stand beside an answer; the table has all. */
const most = 4

/** The stretches with their answers in words, for the question on a day. */
const answered = ({ exact, notes }: Page): readonly AnsweredStretch[] =>
  exact.map(({ from, to, holders }) => ({
    from,
    to,
    holders: holders.map((holder) => {
      const record = recordById(dataset, holder.tenure)
      const cited = record === undefined ? [] : evidenceOn(record, 'office', 'start', 'end')
      return {
        tenure: holder.tenure,
        name: holder.person.name,
        href: hrefOf(holder.tenure),
        acting: holder.acting,
        sure: certaintyInWords(holder),
        isSure: holder.certainty === 'yes',
        marks: notes
          .of(cited)
          .map(({ mark }) => mark)
          .slice(0, most),
      }
    }),
  }))

/** An office: who held it on a day, its holders on a line of time and with evidence, and the gaps. */
export const OfficePage = ({ page }: { page: Page }) => {
  const { slug, office, of, tenures, notes, stretches, spellings } = page
  const href = officeHref(slug)
  const figure = officeFigures.get(slug)
  return (
    <>
      <PageHead trail={[{ href: '/offices', name: words.title }]} kicker={<RecordLink id={of} />} title={office}>
        <Now page={page} />
        <p className="soft small">{words.lead(office, new Set(tenures.map(({ person }) => person)).size)}</p>
        {spellings.length > 1 && <p className="soft small">{words.alsoWritten(joined(spellings.slice(1)))}</p>}
      </PageHead>
      <WhatOffice page={page} />
      <Section id="ask" title={words.onADay}>
        <OfficePicker
          href={href}
          office={office}
          asOf={dataset.asOf}
          table={stretches.length > 0 ? '#days' : '#holders'}
          stretches={answered(page)}
        />
      </Section>
      <Section id="holders" title={words.holders}>
        {figure !== undefined && <FigureFrame figure={figure} level={null} tableAt="#tenures" />}
        <div id="tenures">
          <Tenures tenures={tenures} notes={notes} by="person" within={office} drawn={figure !== undefined} />
        </div>
      </Section>
      {stretches.length > 0 && (
        <Section id="days" title={words.stretches}>
          <p>{words.stretchesIntro}</p>
          <StretchTable stretches={stretches.toReversed()} />
          <OfficeGaps page={page} />
        </Section>
      )}
      <OfficeLinks page={page} />
      <OfficeData page={page} />
      <EvidenceList notes={notes} />
      <CiteThis title={`${office}, ${nameOf(of)}`} href={href} id={null} />
    </>
  )
}
