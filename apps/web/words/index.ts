// Every word of the interface, by area. A second language is a folder beside `en` whose areas are held by
// `satisfies typeof`, so that a missing word fails the compiler. What has a number or a name in it is a function.

export { home, type Sentence } from './en/home.ts'
export { offices } from './en/offices.ts'
export { people } from './en/people.ts'
export { site } from './en/site.ts'
