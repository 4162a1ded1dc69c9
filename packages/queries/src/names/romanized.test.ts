import { expect, test } from 'vitest'
import { fold } from './fold.ts'
import { romanized } from './romanized.ts'
import { romanizedName } from './spellings.ts'

const spelled: readonly (readonly string[])[] = [
  ['Жээнбеков', 'Jeenbekov', 'Zheenbekov'],
  ['Жапаров', 'Japarov', 'Zhaparov', 'Dzhaparov'],
  ['Токаев', 'Tokayev', 'Tokaev'],
  ['Горовой', 'Gorovoy', 'Gorovoi'],
  ['Бордюжа', 'Bordyuzha'],
  ['Рахмон', 'Rahmon', 'Rakhmon'],
  ['Таджикистан', 'Tajikistan', 'Tadzhikistan'],
  ['Дмитрий', 'Dmitry', 'Dmitriy', 'Dmitri'],
  ['Пашинян', 'Pashinyan', 'Pashinian'],
  ['Зась', 'Zas'],
  ['Щербаков', 'Shcherbakov', 'Scherbakov'],
  ['Касым', 'Kassym', 'Qasym'],
  ['Александр', 'Aleksandr', 'Alexandr'],
]
test.each(spelled)('%s is one name, however it is written', (...ways) => {
  expect(new Set(ways.map((way) => romanized(fold(way)))).size).toBe(1)
})
test('different names stay apart', () => {
  const names = [
    'Jeenbekov',
    'Japarov',
    'Tokayev',
    'Tasmagambetov',
    'Masadykov',
    'Semerikov',
    'Zas',
    'Khachaturov',
    'Bordyuzha',
    'Sidorov',
  ]
  expect(new Set(names.map((name) => romanized(fold(name)))).size).toBe(names.length)
})
test('the order of the words of a name does not matter', () => {
  expect(romanizedName('Жапаров Садыр')).toBe(romanizedName('Sadyr Japarov'))
})
