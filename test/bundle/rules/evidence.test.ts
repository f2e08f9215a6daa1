// Test reports, coverage, certificates and what the code needs at run time: each status, through the bundle. Effects: starts TLS servers and processes.
import { evidenceScenes } from './evidence-scenes.ts';
import { describeScenes } from './rule-scene.ts';

describeScenes(evidenceScenes);
