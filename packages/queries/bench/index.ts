import { asKnownContest } from './as-known.ts'
import { knownBench } from './known.ts'
import { searchContests } from './search.ts'
import { searchLatency } from './search-latency.ts'
import { selectionContests } from './selection.ts'
import { timelineContests } from './timeline.ts'

// Medians of one run on one machine: compare within a pair, not between machines.
console.log(searchLatency())
for (const said of await timelineContests()) console.log(said)
for (const said of await selectionContests()) console.log(said)
for (const said of await searchContests()) console.log(said)
console.log(await asKnownContest())
console.log(knownBench(100_000))
