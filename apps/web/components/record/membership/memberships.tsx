import { type MembershipRecord, slugOf } from '@csto-record/domain'
import { DisputeNote } from '#web/components/evidence/dispute-note.tsx'
import { FactSign } from '#web/components/evidence/fact-sign.tsx'
import { Marks } from '#web/components/evidence/marks.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { dataset } from '#web/data/dataset.ts'
import { dateInFull } from '#web/format/date.ts'
import { evidenceOn, evidenceOnEntry } from '#web/format/evidence.ts'
import type { Notes } from '#web/format/notes.ts'
import { spanInWords } from '#web/format/span.ts'
import { capital } from '#web/format/words.ts'
import { actors } from '#web/words/index.ts'

const words = actors.membership

/** What a state belongs to or belonged to, since when, and who calls that suspended. */
export const Memberships = ({ memberships, notes }: { memberships: readonly MembershipRecord[]; notes: Notes }) => (
  <ul className="matters">
    {memberships.map((one) => (
      <li key={one.id} id={slugOf(one.id).split('/')[1]}>
        {capital(one.role)} {words.of} <RecordLink id={one.of} />
        <Marks passages={notes.of(evidenceOn(one, 'of', 'role'))} />
        {`, ${spanInWords(one.start, one.end, dataset.asOf)}`}
        <Marks passages={notes.of(evidenceOn(one, 'start', 'end'))} />
        {one.signed !== null && (
          <>
            {words.signedOn(dateInFull(one.signed))}
            <Marks passages={notes.of(evidenceOn(one, 'signed'))} />
          </>
        )}
        {'.'}
        <FactSign record={one} />
        {one.suspensions.map((suspension) => (
          <p key={suspension.key} className="suspension">
            {suspension.summary}{' '}
            <span className="soft">{spanInWords(suspension.start, suspension.end, dataset.asOf)}</span>
            <Marks passages={notes.of(evidenceOnEntry(one, 'suspensions', suspension.key))} />
          </p>
        ))}
        <DisputeNote disputes={one.disputes} notes={notes} />
        {one.note !== null && <span className="about">{one.note}</span>}
      </li>
    ))}
  </ul>
)
