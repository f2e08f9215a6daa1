// Generated from schemas/config.schema.json by `npm run generate`: types. Pure.

/**
 * lockkeeper.yml: what governs a workspace: modules, rules, people.
 */
export interface Config {
  /**
   * Name of the workspace. Default: name of the repository.
   */
  workspace?: string;
  /**
   * Language of notes and findings.
   */
  language?: 'en' | 'ko';
  /**
   * IANA time zone of the workspace, for example Asia/Seoul.
   */
  'time-zone'?: string;
  /**
   * Default environment.
   */
  environment?: string;
  /**
   * Deployable units. Default: one, the whole repository.
   *
   * @minItems 1
   */
  modules?: {
    /**
     * Name of the module.
     */
    name: string;
    /**
     * Folder of the git repository, relative to the config file. Default: the repository given to the command.
     */
    repository?: string;
    /**
     * Web address of the repository, for links.
     */
    url?: string;
    /**
     * Only changes below these globs belong to the module.
     *
     * @minItems 1
     */
    paths?: string[];
    /**
     * Except these globs.
     */
    exclude?: string[];
    /**
     * Name of the component in the catalog.
     */
    component?: string;
    /**
     * Address to clone the repository from, when it is not on this machine. Credentials come from LOCKKEEPER_CLONE_TOKEN.
     */
    clone?: string;
    /**
     * What is deployed now of this module. Default: --base.
     */
    base?: string;
    /**
     * What is to be deployed of this module. Default: --head; of a cloned repository its default branch.
     */
    head?: string;
    /**
     * Modules that must be deployed before this one, besides what the catalog says.
     *
     * @minItems 1
     */
    after?: string[];
    /**
     * Platforms that it shares with other services, beside what the catalog says: clusters, databases, gateways.
     *
     * @minItems 1
     */
    platforms?: string[];
  }[];
  /**
   * Backstage catalog files (globs) read at head. Default: catalog-info.yaml.
   */
  catalog?: string[];
  /**
   * Issue keys.
   */
  issues?: {
    /**
     * Known project keys; with them, only these are keys.
     *
     * @minItems 1
     */
    projects?: string[];
    /**
     * Address of an issue; {key} is replaced.
     */
    url?: string;
  };
  /**
   * More globs for kinds of files; added to the well-known names and .gitattributes.
   */
  files?: {
    /**
     * Counted, never read: generated.
     */
    generated?: string[];
    /**
     * Counted, never read: vendored.
     */
    vendored?: string[];
    /**
     * Test code.
     */
    tests?: string[];
  };
  /**
   * More globs for work types; added to the built-in ones.
   */
  'work-types'?: {
    /**
     * Globs that show this work type.
     */
    'database-migration'?: string[];
    /**
     * Globs that show this work type.
     */
    'api-contract'?: string[];
    /**
     * Globs that show this work type.
     */
    infrastructure?: string[];
    /**
     * Globs that show this work type.
     */
    kubernetes?: string[];
    /**
     * Globs that show this work type.
     */
    ci?: string[];
    /**
     * Globs that show this work type.
     */
    dependency?: string[];
    /**
     * Globs that show this work type.
     */
    configuration?: string[];
    /**
     * Globs that show this work type.
     */
    security?: string[];
    /**
     * Globs that show this work type.
     */
    certificate?: string[];
    /**
     * Globs that show this work type.
     */
    payment?: string[];
  };
  /**
   * How the impact is judged.
   */
  impact?: {
    /**
     * A change here is critical.
     */
    'critical-paths'?: string[];
    /**
     * A change here is high at least.
     */
    'high-paths'?: string[];
    /**
     * Dependents from which the impact is high.
     */
    'dependents-high'?: number;
  };
  /**
   * The note.
   */
  note?: {
    kind?: 'auto' | 'deploy' | 'work';
    template?:
      | 'auto'
      | 'deploy'
      | 'work-database-upgrade'
      | 'work-server-replacement'
      | 'work-certificate-renewal'
      | 'work-kubernetes-upgrade'
      | 'work-network-change'
      | 'work-generic';
    /**
     * Folder with the workspace's own templates, relative to the config file.
     */
    templates?: string;
    /**
     * Size of the digest.
     */
    'budget-tokens'?: number;
    /**
     * Most changes told on their own.
     */
    'max-changes'?: number;
    /**
     * What becomes of claims of the model that cite no source of the release: left out, or told with a mark.
     */
    uncited?: 'drop' | 'mark';
    /**
     * How the note should sound, in a sentence for the model, for example: short sentences, no exclamation marks.
     */
    tone?: string;
    /**
     * Folder with notes (note.json) that show the model how the workspace writes, relative to this file.
     */
    examples?: string;
  };
  /**
   * The workspace's own checklist lines.
   */
  checklists?: {
    /**
     * Lines added before the deploy.
     */
    before?: {
      /**
       * Checklist group.
       */
      group?: string;
      /**
       * The line.
       */
      text: string;
      /**
       * Only for these work types.
       */
      'work-types'?: (
        | 'database-migration'
        | 'api-contract'
        | 'infrastructure'
        | 'kubernetes'
        | 'ci'
        | 'dependency'
        | 'configuration'
        | 'security'
        | 'certificate'
        | 'payment'
      )[];
    }[];
    /**
     * Lines added during the deploy.
     */
    during?: {
      /**
       * Checklist group.
       */
      group?: string;
      /**
       * The line.
       */
      text: string;
      /**
       * Only for these work types.
       */
      'work-types'?: (
        | 'database-migration'
        | 'api-contract'
        | 'infrastructure'
        | 'kubernetes'
        | 'ci'
        | 'dependency'
        | 'configuration'
        | 'security'
        | 'certificate'
        | 'payment'
      )[];
    }[];
    /**
     * Lines added after the deploy.
     */
    after?: {
      /**
       * Checklist group.
       */
      group?: string;
      /**
       * The line.
       */
      text: string;
      /**
       * Only for these work types.
       */
      'work-types'?: (
        | 'database-migration'
        | 'api-contract'
        | 'infrastructure'
        | 'kubernetes'
        | 'ci'
        | 'dependency'
        | 'configuration'
        | 'security'
        | 'certificate'
        | 'payment'
      )[];
    }[];
  };
  /**
   * How releases are undone.
   */
  rollback?: {
    strategy?: 'auto' | 'REDEPLOY_NO_BUILD' | 'REDEPLOY' | 'CANARY' | 'BLUE_GREEN' | 'ETC';
    /**
     * What starts a rollback.
     */
    trigger?: string;
    /**
     * Steps of the workspace, instead of the built-in ones.
     *
     * @minItems 1
     */
    steps?: string[];
  };
  /**
   * How releases are watched.
   */
  monitoring?: {
    hours?: number;
    /**
     * Signals of the workspace, told first.
     */
    signals?: {
      /**
       * What to look at.
       */
      signal: string;
      /**
       * What means trouble.
       */
      threshold: string;
      minutes?: number;
    }[];
    /**
     * Links.
     */
    dashboards?: string[];
  };
  /**
   * Default operators, when none are given to the command.
   *
   * @minItems 1
   */
  operators?: string[];
  /**
   * Default window: START/END, START/DURATION or now.
   */
  window?: string;
  /**
   * Days off, freezes and other work.
   */
  calendar?: {
    /**
     * Country of the public holidays, ISO 3166-1 alpha-2, for example KR.
     */
    country?: string;
    /**
     * Region of the country.
     */
    region?: string;
    /**
     * Days off that the library does not know, for example temporary holidays.
     */
    add?: {
      date: string;
      name: string;
    }[];
    /**
     * Days that are working days after all.
     */
    remove?: string[];
    /**
     * Times in which nothing is deployed.
     */
    freezes?: {
      /**
       * What it is.
       */
      name: string;
      /**
       * Date or date-time (ISO 8601). Without an offset it is read in time-zone.
       */
      from: string;
      /**
       * Date or date-time (ISO 8601). Without an offset it is read in time-zone.
       */
      to: string;
      /**
       * Only these environments.
       *
       * @minItems 1
       */
      environments?: string[];
      owner?: string;
      /**
       * Work types that may pass.
       */
      allow?: (
        | 'database-migration'
        | 'api-contract'
        | 'infrastructure'
        | 'kubernetes'
        | 'ci'
        | 'dependency'
        | 'configuration'
        | 'security'
        | 'certificate'
        | 'payment'
      )[];
    }[];
    /**
     * Calendars of other work, in iCalendar (.ics).
     *
     * @minItems 1
     */
    sources?: ({
      [k: string]: unknown | undefined;
    } & {
      /**
       * What it is called in findings.
       */
      name: string;
      /**
       * Path, relative to the config file.
       */
      file?: string;
      /**
       * Address (https, http or webcal). A private address is a secret: use url-variable.
       */
      url?: string;
      /**
       * Environment variable that holds the address.
       */
      'url-variable'?: string;
      /**
       * Whose work it is, where an event does not say.
       */
      owner?: string;
      /**
       * What its events are. Default: work.
       */
      kind?: 'release' | 'work';
      /**
       * true: it concerns every release.
       */
      'company-wide'?: boolean;
      /**
       * Modules or components that it touches.
       *
       * @minItems 1
       */
      services?: string[];
      /**
       * Platforms that it touches.
       *
       * @minItems 1
       */
      platforms?: string[];
      /**
       * Only these environments.
       *
       * @minItems 1
       */
      environments?: string[];
    })[];
    /**
     * Other work that is known: maintenance, company-wide events.
     *
     * @minItems 1
     */
    work?: {
      /**
       * What is done.
       */
      title: string;
      /**
       * Date or date-time (ISO 8601). Without an offset it is read in time-zone.
       */
      from: string;
      /**
       * Date or date-time (ISO 8601). Without an offset it is read in time-zone.
       */
      to: string;
      /**
       * Who does it.
       */
      owner?: string;
      /**
       * Where to read more.
       */
      url?: string;
      /**
       * true: it concerns every release.
       */
      'company-wide'?: boolean;
      /**
       * Modules or components that it touches.
       *
       * @minItems 1
       */
      services?: string[];
      /**
       * Platforms that it touches.
       *
       * @minItems 1
       */
      platforms?: string[];
      /**
       * Only these environments.
       *
       * @minItems 1
       */
      environments?: string[];
    }[];
    /**
     * How far ahead free windows are looked for.
     */
    'horizon-days'?: number;
  };
  /**
   * The release standard.
   */
  standard?: {
    /**
     * What a rule that cannot be evaluated does.
     */
    'on-unknown'?: 'block' | 'warn';
    rules?: Rules;
    /**
     * Rules for some environments, paths or work types.
     *
     * Items: Stricter or looser rules for some releases. Every condition given must hold; later overrides win.
     */
    overrides?: {
      /**
       * Environments to which this applies.
       *
       * @minItems 1
       */
      environments?: string[];
      /**
       * Applies when a changed file matches.
       *
       * @minItems 1
       */
      paths?: string[];
      /**
       * Applies when the change has one of these.
       *
       * @minItems 1
       */
      'work-types'?: (
        | 'database-migration'
        | 'api-contract'
        | 'infrastructure'
        | 'kubernetes'
        | 'ci'
        | 'dependency'
        | 'configuration'
        | 'security'
        | 'certificate'
        | 'payment'
      )[];
      rules: Rules;
    }[];
    /**
     * Own rules as CEL expressions.
     *
     * Items: An own rule.
     */
    custom?: {
      /**
       * Id of the rule; must not be that of a built-in rule.
       */
      id: string;
      /**
       * Name for people.
       */
      title?: string;
      /**
       * What a failure does: block the release, warn, or nothing (the rule does not run).
       */
      level?: 'block' | 'warn' | 'off';
      /**
       * CEL expression that must be true.
       */
      assert: string;
      /**
       * CEL expression: the rule runs only when it is true.
       */
      when?: string;
      /**
       * What was found, when the rule fails.
       */
      message: string;
      /**
       * Why that is risky.
       */
      why: string;
      /**
       * What to do instead.
       */
      instead: string;
    }[];
  };
  /**
   * Named, reasoned, expiring exceptions.
   */
  waivers?: {
    /**
     * Id of the rule.
     */
    rule: string;
    /**
     * Who asked.
     */
    owner: string;
    /**
     * Who agreed; not the owner.
     */
    approver?: string;
    /**
     * Why.
     */
    reason: string;
    expires: string;
    /**
     * Only these environments.
     *
     * @minItems 1
     */
    environments?: string[];
  }[];
  /**
   * A waiver may not reach further into the future than this.
   */
  'waiver-days-max'?: number;
  /**
   * Emergency releases. Absent: not allowed.
   */
  emergency?: {
    /**
     * Who may approve an emergency release.
     *
     * @minItems 1
     */
    approvers: string[];
    /**
     * Emergencies allowed in 30 days; needs the ledger.
     */
    'max-per-30-days'?: number;
  };
  /**
   * Where records go: file:DIR, relative to the config file.
   */
  ledger?: string;
  /**
   * From which decision on the exit code is not 0.
   */
  'fail-on'?: 'block' | 'warn';
  /**
   * Pull requests, checks and deployments. Consulted when a token is given (GITHUB_TOKEN) and the repository lies there.
   */
  github?: {
    /**
     * Address of the API; for Enterprise Server https://HOST/api/v3. Default: GITHUB_API_URL, else https://api.github.com.
     */
    'api-url'?: string;
    /**
     * Longest wait for one answer.
     */
    'timeout-seconds'?: number;
    /**
     * true: a gate that cannot ask GitHub stops with an error (exit code 69 or 77) instead of carrying on without it.
     */
    required?: boolean;
  };
  /**
   * Issues. Credentials come from the environment: JIRA_USER and JIRA_TOKEN (basic), or JIRA_TOKEN alone (bearer, personal access token).
   */
  jira?: {
    /**
     * Address of Jira, for example https://example.atlassian.net.
     */
    url: string;
    /**
     * Which Jira it is; auto goes by the address.
     */
    deployment?: 'auto' | 'cloud' | 'data-center';
    /**
     * auto: basic when JIRA_USER is set, else bearer.
     */
    auth?: 'auto' | 'basic' | 'bearer';
    /**
     * Names or ids of fields that hold acceptance criteria, beside the well-known English and Korean names.
     *
     * @minItems 1
     */
    'acceptance-fields'?: string[];
    /**
     * Longest wait for one answer.
     */
    'timeout-seconds'?: number;
    /**
     * true: a gate that cannot ask Jira stops with an error (exit code 69 or 77) instead of carrying on without it.
     */
    required?: boolean;
  };
  /**
   * The language model that summarises and drafts. Its key comes from the environment: ANTHROPIC_API_KEY, or the credentials of AWS or Google.
   */
  model?: {
    /**
     * none: rules and templates alone.
     */
    provider?: 'none' | 'anthropic' | 'bedrock' | 'vertex';
    /**
     * Address of the service or of a proxy before it. Default: ANTHROPIC_BASE_URL, else the service's own.
     */
    'base-url'?: string;
    /**
     * Region of Bedrock or Vertex. Default: AWS_REGION or CLOUD_ML_REGION.
     */
    region?: string;
    /**
     * Google Cloud project of Vertex. Default: ANTHROPIC_VERTEX_PROJECT_ID.
     */
    project?: string;
    /**
     * Model that summarises issues, pull requests and commits. No default with bedrock: the id or inference profile, as your account spells it.
     */
    summary?: string;
    /**
     * Model that drafts the parts of the note. No default with bedrock: the id or inference profile, as your account spells it.
     */
    draft?: string;
    /**
     * Most calls at a time; halved whenever the service is overloaded.
     */
    concurrency?: number;
    /**
     * Longest wait for one answer.
     */
    'timeout-seconds'?: number;
    /**
     * Most tokens of one run, input and output together.
     */
    'budget-tokens'?: number;
    /**
     * Most money of one run; needs a price for each model.
     */
    'budget-usd'?: number;
    /**
     * US dollars for a million tokens, by model, as your contract says. Without it money is not counted.
     */
    prices?: {
      [k: string]:
        | {
            /**
             * Input.
             */
            input: number;
            /**
             * Output.
             */
            output: number;
            /**
             * Input read from the prompt cache. Default: as input.
             */
            'cache-read'?: number;
            /**
             * Input written to the prompt cache. Default: as input.
             */
            'cache-write'?: number;
          }
        | undefined;
    };
    /**
     * Folder of earlier answers, relative to this file, as file:DIR; off: none is kept. Default: lockkeeper below the user's cache folder.
     */
    cache?: string;
    /**
     * Sources up to this size are taken as they are, without a call.
     */
    'pass-tokens'?: number;
    /**
     * true: a gate that cannot use the model stops with an error instead of writing the note by rules.
     */
    required?: boolean;
  };
  /**
   * Time for a whole run; what a service has not answered by then is left out and said to be missing.
   */
  'deadline-seconds'?: number;
  /**
   * Who is who, for approvals.
   */
  people?: {
    /**
     * Teams that the standard names: their members, or the team on GitHub that has them.
     */
    teams?: {
      [k: string]:
        | string[]
        | {
            /**
             * Team on GitHub, org/team.
             */
            github: string;
          }
        | undefined;
    };
    /**
     * Who has a role that the standard names.
     */
    roles?: {
      /**
       * Logins.
       *
       * @minItems 1
       */
      [k: string]: string[] | undefined;
    };
    /**
     * Logins or globs that are no people: their approvals do not count.
     */
    bots?: string[];
  };
  /**
   * Reports and manifests that earlier steps left, or that the repository holds.
   */
  evidence?: {
    /**
     * Globs of JUnit reports, relative to the repository's folder.
     *
     * @minItems 1
     */
    tests?: string[];
    /**
     * Globs of coverage reports: lcov, Cobertura or JaCoCo.
     *
     * @minItems 1
     */
    'test-coverage'?: string[];
    /**
     * Globs of coverage reports of what is deployed now. Default: what the ledger remembers.
     *
     * @minItems 1
     */
    'test-coverage-baseline'?: string[];
    /**
     * Globs of deployment manifests and flag files, beside well-known places.
     *
     * @minItems 1
     */
    manifests?: string[];
  };
  /**
   * TLS endpoints whose certificates are looked at.
   *
   * @minItems 1
   */
  endpoints?: {
    /**
     * Name or address.
     */
    host: string;
    /**
     * Default: 443.
     */
    port?: number;
    /**
     * Name asked for in the handshake. Default: host.
     */
    'server-name'?: string;
    /**
     * PEM file with roots to trust beside the public ones, relative to the config file.
     */
    authorities?: string;
  }[];
  /**
   * What the model may say of the risk: raise the decision to warn, only explain, or nothing.
   */
  advice?: 'warn' | 'explain' | 'off';
  /**
   * Past outages: where they are kept, where their index lies, and how a release is compared with them.
   */
  incidents?: {
    /**
     * The index that a gate asks, as --incidents takes it: a folder, https://HOST/index.zip#sha256=…, github-artifact:OWNER/REPO/WORKFLOW.yml/NAME[@BRANCH], github-release:OWNER/REPO/TAG/ASSET[#sha256=…], or postgres://USER@HOST/DATABASE.
     */
    index?: string;
    /**
     * Where reports of outages are kept: a folder or postgres://USER@HOST/DATABASE.
     */
    library?: string;
    /**
     * Who makes vectors of texts. Keys come from the environment: VOYAGE_API_KEY, OPENAI_API_KEY.
     */
    embedder?: {
      /**
       * offline: fitted on the library when its index is built; none: words and hazards alone.
       */
      kind: 'offline' | 'voyage' | 'openai-compatible' | 'none';
      /**
       * Name of the model, as the service spells it; voyage: voyage-4 when it is not given.
       */
      model?: string;
      /**
       * Address of a service that speaks OpenAI's API (Ollama, TEI, vLLM), without /v1.
       */
      'base-url'?: string;
      /**
       * Numbers of a vector; not given: as many as the model makes, offline 256.
       */
      dimensions?: number;
      /**
       * Longest wait for one answer.
       */
      'timeout-seconds'?: number;
    };
    /**
     * Own words: each term, Korean or English, with the words that it stands for.
     */
    glossary?: {
      /**
       * @minItems 1
       * @maxItems 20
       */
      [k: string]: string[] | undefined;
    };
    /**
     * Where a webhook's payload of a form of its own says what: JSON pointers (RFC 6901).
     */
    mapping?: {
      /**
       * Id of the report: the same at every delivery.
       */
      id: string;
      /**
       * The report, or its parts in order.
       */
      text: string | string[];
      /**
       * Its title.
       */
      title?: string;
      /**
       * When it began; ISO 8601, or seconds or milliseconds since 1970.
       */
      date?: string;
      /**
       * What was down: a text, or a list of texts.
       */
      services?: string;
      /**
       * How bad: critical, major, minor, or SEV1 to SEV4, P1 to P5.
       */
      severity?: string;
      /**
       * Its web address.
       */
      url?: string;
      /**
       * en or ko.
       */
      language?: string;
      /**
       * Where it says that the report was taken back: true, deleted or removed.
       */
      deleted?: string;
    };
  };
  /**
   * What a run shows to others beside its files. None of it changes the decision.
   */
  publish?: {
    /**
     * Where: one comment on the pull request that is kept up to date, a check run, a commit status, a deployment with its status, the files as an artifact of the workflow run. Default: artifact in a workflow, nothing elsewhere.
     *
     * @maxItems 5
     */
    to?: ('comment' | 'check-run' | 'status' | 'deployment' | 'artifact')[];
    /**
     * Name of the artifact; a number is added when the run has one of that name.
     */
    'artifact-name'?: string;
    /**
     * Receivers that are told of every decision and event, signed by the rules of Standard Webhooks.
     *
     * @minItems 1
     * @maxItems 20
     */
    webhooks?: ({
      [k: string]: unknown | undefined;
    } & {
      /**
       * For messages.
       */
      name: string;
      /**
       * Where deliveries are posted.
       */
      url?: string;
      /**
       * Environment variable that holds the address, when that is a secret.
       */
      'url-variable'?: string;
      /**
       * Environment variable with the secret that signs deliveries: whsec_ and base64, or any text of at least 16 characters. Without one they are not signed.
       */
      'secret-variable'?: string;
      /**
       * lockkeeper: one JSON document (schemas/webhook.schema.json); cdevents: CDEvents as CloudEvents. Default: lockkeeper.
       */
      format?: 'lockkeeper' | 'cdevents';
      /**
       * What it is told of. Default: everything.
       *
       * @minItems 1
       */
      on?: ('gate' | 'review' | 'event')[];
    })[];
  };
  /**
   * How Argo CD is asked, and where the code of the images lies that it deploys. Its token comes from the environment: ARGOCD_AUTH_TOKEN.
   */
  argocd?: {
    /**
     * Address of Argo CD. Default: ARGOCD_SERVER.
     */
    server?: string;
    /**
     * Longest wait for one answer.
     */
    'timeout-seconds'?: number;
    /**
     * How long a decision is kept for the same revisions, standard and request, so that retries are instant; one that lets a release go ends with its window. 0: never.
     */
    'keep-minutes'?: number;
    /**
     * Images whose code lies in a repository that their labels do not name.
     *
     * @minItems 1
     * @maxItems 200
     */
    images?: {
      /**
       * Name of the image without tag, as manifests have it; * stands for any text.
       */
      image: string;
      /**
       * Name of the module in notes. Default: the last part of the image's name.
       */
      module?: string;
      /**
       * Address to clone its code from. Default: what the label org.opencontainers.image.source says.
       */
      clone?: string;
      /**
       * Folder of a clone of its code, relative to the config file.
       */
      repository?: string;
      /**
       * How a tag names the code: {sha} stands for a commit, {tag} for a git tag, * for any text; for example v{tag} or main-{sha}. Default: the label org.opencontainers.image.revision, else a tag that is a commit or a git tag.
       */
      tag?: string;
      /**
       * Globs of the files that go into the image; empty: all.
       */
      paths?: string[];
      /**
       * false: its code is not yours to judge; a new version of it is told as a change of the config repository alone. Default: true.
       */
      follow?: boolean;
    }[];
  };
}
/**
 * Built-in rules: level and options.
 */
