// Runs on the pages of records, and adds to what is there without it: the marks of evidence lead to the list of
// evidence, the signs of facts are their addresses.
import { startPanel } from './panel.ts'
import { startPreviews } from './preview.ts'

startPreviews()
const address = document.currentScript?.dataset['facts']
if (address !== undefined) startPanel(address)
