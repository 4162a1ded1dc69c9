import { recordsOf } from '../../dataset.ts'
import { slugOf } from '../../ids.ts'
import type { EventRecord, PlaceRecord } from '../../record.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'

/** A month or a day; a year alone may be no more than part of a name. */
const dateInFront = /^(?:19|20)\d{2}-[01]\d(?:-[0-3]\d)?(?=-|$)/

/** The place where an event's own id or name puts it: at the end of the id, or behind a comma, `in` or `at`. */
const placeNamed = ({ id, name }: EventRecord, places: readonly PlaceRecord[]): PlaceRecord | undefined =>
  places.find(
    (place) =>
      slugOf(id).endsWith(`-${slugOf(place.id)}`) ||
      [', ', ' in ', ' at '].some((before) => {
        const at = name.indexOf(`${before}${place.name}`)
        return at !== -1 && /^(?:[,.:]|$)/.test(name.slice(at + before.length + place.name.length))
      }),
  )

const meeting = (name: string, more: string) =>
  `name: ${name}\nkind: meeting\nbodies: [body/example-council]\n${more}${citing({ says: 'held' }, 'bodies')}`

export const namedFieldsGiven: Rule = {
  id: 'named-fields-given',
  summary: 'A day or a place that an event has in its id or name is in its fields, or is asked for.',
  check: ({ dataset, locate }) => {
    const places = recordsOf(dataset, 'place')
    return recordsOf(dataset, 'event').flatMap((event) => {
      const asks = (field: string): boolean => event.open.some((question) => question.field === field)
      const problem = (message: string, field: string) => ({
        ...locate(event.id, ['name']),
        message,
        tip: `give ${field} with the phrase that bears it, ask for it, or give the file another name and retire this id in redirects.yaml`,
      })
      const written = event.start === null && !asks('start') ? dateInFront.exec(slugOf(event.id))?.[0] : undefined
      const place = event.place === null && !asks('place') ? placeNamed(event, places) : undefined
      return [
        ...(written === undefined ? [] : [problem(`the id says ${written}, and start is not given`, 'start')]),
        ...(place === undefined ? [] : [problem(`it is named by ${place.name}, and place is not given`, 'place')]),
      ]
    })
  },
  passes: {
    'events/2019-04-meeting.yaml': meeting('A meeting', 'start: "2019-04"\n').replace('[bodies]', '[bodies, start]'),
    'events/2019-05-meeting.yaml': meeting(
      'Talks in Example City',
      'open:\n  - { key: day, field: start, question: When? }\n  - { key: place, field: place, question: Where? }\n',
    ),
    'events/talks-of-example-city-mayors.yaml': meeting('Talks of Example City mayors', ''),
  },
  fails: {
    'events/2019-04-meeting.yaml': meeting('A meeting', ''),
    'events/talks-example-city.yaml': meeting('Talks', ''),
    'events/talks.yaml': meeting('Talks in Example City', ''),
  },
}
