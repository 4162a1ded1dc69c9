import { expect, test } from 'vitest'
import { languageOf } from './language.ts'

test.each([
  ['en', true, 'The ministers met in the capital and signed two papers on trade.'],
  ['en', true, 'Stanislav Zas visited Yerevan.'],
  ['ru', true, 'Сегодня в столице началось заседание министров.'],
  ['ru', true, 'В Бишкеке прошло заседание СМИД ОДКБ.'],
  ['kk', false, '2024 жылғы 28 қарашада Астанада кеңестің отырысы болды.'],
  ['kk', false, 'Алматы қаласында министрлер алқасы жиналды. Онда жаңа бағдарлама бекітілді.'],
  ['ky', false, 'Бишкекте коргоо министрлеринин кеңешмеси ачылды, анда эки документке кол коюлду.'],
  ['hy', false, '2024 թվականի նոյեմբերի 28-ին Աստանայում կայացավ նիստը։'],
  ['tg', false, 'Имрӯз дар Душанбе вохӯрии вазирони мудофиа шуд.'],
  ['be', false, 'У Мінску прайшла сустрэча міністраў замежных спраў дзяржаў-членаў арганізацыі.'],
  ['uk', false, '28 листопада 2024 року в Астані відбулося засідання Ради колективної безпеки.'],
  ['fr', false, 'Le conseil a tenu sa session dans la capitale et les ministres ont signé un accord.'],
  ['und', false, '2024-11-28'],
])('%s, read: %s: %s', (tag, isRead, text) => {
  expect(languageOf(text)).toEqual({ tag, isRead })
})
