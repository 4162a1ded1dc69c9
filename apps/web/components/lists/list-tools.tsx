import { inForm } from '#web/lists/taken.ts'
import { listTools as words } from '#web/words/index.ts'

/** A form in which rows are taken along: a file that is there, or one that is made when it is asked for. */
export type Download = { readonly form: 'csv' | 'json' } & ({ readonly href: string } | { readonly take: () => void })
export interface ToolLink {
  readonly href: string
  readonly name: string
}
/** Where the API has a list. */
export interface ApiAddress {
  /** The address of the API itself, without a slash at the end. */
  readonly url: string
  /** Whether that is an API which whoever published this copy named. */
  readonly isOwn: boolean
  /** Path and query of the list. */
  readonly list: string
  /** Whether what it gives holds more than the list that is shown. */
  readonly hasMore?: boolean
}

const OneDownload = ({ download, what }: { download: Download; what: string }) => {
  const name = words.forms[download.form]
  const label = words.as(what, name)
  return 'href' in download ? (
    <a href={download.href} download aria-label={label}>
      {name}
    </a>
  ) : (
    <button type="button" className="plain" onClick={download.take} aria-label={label}>
      {name}
    </button>
  )
}

const Api = ({ url, isOwn, list, hasMore = false }: ApiAddress) => (
  <details className="over-api">
    <summary>{words.api}</summary>
    <div>
      <p>{hasMore ? words.apiMore : words.apiSame}</p>
      <p>
        <a href={`${url}${list}`}>
          <code>{`${url}${list}`}</code>
        </a>{' '}
        <a href={`${url}${inForm(list, 'csv')}`}>{words.forms.csv}</a>
      </p>
      {!isOwn && <p className="soft">{words.noApi(<code key="start">{words.startCommand}</code>)}</p>}
    </div>
  </details>
)

/**
 * What can be done with a list: its rows taken along, its calendar added, its feed followed, the same asked of the API.
 * Made of its properties alone, so that pages and answers in the browser share it.
 */
export const ListTools = ({
  what,
  downloads,
  links = [],
  api = null,
}: {
  /** What the downloads hold, in words: `Download 25 rows`. */
  what: string
  downloads: readonly Download[]
  links?: readonly ToolLink[]
  api?: ApiAddress | null
}) => (
  <ul className="list-tools" aria-label={words.label}>
    {downloads.length > 0 && (
      <li>
        <span>{what}</span>
        {downloads.map((download) => (
          <OneDownload key={download.form} download={download} what={what} />
        ))}
      </li>
    )}
    {links.map(({ href, name }) => (
      <li key={href}>
        <a href={href}>{name}</a>
      </li>
    ))}
    {api !== null && (
      <li>
        <Api {...api} />
      </li>
    )}
  </ul>
)
