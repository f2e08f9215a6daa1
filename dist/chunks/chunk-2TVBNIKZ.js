// src/hosts/end-process.ts
async function endProcess(process) {
  for (const stream of [process.stdout, process.stderr]) {
    await flushed(stream);
    await handled();
  }
  process.exit();
}
function flushed(stream) {
  return new Promise((resolve) => {
    stream.once("close", resolve);
    stream.write("", () => resolve());
  });
}
var handled = () => new Promise((resolve) => setImmediate(resolve));

export {
  endProcess
};
