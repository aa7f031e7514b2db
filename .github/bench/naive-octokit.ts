/**
 * The naive way: runs, then the artifacts of each, then each archive as a whole in memory,
 * one after the other. Prints the tokens that it counted.
 */
import { Octokit } from '@octokit/rest';
import AdmZip from 'adm-zip';

const [apiUrl = '', since = ''] = process.argv.slice(2);
const octokit = new Octokit({ auth: 'demo-token', baseUrl: apiUrl });
const repository = { owner: 'acme', repo: 'storefront' };
let tokens = 0;

const runs = await octokit.paginate(octokit.rest.actions.listWorkflowRunsForRepo, {
  ...repository,
  per_page: 100,
  created: `>=${since}`,
});
for (const { id } of runs) {
  const artifacts = await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, {
    ...repository,
    per_page: 100,
    run_id: id,
  });
  for (const artifact of artifacts) {
    const { data } = await octokit.rest.actions.downloadArtifact({
      ...repository,
      artifact_id: artifact.id,
      archive_format: 'zip',
    });
    const zip = new AdmZip(Buffer.from(data as ArrayBuffer));
    for (const entry of zip.getEntries()) {
      if (!/token[-_]usage\.jsonl$/.test(entry.entryName)) continue;
      for (const line of entry.getData().toString('utf8').split('\n')) {
        if (line === '') continue;
        const record = JSON.parse(line) as Record<string, number>;
        tokens +=
          (record['input_tokens'] ?? 0) +
          (record['output_tokens'] ?? 0) +
          (record['cache_read_tokens'] ?? 0) +
          (record['cache_write_tokens'] ?? 0);
      }
    }
  }
}
process.stdout.write(`${tokens}\n`);
