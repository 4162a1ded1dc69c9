import type { Side } from '@csto-record/queries/compared'
import { fetchData, usePiece } from '#web/components/ask/client/use-piece.ts'
import { compared as words } from '#web/words/index.ts'
import type { ComparedChoice } from './compare-picker.tsx'
import { ComparedTable } from './compared-table.tsx'

// The build wrote these files from the dataset; nobody checks them again.
const sideOf = async (key: string): Promise<Side> => (await fetchData(`compare/${key}.json`)) as Side
const bothSides = (keys: string): Promise<readonly Side[]> => Promise.all(keys.split(' ').map(sideOf))

/** Two of a kind side by side, from a small file of each. */
export const CompareAnswer = ({
  choices,
  left,
  right,
}: {
  choices: readonly ComparedChoice[]
  left: string
  right: string
}) => {
  const one = choices.find(({ value }) => value === left)
  const other = choices.find(({ value }) => value === right)
  const isAsked = one !== undefined && other !== undefined && one !== other
  const state = usePiece(isAsked ? `${left} ${right}` : null, bothSides)
  if (one === undefined || other === undefined)
    return <p className="problems">{words.unknown(one === undefined ? left : right)}</p>
  if (one === other) return <p>{words.same}</p>
  if (state.stage === 'failed') return <p className="dispute">{words.failed}</p>
  if (state.stage !== 'ready') return <p className="soft">{words.fetching}</p>
  const [first, second] = state.value
  if (first === undefined || second === undefined) return null
  return (
    <>
      <h3>{words.pair(one.name, other.name)}</h3>
      <ComparedTable
        left={{ key: one.value, name: one.name, href: one.href, side: first }}
        right={{ key: other.value, name: other.name, href: other.href, side: second }}
      />
    </>
  )
}
