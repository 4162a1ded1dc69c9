import type { Id } from '@csto-record/domain'
import { type OpenedPaths, openPaths, type Path } from '@csto-record/queries/paths'
import { useLayoutEffect } from 'react'
import { fetchData, usePiece } from '#web/components/ask/client/use-piece.ts'
import { path as words } from '#web/words/index.ts'
import { PathSteps } from './path-steps.tsx'

const most = 4

let opening: Promise<OpenedPaths> | undefined
const open = (): Promise<OpenedPaths> => {
  opening ??= openPaths((name) => fetchData(`paths/${name}`)).catch((error: unknown) => {
    opening = undefined
    throw error
  })
  return opening
}
const find = async (ends: string): Promise<Path> => {
  const [from = '', to = ''] = ends.split('\n')
  // Whatever stands in the address is looked up among the ids on record, and told as lacking where it is none.
  return (await open()).between(from as Id, to as Id, most)
}

/** The shortest way from one record to another, in sentences with what each rests on. */
export const PathAnswer = ({
  from,
  to,
  onNames,
}: {
  from: string
  to: string
  /** Told the names of the two once they are known. */
  onNames: (names: readonly [string, string]) => void
}) => {
  const state = usePiece(`${from}\n${to}`, find)
  const ends = state.stage === 'ready' ? state.value.ends : []
  const [one, other] = ends
  const names = one !== undefined && other !== undefined ? ([one.name, other.name] as const) : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each answer, not for each drawing of the form
  useLayoutEffect(() => {
    if (names !== null) onNames(names)
  }, [state])
  if (state.stage === 'failed') return <p className="dispute">{words.failed}</p>
  if (state.stage !== 'ready') return <p className="soft">{words.fetching}</p>
  const { steps, lacking } = state.value
  if (lacking.length > 0)
    return <p className="problems">{words.lacking(lacking.map((id) => `“${id.slice(0, 80)}”`).join(', '))}</p>
  if (names === null) return null
  if (steps === null) return <p>{words.none(names[0], names[1], most)}</p>
  if (steps.length === 0) return <p>{words.same}</p>
  return (
    <>
      <p className="answer-sentence">{words.found(names[0], names[1], steps.length)}</p>
      <PathSteps steps={steps} />
    </>
  )
}
