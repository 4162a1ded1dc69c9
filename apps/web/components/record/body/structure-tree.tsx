import type { structure } from '@csto-record/queries'
import { dateInWords } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { actors } from '#web/words/index.ts'

const words = actors.body
export type Unit = ReturnType<typeof structure>['units'][number]

/** What is known of the founding of an organ: since when it stands, or that this is not sure for the day asked about. */
const Founded = ({ unit: { founded, standing } }: { unit: Unit }) =>
  founded !== null ? (
    <span className="about inline">
      {words.since(dateInWords(founded))}
      {standing === 'possible' && `, ${words.before}`}
    </span>
  ) : standing === 'possible' ? (
    <span className="unknown small">{words.maybe}</span>
  ) : null

/** Organs under one another, each before what stands under it. Made of results alone, for pages and answers alike. */
export const StructureTree = ({ units }: { units: readonly Unit[] }) => {
  const top = Math.min(...units.map(({ depth }) => depth))
  const heads = units.flatMap(({ depth }, position) => (depth === top ? [position] : []))
  return units.length === 0 ? null : (
    <ul className="tree">
      {heads.map((from, position) => {
        const [head, ...under] = units.slice(from, heads[position + 1])
        return head === undefined ? null : (
          <li key={head.unit.id}>
            <a href={hrefOf(head.unit.id)}>{head.unit.name}</a>
            {head.acronym !== null && <span className="soft"> {head.acronym}</span>}{' '}
            {head.events > 0 && <span className="about inline">{words.events(head.events)} </span>}
            <Founded unit={head} />
            <StructureTree units={under} />
          </li>
        )
      })}
    </ul>
  )
}
