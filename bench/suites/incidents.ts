// How well incidents are found, how honest their scores are, how often ordinary releases warn. Effects: reads labelled data, mirrors and node_modules.
//
// The labelled data (outages.jsonl, queries-dev.jsonl) are looked for in $LOCKKEEPER_INCIDENTS_DATA, else where CI finds
// test data, beside the checkout; without them there is nothing to measure. "fitted anew" and every value marked "folds" come of
// five-fold cross-validation: weights and calibration are fitted on four folds and judged on the fifth, and queries
// that share a relevant incident are in one fold (bench/incidents/fit-weights.ts). The rest is measured as it ships.
// What was tried and kept, in recall@5 of English: words with stems .58, concepts .76, hazards and the place of a hazard
// in its incident .80; signs of harm keep it among unrelated texts (.71 → .76). Vectors add nothing once concepts are there,
// and fall furthest among unrelated texts: they weigh little. A gate sees the diff besides the subjects that are asked here,
// and warns more often: the thresholds of the rule come of whole gates.
import { coefficients } from '../../src/core/incidents/search/coefficients.ts';
import { defaultRuleSettings } from '../../src/core/review/default-rule-settings.ts';
import { denseAlone, plainBm25, type Ranking, textSearchLibrary } from '../incidents/baselines.ts';
import { type BuiltIndex, buildIndex } from '../incidents/built-index.ts';
import { allSigns, askRelease, type Fit, fitScore, ordinaryQueries } from '../incidents/fit-coefficients.ts';
import { dot, foldQueries } from '../incidents/fit-weights.ts';
import {
  findDataFolder,
  type LabelledQuery,
  readLabelledData,
  toIncident,
} from '../incidents/labelled-data.ts';
import { type OrdinaryRelease, readOrdinaryReleases } from '../incidents/ordinary-releases.ts';
import { type QuerySigns, readSigns, signNames } from '../incidents/pair-signs.ts';
import { measureRetrieval, tracks } from '../incidents/retrieval.ts';
import { collectUnrelatedTexts } from '../incidents/unrelated-texts.ts';
import { type BenchContext, type Measure, measure } from '../measure.ts';

export const name = 'incidents';

const dims = 256;
const unrelatedCount = 5_000;
const foldCount = 5;
/** Aims of issue 5 for recall@5. */
const aims: Readonly<Record<string, number>> = { 'en-en': 0.72, 'ko-en': 0.85, 'ko-ko': 0.85 };
const fallMax = 1 / 3;
const warnShareMax = 0.05;

export async function run({ root, report }: BenchContext): Promise<Measure[]> {
  const folder = findDataFolder(root);
  if (folder === null) {
    report('no labelled data on this machine: nothing is measured');
    return [];
  }
  const { incidents, queries } = readLabelledData(folder);
  report('building two indexes');
  const unrelated = collectUnrelatedTexts(root, unrelatedCount).map((text, at) =>
    toIncident(`unrelated-${at}`, text),
  );
  const many = [...incidents, ...unrelated];
  const [plain, noisy] = [buildIndex(incidents, dims), buildIndex(many, dims)];
  report('asking');
  const signs = { plain: await readSigns(queries, plain), noisy: await readSigns(queries, noisy) };
  const releases = readOrdinaryReleases(root);
  const ordinary = await ordinaryQueries(releases, Math.max(1, Math.round(releases.length / 20)), plain);
  report('fitting');
  const fits = fitFolds({ ...signs, ordinary, mask: allSigns });
  return [
    ...(await tellBaselines(queries, plain, plainBm25(incidents), textSearchLibrary(incidents), '')),
    ...(await tellBaselines(
      queries,
      noisy,
      plainBm25(many),
      textSearchLibrary(many),
      ` +${unrelated.length}`,
    )),
    ...tellAblations({ ...signs, ordinary }),
    ...tellSearch(signs, fits, unrelated.length),
    ...tellReliability(signs.plain, fits),
    ...tellFit(fitScore({ ...signs, ordinary, mask: allSigns })),
    ...(await tellReleases(releases, plain)),
  ];
}

type Signs = { readonly plain: readonly QuerySigns[]; readonly noisy: readonly QuerySigns[] };

/** For each query, what was fitted without it. */
function fitFolds(input: Parameters<typeof fitScore>[0]): readonly Fit[] {
  const folds = foldQueries(input.plain, foldCount);
  const fits: Fit[] = [];
  for (const fold of folds) {
    const others = (list: readonly QuerySigns[]) => list.filter((_, at) => !fold.includes(at));
    const fitted = fitScore({ ...input, plain: others(input.plain), noisy: others(input.noisy) });
    for (const at of fold) fits[at] = fitted;
  }
  return fits;
}

const rankBy = (queries: readonly QuerySigns[], fits: readonly Fit[]) =>
  queries.map(({ track, relevant, pairs }, at) => ({
    track,
    relevant,
    ids: pairs
      .map(({ incident, signs }) => ({ incident, sum: dot(fits[at]?.weights ?? [], signs) }))
      .sort((a, b) => b.sum - a.sum)
      .map(({ incident }) => incident),
  }));

