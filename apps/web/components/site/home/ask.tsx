import { dataset } from '#web/data/dataset.ts'
import { headOffice, officeHref } from '#web/data/offices.ts'
import { home as words } from '#web/words/index.ts'

const first = '1992-05-15'

/** A question about a day, answered by the page that the form leads to. */
const OnADay = ({
  id,
  name,
  action,
  label,
  day,
}: {
  id: string
  name: string
  action: string
  label: string
  day: string
}) => (
  <form action={action}>
    <label htmlFor={id}>{label}</label>
    <div>
      <input id={id} name={name} type="date" min={first} max={dataset.asOf} defaultValue={day} required />
      <button type="submit">{words.askButton}</button>
    </div>
  </form>
)

/** Plain forms that lead to the pages that answer; they work without scripts. */
export const Ask = () => (
  <div className="ask">
    <search>
      <form action="/search">
        <label htmlFor="q">{words.searchLabel}</label>
        <div>
          <input id="q" name="q" type="search" required />
          <button type="submit">{words.search}</button>
        </div>
      </form>
    </search>
    <OnADay id="general" name="on" action={officeHref(headOffice)} label={words.generalOn} day="2018-06-01" />
    <OnADay id="on" name="on" action="/chairmanships" label={words.chairOn} day={dataset.asOf} />
    <OnADay id="day" name="day" action="/as-known" label={words.knownOn} day="2025-01-15" />
  </div>
)
