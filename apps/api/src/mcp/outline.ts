/** A JSON Schema, as far as it is looked at here. */
export interface Schema {
  readonly $ref?: string
  readonly type?: unknown
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
}

/** Longer lists of choices, such as all types of records, would be most of a schema. */
const mostChoices = 12

/**
 * What a JSON Schema says of shapes, down to some levels of objects: names, types, what is required, short choices. An
 * answer that fits the schema fits its outline, also with lists cut short; descriptions and patterns are for the reference,
 * since a client may hand the schemas of all tools to a model at once.
 */
export const outline = (schema: Schema, levels: number): Schema => {
  if (schema.$ref !== undefined) return {}
  if (schema.anyOf !== undefined) return { anyOf: schema.anyOf.map((branch) => outline(branch, levels)) }
  const { type, enum: choices, const: constant, properties, required, items } = schema
  const shape = { ...(type === undefined ? {} : { type }), ...(constant === undefined ? {} : { const: constant }) }
  if (items !== undefined) return { ...shape, items: outline(items, levels) }
  if (properties === undefined)
    return choices === undefined || choices.length > mostChoices ? shape : { ...shape, enum: choices }
  if (levels === 0) return shape
  const inside = Object.entries(properties).map(([name, member]) => [name, outline(member, levels - 1)])
  return { ...shape, properties: Object.fromEntries(inside), ...(required === undefined ? {} : { required }) }
}
