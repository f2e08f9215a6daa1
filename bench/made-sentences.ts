// The sentences that made pull requests and issues consist of. Pure.
import type { StatementKind } from '../src/domain/digest.ts';
import type { Random } from './random.ts';

/** What the shop consists of, what an issue wants of it and what a pull request does to it. */
export const works = [
  ['Basket', 'keep it when the session ends', 'Keep the basket when the session ends'],
  ['Refunds', 'stop paying twice on a retried request', 'Stop double refunds on a retried request'],
  ['Tenant limits', 'read them from the tenant', 'Read limits from the settings of the tenant'],
  ['Order API', 'tell callers about stale versions', 'Answer 409 when the version is stale'],
  ['Card network', 'do not wait for it for ever', 'Time out calls to the card network'],
  ['Receipts', 'show the address that was used', 'Show the address that was used on receipts'],
  ['Invoices', 'one export is enough', 'Serve invoices from the new export'],
  ['Audit log', 'find the order of a failed payment', 'Log the order with every failed payment'],
  ['Coupons', 'count them once for each customer', 'Count a coupon once for each customer'],
  ['Search', 'find products by their old names', 'Find products by their old names'],
  ['Stock', 'do not sell what is reserved', 'Reserve stock while a payment is pending'],
  ['Mail', 'send it in the language of the customer', 'Send mail in the language of the customer'],
  ['Login', 'tell people why it failed', 'Tell people why their login failed'],
  ['Points', 'show when they are lost', 'Show the day on which points are lost'],
  ['Delivery', 'offer the nearest shop', 'Offer the nearest shop for delivery'],
  ['Price list', 'load it in parts', 'Load the price list in parts'],
  ['Webhooks', 'sign them', 'Sign webhooks with the key of the receiver'],
  ['Reports', 'write them at night', 'Write the reports of merchants at night'],
  ['Fraud check', 'ask it before the card network', 'Ask the fraud check before the card network'],
  ['Address book', 'clean up what nobody uses', 'Clean up addresses that nobody uses'],
  ['Gift cards', 'let two be used together', 'Let customers use two gift cards together'],
  ['Subscriptions', 'pause them', 'Let customers pause a subscription'],
  ['Currency', 'round as banks do', 'Round amounts as banks do'],
  ['Images', 'show them before the text', 'Show product images before the text'],
  ['Reviews', 'hide those of blocked customers', 'Hide reviews of blocked customers'],
  ['Wish list', 'share it by link', 'Share a wish list by link'],
  ['Tax', 'compute it by line', 'Compute tax by line of the order'],
  ['Chat', 'hand over to a person', 'Hand a chat over to a person'],
  ['Returns', 'print the label at once', 'Print the label of a return at once'],
  ['Merchants', 'let them see their fees', 'Let merchants see their fees'],
  ['Checkout', 'ask for the phone number last', 'Ask for the phone number last'],
  ['Queue', 'do not lose orders on restart', 'Keep orders of the queue over a restart'],
  ['Cache', 'forget prices at once', 'Forget cached prices at once'],
  ['Ledger', 'book fees apart', 'Book fees apart from amounts'],
  ['Settlement', 'one file for each bank', 'Write one settlement file for each bank'],
  ['Notifications', 'group them', 'Group notifications of one order'],
  ['Profiles', 'merge doubles', 'Merge profiles of the same person'],
  ['Preorders', 'charge on the day of delivery', 'Charge preorders on the day of delivery'],
  ['Bundles', 'price them as a whole', 'Price bundles as a whole'],
  ['Maps', 'draw them on the server', 'Draw maps on the server'],
  ['Ratings', 'average them by month', 'Average ratings by month'],
  ['Import', 'skip lines that are empty', 'Skip empty lines of an import'],
  ['Permissions', 'ask for them once', 'Ask for permissions once'],
  ['Feature pages', 'build them ahead', 'Build feature pages ahead'],
  ['Phone numbers', 'accept those of abroad', 'Accept phone numbers from abroad'],
  ['Metrics', 'name them alike', 'Name metrics of all workers alike'],
  ['Logs', 'say which request', 'Say in logs which request it was'],
  ['Clients', 'use one pool', 'Share one pool between clients of the bank'],
  ['Batches', 'start them apart', 'Start the batches of the night apart'],
  ['Errors', 'show a number to quote', 'Show a number to quote with every error'],
  ['Fixtures', 'make them small', 'Make the fixtures of payments small'],
  ['Names', 'show both scripts', 'Show names in both scripts'],
  ['Dates', 'write them out', 'Write out dates in mail'],
  ['Barcodes', 'read them upside down', 'Read barcodes upside down'],
  ['Tables', 'sort by any column', 'Sort tables of merchants by any column'],
  ['Uploads', 'go on where they stopped', 'Go on with uploads where they stopped'],
  ['Emoji', 'allow them in reviews', 'Allow emoji in reviews'],
  ['Help', 'link it from errors', 'Link help from errors'],
  ['Colours', 'pass the contrast test', 'Give buttons enough contrast'],
  ['Keyboard', 'reach every button', 'Reach every button by keyboard'],
].map(([thing = '', goal = '', deed = '']) => ({ thing, goal, deed })) as [
  { thing: string; goal: string; deed: string },
  ...{ thing: string; goal: string; deed: string }[],
];

