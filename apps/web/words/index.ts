// Every word of the interface, by area. A second language is a folder beside `en` whose areas are held by
// `satisfies typeof`, so that a missing word fails the compiler. What has a number or a name in it is a function.

export { chair } from './en/chair.ts'
export { kindsOfRecord, search, whyFound } from './en/search.ts'
export { site } from './en/site.ts'
