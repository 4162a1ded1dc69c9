interface Field {
  readonly name: string
  readonly label: string
  readonly type: 'search' | 'date' | 'text'
  readonly value?: string
}

/**
 * What stands in place of a view where scripts do not run: why it does not answer, and a form that asks the API. A page
 * that is a file cannot read the question in its own address, so that it says so.
 */
export const WithoutScripts = ({
  lead,
  action,
  submit,
  fields,
}: {
  lead: string
  /** The address of the API's answer; the fields become its parameters. */
  action: string
  submit: string
  fields: readonly Field[]
}) => (
  <noscript>
    <p className="soft">{lead}</p>
    <form className="filters" action={action} method="get">
      {fields.map(({ name, label, type, value }) => (
        <div key={name} className="long">
          <label htmlFor={`api-${name}`}>{label}</label>
          <input id={`api-${name}`} name={name} type={type} defaultValue={value} required />
        </div>
      ))}
      <div className="actions">
        <button type="submit">{submit}</button>
      </div>
    </form>
    <p className="soft">
      <a href={`${action}?${new URLSearchParams(fields.map(({ name, value = 'Astana' }) => [name, value]))}`}>
        {`${action}?${fields.map(({ name, value = 'Astana' }) => `${name}=${value}`).join('&')}`}
      </a>
    </p>
  </noscript>
)
