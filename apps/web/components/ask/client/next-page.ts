/** The address of the page of a list that follows: what was asked, with the new cursor in place of the one before. */
export const nextPage = (path: string, asked: URLSearchParams, cursor: string): string => {
  const search = new URLSearchParams(asked)
  search.set('cursor', cursor)
  return `${path}?${search}`
}
