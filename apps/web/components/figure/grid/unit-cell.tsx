import { Datum } from '#web/components/figure/drawing/datum.tsx'
import { unitsIn } from './units.ts'

/** A square for each thing of a cell, those that came about full and those only planned hollow, on top. */
export const UnitCell = ({
  title,
  full,
  hollow,
  cell,
  base,
}: {
  title: string
  full: number
  hollow: number
  cell: { readonly x: number; readonly width: number }
  base: number
}) => {
  const { squares, insides } = unitsIn({ full, hollow }, cell, base)
  return (
    <Datum title={title} count={full + hollow}>
      <path className="drawn-units" d={squares} />
      {insides !== '' && <path className="drawn-unit-insides" d={insides} />}
    </Datum>
  )
}
