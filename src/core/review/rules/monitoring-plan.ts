// Rule: somebody knows what to watch, for how long, and what means trouble. Pure.
import type { Bilingual } from '../../../domain/language.ts';
import type { Release } from '../../../domain/release.ts';
import { epochMs } from '../../../domain/units.ts';
import { momentText } from '../moment.ts';
import { judge, type Problem, type Rule } from '../rule.ts';
import { countOf, nameList } from '../wording.ts';

/** Fails when the release is watched too briefly, or by too few signals. */
export const monitoringPlanRule: Rule<'monitoring-plan'> = {
  id: 'monitoring-plan',
  title: { en: 'Monitoring plan', ko: '모니터링 계획' },
  protects: {
    en: 'Trouble after the deploy is seen by the team before it is seen by users.',
    ko: '배포 후 문제를 사용자보다 팀이 먼저 알도록 합니다.',
  },
  decides: {
    en: 'Fails when the release is watched for less than `min-hours`, when fewer than `min-signals` different signals with a threshold are named, and with `require-dashboard` when no dashboard is linked.',
    ko: '관찰 시간이 `min-hours`보다 짧거나, 임계치가 있는 서로 다른 지표가 `min-signals`개보다 적거나, `require-dashboard`인데 대시보드 링크가 없으면 실패합니다.',
  },
  example: {
    en: '`min-signals: 2`, and the note watches only the error rate: the rule fails.',
    ko: '`min-signals: 2`인데 노트에 오류율만 있으면 실패합니다.',
  },
  reads: 'note',
  evaluate(facts, options) {
    const { hours, scenario, dashboards } = facts.note.monitoring;
    const watched = scenario.filter((watch) => watch.signal.trim() !== '' && watch.threshold.trim() !== '');
    const signals = [...new Set(watched.map((watch) => watch.signal.trim().toLowerCase()))];
    const problems: Problem[] = [];
    if (hours < options.minHours) {
      const until = watchedUntil(facts.release, hours);
      problems.push({
        status: 'fail',
        message: {
          en: `The release is watched for ${hours} h; the standard asks for ${options.minHours} h.`,
          ko: `관찰 시간이 ${hours}시간으로, 기준 ${options.minHours}시간보다 짧습니다.`,
        },
        why: {
          en: `${until.en}Leaks, nightly jobs and expiring tokens show only after hours.`,
          ko: `${until.ko}누수, 야간 작업, 토큰 만료 같은 문제는 몇 시간이 지나야 드러납니다.`,
        },
        instead: {
          en: `Watch for at least ${options.minHours} h: monitoring.hours in the config.`,
          ko: `최소 ${options.minHours}시간 동안 관찰하세요(설정의 monitoring.hours).`,
        },
      });
    }
    if (signals.length < options.minSignals) {
      const names = nameList([...new Set(watched.map((watch) => watch.signal.trim()))], 3);
      problems.push({
        status: 'fail',
        message: {
          en: `${countOf(signals.length, 'signal')} to watch; the standard asks for ${options.minSignals}.`,
          ko: `관찰 지표가 ${signals.length}개로, 기준 ${options.minSignals}개보다 적습니다.`,
        },
        why: {
          en: `${watched.length === 0 ? 'Nothing is looked at after the deploy' : `Only ${names.en} is looked at`}: trouble that shows elsewhere is found by users first.`,
          ko: `${watched.length === 0 ? '배포 후 확인하는 지표가 없어' : `${names.ko}만 확인하므로`}, 다른 곳에서 드러나는 문제는 사용자가 먼저 알게 됩니다.`,
        },
        instead: {
          en: 'Name a signal and its threshold under monitoring.signals, for example "error rate" and "above 1 % for 5 minutes".',
          ko: 'monitoring.signals에 지표와 임계치를 적으세요. 예: "오류율", "1% 초과 5분 지속".',
        },
      });
    }
    const modules = nameList(
      facts.change.modules.map(({ name }) => name),
      3,
    );
    if (options.requireDashboard && !dashboards.some((link) => link.trim() !== '')) {
      problems.push({
        status: 'fail',
        message: { en: 'No dashboard is linked.', ko: '대시보드 링크가 없습니다.' },
        why: {
          en: `Looking for the right dashboard of ${modules.en} costs the first minutes of an incident.`,
          ko: `장애 초기에 ${modules.ko}의 대시보드를 찾느라 시간을 잃습니다.`,
        },
        instead: {
          en: `Add the dashboard of ${modules.en} under monitoring.dashboards.`,
          ko: `monitoring.dashboards에 ${modules.ko}의 대시보드 링크를 추가하세요.`,
        },
      });
    }
    return judge({
      problems,
      pass: {
        en: `${countOf(signals.length, 'signal')} watched for ${hours} h.`,
        ko: `지표 ${signals.length}개를 ${hours}시간 동안 관찰합니다.`,
      },
    });
  },
};

const hourMs = 3_600_000;

/** When nobody watches any more; empty without a window. */
function watchedUntil({ window, timeZone }: Release, hours: number): Bilingual {
  if (window === null) return { en: '', ko: '' };
  const end = momentText(epochMs(window.end + hours * hourMs), timeZone);
  return { en: `From ${end.en} on nobody watches. `, ko: `${end.ko} 이후에는 지켜보는 사람이 없습니다. ` };
}
