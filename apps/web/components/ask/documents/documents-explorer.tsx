'use client'

import { lazy, Suspense } from 'react'
import { Asking } from '#web/components/ask/client/asking.tsx'
import type { ChoiceField } from '#web/components/ask/client/choice.ts'
import { FilterForm } from '#web/components/ask/client/filter-form.tsx'
import { useAddress } from '#web/components/ask/client/use-address.ts'
import type { Api } from '#web/components/lists/answer-tools.tsx'

const DocumentsAnswer = lazy(() =>
  import('./documents-answer.tsx').then((module) => ({ default: module.DocumentsAnswer })),
)

/** Filters over the documents, kept in the address; the lists on the page stand in without scripts. */
export const DocumentsExplorer = ({
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
      <FilterForm action="/documents" fields={fields} address={address} kept={['view']} />
      <Asking asked={asked} listing={listing}>
        {(record) => (
          <Suspense>
            <DocumentsAnswer record={record} address={address} api={api} />
          </Suspense>
        )}
      </Asking>
    </>
  )
}
