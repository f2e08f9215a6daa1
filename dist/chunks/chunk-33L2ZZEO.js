// src/hosts/commands/index-text.ts
var kibibytes = (sizeBytes) => `${Math.ceil(sizeBytes / 1024).toLocaleString("en-US")} KiB`;

export {
  kibibytes
};
