import type { ListForm } from '#web/lists/taken.ts'

const mediaTypes: Readonly<Record<ListForm, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
}
/** How long a browser may take to begin to write a file, in milliseconds. */
const patience = 30_000

/** Hands a text to the reader as a file, as if it had been downloaded. */
export const saveText = (name: string, form: ListForm, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: mediaTypes[form] }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${name}.${form}`
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), patience)
}

/** The name of a file that holds what was asked for: `events-session-state-armenia`. */
export const fileNameOf = (list: string, asked: URLSearchParams): string =>
  [list, ...[...asked.values()].filter((value) => value !== '')]
    .join('-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/-$/, '')
