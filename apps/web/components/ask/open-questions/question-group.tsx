import { fileTypes, parentOf, type RecordType, titleOf, typeOf } from '@csto-record/domain'
import type { openQuestions } from '@csto-record/queries'
import { countOf } from '#web/format/count.ts'
import { hrefOf } from '#web/format/href.ts'
import { shortened } from '#web/format/words.ts'

type Questions = ReturnType<typeof openQuestions>['questions']
const open = 15

/** Questions of one kind, by the kind of record they are about; long groups are folded. */
export const QuestionGroup = ({ questions }: { questions: Questions }) =>
  fileTypes.map((type) => {
    const own = questions.filter(({ record }) => typeOf<RecordType>(parentOf(record.id) ?? record.id) === type)
    return own.length === 0 ? null : (
      <details key={type} open={own.length <= open} className="group">
        <summary>
          {titleOf(type)} <span className="soft">{countOf(own.length, 'question')}</span>
        </summary>
        <ul className="open-list">
          {own.map(({ record, question, searched }) => (
            <li key={`${record.id} ${question}`}>
              <a href={hrefOf(record.id)}>{shortened(record.name, 110)}</a>: {question}
              {searched !== null && <span className="about">Looked through: {searched}</span>}
            </li>
          ))}
        </ul>
      </details>
    )
  })
