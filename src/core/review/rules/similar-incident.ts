// Rule: no past incident is like this release, or somebody has seen to it. Pure.
import type { Bilingual } from '../../../domain/language.ts';
import type { SimilarIncidents } from '../../../domain/similar-incidents.ts';
import {
  briefLabel,
  caveatOf,
  incidentEvidence,
  percentText,
  problemOf,
} from '../incidents/incident-words.ts';
import {
  pressureOf,
  type StandingIncident,
  type StandingIncidents,
  standIncidents,
} from '../incidents/stand-incidents.ts';
import { judge, type Outcome, type Problem, type Rule } from '../rule.ts';
import { boundEvidence, countOf, nameList } from '../wording.ts';

/** Fails on a grave outage that this release is very likely to repeat; warns of likely ones. */
export const similarIncidentRule: Rule<'similar-incident'> = {
  id: 'similar-incident',
  title: { en: 'Similar past incidents', ko: '유사한 과거 장애' },
  protects: {
    en: 'What an outage taught is done before the same kind of change goes out again.',
    ko: '과거 장애에서 배운 조치를 같은 유형의 변경이 다시 나가기 전에 반영하도록 합니다.',
  },
  decides: {
    en: 'Asks the index of past incidents which of them this release is like: by words, by meaning, by shared hazards and services. Fails on one of `fail-severities` with a probability of `fail-score` or more, warns from `warn-score` on; a draft, and what only the imagined report of a model led to, warn at most. Shows at most `max`, each with what to do this time, down to half of `warn-score`. Acknowledged in the note, by a ticked checklist line or by `incident:ID` in a remark, an incident no longer counts. Unknown when the index cannot be asked or is empty.',
    ko: '과거 장애 인덱스에서 이번 배포와 유사한 장애를 단어, 의미, 공통된 위험 유형과 서비스로 찾습니다. `fail-severities`에 속하고 관련 확률이 `fail-score` 이상이면 실패, `warn-score` 이상이면 경고합니다. 초안이거나 모델이 상상한 보고서로만 찾은 장애는 경고까지만 합니다. `warn-score`의 절반까지 최대 `max`건을 이번에 할 일과 함께 보여 줍니다. 노트에서 체크리스트 항목을 체크하거나 메모에 `incident:ID`를 적어 확인한 장애는 더 이상 계산하지 않습니다. 인덱스를 조회할 수 없거나 비어 있으면 판단 불가입니다.',
  },
  example: {
    en: 'A migration adds a NOT NULL column to orders, and an outage of last year began like that: fails with a probability of 95 % at level block, and says to add the column nullable, fill it in batches and set NOT NULL later.',
    ko: 'orders 테이블에 NOT NULL 컬럼을 추가하는데 작년 장애가 같은 방식으로 시작됐다면 관련 확률 95%로 실패하고, NULL 허용으로 추가해 나눠 채운 뒤 NOT NULL을 지정하라고 안내합니다.',
  },
  reads: 'note',
  evaluate({ evidence, note }, options) {
    const { incidents } = evidence;
    if (incidents.status === 'off') return judge({ problems: [notAsked], pass: nothing });
    if (incidents.status === 'unknown') return judge({ problems: [unread(incidents.reason)], pass: nothing });
    const { value, problems } = incidents;
    const standing = standIncidents(value.found, { options, note });
    const outcome = judge({
      problems: [...(value.count === 0 ? [emptyIndex(value.index)] : []), ...problemsOf(standing)],
      pass: passText(value, standing.shown, options.warnScore),
      evidence: boundEvidence(besides(standing).map(incidentEvidence)),
    });
    return withCaveat(outcome, caveatOf(value.wordsOnly, problems));
  },
};

function problemsOf({ shown, beyond }: StandingIncidents): readonly Problem[] {
  const [worst, ...others] = shown.filter((each) => pressureOf(each) > 0);
  return worst === undefined ? [] : [problemOf({ worst, others, beyond })];
}

