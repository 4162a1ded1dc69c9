// The keys / and Ctrl K (or Command K) lead to the search: to its field where the page has one, else to its page.
addEventListener('keydown', (event) => {
  const { altKey, ctrlKey, metaKey, key, target } = event
  const isCommand = (ctrlKey || metaKey) && key?.toLowerCase() === 'k'
  const isSlash = key === '/' && !ctrlKey && !metaKey
  // In a field a key is typed, and Ctrl K may be its own.
  if (
    altKey ||
    event.isComposing ||
    !(isCommand || isSlash) ||
    target.closest?.('input, select, textarea, [contenteditable]')
  )
    return
  event.preventDefault()
  const field = document.querySelector('main input[type=search]')
  if (field === null) location.href = '/search'
  else {
    field.focus()
    field.select()
  }
})
