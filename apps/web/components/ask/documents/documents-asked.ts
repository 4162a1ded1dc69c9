/** The question to the record that an address of the list of documents stands for: a year becomes its days. */
export const documentsAsked = (address: URLSearchParams, mostAtOnce: number): URLSearchParams => {
  const search = new URLSearchParams(address)
  search.delete('view')
  const year = search.get('year')
  search.delete('year')
  if (year !== null && /^\d{4}$/.test(year)) {
    if (!search.has('from')) search.set('from', `${year}-01-01`)
    if (!search.has('to')) search.set('to', `${year}-12-31`)
  } else if (year !== null && year !== '') search.set('year', year)
  if (!search.has('limit')) search.set('limit', String(mostAtOnce))
  return search
}
