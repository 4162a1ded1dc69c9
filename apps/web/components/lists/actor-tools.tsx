import type { Id } from '@csto-record/domain'
import { type ActorType, parameterOf, recordsAbout } from '@csto-record/formats'
import { dataset } from '#web/data/dataset.ts'
import { overApi, subscriptionsOfActor } from '#web/data/list-tools.ts'
import { apiUrl } from '#web/data/site.ts'
import { inForm } from '#web/lists/taken.ts'
import { listTools as words } from '#web/words/index.ts'
import { ListTools } from './list-tools.tsx'

/** The tools of the list of events that have to do with a place, a topic or another actor, asked of the API. */
export const ActorTools = ({ actor }: { actor: Id<ActorType> }) => {
  const [name, value] = parameterOf('event', actor)
  const list = `/v1/events?${new URLSearchParams({ [name]: value })}`
  return (
    <ListTools
      what={words.download(recordsAbout(dataset, 'event', actor).length)}
      downloads={[
        { form: 'csv', href: `${apiUrl}${inForm(list, 'csv')}` },
        { form: 'json', href: `${apiUrl}${list}&limit=500` },
      ]}
      links={subscriptionsOfActor(actor)}
      api={overApi(list)}
    />
  )
}
