// What the config of the model lacks: where its service lies, by the environment, and which names have no default. Pure.
import type { LoadedConfig } from '../config.ts';
import type { ModelSettings } from '../domain/settings.ts';
import { Failure } from '../failure.ts';

/**
 * The settings with address, region and project as they will be asked; null: the service's own.
 *
 * Answers are kept by them: what one service or region has said is not another's answer.
 */
export function resolveModel(
  model: ModelSettings,
  environment: Readonly<Record<string, string | undefined>>,
): ModelSettings {
  const read = (name: string): string | null => environment[name]?.trim() || null;
  switch (model.provider) {
    case 'none':
      return model;
    case 'anthropic':
      return {
        ...model,
        baseUrl: model.baseUrl ?? read('ANTHROPIC_BASE_URL'),
        region: null,
        project: null,
      };
    case 'bedrock':
      return {
        ...model,
        baseUrl: model.baseUrl ?? read('ANTHROPIC_BEDROCK_BASE_URL'),
        region: model.region ?? read('AWS_REGION') ?? read('AWS_DEFAULT_REGION'),
        project: null,
      };
    case 'vertex':
      return {
        ...model,
        baseUrl: model.baseUrl ?? read('ANTHROPIC_VERTEX_BASE_URL'),
        region: model.region ?? read('CLOUD_ML_REGION'),
        project: model.project ?? read('ANTHROPIC_VERTEX_PROJECT_ID'),
      };
  }
}

/**
 * Refuses a service that knows no model by the default names: Bedrock has ids of its own, which differ by account.
 *
 * @throws {Failure} `model/not-configured`
 */
export function checkModelNames({ settings, originOf }: Pick<LoadedConfig, 'settings' | 'originOf'>): void {
  if (settings.model.provider !== 'bedrock') return;
  const missing = ['summary', 'draft'].filter((key) => originOf(['model', key]).kind === 'default');
  if (missing.length === 0) return;
  throw new Failure({
    code: 'model/not-configured',
    message: `Amazon Bedrock is asked for, and the config does not name ${missing.map((key) => `\`model.${key}\``).join(' and ')}.`,
    hint: 'Name the models as your account spells them: the id of a model, or of an inference profile.',
  });
}
