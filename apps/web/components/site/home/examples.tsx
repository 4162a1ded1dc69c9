/** Questions that show what the record can answer, with where it does. */
const examples = [
  {
    question: 'Who chaired the 27th meeting on illegal migration, and on whose word?',
    href: '/events/2024-12-03-cccim-27',
  },
  { question: 'What did Kyrgyzstan promise for 2019 and for 2025, side by side?', href: '/compare' },
  { question: 'Who chaired the organization on 15 September 2021?', href: '/chairmanships?on=2021-09-15' },
  {
    question: 'What was known on 15 January 2025 about the cybersecurity conference?',
    href: '/as-known?day=2025-01-15&record=event/2025-06-cybersecurity-conference',
  },
  { question: 'Which two dates are reported for the Astana session of 2024?', href: '/events/2024-11-28-csc-astana' },
] as const

export const Examples = () => (
  <ul className="examples">
    {examples.map(({ question, href }) => (
      <li key={href}>
        <a href={href}>{question}</a>
      </li>
    ))}
  </ul>
)
