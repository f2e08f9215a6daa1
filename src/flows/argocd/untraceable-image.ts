// The failure of an image that cannot be followed, with the ways out. Pure.

import type { ImagePair } from '../../core/argocd/compare-images.ts';
import { tellImagePair } from '../../core/argocd/image-change.ts';
import { shortImageName } from '../../domain/image-reference.ts';
import { Failure } from '../../failure.ts';

/** `reason` completes "… cannot be followed to its code: …". */
export function untraceable(pair: ImagePair, reason: string, cause?: unknown): Failure {
  const image = pair.name === null ? 'NAME' : shortImageName(pair.name);
  return new Failure({
    code: 'argocd/untraceable-image',
    message: `${tellImagePair(pair)} cannot be followed to its code: ${reason}. A gate over the version number alone would let any code pass.`,
    hint: `Say where its code lies: build with --label org.opencontainers.image.source=URL --label org.opencontainers.image.revision=COMMIT, or map it in the config: argocd.images: [{image: ${JSON.stringify(image)}, clone: URL, tag: "{sha}"}]. When its code is not yours: {image: ${JSON.stringify(image)}, follow: false}.`,
    ...(cause === undefined ? {} : { cause }),
  });
}
