// src/adapters/github/locate.ts
function webHostsOf(apiUrl) {
  const { host } = new URL(apiUrl);
  if (host === "api.github.com") return ["github.com", "www.github.com", "ssh.github.com"];
  return /^api\.[^.]+\.ghe\.com$/u.test(host) ? [host.replace(/^api\./u, "")] : [host];
}
function locate(url, hosts) {
  const scp = /^(?:[^@/\s:]+@)?([^@:/\s]+):(?!\/)([^\s]+)$/u.exec(url);
  const address = scp === null ? url : `ssh://${scp[1]}/${scp[2]}`;
  if (!URL.canParse(address)) return null;
  const { protocol, host, hostname, pathname } = new URL(address);
  if (!/^(?:https?|ssh|git|git\+ssh):$/u.test(protocol)) return null;
  const isWeb = protocol === "https:" || protocol === "http:";
  const isHere = hosts.some((known) => isWeb ? known === host : known.replace(/:\d+$/u, "") === hostname);
  const path = /^\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/u.exec(pathname);
  const [, owner = "", name = ""] = path ?? [];
  const isNamed = [owner, name].every((part) => /[^.]/u.test(part));
  return isHere && isNamed ? { owner, name } : null;
}

export {
  webHostsOf,
  locate
};
