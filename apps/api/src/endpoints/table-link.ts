import type { Link } from '../http/endpoint.ts'

/** Where the metadata of a table is, as CSV on the Web has clients look for it. */
export const tableMetadata = ({ pathname, search }: URL): Link => ({
  rel: 'describedby',
  href: `${pathname}-metadata.json${search}`,
  type: 'application/csvm+json',
})
