// Says why a module has its place in the order of deploys. Pure.
import type { ModuleChange } from '../../domain/change.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Ref } from '../../domain/units.ts';
import type { Dependency } from './module-dependencies.ts';
import { findWorkTypes } from './work-types.ts';

const refsMax = 10;

type Sentence = { readonly text: Bilingual; readonly refs: readonly Ref[] };

/** What a step is told from: `modules` in the order of deploys, and the dependencies that made it. */
type StepInput = {
  readonly module: ModuleChange;
  readonly modules: readonly ModuleChange[];
  readonly kept: readonly Dependency[];
  /** Those that would have closed a circle. */
  readonly dropped: readonly Dependency[];
  readonly settings: { readonly language: Language } & Pick<Settings, 'workTypes'>;
};

/** Tells what the module needs or who needs it, what was left out of the order, and how a break reaches others. */
export function tellStep(input: StepInput): { readonly why: string; readonly refs: Ref[] } {
  const { language } = input.settings;
  const sentences = [...tellPlace(input), ...tellCircles(input), ...tellBreak(input)];
  return {
    why: sentences.map(({ text }) => text[language]).join(' '),
    refs: [...new Set(sentences.flatMap(({ refs }) => refs))].slice(0, refsMax),
  };
}

function tellPlace({ module, kept }: StepInput): readonly Sentence[] {
  const needs = kept.filter(({ consumer }) => consumer === module.name);
  if (needs.length > 0) return tellNeeds(needs);
  const needed = kept.filter(({ provider }) => provider === module.name);
  if (needed.length > 0) return tellNeeded(needed);
  return [
    {
      text: {
        en: 'It needs no other module of this release and none needs it: it stands where the config lists it.',
        ko: '이번 배포의 다른 모듈과 선후 관계가 없어 설정에 적힌 순서를 따릅니다.',
      },
      refs: [],
    },
  ];
}

function tellNeeds(needs: readonly Dependency[]): readonly Sentence[] {
  const configured = namesOf(needs.filter(isConfigured), 'provider');
  const catalog = needs.filter((dependency) => !isConfigured(dependency));
  const used = catalog.map(withApis).join(', ');
  return [
    ...(configured === ''
      ? []
      : [
          {
            text: {
              en: `The config puts it after ${configured}.`,
              ko: `설정에서 ${configured} 다음에 배포하도록 정했습니다.`,
            },
            refs: [],
          },
        ]),
    ...(catalog.length === 0
      ? []
      : [
          {
            text: {
              en: `By the catalog it uses ${used}.`,
              ko: `카탈로그에 따르면 ${used}을(를) 사용합니다.`,
            },
            refs: refsOf(catalog),
          },
        ]),
  ];
}

function tellNeeded(needed: readonly Dependency[]): readonly Sentence[] {
  const users = namesOf(needed, 'consumer');
  const isOnlyConfigured = needed.every(isConfigured);
  return [
    {
      text: isOnlyConfigured
        ? {
            en: `The config puts it before ${users}.`,
            ko: `설정에서 ${users}보다 먼저 배포하도록 정했습니다.`,
          }
        : { en: `It comes before ${users}, which needs it.`, ko: `${users}에 필요하므로 먼저 배포합니다.` },
      refs: refsOf(needed),
    },
  ];
}

function tellCircles({ module, dropped }: StepInput): readonly Sentence[] {
  return dropped
    .filter(({ consumer }) => consumer === module.name)
    .map((dependency) => {
      const { provider, refs } = dependency;
      const says = isConfigured(dependency)
        ? { en: `The config also puts it after ${provider}`, ko: `설정에서는 ${provider} 다음이기도 하지만` }
        : {
            en: `By the catalog it also uses ${provider}`,
            ko: `카탈로그에 따르면 ${provider}도 사용하지만`,
          };
      return {
        text: {
          en: `${says.en}, which already comes after it (a circle): until ${provider} is out, it must work with the ${provider} that is deployed now.`,
          ko: `${says.ko}, ${provider}은(는) 이미 이 모듈보다 나중 순서입니다(순환 관계). ${provider} 배포 전까지는 현재 배포된 ${provider}와(과) 함께 동작해야 합니다.`,
        },
        refs,
      };
    });
}

