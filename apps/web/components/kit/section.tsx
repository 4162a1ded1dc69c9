/** A part of a page under its own heading, which hangs in the left column of a wide page. */
export const Section = ({
  id,
  title,
  wide = false,
  children,
}: {
  id: string
  title: string
  wide?: boolean
  children: React.ReactNode
}) => (
  <section className={wide ? 'section wide' : 'section'} aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <div className="body">{children}</div>
  </section>
)
