const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Words so common in English and Russian that they tell nothing apart. */
const common = list(
  'a an and at by for from in into of on or the to with as и в во на с со о об обо по к ко из за от до для у при или а но',
)
/** Words that make a question or a request of a name, and tell nothing of it. */
const asking = list(
  `who whom whose what which when where why how many much is are was were be been being am do does did has have had can
  could would will shall should it its this that these those there here about not any some all tell show find list give
  me us please i we they he she his her their took take takes taken happen happened
  happens held hold holds holding year current currently now today
  кто кого кому кем что чего чему чем какой какая какое какие каком какого каких когда где куда откуда почему зачем
  сколько как ли же бы это этот эта эти этого был была было были есть является являются будет будут мне нам покажи
  расскажи найди такое такой такая сейчас нынешний нынешняя действующий текущий состоится состоялся состоялась состоялось прошел прошёл прошла прошло год года году г`,
)
const whose = list('who whom whose кто кого кому кем')

const plain = (word: string): string => word.toLowerCase()
/** Whether a word is left out of the index and of every question. */
export const isCommon = (word: string): boolean => common.has(plain(word))
/** Whether a word is left out of a question where other words are asked with it. */
export const isAsking = (word: string): boolean => common.has(plain(word)) || asking.has(plain(word))
/** Whether a word asks for a person. */
export const asksWho = (word: string): boolean => whose.has(plain(word))
