// Rule: enough people carry out and watch the deploy, and not its author alone. Pure.
import type { Author } from '../../../domain/change.ts';
import type { RuleSettings } from '../../../domain/rule-settings.ts';
import { type ChangeFacts, judge, type Problem, type Rule, verbatim } from '../rule.ts';
import { isOnePerson, isSamePerson, personKey } from '../same-person.ts';
import { countOf, nameList } from '../wording.ts';

type Options = RuleSettings['operators'];

/** Fails when too few, unknown or only the authors themselves operate. */
export const operatorsRule: Rule<'operators'> = {
  id: 'operators',
  title: { en: 'Operators', ko: '운영자' },
  protects: {
    en: 'Somebody besides the author watches the deploy and can undo it.',
    ko: '작성자 외에 배포를 지켜보고 되돌릴 수 있는 사람이 있도록 합니다.',
  },
  decides: {
    en: 'Fails below `min` distinct operators (two spellings of one person count once: case, a leading @, the part before the @ of an e-mail, the names of one author), on a blank name, on a name that is not in `allowed`, and when the authors of the change are the only operators (`author-alone: true` permits that). Bots are not authors. Names are compared with the name, e-mail and GitHub login of each author.',
    ko: '서로 다른 운영자가 `min` 미만이거나(같은 사람의 다른 표기는 한 명으로 봄: 대소문자, 앞의 @, 이메일의 @ 앞부분, 한 작성자의 이름들), 빈 이름이 있거나, `allowed`에 없는 이름이 있거나, 변경 작성자만 운영자일 때 실패합니다(`author-alone: true`이면 허용). 봇은 작성자로 보지 않으며, 작성자의 이름·이메일·GitHub 로그인과 비교합니다.',
  },
  example: {
    en: '`--operators mina` with `min: 2`: the rule fails, for nobody could take over from mina.',
    ko: '`min: 2`인데 `--operators mina`만 지정하면 교대할 사람이 없으므로 실패합니다.',
  },
  reads: 'change',
  evaluate(facts, options) {
    const people = distinctPeople(facts);
    const operators = people.map(([name]) => name);
    const names = nameList(operators);
    return judge({
      problems: [
        ...findBlank(facts.release.operators),
        ...findTooFew(people, options),
        ...findNotAllowed(people.flat(), facts.release, options),
        ...findAuthorAlone(people, facts, options),
      ],
      pass: {
        en: `${countOf(operators.length, 'operator')} named: ${names.en}.`,
        ko: `운영자 ${operators.length}명 지정: ${names.ko}.`,
      },
    });
  },
};

/** Every spelling that was given of one person, the first one first. */
type Spellings = readonly [string, ...string[]];

/** Two entries that may be one person are one: the rule asks for people, and one more name brings nobody. */
function distinctPeople(facts: ChangeFacts): readonly Spellings[] {
  const authors = facts.change.modules.flatMap((module) => module.authors);
  let people: readonly Spellings[] = [];
  for (const entry of facts.release.operators) {
    const name = entry.trim();
    if (personKey(name) === '') continue;
    const isTheirs = (spellings: Spellings): boolean =>
      spellings.some((spelling) => isOnePerson([spelling, name], authors));
    const [first, ...others] = people.filter(isTheirs);
    const joined: Spellings = first === undefined ? [name] : [...first, ...others.flat(), name];
    people = [...people.filter((spellings) => !isTheirs(spellings)), joined];
  }
  return people;
}

/** Says which entries were counted as one person, where the spelling alone does not show it. */
function tellJoined(people: readonly Spellings[]): { readonly en: string; readonly ko: string } {
  const joined = people.flatMap(([name, ...others]) => {
    const other = others.find((spelling) => personKey(spelling) !== personKey(name));
    return other === undefined ? [] : [{ name, other }];
  });
  return {
    en: joined.map(({ name, other }) => ` ${other} and ${name} are one person.`).join(''),
    ko: joined.map(({ name, other }) => ` ${other}와(과) ${name}은(는) 같은 사람입니다.`).join(''),
  };
}

function findBlank(names: readonly string[]): readonly Problem[] {
  const blank = names.filter((name) => personKey(name) === '').length;
  return blank === 0
    ? []
    : [
        {
          status: 'fail',
          message: {
            en: `${countOf(blank, 'entry', 'entries')} in the list of operators ${blank === 1 ? 'is' : 'are'} blank.`,
            ko: `운영자 목록에 빈 항목이 ${blank}개 있습니다.`,
          },
          why: {
            en: 'A blank entry is most often a variable that was never set: a person is missing.',
            ko: '빈 항목은 대개 설정되지 않은 변수이며, 그만큼 사람이 빠진 것입니다.',
          },
          instead: {
            en: 'Name the person, or take the blank entry out.',
            ko: '운영자 이름을 넣거나 빈 항목을 지우세요.',
          },
        },
      ];
}

