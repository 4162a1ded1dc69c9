import { factTools } from '#web/words/en/fact-tools.ts'

const words = factTools.message

/** What a report of a mistake is about. */
export interface Reported {
  /** The id of the record. */
  readonly record: string
  /** The path of the fact, `start` or `bodies:body/b`; null where the report is of the whole record. */
  readonly path: string | null
  /** What the record says there, in words; null where the report is of the whole record. */
  readonly value: string | null
  /** The whole address of the page, with the place of the fact. */
  readonly page: string
  readonly version: string
  /** The day up to which sources were checked, in words. */
  readonly asOf: string
}

/** Where reports go; null where nobody named an address. */
export interface Inbox {
  /** An address of mail. */
  readonly mail: string | null
  /** The address under which the repository takes new issues, without a query string. */
  readonly issues: string | null
}

const idOf = ({ record, path }: Reported): string => (path === null ? record : `${record}/${path}`)

/** The message of a mistake, with room for what is wrong and where it is written. */
export const reportText = (reported: Reported): string =>
  [
    `${words.id}: ${idOf(reported)}`,
    ...(reported.value === null ? [] : [`${words.value}: ${reported.value}`]),
    `${words.page}: ${reported.page}`,
    `${words.version}: ${words.checked(reported.version, reported.asOf)}`,
    '',
    `${words.wrong}:`,
    '',
    `${words.written}:`,
    '',
  ].join('\n')

/** A `mailto:` address (RFC 6068) that opens the message, lines ended as mail ends them. */
export const mailAddress = (mail: string, reported: Reported): string =>
  `mailto:${mail}?subject=${encodeURIComponent(words.subject(idOf(reported)))}&body=${encodeURIComponent(
    reportText(reported).replaceAll('\n', '\r\n'),
  )}`

/** The form `a-fact-is-wrong.yml` of the repository, its fields filled in by their ids. */
export const formAddress = (issues: string, reported: Reported): string => {
  const { record, path, value, page, version, asOf } = reported
  const filled = new URLSearchParams({
    template: 'a-fact-is-wrong.yml',
    title: words.subject(idOf(reported)),
    record: `${record} (${page})`,
    ...(path === null ? {} : { field: path }),
    ...(value === null ? {} : { value: `${words.value}: ${value}\n\n${words.wrong}: ` }),
    version: words.checked(version, asOf),
  })
  return `${issues}?${filled}`
}
