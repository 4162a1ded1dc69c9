type Child = Node | string | null

/** An element with attributes and children; null children are left out. */
export const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children.filter((child) => child !== null))
  return element
}

/** A button that does one thing. */
export const makeButton = (text: string, run: () => void, attributes: Readonly<Record<string, string>> = {}) => {
  const button = make('button', { type: 'button', ...attributes }, text)
  button.addEventListener('click', run)
  return button
}
