import type { Column, ForeignKey, Table } from '../schema/table.ts'
import type { Dialect } from './dialect.ts'

/** A name as an identifier of SQL: names of columns may be its words, as `by` and `on` are. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
/** A text as a literal of SQL, where no parameter may stand. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`
const list = (names: readonly string[]): string => names.map(quoted).join(', ')
/** A comment to the end of the line: nothing in it may end it sooner. */
const comment = (about: string): string => ` -- ${about.replaceAll(/\s+/g, ' ')}`

const columnLine = ({ name, type, nullable, choices }: Column, dialect: Dialect): string => {
  const checks = [
    choices.length === 0 || type !== 'text' ? '' : `${quoted(name)} IN (${choices.map(literal).join(', ')})`,
    type === 'boolean' ? dialect.truth(quoted(name)) : '',
  ].filter((check) => check !== '')
  return [
    `${quoted(name)} ${dialect.types[type]}${type === 'text' ? dialect.collation : ''}`,
    nullable ? '' : ' NOT NULL',
    ...checks.map((check) => ` CHECK (${check})`),
  ].join('')
}

const reference = ({ columns, table, references }: ForeignKey): string =>
  `FOREIGN KEY (${list(columns)}) REFERENCES ${quoted(table)} (${list(references)}) DEFERRABLE INITIALLY DEFERRED`

/** The statements that add a table's foreign keys once all tables are there, for databases that want them in that order. */
export const addForeignKeys = ({ name, foreignKeys }: Table): readonly string[] =>
  foreignKeys.map((foreign) => `ALTER TABLE ${quoted(name)} ADD ${reference(foreign)}`)

/**
 * The statement that creates a table, with what each column means as a comment. Foreign keys are looked at when the
 * transaction ends, since types name each other in circles.
 */
export const createTable = ({ name, about, columns, key, foreignKeys }: Table, dialect: Dialect): string => {
  const lines = [
    ...columns.map((column) => ({ text: columnLine(column, dialect), about: column.about })),
    { text: `PRIMARY KEY (${list(key)})`, about: '' },
    ...(dialect.keysApart ? [] : foreignKeys.map((foreign) => ({ text: reference(foreign), about: '' }))),
  ]
  const body = lines.map(
    ({ text, about: told }, index) =>
      `  ${text}${index === lines.length - 1 ? '' : ','}${told === '' ? '' : comment(told)}`,
  )
  return `CREATE TABLE ${quoted(name)} (${comment(about)}\n${body.join('\n')}\n)${dialect.tableEnd}`
}

/** An index for every foreign key that the primary key does not begin with: those who are named find who names them. */
export const createIndexes = ({ name, key, foreignKeys, columns }: Table): readonly string[] => {
  const wanted = [
    ...foreignKeys.map(({ columns: own }) => own).filter((own) => own.some((column, place) => column !== key[place])),
    ...columns.filter(({ type }) => type === 'day').map((column) => [column.name]),
  ]
  return wanted.map((own) => `CREATE INDEX ${quoted(`${name}_by_${own.join('_')}`)} ON ${quoted(name)} (${list(own)})`)
}

/** The statement that puts one row into a table, with a question mark for each cell. */
export const insertInto = ({ name, columns }: Table): string =>
  `INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`
