import type { activityOf } from '@csto-record/queries'
import { feedFields } from './feed-fields.ts'

/** The address with one parameter changed. */
const withParam = (address: URLSearchParams, name: string, value: string): string => {
  const search = new URLSearchParams(address)
  search.delete('cursor')
  search.set(name, value)
  return `?${search}`
}

/** Ways to narrow an answer further, each with what it would leave; what is chosen already stands without a link. */
export const FacetLinks = ({
  facets,
  address,
}: {
  facets: ReturnType<typeof activityOf>['facets']
  address: URLSearchParams
}) => (
  <dl className="facets">
    {feedFields(facets)
      .filter(({ name }) => name === 'kind' || name === 'role' || name === 'topic')
      .filter(({ choices }) => choices.length > 0)
      .map(({ name, label, choices }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>
            {choices.map(({ value, name: words }) =>
              address.get(name) === value ? (
                <strong key={value}>{words}</strong>
              ) : (
                <a key={value} href={withParam(address, name, value)}>
                  {words}
                </a>
              ),
            )}
          </dd>
        </div>
      ))}
  </dl>
)
