// Reviewers, checks, issues and sources: each status, through the bundle. Effects: starts servers and processes.
import { describeScenes } from './rule-scene.ts';
import { serviceScenes } from './service-scenes.ts';

describeScenes(serviceScenes);
