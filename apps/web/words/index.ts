// Every word of the interface, by area. A second language is a folder beside `en` whose areas are held by
// `satisfies typeof`, so that a missing word fails the compiler. What has a number or a name in it is a function.

export { calendar } from './en/calendar.ts'
export { disputes } from './en/disputes.ts'
export { documents } from './en/documents.ts'
export { eventList } from './en/event-list.ts'
export { lists } from './en/lists.ts'
export { openQuestions } from './en/open-questions.ts'
export { shared } from './en/shared.ts'
export { site } from './en/site.ts'
export { sources } from './en/sources.ts'
export { years } from './en/years.ts'
