import { recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'

const roots = ['topic/threats', 'topic/areas-of-work']
const topic = (name: string, broader = '') => `name: ${name}\n${broader}definition: What the example calls ${name}.\n`

export const topicsRooted: Rule = {
  id: 'topics-rooted',
  summary: 'Every topic stands below one of the two roots, the threats and the areas of work.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'topic')
      .filter(({ id, broader }) => broader === null && !roots.includes(id))
      .map(({ id }) => ({
        ...locate(id, []),
        message: 'stands below no other topic',
        tip: `add broader: ${roots.join(' or ')}, or a topic below one of them`,
      })),
  passes: { 'topics/threats.yaml': topic('Threats'), 'topics/drugs.yaml': topic('Drugs', 'broader: topic/threats\n') },
  fails: { 'topics/threats.yaml': topic('Threats'), 'topics/drugs.yaml': topic('Drugs') },
}
