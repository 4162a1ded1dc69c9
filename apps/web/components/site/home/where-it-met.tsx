import { PlaceMap } from '#web/components/figure/map/place-map.tsx'
import type { HomePage } from '#web/data/home.ts'
import { home as words } from '#web/words/index.ts'

/** The places of events on a map, with the same in a table. */
export const WhereItMet = ({ page: { places } }: { page: HomePage }) => {
  const events = places.reduce((sum, { count }) => sum + count, 0)
  return (
    <figure className="mapped">
      <PlaceMap
        places={places}
        title={words.mapTitle}
        wordsFor={({ name, count }) => `${name}: ${words.nEvents(count)}`}
      />
      <figcaption>{words.mapCaption(words.nPlaces(places.length), words.nEvents(events))}</figcaption>
      <details>
        <summary>{words.mapTable}</summary>
        <table className="listing">
          <caption className="visually-hidden">{words.mapTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{words.place}</th>
              <th scope="col" className="number">
                {words.eventsThere}
              </th>
            </tr>
          </thead>
          <tbody>
            {places.map(({ key, name, href, count }) => (
              <tr key={key}>
                <th scope="row">
                  <a href={href}>{name}</a>
                </th>
                <td className="number">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
