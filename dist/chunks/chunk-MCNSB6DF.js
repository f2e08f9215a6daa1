// src/adapters/http/same-origin-fetch.ts
var redirectsMax = 3;
var redirectStatuses = /* @__PURE__ */ new Set([301, 302, 307, 308]);
function sameOriginFetch(fetch) {
  return async (input, init) => {
    const first = input instanceof Request ? input : new Request(input, { method: init?.method ?? "GET" });
    const method = init?.method ?? first.method;
    let answer = await fetch(input, { ...init, redirect: "manual" });
    for (let count = 0; count < redirectsMax; count += 1) {
      const next = /^(?:GET|HEAD)$/i.test(method) ? nextAddress(answer, first.url) : null;
      if (next === null) return answer;
      await answer.body?.cancel();
      answer = await fetch(next, { ...init, redirect: "manual" });
    }
    return answer;
  };
}
function nextAddress(answer, from) {
  const location = answer.headers.get("location");
  if (!redirectStatuses.has(answer.status) || location === null || !URL.canParse(location, from)) return null;
  const next = new URL(location, from);
  return next.origin === new URL(from).origin ? next.href : null;
}

export {
  sameOriginFetch
};