/** What a problem does not tell; of incidents that ask for nothing, a reader of one that does needs none. */
function besides({ shown }: StandingIncidents): readonly StandingIncident[] {
  const isPressed = shown.some((each) => pressureOf(each) > 0);
  return shown.filter((each) => (isPressed ? each.acknowledged : pressureOf(each) === 0));
}

function withCaveat(outcome: Outcome, caveat: Bilingual | null): Outcome {
  if (caveat === null) return outcome;
  const { message } = outcome;
  return { ...outcome, message: { en: `${message.en} ${caveat.en}`, ko: `${message.ko} ${caveat.ko}` } };
}

function passText(
  { count, index }: SimilarIncidents,
  standing: readonly StandingIncident[],
  warnScore: number,
): Bilingual {
  const seen = standing.filter(({ acknowledged, stand }) => acknowledged && stand !== 'shown');
  if (seen.length > 0) {
    const list = listOf(seen);
    return {
      en: `Somebody has seen to ${list.en}, as the note says.`,
      ko: `노트에서 확인된 과거 장애: ${list.ko}.`,
    };
  }
  const [nearest] = standing;
  if (nearest === undefined) {
    return {
      en: `None of the ${countOf(count, 'past incident')} in ${index} is like this release.`,
      ko: `${index}의 과거 장애 ${count}건 중 이번 배포와 유사한 것이 없습니다.`,
    };
  }
  const label = briefLabel(nearest);
  const from = percentText(warnScore);
  return {
    en: `No past incident reaches the probability of ${from.en} that warns; the nearest of ${count} is ${label.en}.`,
    ko: `경고 기준인 관련 확률 ${from.ko}에 이르는 과거 장애가 없습니다. ${count}건 중 가장 가까운 것은 ${label.ko}입니다.`,
  };
}

function listOf(standing: readonly StandingIncident[]): Bilingual {
  const labels = standing.map(briefLabel);
  return {
    en: nameList(labels.map(({ en }) => en)).en,
    ko: nameList(labels.map(({ ko }) => ko)).ko,
  };
}

/** Said of no release: a problem stands in its place. */
const nothing: Bilingual = { en: 'No past incident was found.', ko: '과거 장애를 찾지 못했습니다.' };

const why: Bilingual = {
  en: 'Whether this release repeats an outage of the past is not known.',
  ko: '이번 배포가 과거 장애를 반복하는지 알 수 없습니다.',
};

const notAsked: Problem = {
  status: 'unknown',
  message: {
    en: 'This release was not compared with past incidents: no index is configured.',
    ko: '과거 장애와 비교하지 않았습니다. 설정된 인덱스가 없습니다.',
  },
  why,
  instead: {
    en: 'Build an index with lockkeeper incidents build and name it under incidents.index or with --incidents; without one, set the level of similar-incident to auto.',
    ko: 'lockkeeper incidents build로 인덱스를 만들어 incidents.index 또는 --incidents로 지정하세요. 인덱스가 없다면 similar-incident의 level을 auto로 두세요.',
  },
};

const unread = (reason: string): Problem => ({
  status: 'unknown',
  message: {
    en: `The index of past incidents could not be asked: ${reason}`,
    ko: `과거 장애 인덱스를 조회하지 못했습니다: ${reason}`,
  },
  why,
  instead: {
    en: 'Check the index with lockkeeper incidents verify, build it again where it is damaged, and run the gate again. Until then read the outages of these services by hand.',
    ko: 'lockkeeper incidents verify로 인덱스를 확인하고, 손상됐다면 다시 만든 뒤 게이트를 다시 실행하세요. 그때까지는 해당 서비스의 장애 보고서를 직접 확인하세요.',
  },
});

const emptyIndex = (index: string): Problem => ({
  status: 'unknown',
  message: {
    en: `The index ${index} holds no incident, so nothing was compared.`,
    ko: `인덱스 ${index}에 장애가 한 건도 없어 비교하지 못했습니다.`,
  },
  why,
  instead: {
    en: 'Add reports of past outages with lockkeeper incidents add and build the index again.',
    ko: 'lockkeeper incidents add로 과거 장애 보고서를 추가하고 인덱스를 다시 만드세요.',
  },
});
