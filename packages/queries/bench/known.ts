import { asDay } from '@csto-record/domain'
import { asKnown, datasetAsKnown, timeline } from '../src/index.ts'
import { withEvents } from './synthetic.ts'

/** Days far apart and near each other, each asked for the first time in its turn. */
const days = ['2012-06-15', '2024-05-01', '2024-05-02', '2024-05-20', '2025-12-31', '2005-01-01']
/** Processor time, so that what else the machine does counts less. */
const milliseconds = (run: () => unknown): number => {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** What the second clock costs on one day after another: each day builds what is known of it and is asked three things. */
export const knownBench = (count: number): string => {
  const of = withEvents(count)
  const lines = days.map((day) => {
    const known = milliseconds(() => datasetAsKnown(of, asDay(day)))
    const events = milliseconds(() => timeline(of, { knownBy: day, limit: 20 }))
    const record = milliseconds(() => asKnown(of, { day, record: 'event/made-up-7' }))
    return `  ${day}: ${[known, events, record].map((one) => `${one.toFixed(0)} ms`).join(', ')}`
  })
  return [`${count} events as known by a day: the dataset, 20 of the timeline, one record`, ...lines].join('\n')
}
