// What tells each kind of work by a file's path, words and changed lines. Pure.
import type { WorkType } from '../../domain/change.ts';

/** Signs of a work type; any one is enough. */
export type WorkTypeSigns = {
  readonly globs: readonly string[];
  /** Whole words of the path. */
  readonly words?: readonly string[];
  /** Parts of Korean words of the path. */
  readonly parts?: readonly string[];
  /** Changed lines. */
  readonly lines?: RegExp;
};

const yaml = '{yml,yaml}';
const data = '{yml,yaml,json}';

/** Most dangerous first. `database-migration` and `dependency` are told by their own readers. */
export const workTypeSigns: { readonly [type in WorkType]: WorkTypeSigns } = {
  'database-migration': { globs: [] },
  payment: {
    globs: [],
    words:
      'payment payments billing checkout invoice invoices invoicing refund refunds stripe paypal braintree adyen tosspayments iamport portone kakaopay naverpay'.split(
        ' ',
      ),
    parts: ['결제', '정산', '환불', '청구'],
  },
  security: {
    globs: ['**/*.rego', '**/CODEOWNERS'],
    words:
      'auth oauth oidc saml sso jwt jwks jwk authn authz authentication authenticator authorization authorisation authorized login logout signin password passwords credential credentials permission permissions rbac acl acls security csrf cors keycloak ldap kerberos mfa totp encryption crypto cryptography tls ssl x509 certificate certificates keystore truststore'.split(
        ' ',
      ),
    parts: ['인증', '권한', '로그인', '보안'],
    lines:
      /@(?:PreAuthorize|PostAuthorize|Secured|RolesAllowed|PermitAll)\b|\b(?:SecurityFilterChain|HttpSecurity|permitAll\(|csrf\(\)|BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY)/,
  },
  certificate: {
    globs: ['**/*.{pem,crt,cer,der,jks,p12,pfx,keystore,truststore,csr,p7b}', '**/{certs,certificates}/**'],
    lines:
      /-----BEGIN CERTIFICATE|^\s*kind:\s*["']?(?:Certificate|CertificateRequest|ClusterIssuer|Issuer)\b|^\s*(?:certificate[-_]?arn|ssl_certificate(?:_key)?)\b|\bcert-manager\.io\//i,
  },
  'api-contract': {
    globs: [
      `**/*{openapi,swagger,asyncapi,async-api}*.${data}`,
      `**/{openapi,swagger,asyncapi,api-spec,api-specs}/**/*.${data}`,
      '**/*.{proto,graphql,graphqls,gql,avsc,avdl,thrift,wsdl,raml,smithy}',
      '**/*.xsd',
    ],
    lines: /^\s*["']?(?:openapi|swagger|asyncapi)["']?\s*:\s*["']?[23]\.\d/,
  },
  infrastructure: {
    globs: [
      '**/*.{tf,tfvars,hcl,bicep}',
      `**/{terraform,pulumi,cloudformation,ansible,playbooks,packer}/**`,
      `**/{Pulumi,template,serverless,cdk,samconfig}.${yaml}`,
      '**/{Pulumi.*.yaml,cdk.json,Vagrantfile,Procfile,app.yaml}',
      '**/{Dockerfile,Containerfile}*',
      '**/*.{dockerfile,Dockerfile}',
      `**/{docker-,}compose*.${yaml}`,
      '**/{nginx,haproxy,envoy,traefik}*.{conf,cfg,yml,yaml,toml}',
      '**/nginx/**/*.conf',
      '**/*.{service,timer,socket}',
    ],
  },
  kubernetes: {
    globs: [
      `**/{k8s,kubernetes,kustomize,helm,helm_deploy,charts,chart,manifests,argocd,argo-cd,fluxcd}/**/*.{yml,yaml,tpl,json}`,
      '**/{Chart,Chart.lock,kustomization,helmfile,skaffold}.{yml,yaml}',
    ],
    lines:
      /^\s*apiVersion:\s*["']?(?:v1|apps\/v1|batch\/v1|networking\.k8s\.io\/|autoscaling\/|policy\/v1|rbac\.authorization\.k8s\.io\/|argoproj\.io\/)/,
  },
  configuration: {
    globs: [
      '**/{application,bootstrap,appsettings,config,settings}{,-*,.*}.{yml,yaml,properties,json,toml,conf}',
      `**/values*.${yaml}`,
      '**/.env*',
      '**/*.{env,ini,properties,conf,cfg}',
      '**/{config,conf,configs,configuration}/**/*.{yml,yaml,json,toml,xml,ini,properties,conf}',
      '**/{logback,log4j,log4j2}*.{xml,yml,yaml,properties}',
      '**/feature{s,-flags,_flags,flags}.{yml,yaml,json,toml}',
    ],
  },
  dependency: { globs: [] },
  ci: {
    globs: [
      '.github/{workflows,actions}/**',
      '**/.gitlab-ci*.yml',
      '.gitlab/ci/**',
      '**/Jenkinsfile*',
      '.circleci/**',
      '**/azure-pipelines*.yml',
      '**/{.travis,appveyor,.appveyor,bitbucket-pipelines,.drone,.woodpecker,cloudbuild,buildspec,codecov}.{yml,yaml}',
      '.{buildkite,tekton,woodpecker,teamcity}/**',
    ],
  },
};

/** Files that match a type's signs and are nothing of the kind. */
export const workTypeExceptions: { readonly [type in WorkType]?: readonly string[] } = {
  configuration: [
    '**/gradle{,-wrapper}.properties',
    '**/{messages,i18n,locales,locale,translations,lang}/**',
    '**/messages*.properties',
    '**/*_{en,ko,ja,de,fr,es,zh}*.properties',
    '**/{.github,.idea,.vscode}/**',
    '**/{tsconfig,jsconfig,jest,babel,webpack,vite,vitest,eslint,.eslintrc,prettier,setup}*',
    '**/.env.{example,sample,template}',
  ],
  infrastructure: [
    `**/{docker-,}compose*{local,dev,test}*.${yaml}`,
    '**/{docker-,}compose.override.yml',
    '**/Dockerfile*.{dev,local,test}',
  ],
  payment: ['.github/**', '.circleci/**', '**/Jenkinsfile*'],
  security: ['**/SECURITY.md', '.github/**'],
  kubernetes: ['**/manifests/*.json'],
};
