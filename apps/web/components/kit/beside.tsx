interface Way {
  readonly href: string
  readonly name: string
}
/** Ways to the page before and the page after, where there are any. */
export const Beside = ({ label, before, after }: { label: string; before: Way | null; after: Way | null }) =>
  before === null && after === null ? null : (
    <nav aria-label={label} className="beside">
      {before !== null && (
        <a href={before.href} rel="prev">
          {before.name}
        </a>
      )}
      {after !== null && (
        <a href={after.href} rel="next">
          {after.name}
        </a>
      )}
    </nav>
  )
