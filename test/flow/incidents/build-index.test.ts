// Building an index: the same bytes for the same library, and no work twice.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeIncidents } from '../../../bench/made-incidents.ts';
import { decodeLexicon } from '../../../src/core/incidents/index-format/lexicon-codec.ts';
import { buildLexicon } from '../../../src/core/incidents/search/build-lexicon.ts';
import type { Incident } from '../../../src/domain/generated/incident.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import { buildIn, offlineSettings, store } from '../../fakes/incident-index/build.ts';
import { countingEmbedder } from '../../fakes/incident-index/counting-embedder.ts';

const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-build-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

const incidents = makeIncidents(50);
const bytesOf = (name: string) =>
  Object.fromEntries(
    readdirSync(at(name)).map((file) => [file, readFileSync(join(at(name), file)).toString('hex')]),
  );
const edited = (incident: Incident | undefined): Incident => {
  if (incident === undefined) throw new Error('there is no such incident');
  return { ...incident, revision: 'f'.repeat(64), title: 'Another title altogether' };
};

describe('a build from nothing', () => {
  it('gives the same bytes in any folder and for any order of the library', async () => {
    const first = await buildIn(at('first'), incidents);
    const second = await buildIn(at('second'), [...incidents].reverse());
    expect(first).toMatchObject({
      count: 50,
      changes: { new: 50, changed: 0, removed: 0 },
      vectors: { reused: 0, made: 50 },
      hasGraph: true,
      isChanged: true,
    });
    expect(second.manifestSha256).toBe(first.manifestSha256);
    expect(bytesOf('second')).toEqual(bytesOf('first'));
  });

  it('of an empty library is an index too', async () => {
    expect(await buildIn(at('empty'), [])).toMatchObject({
      count: 0,
      hasGraph: false,
      embedder: { kind: 'none' },
    });
    expect((await store.read(at('empty'))).incidents).toEqual([]);
  });

  it('writes nothing in a dry run, and has no graph without the add-on', async () => {
    await buildIn(at('dry'), incidents, { dryRun: true });
    expect(readdirSync(folder)).not.toContain('dry');
    const built = await buildIn(at('plain'), incidents, { graphs: { load: async () => null } });
    expect(built.hasGraph).toBe(false);
    expect((await store.read(at('plain'))).manifest.graph).toBeNull();
  });
});

describe('a build of hostile texts', () => {
  it('gives an index that can be read again', async () => {
    const texts = [
      'half \ud83d of a face',
      '\u0000 \u202e\u2028',
      'a'.repeat(1000),
      `한글 👩‍👩‍👧 ${'가'.repeat(900)}`,
      '"\\],[{',
    ];
    const hostile = incidents
      .slice(0, 10)
      .map((incident) => ({ ...incident, title: texts.join(' ').slice(0, 300), sentences: texts }));
    await buildIn(at('hostile'), [...hostile, ...incidents.slice(10)]);
    expect((await store.read(at('hostile'))).incidents.slice(0, 10)).toEqual(hostile);
  });
});

