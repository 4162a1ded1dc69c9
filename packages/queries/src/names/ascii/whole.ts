/** Text in ASCII, letter by letter, whatever script it is in. */
export { default as inAscii } from 'any-ascii'
