import { webUrl } from './addresses.ts'

// What a copy of the reader is told by its environment: also read by the steps of the build that run outside of pages.

/** The value of a variable; an empty one counts as none. */
const given = (name: string): string | null => process.env[name]?.trim() || null

/** A setting that has to read in some way. Throws where it does not, with what would be right. */
export const checked = (name: string, value: string | null, right: RegExp, expected: string): string | null => {
  if (value !== null && !right.test(value)) throw new Error(`${name} is "${value}"; it takes ${expected}`)
  return value
}

/** Where mistakes are reported: an address of mail, and where the repository takes new issues; null where not set. */
export const inbox = {
  mail: checked(
    'CSTO_REPORT_MAIL',
    given('CSTO_REPORT_MAIL'),
    /^[^\s@?&%]+@[^\s@?&%]+\.[^\s@?&%]+$/,
    'one address of mail, such as record@example.org',
  ),
  issues: checked(
    'CSTO_ISSUES_URL',
    given('CSTO_ISSUES_URL'),
    /^https?:\/\/[^\s?#]+$/,
    'the address for new issues, such as https://example.org/owner/repository/issues/new',
  ),
}

export const siteName = 'CSTO Record'

/** What citations name of this copy. */
export const imprint = { title: siteName, readerUrl: webUrl }
