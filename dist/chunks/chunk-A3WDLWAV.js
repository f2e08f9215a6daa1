// src/core/scaffold/pinned-actions.ts
var pinnedActions = {
  "actions/attest": { sha: "1e69f48acb82d1966a394da916b4c1698aa569d6", version: "v4.2.2" },
  "actions/cache": { sha: "27d5ce7f107fe9357f9df03efb73ab90386fccae", version: "v5.0.5" },
  "actions/checkout": { sha: "3d3c42e5aac5ba805825da76410c181273ba90b1", version: "v7.0.1" },
  "actions/download-artifact": { sha: "3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c", version: "v8.0.1" },
  "actions/setup-node": { sha: "820762786026740c76f36085b0efc47a31fe5020", version: "v7.0.0" },
  "actions/upload-artifact": { sha: "bbbca2ddaa5d8feaa63e36b76fdaad77386f024f", version: "v7.0.0" }
};
function pinned(name) {
  const { sha, version } = pinnedActions[name];
  return `${name}@${sha} # ${version}`;
}
var pinnedUploads = {
  current: `actions/upload-artifact@${pinnedActions["actions/upload-artifact"].sha}`,
  /** v3.2.1-node20 */
  enterprise: "actions/upload-artifact@c24449f33cd45d4826c6702db7e49f7cdb9b551d"
};

export {
  pinnedActions,
  pinned,
  pinnedUploads
};
