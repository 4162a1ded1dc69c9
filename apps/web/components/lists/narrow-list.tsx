'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { useAddress } from '#web/components/ask/client/use-address.ts'
import { useTypedBefore } from '#web/components/ask/client/use-typed-before.ts'
import type { Holds } from '#web/lists/chosen-rows.ts'
import { type ListForm, listForms, listHref } from '#web/lists/taken.ts'
import { listTools as words } from '#web/words/index.ts'
import { type ApiAddress, ListTools, type ToolLink } from './list-tools.tsx'
import { narrow } from './matching-rows.ts'
import { fileNameOf, saveText } from './save-text.ts'

const parameter = 'find'

const take = async (form: ListForm, key: string, holds: Holds, chosen: ReadonlySet<string>, asked: string) => {
  const [response, { chosenAs }, { queries }] = await Promise.all([
    fetch(listHref(key, 'json')),
    import('#web/lists/chosen-rows.ts'),
    holds.of === 'result' ? import('@csto-record/queries') : { queries: [] },
  ])
  if (!response.ok) throw new Error(`the list could not be fetched: ${response.status}`)
  const text = chosenAs(form, await response.json(), holds, chosen, queries)
  saveText(fileNameOf(key, new URLSearchParams({ [parameter]: asked })), form, text)
}

/** The tools of a list that stands whole on the page, and a field that leaves the rows with some words: those go into files. */
export const NarrowList = ({
  listing,
  list,
  holds,
  count,
  links,
  api,
}: {
  /** The id of what holds the rows. */
  listing: string
  /** Names the files of the list. */
  list: string
  holds: Holds
  count: number
  links: readonly ToolLink[]
  api: ApiAddress
}) => {
  const address = useAddress()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [asked, setAsked] = useState<string | null>(null)
  const [left, setLeft] = useState<ReadonlySet<string> | null>(null)
  const [failed, setFailed] = useState(false)
  const given = asked ?? address.get(parameter) ?? ''
  useEffect(() => {
    const element = document.getElementById(listing)
    if (element === null) return
    const found = narrow(element, given)
    setLeft(given.trim() === '' ? null : found.left)
  }, [listing, given])
  const type = (value: string) => {
    setAsked(value)
    const search = value === '' ? '' : `?${new URLSearchParams({ [parameter]: value })}`
    window.history.replaceState(null, '', `${window.location.pathname}${search}`)
  }
  useTypedBefore(field, type)
  const chosen = left
  return (
    <>
      <ListTools
        what={words.download(chosen?.size ?? count)}
        downloads={listForms.map((form) =>
          chosen === null
            ? { form, href: listHref(list, form) }
            : {
                form,
                take: () =>
                  void take(form, list, holds, chosen, given).then(
                    () => setFailed(false),
                    () => setFailed(true),
                  ),
              },
        )}
        links={links}
        api={{ ...api, hasMore: chosen !== null || api.hasMore === true }}
      />
      {failed && <p className="dispute">{words.failed}</p>}
      <search className="narrow needs-scripts">
        <label htmlFor={id}>{words.narrow}</label>
        <input ref={field} id={id} type="search" value={given} onChange={(event) => type(event.target.value)} />
        <p aria-live="polite" className="soft small">
          {chosen !== null && words.shown(chosen.size, count)}
        </p>
      </search>
    </>
  )
}