export interface Rules {
  /**
   * Enough people carry out and watch the deploy.
   */
  operators?: {
    /**
     * What a failure does: block the release, warn, or nothing (the rule does not run).
     */
    level?: 'block' | 'warn' | 'off';
    /**
     * Distinct operators needed.
     */
    min?: number;
    /**
     * Only these may operate; absent: anybody.
     *
     * @minItems 1
     */
    allowed?: string[];
    /**
     * true: an operator who wrote the whole change may be counted.
     */
    'author-alone'?: boolean;
  };
  /**
   * The deploy ends early enough to be watched by people at work.
   */
  window?: {
    /**
     * What a failure does: block the release, warn, or nothing (the rule does not run).
     */
    level?: 'block' | 'warn' | 'off';
    /**
     * Working days.
     *
     * @minItems 1
     */
    days?: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
    /**
     * Working hours in time-zone.
     */
    hours?: {
      from: string;
      to: string;
    };
    /**
     * No deploy may end in the last minutes of the working day.
     */
    'tail-minutes'?: number;
    /**
     * Working time that must remain after the window for watching.
     */
    'watch-minutes'?: number;
    /**
     * Public holidays are no working days.
     */
    holidays?: boolean;
    /**
     * A deploy on the last working day before days off.
     */
    'before-day-off'?: 'allow' | 'warn' | 'fail';
    /**
     * Longest window allowed.
     */
    'max-minutes'?: number;
  };
  /**
   * No release in a declared freeze.
   */
  freeze?: {
    /**
     * What a failure does: block the release, warn, or nothing (the rule does not run).
     */
    level?: 'block' | 'warn' | 'off';
  };
  /**
   * The note holds the checklist groups that its work types need.
   */
  checklists?: {
    /**
     * What a failure does: block the release, warn, or nothing (the rule does not run).
     */
    level?: 'block' | 'warn' | 'off';
    /**
     * Checklist groups needed by work type; always: for every release.
     */
    required?: {
      /**
       * Groups needed.
       */
      always?: string[];
      /**
       * Groups needed.
       */
      'database-migration'?: string[];
      /**
       * Groups needed.
       */
      'api-contract'?: string[];
      /**
       * Groups needed.
       */
      infrastructure?: string[];
      /**
       * Groups needed.
       */
      kubernetes?: string[];
      /**
       * Groups needed.
       */
      ci?: string[];
      /**
       * Groups needed.
       */
      dependency?: string[];
      /**
       * Groups needed.
       */
      configuration?: string[];
      /**
       * Groups needed.
       */
      security?: string[];
      /**
       * Groups needed.
       */
      certificate?: string[];
      /**
       * Groups needed.
       */
      payment?: string[];
    };
  };
  /**
   * There is a way back, and it says what it does not bring back.
   */
  'rollback-plan'?: {
    /**
     * What a failure does: block the release, warn, or nothing (the rule does not run).
     */
    level?: 'block' | 'warn' | 'off';
    /**
     * Strategies allowed.
     *
     * @minItems 1
     */
    strategies?: ('REDEPLOY_NO_BUILD' | 'REDEPLOY' | 'CANARY' | 'BLUE_GREEN' | 'ETC')[];
  };
  /**
   * Somebody knows what to watch, for how long, and what means trouble.
   */
  'monitoring-plan'?: {
    /**
     * What a failure does: block the release, warn, or nothing (the rule does not run).
     */
    level?: 'block' | 'warn' | 'off';
    /**
     * Shortest watch allowed.
     */
    'min-hours'?: number;
    /**
     * Fewest signals allowed.
     */
    'min-signals'?: number;
    /**
     * true: the note must name a dashboard.
     */
    'require-dashboard'?: boolean;
  };
  /**
   * A migration that destroys data is known, and its data is saved first.
   */
  'irreversible-migration'?: {
    /**
     * What a failure does: block the release, warn, or nothing (the rule does not run).
     */
    level?: 'block' | 'warn' | 'off';
    /**
     * Tables whose loss does not matter.
     */
    'allow-tables'?: string[];
  };
  /**
   * Migration files do not stop the deploy at its start, and each of them runs.
   */
  'migration-files'?: {
    /**
     * What a failure does: block the release, warn, or nothing (the rule does not run).
     */
    level?: 'block' | 'warn' | 'off';
  };
  /**
   * A breaking change is told in the note.
   */
  'breaking-change'?: {
    /**
     * What a failure does: block the release, warn, or nothing (the rule does not run).
     */
    level?: 'block' | 'warn' | 'off';
  };
  /**
   * The note is complete: title, changes, sources, no empty part.
   */
  'note-complete'?: {
    /**
     * What a failure does: block the release, warn, or nothing (the rule does not run).
     */
    level?: 'block' | 'warn' | 'off';
    /**
     * Claims without a source.
     */
    uncited?: 'allow' | 'warn' | 'fail';
  };
  /**
   * The note accounts for every commit and file that git counts.
   */
  coverage?: {
    /**
     * What a failure does: block the release, warn, or nothing (the rule does not run).
     */
    level?: 'block' | 'warn' | 'off';
    /**
     * Largest share of commits that may be cut.
     */
    'max-cut-percent'?: number;
    /**
     * Largest share of files that may stay unread (failed or cut).
     */
    'max-unread-percent'?: number;
  };
  /**
   * Nothing that runs now disappears unnoticed.
   */
  'takes-away'?: {
    /**
     * What a failure does: block the release, warn, or nothing (the rule does not run).
     */
    level?: 'block' | 'warn' | 'off';
    /**
     * Commits that may be taken away.
     */
    max?: number;
  };
  /**
   * There is something to deploy.
   */
  range?: {
    /**
     * What a failure does: block the release, warn, or nothing (the rule does not run).
     */
    level?: 'block' | 'warn' | 'off';
  };
  /**
   * Whether everything that is configured could be consulted.
   */
  sources?: {
    /**
     * What a failure does: block the release, warn, or nothing (the rule does not run).
     */
    level?: 'block' | 'warn' | 'off';
    /**
     * Sources that must have been consulted; those that are configured always count.
     */
    required?: (
      'pull-requests' | 'checks' | 'deployments' | 'issues' | 'notes' | 'approvals' | 'calendar' | 'model'
    )[];
  };
  /**
   * Nobody else works on the same thing at the same time.
   */
  conflicts?: {
    /**
     * What a failure does: block the release, warn, or nothing (the rule does not run). auto: the rule runs when what it reads is configured.
     */
    level?: 'auto' | 'block' | 'warn' | 'off';
    /**
     * Other work on the same service.
     */
    'same-service'?: 'allow' | 'warn' | 'fail';
    /**
     * Work on a service that this one depends on, or that depends on it.
     */
    dependency?: 'allow' | 'warn' | 'fail';
    /**
     * Work on a platform that the release shares.
     */
    platform?: 'allow' | 'warn' | 'fail';
    /**
     * Company-wide work.
     */
    'company-wide'?: 'allow' | 'warn' | 'fail';
    /**
     * Room to keep before and after other work.
     */
    'margin-minutes'?: number;
  };
  /**
   * Enough of the right people have approved what is released.
   */
  reviewers?: {
    /**
     * What a failure does: block the release, warn, or nothing (the rule does not run). auto: the rule runs when what it reads is configured.
     */
    level?: 'auto' | 'block' | 'warn' | 'off';
    /**
     * Who must have approved the release, by its impact.
     */
    required?: {
      low?: {
        /**
         * Distinct people.
         */
        min?: number;
        /**
         * Teams of people.teams of which one member each must be among them.
         */
        teams?: string[];
        /**
         * Roles of people.roles, likewise.
         */
        roles?: string[];
      };
      medium?: {
        /**
         * Distinct people.
         */
        min?: number;
        /**
         * Teams of people.teams of which one member each must be among them.
         */
        teams?: string[];
        /**
         * Roles of people.roles, likewise.
         */
        roles?: string[];
      };
      high?: {
        /**
         * Distinct people.
         */
        min?: number;
        /**
         * Teams of people.teams of which one member each must be among them.
         */
        teams?: string[];
        /**
         * Roles of people.roles, likewise.
         */
        roles?: string[];
      };
      critical?: {
        /**
         * Distinct people.
         */
        min?: number;
        /**
         * Teams of people.teams of which one member each must be among them.
         */
        teams?: string[];
        /**
         * Roles of people.roles, likewise.
         */
        roles?: string[];
      };
    };
    /**
     * Approvals that every pull request needs.
     */
    'each-pull-request'?: number;
    /**
     * Changed files whose owners have not approved.
     */
    'code-owners'?: 'allow' | 'warn' | 'fail';
    /**
     * Commits that came without a pull request.
     */
    'without-pull-request'?: 'allow' | 'warn' | 'fail';
    /**
     * true: an approval given before the last push counts.
     */
    'count-stale'?: boolean;
  };
  /**
   * The checks of what is released have succeeded.
   */
  checks?: {
    /**
     * What a failure does: block the release, warn, or nothing (the rule does not run). auto: the rule runs when what it reads is configured.
     */
    level?: 'auto' | 'block' | 'warn' | 'off';
    /**
     * Names or globs of checks that must have succeeded.
     */
    required?: string[];
    /**
     * Names or globs of checks that do not matter.
     */
    ignore?: string[];
  };
  /**
   * The tests ran and none failed.
   */
  tests?: {
    /**
     * What a failure does: block the release, warn, or nothing (the rule does not run). auto: the rule runs when what it reads is configured.
     */
    level?: 'auto' | 'block' | 'warn' | 'off';
    /**
     * Fewest tests that must have run.
     */
    min?: number;
    /**
     * Largest share of skipped tests.
     */
    'max-skipped-percent'?: number;
  };
  /**
   * Tests cover as much as before, and enough.
   */
  'test-coverage'?: {
    /**
     * What a failure does: block the release, warn, or nothing (the rule does not run). auto: the rule runs when what it reads is configured.
     */
    level?: 'auto' | 'block' | 'warn' | 'off';
    /**
     * Lowest share of covered lines; absent: any.
     */
    'min-percent'?: number;
    /**
     * Largest drop against what is deployed, in percentage points.
     */
    'max-drop'?: number;
  };
  /**
   * The issues of the release are done, and say when they are.
   */
  'issue-state'?: {
    /**
     * What a failure does: block the release, warn, or nothing (the rule does not run). auto: the rule runs when what it reads is configured.
     */
    level?: 'auto' | 'block' | 'warn' | 'off';
    /**
     * Statuses that an issue may have, by name or category (to-do, in-progress, done).
     *
     * @minItems 1
     */
    allowed?: string[];
    /**
     * Issues without acceptance criteria.
     */
    'acceptance-criteria'?: 'allow' | 'warn' | 'fail';
    /**
     * Types of issues that need them.
     */
    'acceptance-types'?: string[];
  };
  /**
   * Certificates last, fit their names and keys, and lose nobody.
   */
  certificates?: {
    /**
     * What a failure does: block the release, warn, or nothing (the rule does not run).
     */
    level?: 'block' | 'warn' | 'off';
    /**
     * Fewer days left fail.
     */
    'min-days'?: number;
    /**
     * Fewer days left warn.
     */
    'warn-days'?: number;
    /**
     * Smallest RSA key.
     */
    'min-rsa-bits'?: number;
  };
  /**
   * No migration holds up traffic on a table, or rewrites it, unseen.
   */
  'migration-locks'?: {
    /**
     * What a failure does: block the release, warn, or nothing (the rule does not run).
     */
    level?: 'block' | 'warn' | 'off';
    /**
     * Tables that are small or idle enough.
     */
    'allow-tables'?: string[];
  };
  /**
   * The manifests give what the code newly needs: variables, ports, flags.
   */
  'runtime-needs'?: {
    /**
     * What a failure does: block the release, warn, or nothing (the rule does not run).
     */
    level?: 'block' | 'warn' | 'off';
    /**
     * Names or globs of what is given elsewhere.
     */
    ignore?: string[];
  };
  /**
   * What an outage taught is done before the same kind of change goes out again.
   */
  'similar-incident'?: {
    /**
     * What a failure does: block the release, warn, or nothing (the rule does not run). auto: the rule runs when what it reads is configured.
     */
    level?: 'auto' | 'block' | 'warn' | 'off';
    /**
     * Most incidents that are shown.
     */
    max?: number;
    /**
     * From which score on an incident warns: the probability that a person would call it relevant.
     */
    'warn-score'?: number;
    /**
     * From which score on an incident of fail-severities fails.
     */
    'fail-score'?: number;
    /**
     * How bad an outage must have been to fail.
     */
    'fail-severities'?: ('critical' | 'major' | 'minor' | 'unknown')[];
  };
}
