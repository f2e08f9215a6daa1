// Checks manifests against the published models of Kubernetes and Argo CD, unknown fields included. Pure.
import { Application, AppProject } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1';
import { Deployment } from 'kubernetes-models/apps/v1';
import { Job } from 'kubernetes-models/batch/v1';
import { ConfigMap, PersistentVolumeClaim } from 'kubernetes-models/v1';

type Manifest = Readonly<Record<string, unknown>>;
type Model = { readonly prototype: { readonly validate: () => void } };

const models: Readonly<Record<string, Model>> = {
  'apps/v1 Deployment': Deployment,
  'argoproj.io/v1alpha1 AppProject': AppProject,
  'argoproj.io/v1alpha1 Application': Application,
  'batch/v1 Job': Job,
  'v1 ConfigMap': ConfigMap,
  'v1 PersistentVolumeClaim': PersistentVolumeClaim,
};

/**
 * What is wrong with a manifest, one line each; none: a server would take it as it is.
 *
 * The models let unknown fields pass, as servers of old did; their validators read every field that they know, so that
 * what is not read is misspelled. They were made without descriptions, fields of that name included.
 */
export function checkManifest(manifest: Manifest): readonly string[] {
  const kind = `${String(manifest['apiVersion'])} ${String(manifest['kind'])}`;
  const model = models[kind];
  if (model === undefined) return [`no model of ${kind}`];
  const unread = new Set<string>();
  try {
    // Not of an object of the model: its constructor copies what it is given, and reads all of it.
    model.prototype.validate.call(watch(manifest, '', unread));
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
  return [...unread].map((path) => `${kind} has no field ${path}`);
}

/** Every field is unread until it is read. */
function watch(value: unknown, path: string, unread: Set<string>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const pathOf = (key: string | symbol) => `${path}${path === '' ? '' : '.'}${String(key)}`;
  const target: object = Array.isArray(value)
    ? value.map((item, index) => watch(item, pathOf(String(index)), unread))
    : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, watch(item, pathOf(key), unread)]));
  if (!Array.isArray(value))
    for (const key of Object.keys(value)) if (key !== 'description') unread.add(pathOf(key));
  return new Proxy(target, {
    get: (object, key) => {
      unread.delete(pathOf(key));
      return Reflect.get(object, key);
    },
    // Maps of any names are walked through.
    ownKeys: (object) => {
      for (const key of Reflect.ownKeys(object)) unread.delete(pathOf(key));
      return Reflect.ownKeys(object);
    },
  });
}
