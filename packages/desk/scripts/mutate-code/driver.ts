import { test } from 'vitest'

// Vitest is given this file alone; the runner beside it then asks the tests of the plan, over and over in one process.
test('the tests of the plan are asked', () => {})
