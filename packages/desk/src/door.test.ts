import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const manifest: { scripts: Record<string, string>; packageManager: string; engines: { node: string } } = JSON.parse(
  read('package.json'),
)

interface Step {
  readonly run?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, string>>
}
const workflow: { on: Record<string, unknown>; jobs: Record<string, { steps: readonly Step[] }> } = parse(
  read('.github/workflows/check.yml'),
)
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)
const commands = steps.flatMap(({ run }) => run ?? [])

describe('the workflow', () => {
  test('runs on pull requests and calls what a person calls', () => {
    expect(Object.keys(workflow.on)).toContain('pull_request')
    expect(commands).toContain('npm test')
    expect(manifest.scripts).toHaveProperty('test')
  })
  test('uses the Node that the project asks for, and the package manager that it names', () => {
    const node = steps.find(({ uses }) => uses?.startsWith('actions/setup-node'))?.with?.['node-version']
    expect(`${node}`.startsWith(manifest.engines.node.replace('>=', ''))).toBe(true)
    for (const command of commands)
      for (const [named] of command.matchAll(/pnpm@\S+/g)) expect(named).toBe(manifest.packageManager)
  })
  test('says what a change means in a form that a comment can hold', () => {
    const [command = ''] = commands.filter((one) => one.includes('record:diff'))
    const diff = command.replace(/ > \S+$/, '')
    const { stdout, status } = spawnSync('bash', ['-c', diff], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, BASE: 'HEAD' },
    })
    expect([status, stdout.split('\n')[0]]).toEqual([0, '## What this change means'])
    expect(stdout.length).toBeLessThan(65_536)
  }, 60_000)
})

describe('the forms for issues', () => {
  const folder = '.github/ISSUE_TEMPLATE'
  const forms = readdirSync(join(root, folder)).filter((name) => name !== 'config.yml')
  test.each(forms)('%s asks for something, each question under a name of its own', (name) => {
    const form: { name: string; description: string; body: { id: string; type: string }[] } = parse(
      read(`${folder}/${name}`),
    )
    expect([form.name, form.description]).not.toContain(undefined)
    expect(new Set(form.body.map(({ id }) => id)).size).toBe(form.body.length)
  })
})

test('what the project asks to be cited as is the version that it holds', () => {
  const cited: { version: string; license: string } = parse(read('CITATION.cff'))
  const { version }: { version: string } = parse(read('packages/domain/records/dataset.yaml'))
  expect(cited).toMatchObject({ version, license: 'CC-BY-4.0' })
})

/** Links to files of the repository in its texts for people, each with the file it stands in. */
const linksOf = (path: string): readonly string[] =>
  [...read(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)[^)]*\)/g)].map((match) =>
    join(dirname(path), match[1] ?? ''),
  )
const texts = readdirSync(root, { recursive: false, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .concat(readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => join('docs', name)))
  .filter((name) => name.endsWith('.md'))
test.each(texts)('every link in %s leads to a file that is there', (path) => {
  expect(linksOf(path).filter((target) => !existsSync(join(root, target)))).toEqual([])
})

/** Lines and code spans of a text for people that hold a command. */
const commandsIn = (path: string): readonly string[] =>
  [...read(path).matchAll(/```(?:sh|console)\n(.*?)```|`([^`\n]+)`/gs)].flatMap((match) =>
    (match[1] ?? match[2] ?? '').split('\n').map((line) => line.replace(/\s+#.*$/, '')),
  )
const readmes = ['packages/desk', 'packages/desk/corpus', 'packages/domain', 'packages/queries', 'apps/api'].map(
  (folder) => join(folder, 'README.md'),
)
test.each([...texts, ...readmes])('every command in %s runs where only Node, npm and git are', (path) => {
  for (const command of commandsIn(path)) {
    const [, script = '', rest = ''] = /^npm run (?:--silent )?([\w:-]+)(.*)$/.exec(command) ?? []
    if (script !== '') {
      expect(manifest.scripts).toHaveProperty([script])
      // npm keeps options before the two dashes to itself.
      expect([command, rest.split(' -- ')[0]]).toEqual([command, expect.not.stringMatching(/ --\w/)])
    }
    if (/^(?:npx )?pnpm\b/.test(command)) expect(command).toContain(`npx ${manifest.packageManager}`)
  }
})

test('every decision is in the list of decisions', () => {
  const pages = readdirSync(join(root, 'docs/decisions')).filter((name) => name !== 'README.md')
  expect(pages.filter((name) => !read('docs/decisions/README.md').includes(`(${name})`))).toEqual([])
})
