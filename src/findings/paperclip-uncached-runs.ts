import { definePaperclipRule, measuredAs } from './paperclip-rule.ts';
import { sumKnown } from '../domain/sum-known.ts';
import { sayList, sayOf, sayUsd } from './wording.ts';

/** Runs among the dearest that read nothing from a cache. */
export const paperclipUncachedRuns = definePaperclipRule('paperclip-uncached-runs', [], {
  judge({ dearestRuns }, _thresholds, { severityOf }) {
    const uncached = dearestRuns.filter(({ flags }) => flags.includes('no-cache'));
    if (uncached.length === 0) return [];
    const usd = sumKnown(uncached.map(({ costUsd }) => costUsd));
    const agents = [...new Set(uncached.map(({ agent }) => agent))].toSorted();
    const cost = usd === null ? '' : `; they cost ${sayUsd(usd)}`;
    return [
      {
        severity: severityOf(usd),
        confidence: 'high',
        message: `${sayOf(uncached.length, dearestRuns.length, 'run')} of the dearest read nothing from a cache (${sayList(agents)})${cost}.`,
        evidence: measuredAs('runs', uncached.length),
      },
    ];
  },
});
