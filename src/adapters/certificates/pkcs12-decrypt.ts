// Tries the empty and the absent password on what PKCS#12 encrypts. Effects: none but arithmetic, within a budget.
import forge from 'node-forge';

export type Node = forge.asn1.Asn1;

/**
 * How many rounds of key derivation one file may cost: hostile files ask for billions.
 *
 * PBKDF2 is Node's own, some 2 million rounds a second; the derivation of PKCS#12 runs in JavaScript, a tenth of that.
 */
export type DecryptBudget = { nativeRounds: number; ownRounds: number };

type Decrypted =
  | { readonly ok: true; readonly bytes: string }
  | { readonly ok: false; readonly problem: 'needs-password' | 'not-understood' | 'too-large' };

const pbes2 = '1.2.840.113549.1.5.13';
/** Triple DES and RC2 with 40 bits, as Windows and older Java and OpenSSL write. */
const ownSchemes = new Set(['1.2.840.113549.1.12.1.3', '1.2.840.113549.1.12.1.6']);

type Decipher = {
  readonly update: (input: forge.util.ByteBuffer) => void;
  readonly finish: () => boolean;
  readonly output: forge.util.ByteBuffer;
};

/** What the published types of node-forge leave out. */
type PasswordEncryption = {
  readonly pbe: {
    readonly getCipher: (oid: string, parameters: Node, password: string | null) => Decipher;
  };
};

/** The plain bytes, when one of the two passwords gives something that `isRight`. */
export function decryptWithoutPassword(
  input: { readonly oid: string; readonly parameters: Node; readonly bytes: string },
  { budget, isRight }: { readonly budget: DecryptBudget; readonly isRight: (plain: string) => boolean },
): Decrypted {
  const isNative = input.oid === pbes2;
  if (!isNative && !ownSchemes.has(input.oid)) return { ok: false, problem: 'not-understood' };
  const rounds = roundsOf(isNative ? derivationOf(input.parameters) : input.parameters);
  if (rounds === null) return { ok: false, problem: 'not-understood' };
  // PBKDF2 knows no absent password. The other derivation runs for key and initial vector.
  const passwords = isNative ? [''] : ['', null];
  const cost = rounds * passwords.length * (isNative ? 1 : 2);
  if (cost > (isNative ? budget.nativeRounds : budget.ownRounds)) return { ok: false, problem: 'too-large' };
  if (isNative) budget.nativeRounds -= cost;
  else budget.ownRounds -= cost;
  let understood = false;
  for (const password of passwords) {
    const result = decrypt({ ...input, password });
    understood ||= result.understood;
    if (result.plain !== null && isRight(result.plain)) return { ok: true, bytes: result.plain };
  }
  return { ok: false, problem: understood ? 'needs-password' : 'not-understood' };
}

function decrypt(input: {
  readonly oid: string;
  readonly parameters: Node;
  readonly bytes: string;
  readonly password: string | null;
}): { readonly understood: boolean; readonly plain: string | null } {
  let cipher: Decipher;
  try {
    const { pbe } = forge.pki as unknown as PasswordEncryption;
    cipher = pbe.getCipher(input.oid, input.parameters, input.password);
  } catch {
    // A cipher that node-forge does not have.
    return { understood: false, plain: null };
  }
  try {
    cipher.update(forge.util.createBuffer(input.bytes));
    return { understood: true, plain: cipher.finish() ? cipher.output.getBytes() : null };
  } catch {
    return { understood: true, plain: null };
  }
}

/** The parameters of PBKDF2 inside those of PBES2. */
function derivationOf(parameters: Node): Node | null {
  const derivation = at(parameters, 0);
  return derivation === null ? null : at(derivation, 1);
}

/** The count stands behind the salt in both schemes; null when there is none that fits a number. */
function roundsOf(parameters: Node | null): number | null {
  const count = parameters === null ? null : at(parameters, 1);
  if (count === null || count.type !== forge.asn1.Type.INTEGER || typeof count.value !== 'string')
    return null;
  if (count.value.length === 0 || count.value.length > 5 || count.value.charCodeAt(0) >= 0x80) return null;
  return [...count.value].reduce((sum, character) => sum * 256 + character.charCodeAt(0), 0);
}

const at = (node: Node, index: number): Node | null =>
  typeof node.value === 'string' ? null : (node.value[index] ?? null);