async function tellBaselines(
  queries: readonly LabelledQuery[],
  built: BuiltIndex,
  bm25: Ranking,
  library: Ranking,
  suffix: string,
): Promise<Measure[]> {
  const rankings: readonly (readonly [string, Ranking])[] = [
    ['plain BM25', bm25],
    ['minisearch', library],
    ['dense alone', denseAlone(built)],
  ];
  const measures: Measure[] = [];
  for (const [label, rank] of rankings) {
    const answers = [];
    for (const { text, track, relevant } of queries) answers.push({ track, relevant, ids: await rank(text) });
    for (const track of tracks) {
      const { recall5 } = measureRetrieval(answers, track);
      measures.push(measure({ name: `${track} recall@5, ${label}${suffix}`, value: recall5, unit: '' }));
    }
  }
  return measures;
}

/** The same score without one of its signs, in the same folds. */
function tellAblations(input: Signs & { readonly ordinary: readonly QuerySigns[] }): Measure[] {
  return (['hazards', 'dense', 'harm'] as const).flatMap((left) => {
    const mask = signNames.map((sign) => (sign === left ? 0 : 1));
    const fits = fitFolds({ ...input, mask });
    return tracks.flatMap((track) =>
      (['plain', 'noisy'] as const).map((kind) =>
        measure({
          name: `${track} recall@5 without ${left}${kind === 'noisy' ? ' +5000' : ''}, folds`,
          value: measureRetrieval(rankBy(input[kind], fits), track).recall5,
          unit: '',
        }),
      ),
    );
  });
}

function tellSearch(signs: Signs, fits: readonly Fit[], unrelated: number): Measure[] {
  const [plain, noisy] = [rankBy(signs.plain, fits), rankBy(signs.noisy, fits)];
  return tracks.flatMap((track) => {
    const [alone, among] = [measureRetrieval(plain, track), measureRetrieval(noisy, track)];
    const aim = aims[track];
    return [
      measure({ name: `${track} recall@1, folds`, value: alone.recall1, unit: '' }),
      measure({
        name: `${track} recall@5, folds`,
        value: alone.recall5,
        unit: '',
        ...(aim !== undefined && { atLeast: aim }),
      }),
      measure({ name: `${track} share of all relevant in 5, folds`, value: alone.share5, unit: '' }),
      measure({ name: `${track} MRR, folds`, value: alone.mrr, unit: '' }),
      measure({ name: `${track} recall@5 +${unrelated}, folds`, value: among.recall5, unit: '' }),
      measure({ name: `${track} share in 5 +${unrelated}, folds`, value: among.share5, unit: '' }),
      measure({ name: `${track} MRR +${unrelated}, folds`, value: among.mrr, unit: '' }),
      measure({
        name: `${track} fall of recall@5 with ${unrelated} unrelated`,
        value: 1 - among.recall5 / Math.max(alone.recall5, 0.001),
        unit: '',
        limit: fallMax,
      }),
    ];
  });
}

/** Ten bins: what was predicted, and what part was relevant. */
function tellReliability(queries: readonly QuerySigns[], fits: readonly Fit[]): Measure[] {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, predicted: 0, observed: 0 }));
  for (const [at, { pairs }] of queries.entries()) {
    const { weights, base } = fits[at] ?? { weights: [], base: 0 };
    for (const { signs, isRelevant } of pairs) {
      const probability = 1 / (1 + Math.exp(-(base + dot(weights, signs))));
      const bin = bins[Math.min(9, Math.floor(probability * 10))];
      if (bin === undefined) continue;
      bin.count += 1;
      bin.predicted += probability;
      bin.observed += isRelevant ? 1 : 0;
    }
  }
  return bins.flatMap(({ count, predicted, observed }, at) =>
    count === 0
      ? []
      : [
          measure({
            name: `score ${at / 10} to ${(at + 1) / 10}: ${count} pairs, mean ${(predicted / count).toFixed(2)}, relevant`,
            value: observed / count,
            unit: '',
          }),
        ],
  );
}

function tellFit({ weights, base }: Fit): Measure[] {
  const fitted = [['base', base] as const, ...signNames.map((sign, at) => [sign, weights[at] ?? 0] as const)];
  return fitted.map(([sign, value]) =>
    measure({ name: `coefficient ${sign}, fitted anew (ships ${coefficients[sign]})`, value, unit: '' }),
  );
}

/** As a gate would ask: forty topics at most, of the subjects of the commits. */
async function tellReleases(releases: readonly OrdinaryRelease[], built: BuiltIndex): Promise<Measure[]> {
  const shipped: Fit = { weights: signNames.map((sign) => coefficients[sign]), base: coefficients.base };
  const { warnScore } = defaultRuleSettings['similar-incident'];
  const warns = new Map<string, boolean[]>();
  for (const release of releases) {
    const { odds, topics } = await askRelease(release, built, shipped);
    const corrected = odds - coefficients.topics * Math.log(Math.max(1, topics));
    const own = warns.get(release.repository) ?? [];
    warns.set(release.repository, [...own, 1 / (1 + Math.exp(-corrected)) >= warnScore]);
  }
  const share = (list: readonly boolean[]): number => list.filter(Boolean).length / Math.max(1, list.length);
  const all = [...warns.values()].flat();
  if (all.length === 0) return [];
  return [
    ...[...warns].map(([repository, list]) =>
      measure({ name: `${repository}: of ${list.length} releases warn`, value: share(list), unit: '' }),
    ),
    measure({
      name: `of ${all.length} ordinary releases warn`,
      value: share(all),
      unit: '',
      limit: warnShareMax,
    }),
  ];
}
