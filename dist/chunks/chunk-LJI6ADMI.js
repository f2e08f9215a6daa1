// src/hosts/credentials.ts
var credentialTable = {
  githubToken: {
    what: "Token of GitHub: pull requests, checks, deployments; what --publish names.",
    variables: ["GITHUB_TOKEN", "GH_TOKEN"],
    input: "github-token",
    fallback: "github.token"
  },
  jiraUser: {
    what: "Account of Jira, an e-mail address in the Cloud; without it the token is sent as a bearer token.",
    variables: ["JIRA_USER"],
    input: "jira-user",
    fallback: null
  },
  jiraToken: {
    what: "API token, password or personal access token of Jira.",
    variables: ["JIRA_TOKEN"],
    input: "jira-token",
    fallback: null
  },
  anthropicKey: {
    what: "Key of Anthropic. Bedrock and Vertex use the credentials of AWS and Google Cloud.",
    variables: ["ANTHROPIC_API_KEY"],
    input: "anthropic-api-key",
    fallback: null
  },
  voyageKey: {
    what: "Key of Voyage, when `incidents.embedder` is voyage.",
    variables: ["VOYAGE_API_KEY"],
    input: "voyage-api-key",
    fallback: null
  },
  openaiKey: {
    what: "Key of the service that speaks the API of OpenAI, when `incidents.embedder` is openai-compatible and the service asks for one.",
    variables: ["OPENAI_API_KEY"],
    input: "openai-api-key",
    fallback: null
  },
  postgresPassword: {
    what: "Password of PostgreSQL, where incidents lie in one.",
    variables: ["PGPASSWORD"],
    input: "postgres-password",
    fallback: null
  },
  indexToken: {
    what: "Bearer token for an index of incidents at an https address.",
    variables: ["LOCKKEEPER_INDEX_TOKEN"],
    input: "index-token",
    fallback: null
  },
  cloneToken: {
    what: "Token to clone the repositories of other modules over https.",
    variables: ["LOCKKEEPER_CLONE_TOKEN"],
    input: "clone-token",
    fallback: null
  },
  argocdToken: {
    what: "Token of an account of Argo CD.",
    variables: ["ARGOCD_AUTH_TOKEN"],
    input: "argocd-token",
    fallback: null
  }
};
var credentialNames = Object.keys(credentialTable);
function readCredentials(environment, inputOf = () => "") {
  const read = (name) => {
    const { input, variables } = credentialTable[name];
    const given = [inputOf(input), ...variables.map((variable) => environment[variable] ?? "")];
    return given.map((value) => value.trim()).find((value) => value !== "") ?? null;
  };
  return {
    githubToken: read("githubToken"),
    jiraUser: read("jiraUser"),
    jiraToken: read("jiraToken"),
    anthropicKey: read("anthropicKey"),
    voyageKey: read("voyageKey"),
    openaiKey: read("openaiKey"),
    postgresPassword: read("postgresPassword"),
    indexToken: read("indexToken"),
    cloneToken: read("cloneToken"),
    argocdToken: read("argocdToken")
  };
}

// src/domain/decision-variables.ts
var decisionVariables = {
  decision: "LOCKKEEPER_DECISION",
  reasonCode: "LOCKKEEPER_REASON_CODE",
  grade: "LOCKKEEPER_GRADE",
  out: "LOCKKEEPER_OUT",
  note: "LOCKKEEPER_NOTE",
  result: "LOCKKEEPER_RESULT_FILE"
};

export {
  credentialTable,
  credentialNames,
  readCredentials,
  decisionVariables
};
