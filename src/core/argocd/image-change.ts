// What is told of an image whose version changes. Pure.

import { imageVersion, parseImageReference, shortImageName } from '../../domain/image-reference.ts';
import type { ImagePair } from './compare-images.ts';

/** An image whose version changes, and where its code was found. */
export type ImageChange = {
  /** As registries know it. */
  readonly name: string;
  /** Name with tag and digest; null: it did not run before, or does not any more. */
  readonly from: string | null;
  readonly to: string | null;
  /** Module of its code; null: the change is told as one of the config repository. */
  readonly module: string | null;
  /** How its commits were found, or why none are read; completes "NAME: …". */
  readonly why: string;
};

/** `shop/payments 1.4.0 → 1.5.0`: for messages. */
export function tellImagePair({ name, from, to }: ImagePair): string {
  return `${name === null ? 'an image' : shortImageName(name)} ${versionOf(from)} → ${versionOf(to)}`;
}

function versionOf(reference: string | null): string {
  if (reference === null) return '(none)';
  const image = parseImageReference(reference);
  const version = image === null ? reference : imageVersion(image);
  // A digest of 64 digits tells no more than its beginning.
  return version.replace(/(@\w+:\w{12})\w+$/u, '$1…').replace(/^:/u, '') || '(no tag)';
}
