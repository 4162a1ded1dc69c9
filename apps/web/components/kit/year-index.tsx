/** Ways to the lists of each year, with how much each holds. */
export const YearIndex = ({
  years,
}: {
  years: readonly { readonly name: string; readonly href: string; readonly count: string }[]
}) => (
  <ul className="numbers year-index">
    {years.map(({ name, href, count }) => (
      <li key={href}>
        <a href={href}>
          <span className="figure">{name}</span> {count}
        </a>
      </li>
    ))}
  </ul>
)
