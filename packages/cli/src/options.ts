import { parseArgs } from 'node:util'
import { type Format, formats, isFormat } from './output/formats.ts'

/** A name of a parameter as an option has it: `knownBy` gives `known-by`. */
export const optionOf = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const nameOf = (option: string): string => option.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** The words after a command: options by the names of parameters, what stands without one, and the form that is wanted. */
export interface Words {
  readonly given: Readonly<Record<string, unknown>>
  readonly positionals: readonly string[]
  readonly format: Format | null
  readonly help: boolean
}
export type ReadWords = { readonly ok: true; readonly words: Words } | { readonly ok: false; readonly message: string }

/** Reads the words of a command that takes these parameters. An option may be written as the parameter is, too. */
export const readWords = (words: readonly string[], parameters: readonly string[]): ReadWords => {
  const options = Object.fromEntries(
    [...new Set([...parameters, ...parameters.map(optionOf)])].map((name) => [
      name,
      { type: 'string', multiple: true } as const,
    ]),
  )
  const all = {
    ...options,
    format: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    // What nobody knows is refused below, in words of our own.
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: all,
  })
  const strange = tokens.flatMap((token) => (token.kind === 'option' && !(token.name in all) ? [token.name] : []))
  if (strange.length > 0) {
    const known = Object.keys(all).filter((name) => name === optionOf(name))
    return {
      ok: false,
      message: `${strange.map((name) => `--${name}`).join(', ')}: no such option; expected ${known.map((name) => `--${name}`).join(', ')}`,
    }
  }
  const { format, json, help, ...rest } = values
  const wanted = json === true ? 'json' : format
  if (wanted !== undefined && (typeof wanted !== 'string' || !isFormat(wanted)))
    return { ok: false, message: `--format: "${String(wanted)}" is no form; expected one of ${formats.join(', ')}` }
  const given = Object.fromEntries(Object.entries(rest).map(([name, value]) => [nameOf(name), value]))
  return { ok: true, words: { given, positionals, format: wanted ?? null, help: help === true } }
}