/** `count` different lines, with the name of the work in them. */
function draw(
  random: Random,
  lines: readonly string[],
  { thing, count }: { thing: string; count: number },
): string[] {
  const left = [...lines];
  return Array.from({ length: count }, () => left.splice(random.between(0, left.length - 1), 1)[0] ?? '').map(
    (line) => line.replaceAll('{thing}', thing.toLowerCase()),
  );
}

const reasonLines = [
  'Support hears about {thing} more often than about anything else this quarter.',
  'Two merchants wrote to us about {thing} and sent recordings of what they saw.',
  'The old code around {thing} was written for one country and shows it.',
  'Whoever worked on {thing} before left good notes, and most of this follows them.',
  'We looked at three ways of doing this and took the one that touches the least code.',
  'People who shop on a phone meet this far more often than others.',
  'Nothing of this is visible to customers who have never used {thing}.',
  'The team of the warehouse asked for it because their screens show the same numbers.',
  'It came up in the review of last month and was put aside for want of time.',
  'Most of what looks large in the diff is code that moved without a change.',
  'A colleague of the data team confirmed that the numbers around {thing} are plausible.',
  'There is a longer discussion of {thing} in the notes of the architecture circle.',
] as const;

const findingLines = [
  'The handler of {thing} now looks at the whole order and not at the line alone.',
  'What was three classes is one function, and its tests read like the description of {thing}.',
  'The page of {thing} shows the same text as the mail, which it did not do before.',
  'A second request for the same {thing} finds what the first one wrote and answers alike.',
  'When the answer of the partner is empty, the customer sees a sentence and a way on.',
  'The list of {thing} is sorted by name where it used to be sorted by chance.',
  'The text that customers see about {thing} was written together with the editors.',
  'Names of variables follow the words of the domain, so that search finds them.',
  'The worker of {thing} tells in its log what it skipped and why.',
  'Where a value is missing the code takes the one of the merchant and goes on.',
  'Helpers that nobody called any more went away together with their tests.',
  'The view of {thing} no longer flickers while it loads on slow lines.',
] as const;

const checkLines = [
  'Clicked through {thing} on a phone and on a desktop',
  'Ran the suite of the module twice, both green',
  'Compared the pages of {thing} before and after by eye',
  'Asked a colleague of support to try {thing} on staging',
  'Replayed the requests of one afternoon against staging',
  'Looked at the logs of staging for an hour, nothing unusual',
] as const;

