import { Section } from './section.tsx'

/** A list of a year in its months, as they come; what has no month stands under `unknown`, last. */
export const ListByMonth = <T,>({
  entries,
  monthOf,
  nameOf,
  unknown,
  children,
}: {
  entries: readonly T[]
  /** `2024-11`; null where it is not known. */
  monthOf: (entry: T) => string | null
  nameOf: (month: string) => string
  unknown: string
  children: (entries: readonly T[]) => React.ReactNode
}) => {
  const months = [...new Set(entries.map(monthOf).filter((month) => month !== null))]
  const rest = entries.filter((entry) => monthOf(entry) === null)
  return (
    <>
      {months.map((month) => (
        <Section key={month} id={`m${month}`} title={nameOf(month)}>
          {children(entries.filter((entry) => monthOf(entry) === month))}
        </Section>
      ))}
      {rest.length > 0 && (
        <Section id="unknown-month" title={unknown}>
          {children(rest)}
        </Section>
      )}
    </>
  )
}