/**
 * A provider first is right while it only adds. When it takes the old form away, whoever uses that form must be
 * able to use the new one before, which the sources cannot show: the sentence says what to make sure of.
 */
function tellBreak({ module, modules, kept, dropped, settings }: StepInput): readonly Sentence[] {
  const users = new Set(
    [...kept, ...dropped].filter(({ provider }) => provider === module.name).map(({ consumer }) => consumer),
  );
  const risk = users.size === 0 ? null : findRisk(module, settings);
  if (risk === null) return [];
  const place = modules.indexOf(module);
  const later = modules.filter(({ name }, index) => users.has(name) && index > place);
  const earlier = modules.filter(({ name }, index) => users.has(name) && index < place);
  return [
    ...(later.length === 0 ? [] : [{ text: breakForLater(risk.kind, joinNames(later)), refs: risk.refs }]),
    ...(earlier.length === 0
      ? []
      : [{ text: breakForEarlier(risk.kind, joinNames(earlier)), refs: risk.refs }]),
  ];
}

type Risk = { readonly kind: 'breaking' | 'contract'; readonly refs: readonly Ref[] };

const riskText: { readonly [kind in Risk['kind']]: Bilingual } = {
  breaking: { en: 'It announces a breaking change', ko: '호환성이 깨지는 변경이 있습니다' },
  contract: { en: 'Its API contract changes', ko: 'API 계약이 바뀝니다' },
};

function breakForLater(kind: Risk['kind'], users: string): Bilingual {
  if (kind === 'contract') {
    return {
      en: `${riskText[kind].en}: this order is safe only while the form that ${users} uses now still works; if it does not, deploy ${users} first, in a version that works with both forms.`,
      ko: `${riskText[kind].ko}: ${users}이(가) 지금 쓰는 형식이 계속 동작할 때만 이 순서가 안전합니다. 그렇지 않으면 두 형식을 모두 지원하는 ${users}을(를) 먼저 배포하세요.`,
    };
  }
  return {
    en: `${riskText[kind].en}: if it takes away what ${users} uses now, deploy ${users} first, in a version that works with both forms; if there is none, deploy them together.`,
    ko: `${riskText[kind].ko}: ${users}이(가) 지금 쓰는 것이 없어진다면 두 형식을 모두 지원하는 ${users}을(를) 먼저 배포하고, 그런 버전이 없으면 함께 배포하세요.`,
  };
}

const breakForEarlier = (kind: Risk['kind'], users: string): Bilingual => ({
  en: `${riskText[kind].en}, and ${users} is out before it: make sure that ${users} works with both forms.`,
  ko: `${riskText[kind].ko}: ${users}이(가) 먼저 배포되므로 두 형식 모두와 동작하는지 확인하세요.`,
});

function findRisk(module: ModuleChange, settings: Pick<Settings, 'workTypes'>): Risk | null {
  const breaking = module.commits.filter(
    ({ breaking, fate }) => breaking !== undefined && fate !== 'reverted' && fate !== 'revert',
  );
  if (breaking.length > 0) return { kind: 'breaking', refs: breaking.map(({ ref }) => ref) };
  const contract = findWorkTypes([module], settings).find(({ type }) => type === 'api-contract');
  return contract === undefined ? null : { kind: 'contract', refs: contract.evidence };
}

const isConfigured = ({ by }: Dependency): boolean => by === 'config';

const withApis = ({ provider, apis }: Dependency): string =>
  apis.length === 0 ? provider : `${provider} (API ${apis.join(', ')})`;

const namesOf = (dependencies: readonly Dependency[], end: 'provider' | 'consumer'): string =>
  dependencies.map((dependency) => dependency[end]).join(', ');

const joinNames = (modules: readonly ModuleChange[]): string => modules.map(({ name }) => name).join(', ');

const refsOf = (dependencies: readonly Dependency[]): readonly Ref[] =>
  dependencies.flatMap(({ refs }) => refs);
