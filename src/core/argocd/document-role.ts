// What a document of a config repository is: a manifest, a kustomization, a chart or values. Pure.
import { isYamlMap } from './yaml-documents.ts';

/** `values`: of a chart; everything that is nothing else is read like that. */
export type DocumentRole = 'manifest' | 'kustomization' | 'chart' | 'values';

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Whether a file is a kustomization, by its name. */
export const isKustomizationFile = (path: string): boolean =>
  /^(?:kustomization\.ya?ml|Kustomization)$/u.test(fileName(path));

/** Whether a file describes a chart, by its name. */
export const isChartFile = (path: string): boolean => /^Chart\.ya?ml$/u.test(fileName(path));

/** Whether a file holds YAML or JSON, by its name. */
export const isYamlFile = (path: string): boolean =>
  /\.(?:ya?ml|json)$/iu.test(path) || isKustomizationFile(path);

/** By the file's name and what the document says of itself. */
export function roleOf(path: string, document: unknown): DocumentRole {
  if (isKustomizationFile(path)) return 'kustomization';
  if (isChartFile(path)) return 'chart';
  if (!isYamlMap(document)) return 'values';
  const { apiVersion, kind } = document;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return 'values';
  return apiVersion.startsWith('kustomize.config.k8s.io/') ? 'kustomization' : 'manifest';
}
