import { recordById, recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { cited, citing, nested } from '../support/example.ts'

const session = (speaker: string) => {
  const remark = `speaker: ${speaker}\nsummary: Trade should grow.\n${cited('speaker', 'summary')}`
  return `name: A session\nkind: session\nstart: "2019-04-10"\nparticipants:\n  - { who: person/jane-example }\n${citing({ says: 'held' }, 'start', 'participants')}${nested('remarks', { trade: remark })}`
}

export const speakerTookPart: Rule = {
  id: 'speaker-took-part',
  summary: 'Whoever spoke at an event is among those who took part or had the chair.',
  severity: 'warning',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'remark').flatMap(({ id, event, speaker, on }) => {
      const at = recordById(dataset, event)
      if (at === undefined || at.kind === 'statement' || at.participants.length === 0 || on !== null) return []
      const present = [
        at.chair?.who,
        ...at.participants.flatMap(({ who, onBehalfOf }) => [who, onBehalfOf]),
        ...at.bodies,
      ]
      if (present.includes(speaker)) return []
      const message = `${speaker} spoke, but is not among the participants`
      return [
        {
          ...locate(id, ['speaker']),
          message,
          tip: 'add the speaker to participants, or say on which other day it was said',
        },
      ]
    }),
  passes: { 'events/2019-04-10-session.yaml': session('person/jane-example') },
  fails: { 'events/2019-04-10-session.yaml': session('state/yonder') },
}
