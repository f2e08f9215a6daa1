// Finds the feature flags that code asks for: LaunchDarkly, OpenFeature, Unleash, Flagsmith, Split, PostHog and the like. Pure.
import { literal, type MaskedCode, matchCode, type RuntimeRead } from './runtime-read.ts';

const patterns: readonly RegExp[] = [
  // LaunchDarkly
  String.raw`(?:\.|->)(?:(?:bool|string|int|float|double|number|json)?[vV]ariation|(?:Bool|String|Int|Float|Double|JSON)Variation|variation_detail)(?:Detail|Ctx)?\(\s*${literal}`,
  // OpenFeature
  String.raw`(?:\.|->)(?:getBooleanValue|getBooleanDetails|get_boolean_value|get_boolean_details|GetBooleanValueAsync|BooleanValue)\(\s*(?:ctx\s*,\s*)?${literal}`,
  // Hooks
  String.raw`(?<![\w.])(?:useFlag|useFeatureFlag|useFeatureFlagEnabled|useFeatureIsOn|useFeatureValue|useBooleanFlagValue)\(\s*${literal}`,
  // Whatever is called after flags, and asked whether one is on
  String.raw`\b\w*(?:[fF]lag|[fF]eature|[tT]oggle|[uU]nleash|[gG]rowth[bB]ook|[pP]ost[hH]og|[sS]plit[cC]lient|[lL]aunch[dD]arkly|ldClient)\w*(?:\(\))?(?:\?\.|\.|->|::)(?:isEnabled|is_enabled|isFeatureEnabled|is_feature_enabled|feature_enabled|isFlagEnabled|isOn|is_on|isActive|hasFeature|has_feature|IsEnabled|IsEnabledAsync|enabled\?|getTreatment|get_treatment)\(?\s*${literal}`,
].map((source) => new RegExp(source, 'dgu'));

/** Finds flags in masked code. Whoever asks for a flag goes on without it: the answer is off, or the default given. */
export function findFlagReads(code: MaskedCode): readonly RuntimeRead[] {
  return patterns
    .flatMap((pattern) => matchCode(code, pattern))
    .filter(({ name }) => /^[\w.:/-]{2,100}$/.test(name))
    .map(({ name, line }) => ({ kind: 'feature-flag', name, line, manner: 'optional' }));
}
