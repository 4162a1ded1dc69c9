import type { AnyRecord, Name } from '@csto-record/domain'
import { Fact } from '#web/components/evidence/fact.tsx'
import { OtherNames } from '#web/components/kit/other-names.tsx'
import type { Notes } from '#web/format/notes.ts'
import { shared, evidence as words } from '#web/words/index.ts'

/** The name of a record, its acronym and its other spellings. */
export const NameFact = ({
  record,
  notes,
}: {
  record: AnyRecord & { readonly name: string; readonly names: readonly Name[]; readonly acronym?: string | null }
  notes: Notes
}) => (
  <Fact record={record} notes={notes} field={['name', 'acronym']} label={words.name}>
    {record.name}
    {record.acronym != null && ` (${record.acronym})`}
    {record.names.length > 0 && (
      <span className="about">
        {shared.also} <OtherNames names={record.names} />
      </span>
    )}
  </Fact>
)
