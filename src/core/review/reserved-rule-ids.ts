// Ids that findings of the gate itself carry. Pure.
import { defaultRuleSettings } from './default-rule-settings.ts';

/** Id of the finding on an emergency request. */
export const emergencyFindingId = 'emergency';

/** Ids that an own rule may not take: those of built-in rules, and that of the emergency. */
export const reservedRuleIds: readonly string[] = [...Object.keys(defaultRuleSettings), emergencyFindingId];
