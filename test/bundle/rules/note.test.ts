// Rules that read the note: each status, through the bundle. Effects: starts processes.
import { noteScenes } from './note-scenes.ts';
import { describeScenes } from './rule-scene.ts';

describeScenes(noteScenes);
