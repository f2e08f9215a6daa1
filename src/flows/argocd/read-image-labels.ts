// The labels of an image, or why they could not be read. Effects: through ports.
import type { ImageRegistry } from '../../argocd-ports.ts';
import { formatImage, parseImageReference } from '../../domain/image-reference.ts';
import { Failure } from '../../failure.ts';

export type ImageLabels = {
  readonly labels: Readonly<Record<string, string>>;
  /** null: they were read, or nobody had to ask. */
  readonly problem: string | null;
};

/** A registry that does not answer is told: a tag may say enough without it. */
export async function readImageLabels(
  reference: string,
  { registry, signal }: { readonly registry: ImageRegistry | null; readonly signal: AbortSignal },
): Promise<ImageLabels> {
  if (registry === null) return { labels: {}, problem: 'no registry may be asked offline' };
  const image = parseImageReference(reference);
  if (image === null) return { labels: {}, problem: 'its name cannot be read' };
  try {
    return { labels: await registry.readLabels(formatImage(image), { signal }), problem: null };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { labels: {}, problem: `${error.message} ${error.hint}`.trim() };
  }
}
