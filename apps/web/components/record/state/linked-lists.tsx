import type { Id } from '@csto-record/domain'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { Section } from '#web/components/kit/section.tsx'

export interface Linked {
  readonly id: string
  readonly title: string
  readonly records: readonly { readonly id: Id }[]
}

/** Records that belong to another, by kind, each a link. */
export const LinkedLists = ({ lists }: { lists: readonly Linked[] }) =>
  lists
    .filter(({ records }) => records.length > 0)
    .map(({ id, title, records }) => (
      <Section key={id} id={id} title={title}>
        <ul className="plain several">
          {records.map((one) => (
            <li key={one.id}>
              <RecordLink id={one.id} />
            </li>
          ))}
        </ul>
      </Section>
    ))
