/**
 * Makes tables sortable where scripts run; the page is complete without. Numbers begin with the
 * highest, words with the first, and what is unknown stays last. It reads nothing but the page.
 */
export const SCRIPT = `
for (const table of document.querySelectorAll('table')) {
  const [body] = table.tBodies;
  const titles = [...table.tHead.rows[0].cells];
  titles.forEach((title, column) => {
    if (title.tagName !== 'TH' || body.rows.length < 2) return;
    const isNumber = title.classList.contains('right');
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...title.childNodes);
    title.append(button);
    button.addEventListener('click', () => {
      const before = title.getAttribute('aria-sort');
      const isDown = before === null ? isNumber : before === 'ascending';
      for (const other of titles) other.removeAttribute('aria-sort');
      title.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
      const keyOf = (row) => {
        const cell = row.cells[column];
        return isNumber ? cell.dataset.sort : cell.textContent.trim();
      };
      const compare = (a, b) => (isNumber ? a - b : a.localeCompare(b));
      const rows = [...body.rows].map((row) => [keyOf(row), row]);
      rows.sort(([a], [b]) => {
        if (a === '' || b === '') return (a === '') - (b === '');
        return isDown ? compare(b, a) : compare(a, b);
      });
      body.append(...rows.map(([, row]) => row));
    });
  });
}
`;
