import { lists as words } from '#web/words/index.ts'

/** The way from a list to the same as a calendar, and back. */
export const ViewSwitch = ({ path, address }: { path: string; address: URLSearchParams }) => {
  const search = new URLSearchParams(address)
  const isCalendar = search.get('view') === 'calendar'
  if (isCalendar) search.delete('view')
  else search.set('view', 'calendar')
  return (
    <p className="soft small">
      <a href={`${path}?${search}`}>{isCalendar ? words.asList : words.asCalendar}</a>
    </p>
  )
}
