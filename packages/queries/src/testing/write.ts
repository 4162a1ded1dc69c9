/** Record files as objects, by path without ending; JSON is YAML. */
export type Files = Readonly<Record<string, Readonly<Record<string, unknown>>>>

export const asYaml = (files: Files): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [`${path}.yaml`, JSON.stringify(content)]))

/** Evidence from one of the example's sources. */
export const from = (source: string, supports: readonly string[], more: Readonly<Record<string, unknown>> = {}) => ({
  source: `source/${source}`,
  phrase: 'as it stands there',
  supports,
  ...more,
})
