import { spawnSync } from 'node:child_process'
import type { InputFile } from '@csto-record/domain/compile'
import { recordsPath, repositoryFolder } from './files.ts'

const git = (args: readonly string[], input = '') =>
  spawnSync('git', args, { cwd: repositoryFolder, input, maxBuffer: 1 << 30 })

/** The contents in what `git cat-file --batch` prints: a line with the size, the bytes, a line feed, for each. */
const contentsIn = (output: Buffer): readonly string[] => {
  const contents: string[] = []
  for (let at = 0; at < output.length; ) {
    const lineEnd = output.indexOf('\n', at)
    const size = Number(output.subarray(at, lineEnd).toString().split(' ').at(-1))
    contents.push(output.subarray(lineEnd + 1, lineEnd + 1 + size).toString())
    at = lineEnd + 1 + size + 1
  }
  return contents
}

/** How many commits a ref has that the checkout lacks: what they brought reads as gone. Nought where git cannot tell. */
export const lackedOf = (ref: string): number =>
  Number(git(['rev-list', '--count', '--end-of-options', `HEAD..${ref}`]).stdout.toString()) || 0

/** The day on which the commit of a ref was made, in UTC. */
export const dayOf = (ref: string): string => {
  const seconds = Number(git(['log', '-1', '--format=%ct', '--end-of-options', ref]).stdout.toString())
  return new Date(seconds * 1000).toISOString().slice(0, 10)
}

/** The record files as they stood at a git ref; what is wrong, in words, where git does not know it. */
export const readRecordsAt = (ref: string): readonly InputFile[] | string => {
  const known = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
  if (known.status !== 0) return `git knows no commit ${ref}`
  const commit = known.stdout.toString().trim()
  const listed = git(['ls-tree', '-r', '-z', '--format=%(objectname) %(path)', commit, '--', recordsPath])
  const objects = listed.stdout
    .toString()
    .split('\0')
    .filter((line) => line.endsWith('.yaml'))
  const names = objects.map((line) => line.slice(0, line.indexOf(' ')))
  const contents = contentsIn(git(['cat-file', '--batch'], `${names.join('\n')}\n`).stdout)
  return objects.map((line, position) => ({
    path: line.slice(line.indexOf(' ') + 1 + recordsPath.length + 1),
    text: contents[position] ?? '',
  }))
}
