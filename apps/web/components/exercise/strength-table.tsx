import type { Exercise } from '#web/data/exercises.ts'
import { hrefOf } from '#web/format/href.ts'
import { inWords } from '#web/format/label.ts'
import { daysInWords } from '#web/format/span.ts'
import { strengthInWords } from '#web/format/strength.ts'
import { exercises as words } from '#web/words/index.ts'

const People = ({ exercise }: { exercise: Exercise }) => {
  const people = strengthInWords(exercise)
  if (people === null) return <span className="unknown">{words.unknown}</span>
  const { basis, scope } = exercise.strength ?? {}
  const notes = [...(basis === 'announced' ? [words.announced] : []), ...(scope === 'several' ? [words.several] : [])]
  return (
    <>
      <a href={`${hrefOf(exercise.event.id)}#figures`}>{people}</a>
      {notes.length > 0 && <span className="about">{notes.join(', ')}</span>}
    </>
  )
}

/** The exercises of a year with the people at each; the page of each has the sources. */
export const StrengthTable = ({ exercises, title }: { exercises: readonly Exercise[]; title: string }) => (
  <table className="listing strength-table" data-rows>
    <caption>{title}</caption>
    <thead className="visually-hidden">
      <tr>
        <th scope="col">{words.exercise}</th>
        <th scope="col" className="number">
          {words.peopleColumn}
        </th>
      </tr>
    </thead>
    <tbody>
      {exercises.map((exercise) => (
        <tr key={exercise.event.id} data-row={exercise.event.id}>
          <th scope="row">
            <a href={hrefOf(exercise.event.id)}>{exercise.event.name}</a>
            <span className="about">
              {daysInWords(exercise.start, null)}
              {exercise.status !== null && exercise.status !== 'held' && words.status(inWords(exercise.status))}
            </span>
          </th>
          <td className="number">
            <People exercise={exercise} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
