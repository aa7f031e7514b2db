import { describe, expect, it } from 'vitest';
import { renderFailure } from '../../src/renderers/failure.ts';
import { renderPage } from './rendered-page.ts';

describe('renderFailure', () => {
  it('shows the reason and the cure', () => {
    expect(
      renderFailure('The token does not allow it (403): add `actions: read` under `permissions:`.'),
    ).toBe(
      '> [!WARNING]\n> **There is no report.** The token does not allow it (403): add `actions: read` under `permissions:`.\n',
    );
  });

  it.each(['@octo/team', '<img src=x>', '[a](https://example.com)', '#12', '`<b>` <b>`', '-->'])(
    'lets nothing of %s come alive',
    (words) => {
      const page = renderPage(renderFailure(`GitHub said "${words}".`));
      const made = page.elements.map(({ tagName }) => tagName);
      expect(made.filter((tag) => !['blockquote', 'p', 'strong', 'code'].includes(tag))).toEqual(
        [],
      );
      expect(page.liveTexts.join('')).not.toMatch(/@\w|#\d/);
      expect(page.isClean).toBe(true);
    },
  );
});
