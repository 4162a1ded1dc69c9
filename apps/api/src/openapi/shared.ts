import type { oas31 } from 'zod-openapi'

type Parameter = oas31.ParameterObject | oas31.ReferenceObject

/** A parameter that several operations take is worth a name from this many on. */
const fewest = 2

const parametersIn = (paths: oas31.PathsObject): readonly Parameter[] =>
  Object.values(paths).flatMap((item) =>
    [item?.parameters, item?.get?.parameters, item?.post?.parameters].flatMap((list) => list ?? []),
  )

/** Names for the parameters that come more than once, each by all that it says: its own, with a number where that is taken. */
const namesFor = (
  all: readonly Parameter[],
): ReadonlyMap<string, { readonly name: string; readonly is: Parameter }> => {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(JSON.stringify(one), (counts.get(JSON.stringify(one)) ?? 0) + 1)
  const named = new Map<string, { readonly name: string; readonly is: Parameter }>()
  const taken = new Map<string, number>()
  for (const one of all) {
    const said = JSON.stringify(one)
    if (!('name' in one) || named.has(said) || (counts.get(said) ?? 0) < fewest) continue
    // Names of components hold letters, digits, dots, hyphens and underscores.
    const plain = one.name.replace('!', '-not').replaceAll(/[^\w.-]/g, '-')
    const number = (taken.get(plain) ?? 0) + 1
    taken.set(plain, number)
    named.set(said, { name: number === 1 ? plain : `${plain}-${number}`, is: one })
  }
  return named
}

/**
 * Says each parameter once that several operations take in the same words, as a component, and refers to it where it is
 * taken.
 */
export const sharedParameters = (
  paths: oas31.PathsObject,
): { readonly paths: oas31.PathsObject; readonly parameters: Record<string, oas31.ParameterObject> } => {
  const named = namesFor(parametersIn(paths))
  const shared = (list: readonly Parameter[] | undefined) =>
    list === undefined
      ? {}
      : {
          parameters: list.map((one) => {
            const found = named.get(JSON.stringify(one))
            return found === undefined ? one : { $ref: `#/components/parameters/${found.name}` }
          }),
        }
  const entries = Object.entries(paths).map(([path, item]) => {
    if (item === undefined) return [path, item]
    const { get, post } = item
    return [
      path,
      {
        ...item,
        ...shared(item.parameters),
        ...(get === undefined ? {} : { get: { ...get, ...shared(get.parameters) } }),
        ...(post === undefined ? {} : { post: { ...post, ...shared(post.parameters) } }),
      },
    ]
  })
  const parameters = [...named.values()].flatMap(({ name, is }) => ('name' in is ? [[name, is] as const] : []))
  return { paths: Object.fromEntries(entries), parameters: Object.fromEntries(parameters) }
}
