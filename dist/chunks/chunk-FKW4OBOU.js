import {
  Failure
} from "./chunk-6I67JDG6.js";

// src/hosts/library-of.ts
async function libraryOf(settings, world) {
  const { library: location } = settings.incidents;
  if (location === null) throw noLibrary();
  return { location, library: await world.incidents.openLibrary(location) };
}
var noLibrary = () => new Failure({
  code: "arguments/invalid",
  message: "There is no library of incidents to work on.",
  hint: "Give its folder with --library DIR, or as `incidents.library` in the config."
});

export {
  libraryOf
};
