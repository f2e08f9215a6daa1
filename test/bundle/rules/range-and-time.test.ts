// Range, what is taken away, operators, window, freeze and other work: each status, through the bundle. Effects: starts processes.
import { rangeAndTimeScenes } from './range-and-time-scenes.ts';
import { describeScenes } from './rule-scene.ts';

describeScenes(rangeAndTimeScenes);
