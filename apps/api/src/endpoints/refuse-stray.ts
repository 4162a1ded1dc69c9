import { recordUrl } from '@csto-record/formats'
import type { Refusal } from '../http/endpoint.ts'
import { type Stray, strayInWords } from './stray.ts'

/** Another address, with one id in its parameters put in place of another. */
const withId = (url: URL, parameter: string, from: string, to: string): string => {
  const replaced = (values: string): string =>
    values
      .split(',')
      .map((value) => (value === from ? to : value))
      .join(',')
  const values = url.searchParams.getAll(parameter).map(replaced)
  const search = new URLSearchParams(url.search)
  search.delete(parameter)
  for (const value of values) search.append(parameter, value)
  return `${url.pathname}?${search}`
}

/** The answer to a request that names a record which is not here: where it went, that it was withdrawn, or what is near. */
export const refuseStray = ({ parameter, id, looked }: Stray, url: URL): Refusal => {
  switch (looked.kind) {
    case 'moved':
      return { kind: 'moved', to: withId(url, parameter, id, looked.to) }
    case 'withdrawn':
      return { kind: 'withdrawn', detail: strayInWords(parameter, id, looked) }
    case 'absent':
      return { kind: 'absent', detail: strayInWords(parameter, id, looked), near: looked.near.map(recordUrl) }
  }
}
