import { type Dataset, type Id, type RecordOf, type RecordType, typeOf } from '@csto-record/domain'
import { engineOf, filtersOf } from '@csto-record/queries'

/** The types whose records have events and documents of their own: each record of them has a calendar and feeds. */
export const actorTypes = ['state', 'organization', 'body', 'person', 'force', 'topic', 'place'] as const
export type ActorType = (typeof actorTypes)[number]

/** The parameter by which lists are asked for what has to do with a record of a type; `mentions` where a list lacks it. */
const parameters: Readonly<Record<ActorType, string>> = {
  state: 'state',
  organization: 'body',
  body: 'body',
  person: 'person',
  force: 'force',
  topic: 'topic',
  place: 'place',
}

export const isActorType = (type: RecordType): type is ActorType => type in parameters
export const isActor = (id: Id): id is Id<ActorType> => isActorType(typeOf<RecordType>(id))

/** The parameter, and its value, with which the list of a type holds what has to do with a record. */
export const parameterOf = (list: 'event' | 'document', id: Id<ActorType>): readonly [name: string, value: string] => {
  const name = parameters[typeOf(id)]
  return [filtersOf(list).some((filter) => filter.name === name) ? name : 'mentions', id]
}

/** The events or documents that have to do with a record, by id: those that the list holds under `parameterOf`. */
export const recordsAbout = <T extends 'event' | 'document'>(
  dataset: Dataset,
  list: T,
  id: Id<ActorType>,
): readonly RecordOf<T>[] => {
  const [name] = parameterOf(list, id)
  const filter = filtersOf(list).find((one) => one.name === name)
  if (filter === undefined) return []
  const wanted = name === 'mentions' ? id : [id]
  const where = filter.conditions(wanted)
  const limit = Number.MAX_SAFE_INTEGER
  return engineOf(dataset, list).select({ where, order: [], limit, after: null, facets: [] }).rows
}
