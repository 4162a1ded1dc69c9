import { record as words } from '#web/words/index.ts'

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
    {(trail.length > 0 || kicker !== undefined) && (
      <div className="trail">
        {trail.length > 0 && (
          <nav aria-label={words.youAreHere}>
            {trail.map(({ href, name }) => (
              <a key={href} href={href}>
                {name}
              </a>
            ))}
          </nav>
        )}
        {kicker !== undefined && <p className="kicker">{kicker}</p>}
      </div>
    )}
    <h1>{title}</h1>
    {children !== undefined && <div className="lead">{children}</div>}
  </header>
)
