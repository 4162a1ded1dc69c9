import { type ProvisionRecord, slugOf } from '@csto-record/domain'
import { DisputeNote } from '#web/components/evidence/dispute-note.tsx'
import { FactSign } from '#web/components/evidence/fact-sign.tsx'
import { Marks } from '#web/components/evidence/marks.tsx'
import { Glossed } from '#web/components/glossary/glossed.tsx'
import type { Notes } from '#web/format/notes.ts'
import { documents as words } from '#web/words/index.ts'

/** What a document provides, article by article, in our own words. */
export const Provisions = ({ provisions, notes }: { provisions: readonly ProvisionRecord[]; notes: Notes }) => (
  <ul className="matters">
    {provisions.map((one) => (
      <li key={one.id} id={slugOf(one.id).split('/')[1]}>
        <strong>{words.article(one.article)}</strong>
        {one.version !== null && <span className="soft"> ({one.version})</span>}: <Glossed text={one.summary} />
        <Marks passages={notes.of(one.evidence)} />
        <FactSign record={one} />
        <DisputeNote disputes={one.disputes} notes={notes} />
        {one.note !== null && <span className="about">{one.note}</span>}
      </li>
    ))}
  </ul>
)
