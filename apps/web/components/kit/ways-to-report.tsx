import { inbox } from '#web/data/site.ts'
import { factTools } from '#web/words/index.ts'

const words = factTools.message

/** Where this copy of the reader takes reports, as plain addresses; says so where it names none. */
export const WaysToReport = () => {
  const { mail, issues } = inbox
  if (mail === null && issues === null) return <p>{words.nowhere}</p>
  return (
    <p className="ways">
      {mail !== null && <a href={`mailto:${mail}`}>{words.byMail}</a>}
      {issues !== null && <a href={issues}>{words.byForm}</a>}
    </p>
  )
}
