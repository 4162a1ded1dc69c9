'use client'

import type { Dataset } from '@csto-record/domain'
import type { Query } from '@csto-record/queries'
import { useState } from 'react'
import { type ListForm, listForms } from '#web/lists/taken.ts'
import { listTools as words } from '#web/words/index.ts'
import { type ApiAddress, ListTools, type ToolLink } from './list-tools.tsx'
import { fileNameOf, saveText } from './save-text.ts'

/** The API as a page hands it to the answers on it. */
export type Api = Pick<ApiAddress, 'url' | 'isOwn'>

/** The tools of an answer: all rows that fit, made into files here; its calendar, and the same question to the API. */
export const AnswerTools = ({
  list,
  dataset,
  query,
  checked,
  asked,
  total,
  api,
  hasCalendar = false,
}: {
  /** The name of the list, with which those of files begin. */
  list: string
  dataset: Dataset
  query: Query
  /** Parameters as the query's own reader gave them. */
  checked: Readonly<Record<string, unknown>>
  /** The same as text: what the API is asked with. */
  asked: URLSearchParams
  total: number
  api: Api
  /** Whether the API gives the answer as a calendar, too. */
  hasCalendar?: boolean
}) => {
  const [failed, setFailed] = useState(false)
  const given = [...asked].filter(([name, value]) => value !== '' && name !== 'cursor')
  const search = new URLSearchParams(given)
  const address = `/v1/queries/${query.info.name}${given.length === 0 ? '' : `?${search}`}`
  const named = new URLSearchParams(given.filter(([name]) => name !== 'limit' && name !== 'order'))
  const take = async (form: ListForm) => {
    try {
      const { textOf, wholeResult } = await import('#web/lists/rows.ts')
      const result = wholeResult(dataset, query, checked)
      saveText(fileNameOf(list, named), form, textOf(form, dataset, { of: 'result', query, result }))
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  const calendar: readonly ToolLink[] = hasCalendar
    ? [
        {
          href: `${api.url}${address.replace(/(?=\?|$)/, '.ics')}`,
          name: api.isOwn ? words.calendar : words.calendarFromApi,
        },
      ]
    : []
  return (
    <>
      <ListTools
        what={words.download(total)}
        downloads={listForms.map((form) => ({ form, take: () => void take(form) }))}
        links={calendar}
        api={{ ...api, list: address }}
      />
      {failed && <p className="dispute">{words.failed}</p>}
    </>
  )
}
