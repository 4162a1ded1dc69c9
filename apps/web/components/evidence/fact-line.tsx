/** One line of a record: what it is called, its value, and what stands beside it. */
export const FactLine = ({
  id,
  label,
  rests,
  children,
}: {
  id?: string
  label: React.ReactNode
  rests?: React.ReactNode
  children: React.ReactNode
}) => (
  <div className="fact" {...(id === undefined ? {} : { id })}>
    <dt>{label}</dt>
    <dd className="value">{children}</dd>
    {rests !== undefined && <dd className="rests">{rests}</dd>}
  </div>
)

/** The lines of a record. */
export const Facts = ({ children }: { children: React.ReactNode }) => <dl className="facts">{children}</dl>
