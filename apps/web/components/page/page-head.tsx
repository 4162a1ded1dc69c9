/** Where the page stands, what kind of thing it is about, its name, and one line on it. */
export const PageHead = ({
  trail = [],
  kicker,
  title,
  children,
}: {
  trail?: readonly { href: string; name: string }[]
  kicker?: React.ReactNode
  title: string
  children?: React.ReactNode
}) => (
  <header className="head">
    {trail.length > 0 && (
      <nav aria-label="You are here" className="trail">
        {trail.map(({ href, name }) => (
          <span key={href}>
            <a href={href}>{name}</a>
            <span aria-hidden="true"> / </span>
          </span>
        ))}
      </nav>
    )}
    {kicker !== undefined && <p className="kicker">{kicker}</p>}
    <h1>{title}</h1>
    {children !== undefined && <div className="lead">{children}</div>}
  </header>
)
