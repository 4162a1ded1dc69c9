import { lazy, Suspense } from 'react'
import { useFile } from '#web/components/ask/client/use-file.ts'
import { useInPlaceOf } from '#web/components/ask/client/use-in-place-of.ts'
import type { KnownYear } from '#web/data/known/day-file.ts'
import type { KnownRecords } from '#web/data/known/record-file.ts'
import { asking as words } from '#web/words/index.ts'
import type { Asked } from './asked-of.ts'

const DayAnswer = lazy(() => import('./day-answer.tsx').then((module) => ({ default: module.DayAnswer })))
const RecordAnswer = lazy(() => import('./record-answer.tsx').then((module) => ({ default: module.RecordAnswer })))

const OfDay = ({ asked: { day, file } }: { asked: Asked }) => {
  const state = useFile<KnownYear>(file)
  return <Told stage={state.stage}>{state.stage === 'ready' && <DayAnswer file={state.file} day={day} />}</Told>
}
const OfRecord = ({ asked: { day, file }, id }: { asked: Asked; id: string }) => {
  const state = useFile<KnownRecords>(file)
  return (
    <Told stage={state.stage}>{state.stage === 'ready' && <RecordAnswer file={state.file} day={day} id={id} />}</Told>
  )
}
const Told = ({ stage, children }: { stage: string; children: React.ReactNode }) => (
  <>
    {stage === 'loading' && <p className="soft">{words.fetching}</p>}
    {stage === 'failed' && <p className="dispute">{words.failed}</p>}
    <Suspense>{children}</Suspense>
  </>
)

/** The answer to a question of the page, from the one file that holds it; the listing gives way to it. */
export const Answer = ({ asked, listing }: { asked: Asked | null; listing: string }) => {
  useInPlaceOf(listing, asked !== null)
  return (
    <div className="answer" aria-live="polite">
      {asked !== null &&
        (asked.id === null ? (
          <OfDay key="day" asked={asked} />
        ) : (
          <OfRecord key={asked.file} asked={asked} id={asked.id} />
        ))}
    </div>
  )
}
