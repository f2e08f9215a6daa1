// What the environment adds to the config of the model: where its service lies. Pure.
import type { ModelSettings } from '../domain/settings.ts';

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
