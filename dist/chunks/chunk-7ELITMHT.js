// src/domain/web-address.ts
function addressProblem(address) {
  if (!/^https?:\/\//i.test(address) || /\s/.test(address) || !URL.canParse(address)) {
    return "is not an http or https address";
  }
  const { username, password } = new URL(address);
  return username === "" && password === "" ? null : "must hold no credentials";
}
var shownAddress = (address) => /^https?:\/\//i.test(address) ? address.replace(/[?#].*$/su, "") : address;
function isReadableOnTheWay(address) {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === "http:" && !/^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}

export {
  addressProblem,
  shownAddress,
  isReadableOnTheWay
};
