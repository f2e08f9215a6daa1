// Google credentials as a pipeline has them: a token of its own, exchanged for one of Google's. Effects: listens on a local port, writes files.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FakeServer, startFakeServer } from '../http-faults.ts';

export type GoogleCredentials = {
  /** For `GOOGLE_APPLICATION_CREDENTIALS`. */
  readonly path: string;
  readonly exchange: FakeServer;
  readonly remove: () => Promise<void>;
};

export async function createGoogleCredentials(): Promise<GoogleCredentials> {
  const exchange = await startFakeServer(() => ({
    status: 200,
    body: JSON.stringify({
      access_token: 'google-token',
      issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      token_type: 'Bearer',
      expires_in: 3600,
    }),
  }));
  const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-google-'));
  const path = join(folder, 'credentials.json');
  writeFileSync(join(folder, 'token'), 'token of the pipeline');
  const credentials = {
    type: 'external_account',
    audience: '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/ci/providers/ci',
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: `${exchange.url}/token`,
    credential_source: { file: join(folder, 'token') },
  };
  writeFileSync(path, JSON.stringify(credentials));
  const remove = async () => {
    rmSync(folder, { recursive: true, force: true });
    await exchange.close();
  };
  return { path, exchange, remove };
}
