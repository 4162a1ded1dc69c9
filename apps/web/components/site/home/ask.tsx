import { dataset } from '#web/data/dataset.ts'

const first = '1992-05-15'

/** Plain forms that lead to the pages that answer; they work without scripts. */
export const Ask = () => (
  <div className="ask">
    <search>
      <form action="/search">
        <label htmlFor="q">Search people, meetings, documents, in Latin or Cyrillic</label>
        <div>
          <input id="q" name="q" type="search" required />
          <button type="submit">Search</button>
        </div>
      </form>
    </search>
    <form action="/chairmanships">
      <label htmlFor="on">Who was in the chair on</label>
      <div>
        <input id="on" name="on" type="date" min={first} max={dataset.asOf} defaultValue={dataset.asOf} required />
        <button type="submit">Ask</button>
      </div>
    </form>
    <form action="/as-known">
      <label htmlFor="day">What was known on</label>
      <div>
        <input id="day" name="day" type="date" min={first} max={dataset.asOf} defaultValue="2025-01-15" required />
        <button type="submit">Ask</button>
      </div>
    </form>
  </div>
)
