import { lists as words } from '#web/words/index.ts'
import type { ChoiceField } from './choice.ts'
import { readForm } from './read-form.ts'
import { writeAddress } from './use-address.ts'

/** Filters of a list, kept in the address: choices, and the days between. `kept` stays in the address as it is. */
export const FilterForm = ({
  action,
  fields,
  address,
  kept = [],
}: {
  action: string
  fields: readonly ChoiceField[]
  address: URLSearchParams
  kept?: readonly string[]
}) => {
  const asked = [...address.values()].some((value) => value !== '')
  const write = (form: HTMLFormElement) =>
    writeAddress({ ...Object.fromEntries(kept.map((name) => [name, address.get(name) ?? ''])), ...readForm(form) })
  return (
    <form
      className="filters"
      action={action}
      key={address.toString()}
      onSubmit={(event) => {
        event.preventDefault()
        write(event.currentTarget)
      }}
      onChange={(event) => {
        if (event.target instanceof HTMLSelectElement) write(event.currentTarget)
      }}
    >
      {fields.map(({ name, label, choices, all = words.all }) => (
        <div key={name}>
          <label htmlFor={`filter-${name}`}>{label}</label>
          <select id={`filter-${name}`} name={name} defaultValue={address.get(name) ?? ''}>
            <option value="">{all}</option>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.name}
              </option>
            ))}
          </select>
        </div>
      ))}
      {(['from', 'to'] as const).map((name) => (
        <div key={name}>
          <label htmlFor={`filter-${name}`}>{words[name]}</label>
          <input id={`filter-${name}`} name={name} type="date" defaultValue={address.get(name) ?? ''} />
        </div>
      ))}
      <div className="actions">
        <button type="submit">{words.show}</button>
        {asked && <a href={action}>{words.showAll}</a>}
      </div>
    </form>
  )
}
