import type { Span } from '../page/page.ts'

/** What an event is called, in English and Russian, and the kind of the record that goes with it. */
const nouns: readonly (readonly [RegExp, string | null])[] = [
  [/\b(?:sessions?|summits?)\b|сесси\p{L}*|саммит\p{L}*/giu, 'session'],
  [/\btraining sessions?\b|\btrainings?\b(?! (?:cent|range|ground|of|system|activit))|тренировк\p{L}*/giu, 'training'],
  [
    /\bmeetings?\b|\bsittings?\b|\btalks\b|заседани\p{L}*|встреч[аеиуо]\p{L}*|совещани\p{L}*|переговор\p{L}*/giu,
    'meeting',
  ],
  [/\bconsultations?\b|консультаци\p{L}*/giu, 'consultation'],
  [
    /\b(?:conference|forum|seminar|symposium|round table)s?\b|(?<!видео)конференци(?!онн|и?связ)\p{L}*|форум\p{L}*|семинар\p{L}*|кругл\p{L}+ стол\p{L}*/giu,
    'conference',
  ],
  [/\b(?:exercises?|drills?|manoeuvres|maneuvers)\b|учени[еяйюями]{1,3}(?!\p{L})/giu, 'exercise'],
  [/\boperations?\b|операци[яиюей]{1,2}(?!\p{L})/giu, 'operation'],
  [/\bvisits?\b|визит\p{L}*/giu, 'visit'],
  [/\b(?:parade|ceremony)\b|парад\p{L}*|церемони\p{L}*/giu, null],
]
const gathering =
  /\b(?:gathered|met|meets?|convened?|convenes|assembled|to look at|will meet|to meet)\b|собирал\p{L}*|собрал\p{L}*|собер(?:ется|утся)|встретил\p{L}*/giu

/** A word for an event, or a verb for coming together, which leaves the kind open. */
export interface EventWord extends Span {
  readonly kind: string | null
  readonly isNoun: boolean
}

/** The words for events in a stretch of text, in order. A longer one wins: a training session is no session. */
export const eventWordsIn = (text: string, from: number): readonly EventWord[] => {
  const found = [
    ...nouns.flatMap(([pattern, kind]) =>
      [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
        kind,
        isNoun: true,
        start: index,
        end: index + word.length,
      })),
    ),
    ...[...text.matchAll(gathering)].map(({ 0: word, index }) => ({
      kind: 'meeting',
      isNoun: false,
      start: index,
      end: index + word.length,
    })),
  ]
  return found
    .filter(
      (one) =>
        !found.some(
          (other) =>
            other !== one &&
            other.start <= one.start &&
            other.end >= one.end &&
            other.end - other.start > one.end - one.start,
        ),
    )
    .map((one) => ({ ...one, start: one.start + from, end: one.end + from }))
    .toSorted((left, right) => left.start - right.start)
}

/** Words before an event's name that make it the occasion of something else, not what the sentence tells of. */
export const isAside = (before: string): boolean =>
  /(?:decisions?|spoke (?:of|about)|told of|рассказал\p{L}*|говорил\p{L}*|summed up|summari[sz]ed|reviewed|looked at|discussed|outcomes?|results?|preparation|preparations|run-up|documents|adopted|approved|agreed|made|signed|обсудил\p{L}*|рассмотрел\p{L}*|итог\p{L}*|результат\p{L}*|подготовк\p{L}*|решени\p{L}*|принят\p{L}*|подписан\p{L}*)(?:\s+[\p{L}\d«»“”"'-]+){0,6}\s*["“«]?$/iu.test(
    before,
  )
/** The next one, or the one before. */
export const isOther = (before: string): boolean =>
  /(?:next|previous|last|earlier|следующ\p{L}*|предыдущ\p{L}*|прошл(?:ый|ая|ое|ого|ой|ом|ую))\s+(?:\p{L}+\s+){0,2}$/iu.test(
    before,
  )

const planned =
  /\b(?:will|is to|are to|was to|were to|to be held|(?:is|are) (?:scheduled|due|set|expected|planned)|plans? to|intends? to|upcoming|forthcoming|to meet)\b|(?<!\p{L})(?:состоится|состоятся|пройд[её]т|пройдут|планиру[ею]тся?|намечен\p{L}*|запланирован\p{L}*|предстоящ\p{L}*|будет|будут|собер(?:ется|утся)|встретятся)(?!\p{L})/giu
const underWay =
  /\b(?:is|are) (?:under ?way|taking place|being held|in progress)\b|\b(?:began|started|kicked off|has begun|continues|goes on)\b|\bopened\b(?! (?:the|a|an|by)\b)|(?<!was )(?<!were )\bopens\b|(?<!\p{L})(?:проходит|проходят|ид[её]т|начал(?:ось|ся|ись|ась)|открыл(?:ось|ся|ись|ась)|стартовал\p{L}*|продолжается|ведет|ведёт)(?!\p{L})/giu
const held =
  /\b(?:(?:was|were|has been|have been|had been) (?:held|chaired|opened)|held|took place|gathered|met|convened|hosted|ended|concluded|attended|took part|participated|discussed|chaired|said|spoke|adopted|assembled)\b|(?<!\p{L})(?:прош(?:ел|ёл|ла|ло|ли)|состоял\p{L}*|завершил\p{L}*|пров(?:ел|ёл|ела|ели)|собрал\p{L}*|собирал\p{L}*|приня(?:л|ла|ли) участие|обсудил\p{L}*|председательствовал\p{L}*|участвовал\p{L}*|выступил\p{L}*)(?!\p{L})/giu

export type Says = 'planned' | 'under-way' | 'held'

/** What the tense of a sentence says of the event named at a place in it: the nearest verb, first one after its name. */
export const saysOf = (text: string, at: number): Says | null => {
  const verbs = (
    [
      ['planned', planned],
      ['under-way', underWay],
      ['held', held],
    ] as const
  ).flatMap(([says, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: verb, index }) => {
      const distance = index >= at ? index - at : (at - index - verb.length) * 1.5
      // "to be held" is planned, though "held" stands in it.
      return { says, start: index, end: index + verb.length, distance }
    }),
  )
  const own = verbs.filter(
    (verb) =>
      !verbs.some(
        (other) =>
          other !== verb &&
          other.start <= verb.start &&
          other.end >= verb.end &&
          other.end - other.start > verb.end - verb.start,
      ),
  )
  return own.toSorted((left, right) => left.distance - right.distance)[0]?.says ?? null
}

export const toldNow =
  /\b(?:today|this (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon))\b|(?<!\p{L})сегодня(?!\p{L})/iu
export const byVideo =
  /\b(?:by|via|in the format of an?|in|held a) video ?(?:conferenc\p{L}+|link)|\bvideo ?conferenc(?:e|ing)\b|\bvia video\b|видео-?\s?конференц\p{L}*(?:\s?связ\p{L}*)?|в режиме ВКС/iu
