import { wordsIn } from './words.ts'

/**
 * Words of diplomacy and defence that mean one thing, English and Russian: a question in one language finds what is
 * written in the other, and "freeze" finds "frozen", which no stemmer knows. Nothing here names an organization; what
 * one calls itself and its bodies stands in the record.
 */
const written: readonly string[] = [
  'charter statute устав',
  'treaty pact договор пакт',
  'agreement соглашение',
  'protocol протокол',
  'declaration декларация',
  'statement заявление',
  'decision решение',
  'strategy стратегия',
  'programme program программа',
  'regulation положение',
  'law закон',
  'document документ',
  'summit саммит',
  'session сессия',
  'meeting meet заседание встреча совещание',
  'exercise drill manoeuvre maneuver wargame учение учения',
  'training тренировка сборы подготовка',
  'operation операция',
  'conference конференция',
  'visit визит',
  'deployment deploy ввод развертывание размещение',
  'peacekeeping peacekeeper миротворец миротворцы миротворческий миротворческая',
  'force troop сила силы войско войска',
  'army armed военный военная military',
  'freeze froze frozen freezing suspend suspension заморозить заморозка заморожено замораживать приостановить приостановление приостановила',
  'withdrawal withdraw withdrew leave left leaving exit quit выход выйти вышел вышла выходит покинуть покинул покинула',
  'accession accede join joined вступление вступить вступил вступила присоединение присоединиться',
  'member membership member-state членство член участник участие',
  'observer наблюдатель',
  'partner партнер партнёр',
  'chair chairs chaired chairing chairman chairwoman chairperson chairmanship preside presidency presiding председатель председательство председательствовать председательствует председательствующий',
  'secretary секретарь',
  'general генеральный генерал',
  'deputy заместитель зам',
  'president президент',
  'prime премьер',
  'minister министр',
  'foreign иностранный иностранных',
  'affair дело дел',
  'defence defense оборона',
  'staff headquarters штаб',
  'joint unified integrated объединенный объединённый совместный',
  'head heads headed heading leader lead leads led chief boss director глава главы руководитель руководит возглавляет возглавить начальник',
  'commander командующий командир',
  'council совет',
  'committee комитет',
  'commission комиссия',
  'assembly ассамблея',
  'parliament parliamentary парламент парламентский парламентская',
  'secretariat секретариат',
  'security безопасность',
  'collective коллективный коллективная',
  'state country государство страна',
  'rapid быстрый быстрого оперативный оперативного',
  'reaction response реагирование',
  'border frontier граница',
  'terrorism terrorist терроризм террористический',
  'drug drugs narcotic narcotics наркотик наркотики наркотический наркопреступность антинаркотический anti-drug',
  'migration миграция',
  'illegal незаконный незаконная нелегальный нелегальная',
  'information информация информационный информационная',
  'cyber cybersecurity кибербезопасность кибер',
  'budget бюджет',
  'flag флаг',
  'emblem эмблема',
  'war conflict война конфликт',
  'unrest riot riots protest protests disturbance беспорядки протесты протест',
  'election elections выборы',
  'contingent контингент',
  'mission миссия',
  'cooperation сотрудничество',
  'ratification ratify ratified ратификация ратифицировать ратифицировал',
  'crisis кризис кризисный кризисного',
  'center centre центр',
  'anniversary jubilee юбилей юбилейный юбилейная годовщина',
  'priority priorities приоритет приоритеты',
  'amendment amend поправка изменение',
  'weapon weapons arms arm оружие вооружение',
  'air воздушный воздушная',
  'plan план',
  'list перечень список',
  'promise pledge commitment обещание обязательство',
  'holder incumbent',
]
/** Words that stand for several, by their stems. */
const shortened: ReadonlyMap<string, string> = new Map(
  [
    ['генсек', 'генеральный секретарь'],
    ['генсекретарь', 'генеральный секретарь'],
    ['замгенсек', 'заместитель генерального секретаря'],
    ['премьер', 'премьер министр'],
    ['premier', 'prime minister'],
  ].flatMap(([short = '', long = '']) => wordsIn(short).map(({ stem }) => [stem, long] as const)),
)

const groups: readonly (readonly string[])[] = written.map((line) => [
  ...new Set(line.split(' ').flatMap((word) => wordsIn(word).map(({ stem }) => stem))),
])
const groupByStem: ReadonlyMap<string, number> = new Map(
  groups.flatMap((stems, group) => stems.map((stem) => [stem, group] as const)),
)

/** Stems that mean the same as a stem, itself left out; none for a word that is not in the list. */
export const sameMeaning = (stem: string): readonly string[] => {
  const group = groupByStem.get(stem)
  return group === undefined ? [] : (groups[group] ?? []).filter((other) => other !== stem)
}
/** One stem for all that mean the same. */
export const meaning = (stem: string): string => groups[groupByStem.get(stem) ?? -1]?.[0] ?? stem
/** A text with its short forms written out: генсек as генеральный секретарь. */
export const writtenOut = (text: string): string =>
  text.replaceAll(/\p{L}+/gu, (word) => shortened.get(wordsIn(word)[0]?.stem ?? '') ?? word)
