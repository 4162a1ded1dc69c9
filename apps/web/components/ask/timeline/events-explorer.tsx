'use client'

import { lazy, Suspense } from 'react'
import { Asking } from '#web/components/ask/client/asking.tsx'
import type { ChoiceField } from '#web/components/ask/client/choice.ts'
import { FilterForm } from '#web/components/ask/client/filter-form.tsx'
import { useAddress } from '#web/components/ask/client/use-address.ts'
import type { Api } from '#web/components/lists/answer-tools.tsx'

const EventsAnswer = lazy(() => import('./events-answer.tsx').then((module) => ({ default: module.EventsAnswer })))

/** Filters over the timeline, kept in the address; the lists on the page stand in without scripts. */
export const EventsExplorer = ({
  fields,
  listing,
  api,
}: {
  fields: readonly ChoiceField[]
  listing: string
  api: Api
}) => {
  const address = useAddress()
  const asked = [...address.values()].some((value) => value !== '')
  return (
    <>
      <FilterForm action="/events" fields={fields} address={address} kept={['view']} />
      <Asking asked={asked} listing={listing}>
        {(record) => (
          <Suspense>
            <EventsAnswer record={record} address={address} api={api} />
          </Suspense>
        )}
      </Asking>
    </>
  )
}