describe('a build that goes on', () => {
  it('changes nothing when nothing changed', async () => {
    const first = await buildIn(at('same'), incidents);
    const again = await buildIn(at('same'), incidents);
    expect(again).toMatchObject({
      isChanged: false,
      manifestSha256: first.manifestSha256,
      vectors: { reused: 50, made: 0 },
    });
  });

  it('places new incidents behind the others and embeds them alone, to the same bytes each time', async () => {
    const more = [...incidents, ...makeIncidents(3, { from: 50 })];
    for (const name of ['grown', 'grown-too']) {
      await buildIn(at(name), incidents);
      const built = await buildIn(at(name), more);
      expect(built).toMatchObject({
        changes: { new: 3, changed: 0, removed: 0 },
        vectors: { reused: 50, made: 3 },
        hasGraph: true,
      });
    }
    expect(bytesOf('grown-too')).toEqual(bytesOf('grown'));
    const [before, after] = [await store.read(at('first')), await store.read(at('grown'))];
    expect(after.vectors.subarray(0, before.vectors.length)).toEqual(before.vectors);
    expect(after.incidents).toEqual(more);
  });

  it('has the terms that a build from nothing would have, also of what was changed and removed', async () => {
    await buildIn(at('edited'), incidents);
    const left = [edited(incidents[4]), ...incidents.slice(5), ...makeIncidents(1, { from: 90 })];
    const built = await buildIn(at('edited'), left);
    expect(built).toMatchObject({
      changes: { new: 1, changed: 1, removed: 4 },
      vectors: { reused: 45, made: 2 },
    });
    const index = await store.read(at('edited'));
    expect(index.incidents.map(({ id }) => id).slice(-2)).toEqual([incidents[4]?.id, 'made:0000090']);
    const { fitted, ...lexicon } = decodeLexicon(index.lexicon);
    const { fitted: _, ...fresh } = buildLexicon(index.incidents);
    expect(fitted).not.toBeNull();
    expect(lexicon).toEqual(fresh);
  });

  it('fits anew when the library became another, as if nothing had been there', async () => {
    const twice = makeIncidents(100);
    await buildIn(at('doubled'), incidents);
    expect((await buildIn(at('doubled'), twice)).vectors).toEqual({ reused: 0, made: 100 });
    await buildIn(at('doubled-anew'), twice);
    expect(bytesOf('doubled')).toEqual(bytesOf('doubled-anew'));
  });

  it('replaces an index that is damaged, and says so', async () => {
    await buildIn(at('damaged'), incidents);
    writeFileSync(join(at('damaged'), 'vectors.f32'), 'no vectors');
    const warnings: string[] = [];
    expect((await buildIn(at('damaged'), incidents, { warnings })).isChanged).toBe(true);
    expect(warnings.join('\n')).toContain('is damaged');
    expect(bytesOf('damaged')).toEqual(bytesOf('first'));
  });

  it('makes no vectors where the config wants none', async () => {
    const settings = { ...offlineSettings, embedder: { ...offlineSettings.embedder, kind: 'none' as const } };
    expect(await buildIn(at('words'), incidents, { settings })).toMatchObject({
      embedder: { kind: 'none', dims: 0 },
      vectors: { reused: 0, made: 0 },
      hasGraph: false,
    });
    expect((await store.read(at('words'))).incidents.length).toBe(50);
  });
});

describe('a build by a service', () => {
  const settings = { ...offlineSettings, embedder: { ...offlineSettings.embedder, kind: 'voyage' as const } };
  const first = incidents.slice(0, 20);

  it('asks it for what is new alone', async () => {
    const service = countingEmbedder({ model: 'voyage-test', dims: 8 });
    await buildIn(at('service'), first, { settings, embedder: service.embedder });
    const built = await buildIn(at('service'), incidents.slice(0, 24), {
      settings,
      embedder: service.embedder,
    });
    expect(service.asked).toEqual([20, 4]);
    expect(built).toMatchObject({
      embedder: { kind: 'voyage', model: 'voyage-test', dims: 8, fitted: null },
      vectors: { reused: 20, made: 4 },
    });
    expect(
      await buildIn(at('service'), incidents.slice(0, 24), { settings, embedder: service.embedder }),
    ).toMatchObject({
      isChanged: false,
    });
  });

  it('mixes no vectors of two models, or of one that changed its length', async () => {
    const before = countingEmbedder({ model: 'one', dims: 8 });
    await buildIn(at('mixed'), first, { settings, embedder: before.embedder });
    const other = countingEmbedder({ model: 'two', dims: 8 });
    expect((await buildIn(at('mixed'), first, { settings, embedder: other.embedder })).vectors.made).toBe(20);
    const longer = countingEmbedder({ model: 'two', dims: 12 });
    const built = await buildIn(at('mixed'), incidents.slice(0, 21), { settings, embedder: longer.embedder });
    expect(longer.asked).toEqual([1, 21]);
    expect(built).toMatchObject({ embedder: { dims: 12 }, vectors: { reused: 0, made: 21 } });
  });

  it('asks nobody for an index in a place that nothing may be written to', async () => {
    mkdirSync(at('theirs'));
    writeFileSync(join(at('theirs'), 'app.js'), 'work of a year');
    const service = countingEmbedder({ model: 'one', dims: 8 });
    const failure = await failureOfPromise(
      buildIn(at('theirs'), first, { settings, embedder: service.embedder }),
    );
    expect(failure.code).toBe('index/unwritable');
    expect(service.asked).toEqual([]);
  });
});
