// Past incidents: each status, through the bundle. Effects: starts processes.

import { incidentScenes } from './incident-scenes.ts';
import { describeScenes } from './rule-scene.ts';

describeScenes(incidentScenes);
