import { recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'

/** Words by which a page says whose body something is, in the languages of most sources. */
const belongs = [
  /\b(?:subsidiary|auxiliary|ancillary|consultative|executive|advisory|permanent working|working) body (?:of|under)\b/i,
  /\bunder the (?:\p{Lu}\p{L}* )*(?:Council|Committee|Assembly|Secretariat|Staff)\b/u,
  /(?<!\p{L})(?:вспомогательн|консультативн|исполнительн|рабоч)\p{L}* орган\p{L}*/iu,
  /(?<!\p{L})при (?:Совет|Комитет|Секретариат|Объедин[её]нн\p{L}+ штаб|Парламентск)/u,
]

const office = (phrase: string) =>
  `name: Example Office\n${citing({ phrase }, 'name')}open:\n  - { key: parent, field: parent, question: What is it part of? }\n`

export const parentTold: Rule = {
  id: 'parent-told',
  summary: 'A body that asks what it is part of has no phrase that says so.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'body').flatMap(({ id, parent, open, evidence }) => {
      const asks = open.findIndex(({ field }) => field === 'parent')
      const told = evidence.find(({ phrase }) => belongs.some((words) => words.test(phrase)))
      if (parent !== null || asks === -1 || told === undefined) return []
      const message = `asks what it is part of, and “${told.phrase}” says so`
      return [
        { ...locate(id, ['open', asks]), message, tip: 'write the parent with this evidence, and drop the question' },
      ]
    }),
  passes: {
    'bodies/example-office.yaml': office('the Example Office works in Example City'),
    'bodies/other-office.yaml': `name: Other Office\nparent: body/example-council\n${citing({ phrase: 'a working body of the Council' }, 'name', 'parent')}`,
    'bodies/third-office.yaml': `name: Third Office\n${citing({ phrase: 'under the Example Council' }, 'name')}`,
  },
  fails: { 'bodies/example-office.yaml': office('is a subsidiary body of the Pact') },
}
