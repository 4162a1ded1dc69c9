import { type AnyRecord, type Dataset, type Day, pluralOf, recordsOf, recordTypes } from '@csto-record/domain'
import { perDataset } from '../memo.ts'
import { histories, lastBy, never, recordOn } from './history.ts'

/** Every day on which what is known of any record changes, in order. */
const daysOfChange = perDataset((dataset) =>
  [...new Set([...histories(dataset).values()].flat().flatMap(({ days }) => days))].toSorted(),
)

const make = (dataset: Dataset, day: Day): Dataset => {
  const collections = recordTypes.map((type) => {
    const whole: readonly AnyRecord[] = recordsOf(dataset, type)
    const known: AnyRecord[] = []
    for (const history of histories(dataset).get(type) ?? []) {
      const record = recordOn(dataset, history, day)
      if (record !== undefined) known.push(record)
    }
    const same = known.length === whole.length && known.every((record, index) => record === whole[index])
    return [pluralOf(type), same ? whole : known]
  })
  // Each collection holds the records of its type, as in the dataset this one is taken from.
  const known = { ...dataset, ...Object.fromEntries(collections) } as Dataset
  wholes.set(known, dataset)
  return known
}

const wholes = new WeakMap<Dataset, Dataset>()
/** The dataset that one as known by a day is taken from; a whole one is its own. */
export const wholeOf = (dataset: Dataset): Dataset => wholes.get(dataset) ?? dataset

const cache = new WeakMap<Dataset, Map<Day, Dataset>>()
const mostDays = 16
/**
 * The dataset as sources published by a day would give it, itself a Dataset with the same `asOf`. Facts without a known
 * source are gone, and so are our notes and open questions; a name given only later stays as a label; a preferred value
 * that was not known yet gives way to a disputed one that was. An undated source cannot be placed and does not count;
 * states, places and topics stay, since answers are worded in them. Null stands for no limit and returns the dataset
 * itself. Days between which nothing changed share one result, records of which nothing changed are shared by all, and
 * the results of the last few days are kept.
 */
export const datasetAsKnown = (dataset: Dataset, day: Day | null): Dataset => {
  if (day === null) return dataset
  const changes = daysOfChange(dataset)
  const since = changes[lastBy(changes, day)] ?? never
  const days = cache.get(dataset) ?? new Map<Day, Dataset>()
  cache.set(dataset, days)
  const made = days.get(since) ?? make(dataset, since)
  days.delete(since)
  days.set(since, made)
  const [oldest] = days.keys()
  if (days.size > mostDays && oldest !== undefined) days.delete(oldest)
  return made
}
