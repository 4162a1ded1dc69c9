/** The name of the site and what stands on every page. */
export const site = {
  skip: 'Skip to the content',
  mainParts: 'Main parts',
  search: 'Search',
  contents: 'Contents',
} as const
