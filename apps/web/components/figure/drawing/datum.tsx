/** One thing that a figure counts: what it is stands in `title`, and how many it counts for where that is not one. */
export const Datum = ({
  title,
  count,
  href,
  children,
}: {
  title: string
  count?: number
  /** Where it leads; then the drawing is `linked`. */
  href?: string
  children: React.ReactNode
}) => {
  const drawn = (
    <g className="datum" data-count={count}>
      <title>{title}</title>
      {children}
    </g>
  )
  return href === undefined ? (
    drawn
  ) : (
    <a href={href} aria-label={title}>
      {drawn}
    </a>
  )
}
