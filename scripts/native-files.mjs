// The native add-ons that dist/ ships, by platform, and the packages whose code is in them. Pure.

/** Where each lies; built by scripts/build-native.mjs, copied by nothing else. */
export const nativeFiles = {
  'linux-arm64-glibc': 'dist/native/linux-arm64-glibc/hnswlib.node',
  'linux-x64-glibc': 'dist/native/linux-x64-glibc/hnswlib.node',
};

/** Folders of the packages that are compiled into them. */
export const nativePackages = [
  'node_modules/hnswlib-node',
  'node_modules/node-addon-api',
  'node_modules/node-api-headers',
];
