// Why a repository could not be cloned, and what to do about it. Pure.
import { Failure } from '../../failure.ts';
import type { CloneAddress } from './clone-address.ts';
import { firstComplaint } from './run-git.ts';

type Cause = { readonly signs: RegExp; readonly what: string; readonly hint: string };

const otherWay = 'Or clone it in the pipeline and give its folder as `repository`.';

/**
 * By what git says under LC_ALL=C, which has no other way of telling; the first that fits.
 *
 * Only the hint hangs on it, never what happens.
 */
const causes: readonly Cause[] = [
  {
    signs: /transport '.*' not allowed/u,
    what: 'git config of this machine leads it to a transport that is not allowed',
    hint: 'Only https, ssh and what the address itself says are allowed: look for url.*.insteadOf with `git config --list --show-origin`.',
  },
  {
    signs: /requested URL returned error: 30\d/u,
    what: 'the host answers with another address',
    hint: 'A token is not sent on to where a redirect leads. Give the new address as `clone`; GitLab wants `.git` at its end.',
  },
  {
    signs: /could not read (?:Username|Password)|Authentication failed|returned error: 401/u,
    what: 'the host asks for credentials, or refuses those it was given',
    hint: 'Give a token that may read the repository in LOCKKEEPER_CLONE_TOKEN. It is sent over https only.',
  },
  {
    signs: /returned error: 403|HTTP Basic: Access denied/u,
    what: 'the host forbids it',
    hint: 'The token in LOCKKEEPER_CLONE_TOKEN needs the right to read the contents of the repository; with single sign-on it must be authorised for the organisation.',
  },
  {
    signs: /Permission denied \(|Host key verification failed|Too many authentication failures/iu,
    what: 'the host does not accept the ssh key, or is not known',
    hint: `Give the run a key that may read the repository, and the host's key in known_hosts; nobody is there to answer questions. ${otherWay}`,
  },
  {
    signs: /dubious ownership/u,
    what: 'it belongs to another user',
    hint: 'When you trust it: git config --global --add safe.directory FOLDER.',
  },
  {
    signs:
      /not found|does not appear to be a git repository|does not exist|returned error: (?:404|410)|not valid: is this a git repository/iu,
    what: 'there is no such repository, or it may not be seen',
    hint: 'Check the address. Hosts also say this when a token is missing or may not read it: LOCKKEEPER_CLONE_TOKEN.',
  },
  {
    signs: /No space left|disk quota/iu,
    what: 'the disk is full',
    hint: 'Set TMPDIR to a folder with space for the whole history.',
  },
  {
    signs: /certificate|SSL|TLS/u,
    what: 'the connection is not trusted',
    hint: "Give git the certificate of the host's authority: GIT_SSL_CAINFO or http.sslCAInfo.",
  },
  {
    signs:
      /Could not resolve|Failed to connect|Connection (?:refused|timed out|reset|closed)|unreachable|Empty reply|Recv failure|hung up|early EOF|unexpected disconnect|timed out|returned error: (?:429|5\d\d)/iu,
    what: 'the host cannot be reached, or broke off',
    hint: `Check the network, proxy and status of the host, then run again. ${otherWay}`,
  },
];

/** `complaint` is all that git said. Neither it nor `secrets` get into the failure unmasked. */
export function cloneFailed(input: {
  readonly address: CloneAddress;
  readonly complaint: string;
  readonly secrets: readonly string[];
}): Failure {
  const said = mask(input.complaint, input.secrets);
  const own = withoutRemote(said);
  const cause = causes.find(({ signs }) => signs.test(own));
  const reason = cause?.what ?? (firstComplaint(own) || 'git ended with an error');
  return new Failure({
    code: 'git/clone-failed',
    message: `Cannot clone ${input.address.shown}: ${reason}.`,
    hint:
      cause?.hint ?? `Run \`git clone --bare ${input.address.shown}\` by hand where this ran. ${otherWay}`,
    ...(said.trim() === '' ? {} : { cause: new Error(said.trim()) }),
  });
}

/** The time of the run was up: others were cloned before it. */
export function cloneTooLate(address: CloneAddress): Failure {
  return new Failure({
    code: 'git/clone-failed',
    message: `Cannot clone ${address.shown}: the time of the run was up before it was done.`,
    hint: 'Give the run more time (`deadline-seconds`, --deadline), or clone in the pipeline and give the folder as `repository`.',
  });
}

/** The time for one clone was up. */
export function cloneTooSlow(address: CloneAddress, timeoutMs: number): Failure {
  return new Failure({
    code: 'git/clone-failed',
    message: `Cannot clone ${address.shown}: it is not done after ${Math.round(timeoutMs / 1000)} s.`,
    hint: `Check that the host answers. For a large repository: clone it in the pipeline, where it can be kept from run to run, and give its folder as \`repository\`.`,
  });
}

/** There is nothing in it. */
export function cloneEmpty(address: CloneAddress): Failure {
  return new Failure({
    code: 'git/clone-failed',
    message: `Cannot clone ${address.shown}: it has no branch and no tag.`,
    hint: 'Check the address: a page of a web site may look like an empty repository.',
  });
}

/** What the other side wrote says nothing about the cause that could be relied on. */
const withoutRemote = (complaint: string): string =>
  complaint
    .split(/[\r\n]/u)
    .filter((line) => !line.startsWith('remote:'))
    .join('\n');

/** Servers may repeat what they were sent, and config of the machine may put credentials into addresses. */
function mask(text: string, secrets: readonly string[]): string {
  const masked = secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
  return masked.replace(/(\/\/)[^\s/@']+@/gu, '$1');
}
