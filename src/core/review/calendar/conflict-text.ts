// What a conflict is, why it matters and what to do, in words. Pure.
import type { Bilingual } from '../../../domain/language.ts';
import type { PlannedWork } from '../../../domain/planned-work.ts';
import { cutAt } from '../../text/cut-at.ts';
import { plainLine } from '../../text/plain-line.ts';
import { spanText } from '../moment.ts';
import type { Conflict, Shared } from './find-conflicts.ts';

const titleMax = 120;

/** One line of what somebody wrote. */
export const shortLine = (text: string): string => cutAt(plainLine(text), titleMax);

/** The title in quotes; of work without one, where it stands. */
export function workName(work: PlannedWork): Bilingual {
  const title = shortLine(work.title);
  const source = sourceText(work);
  return title === ''
    ? { en: `work without a title in ${source.en}`, ko: `제목 없는 작업(${source.ko})` }
    : { en: `"${title}"`, ko: `"${title}"` };
}

/** Where it is told: a calendar, the config, or the ledger. */
function sourceText({ source }: Pick<PlannedWork, 'source'>): Bilingual {
  const name = shortLine(source.name);
  switch (source.kind) {
    case 'calendar':
      return { en: `the calendar "${name}"`, ko: `캘린더 "${name}"` };
    case 'config':
      return { en: 'the config', ko: '설정' };
    case 'ledger':
      return { en: `the release of ${name} in the ledger`, ko: `원장의 ${name} 배포` };
  }
}

/** Who runs it, as a part of a sentence. */
export function ownerText(work: PlannedWork): Bilingual {
  const owner = work.owner === null ? '' : shortLine(work.owner);
  const source = sourceText(work);
  return owner === ''
    ? { en: `from ${source.en}`, ko: `출처 ${source.ko}` }
    : { en: `by ${owner}`, ko: `담당 ${owner}` };
}

/** What is shared, as a list in a sentence. */
export function sharedText(shared: readonly Shared[]): Bilingual {
  const texts = shared.slice(0, 4).map(sharedOne);
  const rest = shared.length - texts.length;
  return {
    en: texts.map(({ en }) => en).join(', ') + (rest > 0 ? ` and ${rest} more` : ''),
    ko: texts.map(({ ko }) => ko).join(', ') + (rest > 0 ? ` 외 ${rest}건` : ''),
  };
}

function sharedOne(shared: Shared): Bilingual {
  const { en, ko } = thingText(shared);
  return shared.inPassing ? { en: `perhaps ${en}`, ko: `${ko}(아닐 수 있음)` } : { en, ko };
}

function thingText(shared: Shared): Bilingual {
  switch (shared.kind) {
    case 'service':
      return { en: `the service ${shared.name}`, ko: `서비스 ${shared.name}` };
    case 'platform':
      return { en: `the platform ${shared.name}`, ko: `플랫폼 ${shared.name}` };
    case 'company-wide':
      return { en: 'the whole company', ko: '전사' };
    case 'dependency': {
      const steps = shared.distance;
      const far = {
        en: steps > 1 ? `, ${steps} steps away` : '',
        ko: steps > 1 ? `, ${steps}단계 떨어짐` : '',
      };
      return shared.direction === 'upstream'
        ? {
            en: `${shared.name} (which this release depends on${far.en})`,
            ko: `${shared.name}(이 배포가 의존${far.ko})`,
          }
        : {
            en: `${shared.name} (which depends on this release${far.en})`,
            ko: `${shared.name}(이 배포에 의존${far.ko})`,
          };
    }
  }
}

/** What meets the window, whose it is, when, and what both touch. */
export function conflictMessage({ work, shared }: Conflict, timeZone: string): Bilingual {
  const [name, owner, span, both] = [
    workName(work),
    ownerText(work),
    spanText(work, timeZone),
    sharedText(shared),
  ];
  return {
    en: `${capital(name.en)} ${owner.en} is planned for ${span.en} and touches ${both.en}.`,
    ko: `같은 시간에 다른 작업이 있습니다: ${name.ko}, ${owner.ko}, ${span.ko}, 겹치는 대상 ${both.ko}.`,
  };
}

const capital = (text: string): string => text.replace(/^w/, 'W');

/** Why two changes at once are worse than one after the other, by what they share. */
export function conflictWhy({ shared: [shared] }: Conflict): Bilingual {
  const { en, ko } = whyOf(shared);
  if (!shared.inPassing || shared.kind === 'company-wide') return { en, ko };
  return {
    en: `Its text says "${shared.name}", an ordinary word, and may mean something else. If it means this one: ${en}`,
    ko: `설명에 "${shared.name}"이라는 흔한 단어가 있을 뿐, 다른 뜻일 수 있습니다. 이 대상이 맞다면: ${ko}`,
  };
}

function whyOf(shared: Shared): Bilingual {
  switch (shared.kind) {
    case 'service':
      return {
        en: `Two changes to ${shared.name} at once: when it breaks, nobody can tell which of them did it, and undoing one may undo the other.`,
        ko: `${shared.name}에 두 변경이 동시에 들어가면, 장애 시 어느 쪽이 원인인지 알 수 없고 한쪽을 되돌리다 다른 쪽까지 되돌릴 수 있습니다.`,
      };
    case 'company-wide':
      return {
        en: 'It touches everybody: the people whom an incident would need are busy with it, and its effects look like those of this release.',
        ko: '전사 작업 중에는 장애에 대응할 사람이 부족하고, 그 영향이 이 배포의 문제처럼 보입니다.',
      };
    case 'platform':
      return {
        en: `Trouble on ${shared.name} during the other work looks like a fault of this release, and load or a failover there hits a deploy in its weakest minutes.`,
        ko: `그 작업 중 ${shared.name}에서 생긴 문제가 이 배포의 결함처럼 보이고, 배포로 가장 약해진 순간에 부하나 전환이 겹칠 수 있습니다.`,
      };
    case 'dependency':
      return shared.direction === 'upstream'
        ? {
            en: `This release depends on ${shared.name}: errors while that is changed would be blamed on this release, and its rollback would not cure them.`,
            ko: `이 배포는 ${shared.name}에 의존합니다. 그쪽 변경 중 생긴 오류가 이 배포의 문제로 보이고, 이 배포를 되돌려도 낫지 않습니다.`,
          }
        : {
            en: `${shared.name} depends on this release: if both change at once, its errors have two possible causes, and both teams look for theirs.`,
            ko: `${shared.name}은(는) 이 배포에 의존합니다. 둘이 동시에 바뀌면 오류의 원인이 둘로 갈려 두 팀이 각자 찾게 됩니다.`,
          };
  }
}

/** Whom to talk to. */
export function conflictInstead({ work, shared: [shared] }: Conflict): Bilingual {
  const { en, ko } = whomToAsk(work);
  return shared.inPassing
    ? {
        en: `Look at what it is about; when it is this: ${en}`,
        ko: `어떤 작업인지 먼저 확인하고, 이 대상이 맞다면 ${ko}`,
      }
    : { en, ko };
}

function whomToAsk(work: PlannedWork): Bilingual {
  const name = workName(work);
  if (work.owner !== null && shortLine(work.owner) !== '') {
    const owner = shortLine(work.owner);
    return {
      en: `Agree with ${owner} on who goes first.`,
      ko: `${owner} 담당자와 순서를 정하세요.`,
    };
  }
  const source = sourceText(work);
  return {
    en: `Find out who runs ${name.en} (${source.en}) and agree on who goes first.`,
    ko: `${name.ko}(${source.ko})의 담당자를 찾아 순서를 정하세요.`,
  };
}
