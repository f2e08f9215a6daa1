// Migrations and breaking changes: each status, through the bundle. Effects: starts processes.
import { migrationScenes } from './migration-scenes.ts';
import { describeScenes } from './rule-scene.ts';

describeScenes(migrationScenes);
