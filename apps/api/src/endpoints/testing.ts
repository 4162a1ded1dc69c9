import { exampleApp } from '../testing.ts'

/** The API over the example. */
export const app = exampleApp()
/** The JSON at an address of it. */
export const read = async (path: string) => (await app.request(path)).json()
/** The ids of the records that a list there holds. */
export const ids = async (path: string): Promise<string[]> =>
  (await read(path)).items.map(({ id }: { id: string }) => id)
