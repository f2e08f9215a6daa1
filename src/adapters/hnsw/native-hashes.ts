// SHA-256 of the add-ons in dist/native: written by scripts/build-native.mjs, and no other one is loaded. Pure.

/** By `<platform>-<architecture>-<C library>`. */
export const nativeHashes: Readonly<Record<string, string>> = {
  'linux-arm64-glibc': '754a55a65001816e7400ee58948f08dc203ba246755dff007b1d85c540925c45',
  'linux-x64-glibc': 'e955e0b557b4fabda191a302874ad50dd9a18a7af5c0706bde489637b0de2a9a',
};