const acceptanceTexts = [
  'A customer sees the change of {thing} without a reload',
  'The page of {thing} reads well on a phone',
  'Support can find {thing} by the name of the customer',
  'Texts about {thing} exist in both languages',
  'Merchants see {thing} as their customers see it',
  'Everything around {thing} that worked before works as before',
] as const;

export const reasons = (random: Random, thing: string) => draw(random, reasonLines, { thing, count: 10 });
export const findings = (random: Random, thing: string) => draw(random, findingLines, { thing, count: 11 });
export const checks = (random: Random, thing: string) => draw(random, checkLines, { thing, count: 3 });
export const acceptanceLines = (random: Random, thing: string) =>
  draw(random, acceptanceTexts, { thing, count: 3 });

type Fact = { readonly kind: StatementKind; readonly text: string; readonly needles: readonly string[] };

const fact = (kind: StatementKind, text: string, ...needles: readonly string[]): Fact => ({
  kind,
  text,
  needles,
});

/** What a digest must keep, by the kind of source that says it. */
export const plantedFacts: { readonly issue: readonly Fact[]; readonly pullRequest: readonly Fact[] } = {
  issue: [
    fact(
      'acceptance',
      'A refund above 500,000 KRW needs a second approval within 30 minutes',
      '500,000 KRW',
      '30 minutes',
    ),
    fact('deadline', 'The certificate of the card network must be replaced before 2026-12-15.', '2026-12-15'),
    fact('acceptance', 'A basket survives at least 14 days without a login', '14 days'),
    fact(
      'breaking',
      'Partners that still call `GET /v1/refunds` get an error: the endpoint is removed.',
      '/v1/refunds',
    ),
    fact('acceptance', '50만원을 넘는 주문은 본인 인증 없이 결제할 수 없다', '50만원', '본인 인증'),
    fact(
      'flag',
      'The flag `checkout.phone-last` is off by default and is turned on by tenant.',
      'checkout.phone-last',
      'off',
    ),
    fact('deadline', '정산 파일의 옛 형식은 12월 31일까지만 받습니다.', '12월 31일'),
    fact(
      'acceptance',
      'At most 3 coupons count for one order, the fourth is rejected with code COUPON_LIMIT',
      'COUPON_LIMIT',
    ),
    fact(
      'migration',
      '`coupon_use` 테이블에 `customer_id` 컬럼을 추가하고 기존 행은 백필합니다.',
      'coupon_use',
      'customer_id',
    ),
    fact('acceptance', 'Search answers within 300 ms for 95 % of requests', '300 ms', '95 %'),
  ],
  pullRequest: [
    fact(
      'migration',
      'Migration V2_17 adds the column `refund_limit` to `payment` and backfills 1.2 million rows.',
      'V2_17',
      '1.2 million',
    ),
    fact('breaking', 'The field `legacyId` of the order event is no longer sent.', 'legacyId'),
    fact('flag', 'The default of `pool.shared` changes from false to true.', 'pool.shared', 'true'),
    fact('deadline', 'Merchants have to move to signed webhooks by 31 March 2027.', '31 March 2027'),
    fact(
      'breaking',
      'BREAKING CHANGE: amounts of the order API are strings, clients that parse numbers fail.',
      'amounts of the order API',
    ),
    fact(
      'migration',
      'The index `idx_order_customer` is created concurrently and has to be there before the workers start.',
      'idx_order_customer',
    ),
    fact('flag', '기능 플래그 `refund.v2`의 기본값은 false입니다.', 'refund.v2', 'false'),
    fact(
      'deadline',
      'The old export is switched off on the first deploy after the end of January.',
      'end of January',
    ),
    fact(
      'breaking',
      'The header X-Shop-Tenant is renamed to Shop-Tenant and the old one is ignored.',
      'X-Shop-Tenant',
    ),
    fact(
      'migration',
      'Run `npm run move-points` after the deploy: it migrates the table `points` in batches of 5,000.',
      'move-points',
      '5,000',
    ),
  ],
};