function findTooFew(people: readonly Spellings[], options: Options): readonly Problem[] {
  const operators = people.map(([name]) => name);
  const joined = tellJoined(people);
  const missing = options.min - operators.length;
  if (missing <= 0) {
    return [];
  }
  const names =
    operators.length === 0 ? { en: 'nobody is named', ko: '지정된 사람 없음' } : nameList(operators);
  return [
    {
      status: 'fail',
      message: {
        en: `${countOf(operators.length, 'distinct operator')} (${names.en}); the standard asks for ${options.min}.${joined.en}`,
        ko: `서로 다른 운영자 ${operators.length}명(${names.ko}), 기준은 ${options.min}명입니다.${joined.ko}`,
      },
      why: whyTooFew(operators, options.min),
      instead: {
        en: `Name ${missing} more, for example --operators ${[...operators, ...Array.from({ length: missing }, (_, index) => `NAME${index + 1}`)].join(',')}.`,
        ko: `${missing}명을 더 지정하세요(예: --operators ${[...operators, ...Array.from({ length: missing }, (_, index) => `이름${index + 1}`)].join(',')}).`,
      },
    },
  ];
}

function whyTooFew(operators: readonly string[], min: number): Problem['why'] {
  const [first] = operators;
  if (first === undefined) {
    return {
      en: 'Nobody is bound to watch this deploy, and nobody would start the rollback.',
      ko: '이 배포를 지켜볼 사람이 정해지지 않아, 문제가 생겨도 롤백을 시작할 사람이 없습니다.',
    };
  }
  const left = operators.length - 1;
  return left === 0
    ? {
        en: `If ${first} is called away, nobody is left who watches this deploy and can roll it back.`,
        ko: `${first} 님이 자리를 비우면 이 배포를 지켜보고 롤백할 사람이 없습니다.`,
      }
    : {
        en: `If ${first} is called away, ${left} ${left === 1 ? 'is' : 'are'} left to watch this deploy and roll it back, where the standard counts on ${min}.`,
        ko: `${first} 님이 자리를 비우면 이 배포를 지켜보고 롤백할 사람이 ${left}명만 남습니다(기준 ${min}명).`,
      };
}

function findNotAllowed(
  operators: readonly string[],
  { environment }: ChangeFacts['release'],
  options: Options,
): readonly Problem[] {
  const allowed = new Set(options.allowed?.map(personKey));
  const strangers = options.allowed === null ? [] : operators.filter((name) => !allowed.has(personKey(name)));
  if (strangers.length === 0) {
    return [];
  }
  const names = nameList(strangers);
  const choice = nameList(options.allowed ?? [], 10);
  return [
    {
      status: 'fail',
      message: {
        en: `Not on the list of allowed operators: ${names.en}.`,
        ko: `허용된 운영자 목록에 없음: ${names.ko}.`,
      },
      why: {
        en: `Without access to ${environment} or training for it, ${names.en} cannot carry out the rollback when it counts.`,
        ko: `${environment} 환경의 권한이나 교육이 없다면 ${names.ko} 님은 정작 필요할 때 롤백을 수행할 수 없습니다.`,
      },
      instead:
        choice.en === ''
          ? {
              en: 'The list is empty: name somebody under operators.allowed.',
              ko: '목록이 비어 있습니다. operators.allowed에 운영자를 지정하세요.',
            }
          : { en: `Choose from: ${choice.en}.`, ko: `다음 중에서 지정하세요: ${choice.ko}.` },
    },
  ];
}

function findAuthorAlone(
  people: readonly Spellings[],
  facts: ChangeFacts,
  options: Options,
): readonly Problem[] {
  const authors = facts.change.modules.flatMap((module) => module.authors).filter((author) => !author.bot);
  const isAuthor = (names: Spellings): boolean =>
    names.some((name) => authors.some((author) => isSamePerson(name, author)));
  const operates = (author: Author): boolean => people.flat().some((name) => isSamePerson(name, author));
  const alone = people.length > 0 && authors.length > 0 && people.every(isAuthor) && authors.every(operates);
  if (options.authorAlone || !alone) {
    return [];
  }
  const names = nameList(people.map(([name]) => name));
  const others = nameList(
    (options.allowed ?? []).filter((name) => !authors.some((author) => isSamePerson(name, author))),
    3,
    '명',
  );
  return [
    {
      status: 'fail',
      message: {
        en: `The only operators (${names.en}) are the authors of the whole change.`,
        ko: `운영자(${names.ko})가 이 변경 전체의 작성자뿐입니다.`,
      },
      why: {
        en: `${names.en} wrote all of it and ${people.length === 1 ? 'looks' : 'look'} for what authors expect; a second pair of eyes sees what they did not think of.`,
        ko: `모두 작성한 ${names.ko} 님은 예상한 것만 확인하기 쉬우므로, 생각하지 못한 이상을 볼 다른 사람이 필요합니다.`,
      },
      instead:
        others.en === ''
          ? {
              en: `Name at least one operator beside ${names.en} who wrote none of it.`,
              ko: `${names.ko} 외에 이 변경을 작성하지 않은 운영자를 한 명 이상 지정하세요.`,
            }
          : {
              en: `Name at least one operator who wrote none of it, for example ${others.en}.`,
              ko: `이 변경을 작성하지 않은 운영자를 한 명 이상 지정하세요(예: ${others.ko}).`,
            },
      evidence: authors.map((author) => ({ text: verbatim(`${author.name} <${author.email}>`) })),
    },
  ];
}
