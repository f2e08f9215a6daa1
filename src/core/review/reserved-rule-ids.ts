// Ids that findings of the gate itself carry. Pure.
import { defaultRuleSettings } from './default-rule-settings.ts';

/** Id of the finding on an emergency request. */
export const emergencyFindingId = 'emergency';

/** Id of the finding by which a model warns. */
export const adviceFindingId = 'advice';

const ownFindingIds: readonly string[] = [emergencyFindingId, adviceFindingId];

/** Whether a rule of the standard made the finding: only those count as run and as met. */
export const isOfStandard = ({ rule }: { readonly rule: string }): boolean => !ownFindingIds.includes(rule);

/** Ids that an own rule may not take: those of built-in rules, and those of the gate's own findings. */
export const reservedRuleIds: readonly string[] = [...Object.keys(defaultRuleSettings), ...ownFindingIds];
