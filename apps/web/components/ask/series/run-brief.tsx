import { runHref } from '#web/data/owners.ts'
import { actors } from '#web/words/index.ts'
import { type Run, RunEvents, RunNumbers, RunSums } from './run-table.tsx'

const words = actors.run
/** How many of the last events of a run stand where the whole run has a page of its own. */
const last = 3

/** A run of meetings in brief: how many there are, its numbers, the last of them, and the way to all with their sources. */
export const RunBrief = ({ owner, run }: { owner: Parameters<typeof runHref>[0]; run: Run }) => (
  <div className="run" id={`series-${run.key}`}>
    <h3>
      <a href={runHref(owner, run.key)}>{run.name}</a>
    </h3>
    <RunSums run={run} />
    <RunNumbers run={run} />
    {run.events.length > 0 && <RunEvents run={run} events={run.events.slice(-last)} notes={null} />}
    {run.events.length > last && (
      <p>
        <a href={runHref(owner, run.key)}>{words.all(run.events.length, run.name)}</a>
      </p>
    )}
  </div>
)
