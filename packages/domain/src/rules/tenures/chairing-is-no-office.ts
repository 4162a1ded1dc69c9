import { recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { entry, nested } from '../support/example.ts'

/** Words that tell who led one meeting; whoever holds the office is called so, elected or appointed. */
const led =
  /(?:under the chairmanship|under the$|chaired by|presided over by|headed by|под председательством|председательствовавш\p{Ll}+)(?=$|\s)/iu
const chair = /^(?:acting )?chair/i
const called = /chair(?:man|woman|person)(?!ship)|председател(?!ьств)/iu

const chairman = (phrase: string) => ({
  'persons/jane-example.yaml': `name: Jane Example\nevidence:\n${entry({ phrase: 'Jane Example' }, 'name')}${nested(
    'tenures',
    {
      chair: `office: Chairman\nof: body/example-council\nattested: ["2019-05-02"]\nevidence:\n${entry({ phrase }, 'office', 'of', 'attested:2019-05-02')}`,
    },
  )}`,
})

export const chairingIsNoOffice: Rule = {
  id: 'chairing-is-no-office',
  summary: 'An office of chairman rests on more than words that tell who chaired a meeting.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'tenure').flatMap(({ id, of, office, evidence }) => {
      if (!chair.test(office) || !of.startsWith('body/')) return []
      const told = evidence.filter(({ supports }) => supports.includes('office'))
      if (told.length === 0 || !told.every(({ phrase }) => led.test(phrase) && !called.test(phrase))) return []
      const message = `“${told[0]?.phrase ?? ''}” tells who chaired a meeting, not who held the office`
      const tip = "write the chair into the event, or cite a page that calls the person the body's chairman"
      return [{ ...locate(id, ['office']), message, tip }]
    }),
  passes: chairman('Chairman of the Example Council Jane Example'),
  fails: chairman('under the chairmanship of Jane Example'),
}
