import {
  lineReport
} from "./chunk-UMBQR7OH.js";
import {
  buildIndex
} from "./chunk-EZMSHAMX.js";
import {
  recapReports
} from "./chunk-YYYP23MI.js";
import "./chunk-LGQEFSWA.js";
import {
  gate
} from "./chunk-YUL63URQ.js";
import "./chunk-G3OMGMRE.js";
import "./chunk-5AACF2SC.js";
import "./chunk-6KPUQWMX.js";
import "./chunk-SYPZYUSM.js";
import "./chunk-B5HJ5IZV.js";
import "./chunk-4XCV4YBA.js";
import "./chunk-M62IQNMF.js";
import "./chunk-QCLGAHPE.js";
import "./chunk-BOQDJOVM.js";
import "./chunk-RVIAQXAX.js";
import "./chunk-CHJRLKMQ.js";
import "./chunk-BMNYDCJ4.js";
import "./chunk-Y3WGDQPB.js";
import "./chunk-HS6AGI7F.js";
import "./chunk-WQY2OWCT.js";
import "./chunk-AX5MGI4D.js";
import "./chunk-Z6GKR5KX.js";
import {
  resultText
} from "./chunk-TUWPNKZW.js";
import "./chunk-O5UIL7NC.js";
import "./chunk-TWN2BWDJ.js";
import "./chunk-QTN5P7RS.js";
import "./chunk-6PTYWKB7.js";
import "./chunk-FHEQHLND.js";
import {
  prepareRun
} from "./chunk-6WNE25PF.js";
import "./chunk-A2EXHD52.js";
import "./chunk-UR5AO6JT.js";
import "./chunk-LM6PRHYP.js";
import "./chunk-4TKP3W7I.js";
import "./chunk-CO3RUHCP.js";
import "./chunk-I6HPM34N.js";
import "./chunk-AFH4YVED.js";
import "./chunk-QBUYEKQD.js";
import {
  isOn,
  textOf
} from "./chunk-G4WCWXYP.js";
import "./chunk-GJVC4S7C.js";
import "./chunk-WZFZFBM4.js";
import "./chunk-MQFJQX6J.js";
import "./chunk-GMXQXE6L.js";
import "./chunk-3YXVUW4G.js";
import "./chunk-XPOGJNDJ.js";
import {
  createIndexStore
} from "./chunk-Y2ZVS5JG.js";
import {
  hashBytes,
  indexFormat
} from "./chunk-KZ55QTDR.js";
import "./chunk-QYSQ6EPR.js";
import "./chunk-FQRVSTDS.js";
import "./chunk-YO4BSWYA.js";
import "./chunk-OHMWGUBJ.js";
import "./chunk-UORH5C27.js";
import "./chunk-HXZRIVVF.js";
import {
  systemErrorCode,
  systemErrorReason
} from "./chunk-2CRF5R3Z.js";
import {
  exits
} from "./chunk-DBVHAUUD.js";
import "./chunk-V2CXAFQY.js";
import "./chunk-P2GPLAZL.js";
import "./chunk-7ELITMHT.js";
import "./chunk-I23HZER3.js";
import "./chunk-DSUPOY2D.js";
import {
  Failure,
  invariant
} from "./chunk-6I67JDG6.js";
import "./chunk-LBHP26DB.js";
import "./chunk-IN2CVDHN.js";
import "./chunk-5QVDSDG3.js";
import "./chunk-MBIQB6LM.js";
import "./chunk-T72KDZQ7.js";
import "./chunk-GSLMZ55J.js";
import "./chunk-CAHYCN5L.js";
import "./chunk-C7A3J56J.js";
import "./chunk-YEDCTFUQ.js";
import "./chunk-BVQ7MH7O.js";
import "./chunk-2AJRLDHE.js";
import "./chunk-HFOKONDR.js";
import "./chunk-YVUOWQJJ.js";
import "./chunk-TQQRO3L6.js";
import "./chunk-RYUVC4AI.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-KFCJBUJ4.js";
import "./chunk-MRXOY36K.js";
import "./chunk-Q764DJLP.js";
import "./chunk-S275EGAC.js";
import "./chunk-KIZ6KU7F.js";

// src/hosts/commands/demo.ts
import { existsSync } from "node:fs";
import { join as join3, resolve } from "node:path";

// examples/demo/payments.json
var payments_default = {
  repository: "payments",
  url: "https://git.example.com/shop/payments",
  people: [
    {
      id: "mina",
      name: "Mina Park",
      email: "mina@shop.example"
    },
    {
      id: "jun",
      name: "Jun Lee",
      email: "jun@shop.example"
    },
    {
      id: "seoyeon",
      name: "김서연",
      email: "seoyeon@shop.example"
    },
    {
      id: "bot",
      name: "dependabot[bot]",
      email: "49699333+dependabot[bot]@users.noreply.github.com"
    }
  ],
  commits: [
    {
      by: "mina",
      at: "2026-03-03T10:00:00+09:00",
      message: [
        "chore(release): 2.6.0"
      ],
      files: [
        {
          path: "README.md",
          lines: [
            "# Payments",
            "",
            "Takes and refunds payments of the shop. Made up for `lockkeeper demo`."
          ]
        },
        {
          path: "lockkeeper.yml",
          lines: [
            "# The release standard of the made-up payment service of `lockkeeper demo`.",
            "workspace: payments",
            "time-zone: Asia/Seoul",
            "environment: production",
            "",
            "issues:",
            "  projects: [PAY]",
            "  url: https://jira.example.com/browse/{key}",
            "",
            "monitoring:",
            "  dashboards: [https://grafana.example.com/d/payments]",
            "",
            "calendar:",
            "  country: KR",
            "  freezes:",
            "    - name: Spring sale",
            "      from: 2026-03-13",
            "      to: 2026-03-15",
            "      owner: commerce",
            "  # What others do, and what is known beside that.",
            "  sources:",
            "    - { name: Database team, file: calendars/database-team.ics, owner: database-team }",
            "  work:",
            "    - title: Firewall change in the data centre",
            "      from: 2026-03-16T10:00",
            "      to: 2026-03-16T12:00",
            "      owner: infrastructure",
            "      company-wide: true",
            "",
            "people:",
            "  teams: { payments: [mina, jun, seoyeon] }",
            "",
            "standard:",
            "  rules:",
            "    # Payments are watched by two people who know them.",
            "    operators: { min: 2, allowed: [mina, jun, seoyeon] }",
            '    window: { hours: { from: "10:00", to: "18:00" } }',
            "    # Card data that is gone is gone: somebody has to agree by name.",
            "    irreversible-migration: { level: block }",
            "    reviewers: { required: { high: { min: 2, teams: [payments] } }, code-owners: fail }",
            "  custom:",
            "    - id: no-friday-migrations",
            "      title: No migration on a Friday",
            `      when: '"database-migration" in workTypes'`,
            '      assert: window.weekday != "fri"',
            "      message: A database migration is planned for a Friday.",
            "      why: Nobody watches the database on Saturday.",
            "      instead: Deploy from Monday to Thursday."
          ]
        },
        {
          path: "catalog-info.yaml",
          lines: [
            "apiVersion: backstage.io/v1alpha1",
            "kind: Component",
            "metadata:",
            "  name: payments",
            "spec:",
            "  type: service",
            "  lifecycle: production",
            "  owner: team-payments",
            "  providesApis: [payments-api]",
            '  dependsOn: ["resource:payments-db"]',
            "---",
            "apiVersion: backstage.io/v1alpha1",
            "kind: Component",
            "metadata:",
            "  name: checkout",
            "spec:",
            "  type: service",
            "  lifecycle: production",
            "  owner: team-checkout",
            "  consumesApis: [payments-api]"
          ]
        },
        {
          path: "build.gradle.kts",
          lines: [
            "plugins {",
            '  kotlin("jvm") version "2.1.10"',
            '  id("org.springframework.boot") version "3.4.2"',
            "}",
            "",
            'group = "example.shop"',
            'version = "2.6.0"',
            "",
            "dependencies {",
            '  implementation("com.fasterxml.jackson.module:jackson-module-kotlin:2.18.2")',
            '  implementation("org.flywaydb:flyway-database-postgresql")',
            "}"
          ]
        },
        {
          path: "openapi.yaml",
          lines: [
            "openapi: 3.1.0",
            "info:",
            "  title: Payments",
            '  version: "2"',
            "paths:",
            "  /refunds/{id}:",
            "    get:",
            "      operationId: getRefund",
            "      responses:",
            '        "200":',
            "          content:",
            "            application/json:",
            "              schema:",
            '                $ref: "#/components/schemas/Refund"',
            "components:",
            "  schemas:",
            "    Refund:",
            "      type: object",
            "      required: [id, amount]",
            "      properties:",
            "        id: { type: string }",
            "        amount: { type: integer }"
          ]
        },
        {
          path: "deploy/helm/values.yaml",
          lines: [
            "replicaCount: 4",
            "resources:",
            "  requests:",
            "    cpu: 500m",
            "    memory: 768Mi",
            "  limits:",
            "    memory: 768Mi",
            "env:",
            "  PROVIDER_URL: https://provider.example"
          ]
        },
        {
          path: "src/main/kotlin/example/shop/payments/RefundService.kt",
          lines: [
            "package example.shop.payments",
            "",
            "class RefundService(private val ledger: Ledger, private val provider: Provider) {",
            "  fun refund(payment: Payment, amount: Long) {",
            "    provider.refund(payment.providerId, amount)",
            "    ledger.book(payment.id, -amount)",
            "  }",
            "}"
          ]
        },
        {
          path: "src/main/kotlin/example/shop/payments/ExchangeRates.kt",
          lines: [
            "package example.shop.payments",
            "",
            "class ExchangeRates(private val client: RateClient) {",
            "  fun rate(currency: String): Rate = client.fetch(currency)",
            "}"
          ]
        },
        {
          path: "src/main/kotlin/example/shop/payments/SettlementJob.kt",
          lines: [
            "package example.shop.payments",
            "",
            "class SettlementJob(private val provider: Provider) {",
            "  fun run(batch: Batch) {",
            "    while (!provider.settle(batch)) Thread.sleep(30_000)",
            "  }",
            "}"
          ]
        },
        {
          path: "src/main/resources/db/migration/V2_6_0__payment.sql",
          lines: [
            "CREATE TABLE payment (",
            "  id UUID PRIMARY KEY,",
            "  amount BIGINT NOT NULL,",
            "  card_token VARCHAR(64),",
            "  provider_id VARCHAR(64) NOT NULL,",
            "  created_at TIMESTAMPTZ NOT NULL DEFAULT now()",
            ");"
          ]
        },
        {
          path: ".github/CODEOWNERS",
          lines: [
            "*                        @mina @jun @seoyeon",
            "/deploy/                 @yuna",
            "/src/main/resources/db/  @dohyun"
          ]
        },
        {
          path: "calendars/database-team.ics",
          lines: [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Shop//Database team//EN",
            "BEGIN:VEVENT",
            "UID:failover-payments-db@shop.example",
            "DTSTAMP:20260105T000000Z",
            "DTSTART;TZID=Asia/Seoul:20260109T180000",
            "DTEND;TZID=Asia/Seoul:20260109T200000",
            "RRULE:FREQ=WEEKLY;INTERVAL=3;BYDAY=FR",
            "SUMMARY:Failover test of payments-db",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "UID:checkout-4.2@shop.example",
            "DTSTAMP:20260310T000000Z",
            "DTSTART;TZID=Asia/Seoul:20260313T190000",
            "DTEND;TZID=Asia/Seoul:20260313T193000",
            "SUMMARY:Release of checkout 4.2",
            "ORGANIZER;CN=Checkout team:mailto:checkout@shop.example",
            "END:VEVENT",
            "END:VCALENDAR"
          ]
        },
        {
          path: "deploy/tls/api.pem",
          lines: [
            "-----BEGIN CERTIFICATE-----",
            "MIIBvDCCAWKgAwIBAgICEAEwCgYIKoZIzj0EAwIwGjEYMBYGA1UEAwwPU2hvcCBF",
            "eGFtcGxlIENBMB4XDTI1MDQwMTAwMDAwMFoXDTI2MDQwMTAwMDAwMFowGzEZMBcG",
            "A1UEAwwQYXBpLnNob3AuZXhhbXBsZTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IA",
            "BP5BmQ1ush/R6kF6/bTKbI12lFMH2lmL7ZhxYEQ36jUlnVZj+pPgvT3mtP37GETO",
            "qNr8ni8d5BwEpWu8H9GSZWajgZYwgZMwMQYDVR0RBCowKIIQYXBpLnNob3AuZXhh",
            "bXBsZYIUcmVmdW5kcy5zaG9wLmV4YW1wbGUwCQYDVR0TBAIwADATBgNVHSUEDDAK",
            "BggrBgEFBQcDATAdBgNVHQ4EFgQUkXU9+rN8pgeJhj2BcKM1zD/rK6AwHwYDVR0j",
            "BBgwFoAUIAkrQLkqNmDnx1KXNLIKJsR1F70wCgYIKoZIzj0EAwIDSAAwRQIgXX49",
            "1u6PljH7BOYZ5iEAQpE7XfDmiiJRtOzPKRqr4RYCIQC8QmRAAnzxvxfiLdrCBvSP",
            "r4Yd0tmXJnE1KeLO6EU4Ig==",
            "-----END CERTIFICATE-----"
          ]
        }
      ],
      removed: [],
      tag: "v2.6.0"
    },
    {
      by: "mina",
      at: "2026-03-04T11:20:00+09:00",
      message: [
        "feat: PAY-412 pay by instalments at checkout (#311)",
        "",
        "Plans of 2 to 12 months. Off until the switch `instalments` is turned on."
      ],
      files: [
        {
          path: "src/main/kotlin/example/shop/payments/InstalmentPlan.kt",
          lines: [
            "package example.shop.payments",
            "",
            "data class InstalmentPlan(val paymentId: String, val months: Int) {",
            "  fun amounts(total: Long): List<Long> = List(months) { total / months }",
            "}"
          ]
        },
        {
          path: "src/test/kotlin/example/shop/payments/InstalmentPlanTest.kt",
          lines: [
            "package example.shop.payments",
            "",
            "class InstalmentPlanTest {",
            '  @Test fun `three months of 90`() = assertEquals(listOf(30L, 30L, 30L), InstalmentPlan("p", 3).amounts(90))',
            "}"
          ]
        },
        {
          path: "openapi.yaml",
          lines: [
            "openapi: 3.1.0",
            "info:",
            "  title: Payments",
            '  version: "2"',
            "paths:",
            "  /refunds/{id}:",
            "    get:",
            "      operationId: getRefund",
            "      responses:",
            '        "200":',
            "          content:",
            "            application/json:",
            "              schema:",
            '                $ref: "#/components/schemas/Refund"',
            "  /payments/{id}/instalments:",
            "    post:",
            "      operationId: createInstalmentPlan",
            "      requestBody:",
            "        content:",
            "          application/json:",
            "            schema:",
            '              $ref: "#/components/schemas/InstalmentPlan"',
            "      responses:",
            '        "201":',
            "          description: The plan was created.",
            "components:",
            "  schemas:",
            "    Refund:",
            "      type: object",
            "      required: [id, amount]",
            "      properties:",
            "        id: { type: string }",
            "        amount: { type: integer }",
            "    InstalmentPlan:",
            "      type: object",
            "      required: [months]",
            "      properties:",
            "        months: { type: integer, minimum: 2, maximum: 12 }"
          ]
        },
        {
          path: "src/main/resources/db/migration/V2_7_1__instalment_plan.sql",
          lines: [
            "CREATE TABLE instalment_plan (",
            "  payment_id UUID PRIMARY KEY REFERENCES payment (id),",
            "  months SMALLINT NOT NULL",
            ");"
          ]
        }
      ],
      removed: [],
      tag: null
    },
    {
      by: "bot",
      at: "2026-03-05T05:00:00+09:00",
      message: [
        "chore(deps): bump org.springframework.boot from 3.4.2 to 3.4.3 (#312)"
      ],
      files: [
        {
          path: "build.gradle.kts",
          lines: [
            "plugins {",
            '  kotlin("jvm") version "2.1.10"',
            '  id("org.springframework.boot") version "3.4.3"',
            "}",
            "",
            'group = "example.shop"',
            'version = "2.6.0"',
            "",
            "dependencies {",
            '  implementation("com.fasterxml.jackson.module:jackson-module-kotlin:2.18.2")',
            '  implementation("org.flywaydb:flyway-database-postgresql")',
            "}"
          ]
        }
      ],
      removed: [],
      tag: null
    },
    {
      by: "jun",
      at: "2026-03-05T15:42:00+09:00",
      message: [
        "fix: PAY-418 book a refund once when the provider calls back twice (#313)"
      ],
      files: [
        {
          path: "src/main/kotlin/example/shop/payments/RefundService.kt",
          lines: [
            "package example.shop.payments",
            "",
            "class RefundService(private val ledger: Ledger, private val provider: Provider) {",
            "  fun refund(payment: Payment, amount: Long, requestId: String) {",
            "    // The provider retries its callback: the same request must be booked once.",
            "    if (!ledger.claim(requestId)) return",
            "    provider.refund(payment.providerId, amount)",
            "    ledger.book(payment.id, -amount)",
            "  }",
            "}"
          ]
        }
      ],
      removed: [],
      tag: null
    },
    {
      by: "bot",
      at: "2026-03-06T05:00:00+09:00",
      message: [
        "chore(deps): bump com.fasterxml.jackson.module:jackson-module-kotlin from 2.18.2 to 2.18.3 (#315)"
      ],
      files: [
        {
          path: "build.gradle.kts",
          lines: [
            "plugins {",
            '  kotlin("jvm") version "2.1.10"',
            '  id("org.springframework.boot") version "3.4.3"',
            "}",
            "",
            'group = "example.shop"',
            'version = "2.6.0"',
            "",
            "dependencies {",
            '  implementation("com.fasterxml.jackson.module:jackson-module-kotlin:2.18.3")',
            '  implementation("org.flywaydb:flyway-database-postgresql")',
            "}"
          ]
        }
      ],
      removed: [],
      tag: null
    },
    {
      by: "jun",
      at: "2026-03-06T16:05:00+09:00",
      message: [
        "feat(api)!: PAY-405 refunds give the amount as text (#314)",
        "",
        "Amounts above 2^53 were rounded by JavaScript clients.",
        "",
        "BREAKING CHANGE: `amount` of GET /refunds/{id} is a string, no longer a number. Checkout must read both first."
      ],
      files: [
        {
          path: "openapi.yaml",
          lines: [
            "openapi: 3.1.0",
            "info:",
            "  title: Payments",
            '  version: "2"',
            "paths:",
            "  /refunds/{id}:",
            "    get:",
            "      operationId: getRefund",
            "      responses:",
            '        "200":',
            "          content:",
            "            application/json:",
            "              schema:",
            '                $ref: "#/components/schemas/Refund"',
            "  /payments/{id}/instalments:",
            "    post:",
            "      operationId: createInstalmentPlan",
            "      requestBody:",
            "        content:",
            "          application/json:",
            "            schema:",
            '              $ref: "#/components/schemas/InstalmentPlan"',
            "      responses:",
            '        "201":',
            "          description: The plan was created.",
            "components:",
            "  schemas:",
            "    Refund:",
            "      type: object",
            "      required: [id, amount]",
            "      properties:",
            "        id: { type: string }",
            "        amount: { type: string }",
            "    InstalmentPlan:",
            "      type: object",
            "      required: [months]",
            "      properties:",
            "        months: { type: integer, minimum: 2, maximum: 12 }"
          ]
        }
      ],
      removed: [],
      tag: null
    },
    {
      by: "jun",
      at: "2026-03-09T10:31:00+09:00",
      message: [
        "perf: PAY-420 keep exchange rates for ten minutes (#316)"
      ],
      files: [
        {
          path: "src/main/kotlin/example/shop/payments/ExchangeRates.kt",
          lines: [
            "package example.shop.payments",
            "",
            "import java.time.Duration",
            "",
            "class ExchangeRates(private val client: RateClient) {",
            "  private val cache = ExpiringCache<String, Rate>(Duration.ofMinutes(10))",
            "",
            "  fun rate(currency: String): Rate = cache.getOrPut(currency) { client.fetch(currency) }",
            "}"
          ]
        }
      ],
      removed: [],
      tag: null
    },
    {
      by: "jun",
      at: "2026-03-09T18:12:00+09:00",
      message: [
        'Revert "perf: PAY-420 keep exchange rates for ten minutes (#316)" (#318)',
        "",
        "The cache grew without bound in staging."
      ],
      files: [
        {
          path: "src/main/kotlin/example/shop/payments/ExchangeRates.kt",
          lines: [
            "package example.shop.payments",
            "",
            "class ExchangeRates(private val client: RateClient) {",
            "  fun rate(currency: String): Rate = client.fetch(currency)",
            "}"
          ]
        }
      ],
      removed: [],
      tag: null
    },
    {
      by: "mina",
      at: "2026-03-10T13:50:00+09:00",
      message: [
        "feat: PAY-421 card tokens live with the provider only (#317)",
        "",
        "The column is no longer read since 2.5."
      ],
      files: [
        {
          path: "src/main/resources/db/migration/V2_7_2__drop_card_token.sql",
          lines: [
            "ALTER TABLE payment DROP COLUMN card_token;"
          ]
        }
      ],
      removed: [],
      tag: null
    },
    {
      by: "jun",
      at: "2026-03-11T09:45:00+09:00",
      message: [
        'Reapply "perf: PAY-420 keep exchange rates for ten minutes (#316)" (#319)',
        "",
        "With room for 200 currencies and no more."
      ],
      files: [
        {
          path: "src/main/kotlin/example/shop/payments/ExchangeRates.kt",
          lines: [
            "package example.shop.payments",
            "",
            "import java.time.Duration",
            "",
            "class ExchangeRates(private val client: RateClient) {",
            "  private val cache = ExpiringCache<String, Rate>(Duration.ofMinutes(10), maxEntries = 200)",
            "",
            "  fun rate(currency: String): Rate = cache.getOrPut(currency) { client.fetch(currency) }",
            "}"
          ]
        }
      ],
      removed: [],
      tag: null
    },
    {
      by: "seoyeon",
      at: "2026-03-11T14:20:00+09:00",
      message: [
        "fix: PAY-423 정산 배치 재시도를 3회로 제한하고 실패 시 알림 발송 (#320)"
      ],
      files: [
        {
          path: "src/main/kotlin/example/shop/payments/SettlementJob.kt",
          lines: [
            "package example.shop.payments",
            "",
            "private const val attemptsMax = 3",
            'private val channel = System.getenv("SETTLEMENT_ALERT_CHANNEL")',
            "",
            "class SettlementJob(private val provider: Provider, private val alerts: Alerts) {",
            "  fun run(batch: Batch) {",
            "    repeat(attemptsMax) {",
            "      if (provider.settle(batch)) return",
            "      Thread.sleep(30_000)",
            "    }",
            '    alerts.raise(channel, "settlement of ${batch.id} failed $attemptsMax times")',
            "  }",
            "}"
          ]
        }
      ],
      removed: [],
      tag: null
    },
    {
      by: "mina",
      at: "2026-03-12T11:08:00+09:00",
      message: [
        "chore: PAY-425 raise the memory limit after out-of-memory restarts in staging (#321)"
      ],
      files: [
        {
          path: "deploy/helm/values.yaml",
          lines: [
            "replicaCount: 4",
            "resources:",
            "  requests:",
            "    cpu: 500m",
            "    memory: 1Gi",
            "  limits:",
            "    memory: 1Gi",
            "env:",
            "  PROVIDER_URL: https://provider.example"
          ]
        }
      ],
      removed: [],
      tag: null
    },
    {
      by: "mina",
      at: "2026-03-12T14:20:00+09:00",
      message: [
        "perf: PAY-427 payments of a day are found by an index (#310)"
      ],
      files: [
        {
          path: "src/main/resources/db/migration/V2_7_3__payment_created.sql",
          lines: [
            "CREATE INDEX payment_created ON payment (created_at);"
          ]
        }
      ],
      removed: [],
      tag: null
    },
    {
      by: "jun",
      at: "2026-03-12T15:05:00+09:00",
      message: [
        "chore: PAY-426 renew the certificate of api.shop.example (#323)"
      ],
      files: [
        {
          path: "deploy/tls/api.pem",
          lines: [
            "-----BEGIN CERTIFICATE-----",
            "MIIBpTCCAUqgAwIBAgICEAIwCgYIKoZIzj0EAwIwGjEYMBYGA1UEAwwPU2hvcCBF",
            "eGFtcGxlIENBMB4XDTI2MDMwMTAwMDAwMFoXDTI3MDQwMTAwMDAwMFowGzEZMBcG",
            "A1UEAwwQYXBpLnNob3AuZXhhbXBsZTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IA",
            "BJ+8QV0k+UwcQKoRQG4QeuIMYhC1PDS/ZHjPzP4GicjRNeqruF8ONv3A7lyZ/FGh",
            "1h7zFHQn48biIEvIPZuZdsijfzB9MBsGA1UdEQQUMBKCEGFwaS5zaG9wLmV4YW1w",
            "bGUwCQYDVR0TBAIwADATBgNVHSUEDDAKBggrBgEFBQcDATAdBgNVHQ4EFgQUNYLA",
            "Gm4G9PVmKSgYV1JsnZILnC0wHwYDVR0jBBgwFoAUIAkrQLkqNmDnx1KXNLIKJsR1",
            "F70wCgYIKoZIzj0EAwIDSQAwRgIhAPSMXWmAdfcRCizm3LdH8aMr5KiLDv2cu35b",
            "PfCvSeRRAiEAvOBh8TJwjLkaHSkAaRgluUhGpBPfRxmJDaofp3htVQU=",
            "-----END CERTIFICATE-----"
          ]
        }
      ],
      removed: [],
      tag: null
    },
    {
      by: "mina",
      at: "2026-03-12T17:30:00+09:00",
      message: [
        "docs: how instalments are turned on (#322)"
      ],
      files: [
        {
          path: "README.md",
          lines: [
            "# Payments",
            "",
            "Takes and refunds payments of the shop. Made up for `lockkeeper demo`.",
            "",
            "Instalments are off until the switch `instalments` is turned on."
          ]
        }
      ],
      removed: [],
      tag: null
    },
    {
      by: "mina",
      at: "2026-03-13T16:00:00+09:00",
      message: [
        "chore(release): 2.7.0"
      ],
      files: [
        {
          path: "build.gradle.kts",
          lines: [
            "plugins {",
            '  kotlin("jvm") version "2.1.10"',
            '  id("org.springframework.boot") version "3.4.3"',
            "}",
            "",
            'group = "example.shop"',
            'version = "2.7.0"',
            "",
            "dependencies {",
            '  implementation("com.fasterxml.jackson.module:jackson-module-kotlin:2.18.3")',
            '  implementation("org.flywaydb:flyway-database-postgresql")',
            "}"
          ]
        }
      ],
      removed: [],
      tag: "v2.7.0"
    },
    {
      by: "seoyeon",
      at: "2026-03-16T10:40:00+09:00",
      message: [
        "fix: PAY-431 instalments add up to the total (#324)",
        "",
        "The remainder of the division goes to the first month."
      ],
      files: [
        {
          path: "src/main/kotlin/example/shop/payments/InstalmentPlan.kt",
          lines: [
            "package example.shop.payments",
            "",
            "data class InstalmentPlan(val paymentId: String, val months: Int) {",
            "  fun amounts(total: Long): List<Long> =",
            "    List(months) { month -> total / months + if (month == 0) total % months else 0 }",
            "}"
          ]
        },
        {
          path: "src/test/kotlin/example/shop/payments/InstalmentPlanTest.kt",
          lines: [
            "package example.shop.payments",
            "",
            "class InstalmentPlanTest {",
            '  @Test fun `three months of 90`() = assertEquals(listOf(30L, 30L, 30L), InstalmentPlan("p", 3).amounts(90))',
            '  @Test fun `three months of 100`() = assertEquals(listOf(34L, 33L, 33L), InstalmentPlan("p", 3).amounts(100))',
            "}"
          ]
        }
      ],
      removed: [],
      tag: null
    },
    {
      by: "bot",
      at: "2026-03-16T12:00:00+09:00",
      message: [
        "chore(deps): bump org.jetbrains.kotlin.jvm from 2.1.10 to 2.1.20 (#325)"
      ],
      files: [
        {
          path: "build.gradle.kts",
          lines: [
            "plugins {",
            '  kotlin("jvm") version "2.1.20"',
            '  id("org.springframework.boot") version "3.4.3"',
            "}",
            "",
            'group = "example.shop"',
            'version = "2.7.0"',
            "",
            "dependencies {",
            '  implementation("com.fasterxml.jackson.module:jackson-module-kotlin:2.18.3")',
            '  implementation("org.flywaydb:flyway-database-postgresql")',
            "}"
          ]
        }
      ],
      removed: [],
      tag: null
    },
    {
      by: "seoyeon",
      at: "2026-03-16T15:15:00+09:00",
      message: [
        "fix: PAY-432 log the answer code of the provider when a card is declined (#326)"
      ],
      files: [
        {
          path: "src/main/kotlin/example/shop/payments/DeclineLog.kt",
          lines: [
            "package example.shop.payments",
            "",
            "class DeclineLog(private val log: Logger) {",
            "  fun declined(payment: Payment, answer: ProviderAnswer) =",
            '    log.info("payment declined id={} code={}", payment.id, answer.code)',
            "}"
          ]
        }
      ],
      removed: [],
      tag: null
    },
    {
      by: "seoyeon",
      at: "2026-03-17T09:30:00+09:00",
      message: [
        "chore(release): 2.7.1"
      ],
      files: [
        {
          path: "build.gradle.kts",
          lines: [
            "plugins {",
            '  kotlin("jvm") version "2.1.20"',
            '  id("org.springframework.boot") version "3.4.3"',
            "}",
            "",
            'group = "example.shop"',
            'version = "2.7.1"',
            "",
            "dependencies {",
            '  implementation("com.fasterxml.jackson.module:jackson-module-kotlin:2.18.3")',
            '  implementation("org.flywaydb:flyway-database-postgresql")',
            "}"
          ]
        }
      ],
      removed: [],
      tag: "v2.7.1"
    }
  ],
  earlier: [
    {
      id: "blocked",
      title: {
        en: "The same release, planned for the afternoon",
        ko: "오후로 계획했던 같은 배포"
      },
      base: "v2.6.0",
      head: "v2.7.0",
      operators: "mina,jun",
      window: "2026-03-13T16:30/PT20M",
      "approved-by": "jun",
      at: "2026-03-13T16:15"
    }
  ],
  releases: [
    {
      id: "blocked",
      title: {
        en: "Friday evening, one operator, in the freeze of a sale",
        ko: "금요일 저녁, 운영자 1명, 세일 배포 동결 기간"
      },
      base: "v2.6.0",
      head: "v2.7.0",
      operators: "mina",
      window: "2026-03-13T18:30/PT1H",
      "approved-by": "jun",
      at: "2026-03-13T18:10"
    },
    {
      id: "passing",
      title: {
        en: "Tuesday morning, two operators, a small fix",
        ko: "화요일 오전, 운영자 2명, 작은 수정"
      },
      base: "v2.7.0",
      head: "v2.7.1",
      operators: "mina,jun",
      window: "2026-03-17T10:30/PT30M",
      "approved-by": "mina,jun",
      at: "2026-03-17T10:05"
    }
  ]
};

// src/adapters/files/temporary-folder.ts
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
function createTemporaryFolder(prefix) {
  const path = makeFolder(join(tmpdir(), `${prefix}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
function makeFolder(prefix) {
  try {
    return mkdtempSync(prefix);
  } catch (cause) {
    throw unwritable(prefix, cause);
  }
}
function unwritable(prefix, cause) {
  return new Failure({
    code: "output/unwritable",
    message: `Cannot make a temporary folder ${prefix}…: ${systemErrorReason(cause)}.`,
    hint: "Set TMPDIR to a folder that can be written and has space.",
    cause
  });
}

// src/adapters/made-repository/made-repository.ts
import { execFile } from "node:child_process";
import { join as join2 } from "node:path";

// src/adapters/made-repository/fast-import-stream.ts
function renderFastImport(history) {
  return `${history.commits.map((commit, index) => renderCommit(history, commit, index + 1)).join("")}done
`;
}
function renderCommit(history, commit, mark) {
  const person = history.people.find(({ id }) => id === commit.by);
  invariant(person !== void 0, `the made history has no person ${commit.by}`);
  const signature = `${person.name} <${person.email}> ${rawTime(commit.at)}
`;
  return [
    `commit refs/heads/main
mark :${mark}
`,
    `author ${signature}committer ${signature}`,
    data(`${commit.message.join("\n")}
`),
    ...mark > 1 ? [`from :${mark - 1}
`] : [],
    ...commit.files.map(({ path, lines }) => `M 100644 inline ${path}
${data(`${lines.join("\n")}
`)}`),
    ...commit.removed.map((path) => `D ${path}
`),
    "\n",
    ...commit.tag === null ? [] : [`reset refs/tags/${commit.tag}
from :${mark}

`]
  ].join("");
}
var data = (text) => `data ${new TextEncoder().encode(text).length}
${text}
`;
function rawTime(iso) {
  const seconds = Date.parse(iso) / 1e3;
  const offset = /[+-]\d{2}:\d{2}$/.exec(iso)?.[0].replace(":", "");
  invariant(Number.isInteger(seconds) && offset !== void 0, `the made history has no time ${iso}`);
  return `${seconds} ${offset}`;
}

// src/adapters/made-repository/made-repository.ts
async function createMadeRepository(history, folder) {
  const directory = join2(folder, history.repository);
  await runGit(["init", "--quiet", "--template=", directory]);
  const git = (args, input = "") => runGit(["-C", directory, ...args], input);
  await git(["symbolic-ref", "HEAD", "refs/heads/main"]);
  await git(["config", "remote.origin.url", history.url]);
  await git(["config", "core.autocrlf", "false"]);
  await git(["fast-import", "--quiet", "--done"], renderFastImport(history));
  await git(["reset", "--quiet", "--hard"]);
  return directory;
}
function runGit(args, input = "") {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  const env = { ...Object.fromEntries(inherited), GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  return new Promise((resolve2, reject) => {
    const child = execFile("git", [...args], { env }, (cause, _stdout, complaint) => {
      if (cause === null) resolve2();
      else reject(gitFailed(cause, complaint));
    });
    child.stdin?.on("error", () => void 0);
    child.stdin?.end(input);
  });
}
function gitFailed(cause, complaint) {
  const isMissing = systemErrorCode(cause) === "ENOENT";
  return new Failure({
    code: isMissing ? "git/not-installed" : "git/failed",
    message: isMissing ? "git is not installed, or not on the PATH." : `The repository of the demo could not be made: ${complaint.split("\n")[0] ?? ""}`,
    hint: isMissing ? "Install git and run the demo again." : "Check that git works and that the temporary folder has space.",
    cause
  });
}

// examples/demo/incidents.json
var incidents_default = [
  { id: "INC-2021-003", title: "Payments stood still behind an ALTER TABLE", date: "2021-03-16", services: ["payments"], severity: "critical", lang: "en", url: "https://wiki.damson.example/incidents/INC-2021-003", text: 'Release 2.31 of payments added the column settlement_currency to the table transactions with NOT NULL and a computed default. The table held 180 million rows, and the default was volatile, so PostgreSQL rewrote every row while it kept an ACCESS EXCLUSIVE lock. All reads and writes of transactions queued behind the migration, the connection pool filled within 40 seconds, and the API answered 503. For 34 minutes no card payment went through; about 21,000 customers saw "try again later". The migration could not be seen in the dashboards, because it ran in the init container before any instance reported healthy. We ended it by cancelling the statement with pg_cancel_backend and rolling payments back to 2.30. The staging table has 60,000 rows, so the same migration had finished there in a second. Next time: add the column as nullable, fill it in batches, and set NOT NULL only after a validated CHECK constraint. Every migration now runs with lock_timeout = 3s and gives up rather than making customers wait.' },
  { id: "INC-2021-009", title: "Prices in yen were stored a hundred times too high", date: "2021-05-11", services: ["pricing", "ledger"], severity: "critical", lang: "en", url: "https://wiki.damson.example/incidents/INC-2021-009", text: "The new price importer multiplied every amount by 100 to get minor units. Yen and won have no minor units, so their prices were stored a hundred times too high, and the cheapest shoes cost 1.2 million won. The wrong prices were copied to search, carts and, where somebody did buy, to the ledger. 1,900 carts held wrong amounts, 41 orders were paid, and the pages were wrong for 5 hours. The corrupted rows could not be told from right ones by looking at them; they were found by comparing with the feed of the day before. We stopped the importer, restored the prices from the last good feed, and corrected the ledger by counter entries. The amount is a type with its currency now, and there is no way to make one from a bare number. An import that changes more than 2 % of prices by more than a third waits for a person." },
  { id: "INC-2021-013", title: "A dying disk controller slowed the ledger for a morning", date: "2021-06-15", services: ["ledger"], severity: "major", lang: "en", text: "The RAID controller of a ledger database host began to fail at 07:40: writes took 400 ms rather than 2 ms. The disk did not report an error, so nothing switched over. Postings became slow, queues grew, and from 08:30 on checkout answered every third customer with an error. The hardware failure was found after 1 hour and 35 minutes by comparing the hosts' write latencies. We promoted the standby and took the host out; 2,200 orders had failed. Our health check asks whether the database answers, and not how fast its disks are. Write latency per host is now part of the health check, and a host that is ten times slower than its peers for two minutes is taken out by itself. Controllers are replaced after five years and no longer after they break." },
  { id: "INC-2021-017", title: "Retries without a pause buried payments", date: "2021-07-20", services: ["gateway", "payments"], severity: "critical", lang: "en", url: "https://wiki.damson.example/incidents/INC-2021-017", text: "A slow disk made one of six payments instances answer in 4 seconds rather than 200 ms. The mobile client gave up after 2 seconds and tried again at once, up to five times; the gateway retried three times on top of that. One purchase thus became as many as twenty calls, and a hiccup of one instance became nine times the usual traffic on all of them. All instances failed their health checks in turn, and 78 % of payments failed for 55 minutes. Even after the slow instance was gone the retries alone kept the service down. Rate limiting at the gateway to 30 % of normal and a slow reopening ended it. The client library now waits with exponential backoff and jitter and has a retry budget of 10 % of its calls; the gateway does not retry POST at all. Whoever adds a retry says in the pull request how many calls one user action can become." },
  { id: "INC-2021-022", title: "Scaling search down for savings left too little for Monday", date: "2021-09-14", services: ["search"], severity: "major", lang: "en", url: "https://wiki.damson.example/incidents/INC-2021-022", text: "To save costs the minimum number of search replicas was lowered from 24 to 10 on a Friday. The weekend was quiet, and the change looked good. On Monday at 08:50 traffic tripled within ten minutes, faster than the autoscaler adds nodes. The ten replicas were saturated, their queues grew, and the slowest were killed by their liveness probes, which left even fewer. Half of all searches failed for 38 minutes, about 75,000 requests. Setting the replicas to 30 by hand ended it once the nodes had started. The removed capacity had been judged by the average of the week and not by the steepest quarter of an hour. Capacity is taken away in steps of a fifth, each kept over a Monday, and the floor is computed from the highest ten minutes of the last month." },
  { id: "INC-2021-028", title: "Customers could not see the order they had just placed", date: "2021-11-23", services: ["orders", "checkout"], severity: "minor", lang: "en", url: "https://wiki.damson.example/incidents/INC-2021-028", text: "To relieve the primary, the order page was changed to read from the replica. The replica is usually 50 ms behind; during the evening import it lagged by up to 90 seconds. Customers paid, were sent to the order page and were told that their order does not exist. About 700 of them paid a second time within 35 minutes, and support refunded them by hand. We sent the reads back to the primary. The cause was reading one's own write from a copy without asking how far behind the copy is. A page that follows a write now reads from the primary for ten seconds, or waits until the replica has the position of that write. The replication lag is shown beside each service that reads from a replica and pages over five seconds." },
  { id: "INC-2021-033", title: "라우팅 정책 오류로 사무망과 제2센터 간 경로 소실", date: "2021-10-12", services: ["gateway"], severity: "critical", lang: "ko", url: "https://wiki.damson.example/incidents/INC-2021-033", text: "네트워크 장비 교체 작업 중 BGP 필터 정책이 잘못 입력되어 제2센터의 내부 대역이 광고 목록에서 빠졌습니다. 제1센터의 서비스가 제2센터에 있는 재고와 배송 시스템에 접근하지 못했습니다. 장애는 23시 10분부터 1시간 15분 동안 이어졌고 주문 1,700건이 재고 확인에 실패했습니다. 원격 접속 경로도 같은 라우팅을 사용해 담당자가 직접 센터로 이동해야 했습니다. 콘솔로 접속해 이전 설정을 복원하여 경로를 되살렸습니다. 라우터 설정 변경은 시뮬레이터에서 경로 차이를 먼저 확인하고, 10분 안에 확정하지 않으면 자동으로 되돌아가는 방식으로만 적용합니다. 운영망과 분리된 비상 접속 회선을 구축했습니다." },
  { id: "INC-2021-036", title: "지도 API 일일 할당량 초과로 배송지 검색 중단", date: "2021-12-07", services: ["delivery", "checkout"], severity: "minor", lang: "ko", text: "배송지 자동 완성 기능이 글자를 입력할 때마다 지도 API 를 호출하도록 변경되었습니다. 호출량이 하루 30만 건에서 240만 건으로 늘어 오후 4시에 사업자의 일일 할당량 한도를 모두 사용했습니다. 이후 자정까지 지도 API 가 429 를 반환하여 새 배송지를 등록할 수 없었습니다. 8시간 동안 신규 배송지 등록 5,300건이 실패했습니다. 사업자에게 긴급 증량을 요청했으나 승인에 하루가 걸려 주소 직접 입력 화면을 열어 우회했습니다. 외부 API 를 호출하는 변경은 예상 호출 수를 할당량과 비교해 적고, 사용량이 70% 를 넘으면 알람이 울리도록 했습니다. 입력이 멈춘 뒤 300ms 가 지나야 호출하고, 같은 검색어는 하루 동안 캐시합니다." },
  { id: "INC-2021-039", title: "연말 주차 계산 오류로 정산 날짜가 1년 뒤로 기록", date: "2021-12-31", services: ["settlement", "reports"], severity: "major", lang: "ko", url: "https://wiki.damson.example/incidents/INC-2021-039", text: "정산 서비스가 날짜 형식에 연도 대신 주차 기준 연도를 나타내는 YYYY 를 사용하고 있었습니다. 12월 마지막 주가 되자 정산일이 2021년이 아닌 2022년 12월로 기록되었습니다. 한 해 뒤의 날짜를 가진 정산 1,950건이 지급 대상에서 빠졌고, 가맹점 입금이 하루 지연되었습니다. 또한 서버 한 대의 시계가 UTC 로 설정되어 있어 자정 전후 9시간 동안 날짜가 서로 달랐습니다. 날짜를 고치는 스크립트를 실행하고 오후에 지급을 다시 진행했습니다. 날짜 형식은 공통 라이브러리에서만 다루고, 시간대는 명시적으로 지정하며 서버 기본값에 의존하지 않습니다. 연말, 윤년, 월말 날짜를 시계를 돌려 가며 검증하는 테스트를 추가했습니다." },
  { id: "INC-2022-005", title: "Flushing the product cache took the catalogue down", date: "2022-02-08", services: ["catalog", "search"], severity: "critical", lang: "en", url: "https://wiki.damson.example/incidents/INC-2022-005", text: "To get rid of stale prices an engineer ran FLUSHALL on the Redis cluster of catalog at noon. The hit rate went from 97 % to zero, and every page view became eleven queries to the database. The primary database reached 100 % CPU within a minute and answered nobody; pages failed with 504. Product pages and search were down for 41 minutes and about 60,000 visitors were affected. Restarting catalog made it worse, because each start warms a local cache with the same queries at once. We shed traffic at the gateway to 10 %, let the cache fill, and opened it again in steps of ten percent. The root cause: the database was sized for a warm cache, and nothing protects it when the cache is cold. Stale entries are now invalidated by key prefix in small portions; FLUSHALL is renamed away in production. Identical requests wait for one another (request coalescing), so that a cold key costs one query and not thousands." },
  { id: "INC-2022-011", title: "An empty list of images crashed every instance", date: "2022-04-05", services: ["mobile-api", "catalog"], severity: "major", lang: "en", url: "https://wiki.damson.example/incidents/INC-2022-011", text: "The catalogue team published a product without any image, which had never happened before. The mobile API took the first image of the list without looking whether there is one, and the exception was thrown outside the handler, in a callback. Node ended the process; the load balancer sent the same request to the next instance, which ended too. Within a minute all 16 instances were restarting, and the start page of the app stayed empty for 23 minutes for 210,000 users. Taking the product offline ended it. The cause was unexpected input that one service may send and the other had never seen; the contract between them does not say that images may be empty. The schema of products now says at least one image, and the importer refuses what breaks it. The mobile API treats each product on its own: a bad one is left out and counted, and the page is shown." },
  { id: "INC-2022-016", title: "The order items ran out of integers", date: "2022-05-17", services: ["orders"], severity: "critical", lang: "en", url: "https://wiki.damson.example/incidents/INC-2022-016", text: 'At 21:04 the sequence of order_items reached 2,147,483,647, the largest number of its 4-byte id. Every insert failed with "integer out of range", and with it every new order. Orders were closed for 2 hours and 35 minutes in the evening; about 12,000 customers could not buy. The column had been an integer since the first year, and a ticket to widen it was 14 months old. Changing the type in place would have rewritten 2.1 billion rows. We ended it by letting the sequence go on from minus 2,147,483,648, which gave time for the real repair. The table was moved to bigint over three weeks with a second column, triggers and batches. A daily check now tells every sequence and every foreign key that is past 50 % of its type, and new tables with integer keys are refused in review.' },
  { id: "INC-2022-021", title: "One UPDATE over all orders stopped the replicas", date: "2022-06-28", services: ["orders", "reports"], severity: "major", lang: "en", url: "https://wiki.damson.example/incidents/INC-2022-021", text: "A data migration filled the new column region of orders with a single UPDATE of 95 million rows in one transaction. The statement ran for 50 minutes, wrote 130 GB of WAL and left as many dead tuples behind. Both read replicas fell more than half an hour behind, so order history showed customers yesterday's state, and reports read numbers that were too low. Around 6,000 support tickets asked where an order had gone. The cause was the missing batching of the backfill; the script had been tried on a copy with 1 % of the data. We killed the transaction at 15:20, the rollback took another 20 minutes, and vacuum kept the disks busy until the evening. The backfill was repeated at night in batches of 5,000 rows with a pause whenever the replication lag went over two seconds. A template for backfills with batches, pauses and a resume point lies in the migrations handbook now." },
  { id: "INC-2022-026", title: "The clean-up of test accounts deleted real ones", date: "2022-08-02", services: ["accounts"], severity: "critical", lang: "en", url: "https://wiki.damson.example/incidents/INC-2022-026", text: 'A monthly job deletes accounts whose address ends in test.damson.example. A release changed the filter to a list of domains from the configuration; in production the list was missing and the filter matched everything. The job deleted 48,000 accounts in the four minutes until an engineer saw the number in the log and stopped it. The deletion was a real DELETE with cascades, so carts, addresses and saved cards were gone too. We restored the rows from the backup of the night and the write-ahead log; the last customer could sign in again after 19 hours. The cause was that an empty filter meant "all" and not "none". Jobs that delete now mark first and delete after 14 days, refuse more than 500 rows without a person, and print what they would delete before they do. Restoring single accounts from a backup is practised every quarter.' },
  { id: "INC-2022-030", title: "Routing table pushed to every region in eight seconds", date: "2022-09-13", services: ["gateway"], severity: "critical", lang: "en", url: "https://wiki.damson.example/incidents/INC-2022-030", text: "A new routing rule for the gift card service was merged into the gateway configuration and pushed to all four regions by the usual job. The rule carried an empty host pattern, which matches every host. All requests of all customers were sent to gift cards, which answered 404, for 19 minutes. The configuration is data, so it went the fast way: no canary, no stages, eight seconds from merge to the whole world. The rollback was slow because the tool that pushes configuration is reached through the same gateway. An engineer copied the earlier file to the hosts by hand, region after region. Configuration now takes the same road as code: one host, one region, everything, with five minutes of looking in between. The validator refuses patterns that match more than the rule names, and there is a way in that does not pass through the gateway." },
  { id: "INC-2022-033", title: "A DNS record was replaced before anything stood behind the new name", date: "2022-10-18", services: ["gateway", "notifications"], severity: "critical", lang: "en", url: "https://wiki.damson.example/incidents/INC-2022-033", text: "The DNS entry of api.damson.example was moved from an A record to a CNAME of the new load balancer. The zone tool deletes the old record first and then creates the new one, and the creation failed because the name still had a TXT record. Resolvers answered NXDOMAIN, and many kept that answer for the hour that the zone's negative TTL allows. The API could not be reached by a growing part of customers for 1 hour and 40 minutes, up to 70 %. Putting the old record back took four minutes; the rest was waiting for caches. The TTL of the record had not been lowered before the change, nor that of the negative answers. Before a DNS change both TTLs go to 60 seconds two days ahead, and the change is one transaction that adds before it removes. The change is rehearsed in a zone of its own, and resolvers on three networks are asked before and after." },
  { id: "INC-2022-041", title: "푸시 인증서 만료로 주말 동안 알림 미발송", date: "2022-11-06", services: ["notifications", "gateway"], severity: "major", lang: "ko", url: "https://wiki.damson.example/incidents/INC-2022-041", text: "일요일 0시에 앱 푸시 발송에 쓰는 클라이언트 인증서가 만료되었습니다. 알림 서비스는 푸시 사업자와의 연결이 거부되었지만 오류를 경고 수준으로만 남겨 아무도 알지 못했습니다. 월요일 오전 9시 고객센터 문의로 인지할 때까지 33시간 동안 배송 알림 26만 건이 발송되지 않았습니다. 인증서는 작년에 담당자가 수동으로 발급했고, 만료일 관리 목록에 등록되어 있지 않았습니다. 새 인증서를 발급받아 교체하고 밀린 알림 가운데 유효한 것만 재발송했습니다. 모든 인증서를 관리 목록에 등록하고 만료 30일 전 자동 갱신, 14일 전 호출 알람을 적용했습니다." },
  { id: "INC-2022-044", title: "쿠버네티스 버전 업그레이드 후 인그레스 규칙 무시", date: "2022-12-13", services: ["gateway", "search"], severity: "major", lang: "ko", url: "https://wiki.damson.example/incidents/INC-2022-044", text: "쿠버네티스 클러스터를 1.21 에서 1.22 로 업그레이드했습니다. 새 버전에서는 extensions/v1beta1 Ingress API 가 제거되어, 옛 형식으로 작성된 규칙 14개가 적용되지 않았습니다. 업그레이드 직후에는 기존 규칙이 남아 있어 정상이었지만, 인그레스 컨트롤러가 재시작되자 검색과 상품 주소가 404 를 반환했습니다. 52분 동안 검색 유입 고객 약 4만 명이 상품 페이지를 열지 못했습니다. 매니페스트를 networking.k8s.io/v1 형식으로 고쳐 다시 적용하여 복구했습니다. 업그레이드 점검표에 폐기된 API 사용 여부가 있었으나 저장소에 있는 파일만 보고 클러스터에 실제로 있는 객체는 확인하지 않았습니다. 플랫폼 업그레이드 전에는 클러스터에서 폐기 예정 API 호출 지표를 확인하고, 컨트롤러 재시작까지 포함한 리허설을 스테이징에서 수행합니다." },
  { id: "INC-2022-047", title: "디버그 로그로 디스크가 가득 차 결제 서버 정지", date: "2022-12-27", services: ["payments"], severity: "major", lang: "ko", url: "https://wiki.damson.example/incidents/INC-2022-047", text: "원인 조사를 위해 결제 서비스의 로그 수준을 DEBUG 로 올린 설정이 배포 후에도 남아 있었습니다. 로그가 시간당 40GB 씩 쌓여 새벽 5시에 디스크 사용률이 100% 가 되었습니다. 결제 서버는 거래 저널을 쓰지 못해 요청을 거부했고, 12대 가운데 9대가 차례로 멈췄습니다. 새벽 시간이었지만 1시간 20분 동안 결제 2,100건이 실패했습니다. 오래된 로그 파일을 지우고 로그 수준을 되돌려 복구했습니다. 디스크 알람은 95% 에서 울리도록 되어 있었으나 당직자에게 도착했을 때는 8분밖에 남지 않았습니다. 로그는 별도 볼륨에 기록하고 크기로 순환시키며, 알람은 남은 시간을 예측하여 4시간 전에 울립니다. 임시 로그 설정에는 만료 시각을 함께 지정합니다." },
  { id: "INC-2022-050", title: "11월 11일 선착순 이벤트 트래픽 급증으로 전체 지연", date: "2022-11-11", services: ["gateway", "catalog", "checkout"], severity: "critical", lang: "ko", url: "https://wiki.damson.example/incidents/INC-2022-050", text: "자정에 시작한 선착순 쿠폰 이벤트로 평소의 14배에 이르는 트래픽이 30초 안에 몰렸습니다. 예상은 5배였고, 푸시 알림이 전 고객에게 동시에 발송된 것이 급증을 더 가파르게 만들었습니다. 오토스케일링은 3분 뒤에야 인스턴스를 늘렸지만 이미 대기열이 가득 차 있었습니다. 28분 동안 접속자 52만 명 가운데 절반 이상이 오류나 지연을 겪었습니다. 대기실 페이지를 켜고 초당 입장 인원을 제한하여 서비스를 정상화했습니다. 이벤트 전에는 예상 최대치의 두 배로 부하 테스트를 하고 인스턴스를 미리 늘려 둡니다. 푸시 알림은 10분에 걸쳐 나누어 발송하고, 대기실은 이벤트 시작 전에 켜 둡니다." },
  { id: "INC-2023-006", title: "A tab in a YAML file silenced notifications", date: "2023-02-28", services: ["notifications"], severity: "minor", lang: "en", text: "A change of the template list in notifications.yml was indented with a tab. The service reads the file only when it starts, so nothing happened on the day of the merge. Two days later a routine restart of the nodes started the pods anew, and all of them crashed while parsing the invalid configuration. No order confirmation was mailed for 2 hours; 18,000 messages were sent late from the queue, and none was lost. It took 50 minutes to connect the crash with a commit that was two days old. We fixed the file and restarted the deployment. The pipeline now loads every configuration file with the parser of the service itself before it may be merged. A change of configuration restarts one pod at once, so that a mistake shows while its author still sits there." },
  { id: "INC-2023-010", title: "The address check of a provider was down, and so were we", date: "2023-04-11", services: ["checkout", "delivery"], severity: "major", lang: "en", url: "https://wiki.damson.example/incidents/INC-2023-010", text: `The provider with which we check delivery addresses had an outage of its own for two hours. Checkout calls it before the order is taken, waits up to 30 seconds, and refuses the order when no answer comes. For 1 hour and 48 minutes every order with a new address failed, some 3,900. The third party's outage was not ours, but the decision to depend on it for every order was. We ended it with a switch that had to be written first: orders are taken without the check. There was no fallback, no circuit breaker and no agreement with the business about what to do without the check. Calls to third parties now have 800 ms and a circuit breaker, and each has a written answer to "what if it is gone?". Addresses that could not be checked are checked later, in the queue of the warehouse.` },
  { id: "INC-2023-014", title: "SET NOT NULL scanned 410 million ledger entries", date: "2023-05-09", services: ["ledger", "settlement"], severity: "major", lang: "en", url: "https://wiki.damson.example/incidents/INC-2023-014", text: "The second step of a planned clean-up ran ALTER TABLE entries ALTER COLUMN account_id SET NOT NULL on the ledger database at 10:12. PostgreSQL has to look at every row before it believes such a constraint, and it does so while nobody else may touch the table. The scan took 11 minutes on 410 million rows. Postings from checkout timed out, settlement could not close the morning batch, and 3,400 refunds were delayed until noon. The root cause was that the author knew the column had no nulls and took the change for a change of metadata only. A reviewer had asked about the size of the table; the question stayed open when the release was approved. The on-call engineer waited for the scan to end, because cancelling it would have meant doing it all again. Prevention: first ADD CONSTRAINT ... CHECK (account_id IS NOT NULL) NOT VALID, then VALIDATE CONSTRAINT, which lets others write, then SET NOT NULL, which finds the proof and does not scan. Migrations of tables over one million rows now need the eye of the database team." },
  { id: "INC-2023-019", title: "A regular expression in a fraud rule ate all CPUs", date: "2023-06-27", services: ["fraud", "payments"], severity: "critical", lang: "en", url: "https://wiki.damson.example/incidents/INC-2023-019", text: "A new fraud rule matched e-mail addresses with a pattern that nests two repetitions. For most addresses it ended at once; for one of 60 characters without an at sign it backtracked for minutes. Each such address held one core, and after the ninth all cores of the fraud service were busy. Payments waits for the verdict of fraud, so payments were refused after 3 seconds; 62 % failed over 33 minutes. Rules are pushed without a release, and nobody measures what one costs. Removing the rule and restarting the service ended it. Rules now run on RE2, which cannot backtrack, and each evaluation has 5 ms. A new rule is first run against the last 100,000 payments, with the slowest one in the report." },
  { id: "INC-2023-023", title: "Nobody noticed that password mails had stopped", date: "2023-08-08", services: ["notifications", "accounts"], severity: "minor", lang: "en", text: "A change of the mail provider's sending domain made all password reset mails bounce. The provider accepted each mail with status 202, so our metrics counted it as sent. For 9 days about 400 customers a day did not get their mail, and we learnt of it from an app store review. There was no alert: bounces are reported by webhook to an address that had not been read since the team was split. We set the right SPF and DKIM records, which ended the bounces within an hour. The gap in monitoring was the true failure: we watched what we do and not what the customer gets. A synthetic customer now resets a password every ten minutes and pages when no mail arrives in five. Every release that touches a way to the customer names the metric by which its loss would be seen." },
  { id: "INC-2023-027", title: "Threads of checkout all waited for inventory", date: "2023-09-05", services: ["checkout", "inventory"], severity: "major", lang: "en", url: "https://wiki.damson.example/incidents/INC-2023-027", text: "A new call asks inventory for the delivery date while the cart is shown. It shares the pool of 200 worker threads with everything else that checkout does. When inventory became slow on the first school day, all 200 threads stood waiting for delivery dates, and not one was left to take payments. Checkout was unavailable for 29 minutes although payments itself was well; 4,100 orders were lost by our estimate. The capacity of the pool was exhausted by the least important call on the page. Turning off the delivery dates ended it. Each dependency now has a pool of its own, with a limit of 20 threads for inventory (a bulkhead), and the page is shown without the date when that is full. Load tests make one dependency slow at a time, and not only everything fast." },
  { id: "INC-2023-031", title: "The internal CA's certificate ran out on a Sunday", date: "2023-10-22", services: ["ledger", "fraud"], severity: "critical", lang: "en", url: "https://wiki.damson.example/incidents/INC-2023-031", text: 'At 02:00 on Sunday the client certificate with which checkout talks to ledger by mutual TLS expired. Every call between the two services failed with "certificate has expired" from that minute on. Checkout accepted orders and could not book them, so it refused all payments by design; 9,800 customers were turned away in 3 hours and 10 minutes. The certificate had been issued by hand for 365 days when the services were split, outside the inventory that the renewal job reads. No alert existed for its expiry date: the probe watches public endpoints alone. The on-call engineer needed two hours to find who may sign with the internal CA. A new certificate with its chain was rolled out to both namespaces and the pods restarted, which ended the outage. All certificates are in the inventory now, renew themselves 30 days before their expiry, and page 14 days before if they have not.' },
  { id: "INC-2023-035", title: "Twice the pods, twice the connections, no database", date: "2023-11-14", services: ["accounts", "gateway"], severity: "critical", lang: "en", url: "https://wiki.damson.example/incidents/INC-2023-035", text: 'For the sale the number of accounts pods was raised from 40 to 90, each with a pool of 20 database connections. PostgreSQL allows 1,000; the first 50 pods took them all, and the others crashed at start with "too many clients already". Worse, the crash loop opened connections as fast as others closed them, so that healthy pods lost theirs. Nobody could sign in for 22 minutes; 33,000 sign-ins failed. We scaled back to 45 pods and the database recovered by itself. The connection limit was written down nowhere that the scaling change would have shown it. A connection pooler (PgBouncer) stands before the database now, and pods times pool size is checked against the limit when a manifest changes. Start-up waits with growing pauses when the database refuses, and does not crash.' },
  { id: "INC-2023-041", title: "주문 테이블 NOT NULL 컬럼 추가로 전체 주문 중단", date: "2023-12-05", services: ["orders", "checkout"], severity: "critical", lang: "ko", url: "https://wiki.damson.example/incidents/INC-2023-041", text: "주문 서비스 3.18 배포에 포함된 마이그레이션이 2억 3천만 건이 쌓인 orders 테이블에 delivery_type 컬럼을 NOT NULL 제약 조건과 함께 추가했습니다. 같은 시각 정산팀의 조회 쿼리가 10분 넘게 실행 중이어서 ALTER TABLE 은 ACCESS EXCLUSIVE 잠금을 얻지 못하고 대기했습니다. 대기 중인 잠금 뒤로 모든 SELECT 와 INSERT 가 줄을 서면서 커넥션 풀이 1분 만에 고갈되었습니다. 10시 21분부터 41분간 주문과 결제가 전면 중단되었고, 약 2만 7천 명의 고객이 오류 화면을 보았습니다. 스테이징 테이블은 5만 건이라 마이그레이션이 0.2초 만에 끝났기 때문에 사전에 발견하지 못했습니다. 담당자가 ALTER 문을 취소하고 이전 버전으로 롤백하여 서비스를 복구했습니다. 재발 방지를 위해 대용량 테이블의 컬럼은 먼저 NULL 허용으로 추가하고, 값을 나누어 채운 뒤, CHECK 제약을 NOT VALID 로 만들고 검증한 다음에 NOT NULL 로 바꾸기로 했습니다. 모든 마이그레이션에는 lock_timeout 을 3초로 설정하여, 잠금을 얻지 못하면 고객을 기다리게 하지 않고 스스로 포기합니다." },
  { id: "INC-2023-044", title: "소비자 배포 후 메시지 큐가 여섯 시간 분량 적체", date: "2023-12-19", services: ["notifications", "orders"], severity: "major", lang: "ko", url: "https://wiki.damson.example/incidents/INC-2023-044", text: "알림 소비자 배포에서 한 번에 가져오는 메시지 수를 500개에서 1개로 바꾼 설정이 함께 반영되었습니다. 처리 속도가 초당 4천 건에서 90건으로 떨어졌고, 주문 이벤트 큐에 메시지가 쌓이기 시작했습니다. 큐 적체 알람의 기준이 메시지 수가 아닌 디스크 사용량이어서 4시간 뒤에야 울렸습니다. 적체는 최대 830만 건에 이르렀고 주문 확인 알림이 최대 6시간 늦게 도착했습니다. 설정을 되돌리고 소비자를 20대로 늘려 2시간 만에 밀린 메시지를 모두 처리했습니다. 컨슈머 지연 시간을 서비스 지표로 삼아 1분이 넘으면 호출하도록 알람을 바꿨습니다. 소비자를 배포할 때는 처리량과 큐 길이를 10분간 비교한 뒤 다음 인스턴스로 진행합니다." },
  { id: "INC-2023-047", title: "전 인스턴스 동시 배포로 로그인 전면 장애", date: "2023-12-26", services: ["gateway", "accounts"], severity: "critical", lang: "ko", url: "https://wiki.damson.example/incidents/INC-2023-047", text: "연말 동결 전에 서두르느라 계정 서비스를 카나리 없이 60대 전체에 한 번에 배포했습니다. 새 버전은 세션 쿠키의 서명 방식을 바꾸었는데, 이전 쿠키를 읽는 코드에 오류가 있었습니다. 배포와 동시에 로그인된 모든 고객의 세션이 무효가 되어 재로그인이 몰렸고 인증 서버가 과부하로 응답하지 못했습니다. 46분 동안 고객 34만 명이 로그인하지 못했습니다. 롤백도 전체를 한꺼번에 진행하여 서비스가 잠시 더 중단되었습니다. 한 대에 먼저 배포했다면 5분 안에 알 수 있었던 문제입니다. 모든 배포는 1대, 10%, 50%, 100% 순서로 진행하고 각 단계에서 오류율을 비교하며, 파이프라인에서 단계를 건너뛸 수 없게 했습니다." },
  { id: "INC-2023-050", title: "타임아웃 단축으로 느린 카드사의 승인이 중복 처리", date: "2023-12-12", services: ["payments", "gateway"], severity: "major", lang: "ko", url: "https://wiki.damson.example/incidents/INC-2023-050", text: "응답 속도를 개선하기 위해 게이트웨이의 결제 타임아웃을 30초에서 5초로 줄였습니다. 일부 카드사는 점심시간에 승인까지 7초 이상 걸리는데, 이 값은 평균 지표에 드러나지 않았습니다. 게이트웨이는 실패로 응답했지만 결제 서비스는 승인을 끝까지 진행했습니다. 고객이 다시 결제를 시도하면서 640건이 이중으로 승인되었고 1시간 5분 동안 실패율이 12% 까지 올랐습니다. 타임아웃을 30초로 되돌리고 이중 승인 건을 당일 취소했습니다. 타임아웃은 평균이 아닌 99.9 백분위 응답 시간을 기준으로 정하고, 호출하는 쪽이 호출받는 쪽보다 길어야 합니다. 결제 요청에는 멱등 키를 넣어 재시도해도 한 번만 승인되게 했습니다." },
  { id: "INC-2024-002", title: "Two workers charged the same order twice", date: "2024-01-16", services: ["payments", "wallet"], severity: "critical", lang: "en", url: "https://wiki.damson.example/incidents/INC-2024-002", text: `With release 5.0 the capture of payments moved from one worker to three, to be faster on Saturdays. The worker read orders in the state "authorised", captured the amount and then set the state: between the two, another worker could read the same order. The race showed only under load, and so not in the tests, which run one worker. 1,260 customers were charged twice in 3 hours before the reconciliation job noticed the difference. We went back to one worker and refunded all second charges the same day. The root cause was a check and an act without a lock or an idempotency key. Orders are now claimed with SELECT ... FOR UPDATE SKIP LOCKED, and the capture carries the order's id as idempotency key to the acquirer. Whatever moves money is tested with ten workers on the same data.` },
  { id: "INC-2024-008", title: "Renewed gateway certificate came without its intermediate", date: "2024-02-13", services: ["gateway", "payments"], severity: "critical", lang: "en", url: "https://wiki.damson.example/incidents/INC-2024-008", text: "The yearly renewal of the certificate for api.damson.example was deployed to the gateway at 09:00. The new file held only the leaf certificate; the intermediate of the issuing CA was missing from the chain. Browsers had the intermediate in their cache and showed nothing, so our own check in a browser passed. Mobile apps on Android and the servers of eleven partner banks could not build the chain and refused the TLS handshake. Card authorisations fell by 38 % for 72 minutes, about 14,500 payments, until a partner phoned us. The renewal script had always concatenated the two files by hand, and the CA had changed its intermediate this year. We ended it by deploying fullchain.pem to all gateway instances. The pipeline now verifies the chain with openssl s_client from a host with an empty trust cache before and after the rollout. One instance gets the new certificate first and is watched for ten minutes, with handshake errors on the release dashboard." },
  { id: "INC-2024-011", title: "Vacuum had been off for the largest table", date: "2024-03-19", services: ["reports", "ledger"], severity: "minor", lang: "en", text: "To make a bulk load faster, autovacuum had been turned off for the table postings and never turned on again. Five months later PostgreSQL warned that the transaction ids were running out and started a forced vacuum to prevent wraparound. It read 2 TB with high priority in the middle of the day, and queries of ledger became five times slower. Reports were late by 4 hours, and postings took up to 9 seconds for an hour and a half. The maintenance could not be stopped without the risk that the database refuses all writes. We moved reporting to the replica and let it finish during the evening. Table settings that differ from the default are now listed on the database dashboard with an expiry date. The age of the oldest transaction id pages at half of the limit, months before anything happens." },
  { id: "INC-2024-015", title: "A readiness probe that asked the database restarted everything", date: "2024-05-07", services: ["checkout"], severity: "major", lang: "en", url: "https://wiki.damson.example/incidents/INC-2024-015", text: "A release changed the liveness probe of the checkout Deployment to the path /health/deep, which asks the database. At 12:15 the database was slow for 20 seconds because of a checkpoint. All 36 pods failed the probe at the same time, and Kubernetes restarted them all. The restart of all pods at once filled the connection pool, which kept the database slow, which failed the probes again. Checkout was down for 31 minutes in this circle; 7,700 customers got an error. Setting the probe back with kubectl patch ended it. A liveness probe asks only whether the process itself still works; what it depends on belongs into readiness, with its own thresholds. A policy now refuses manifests whose liveness path is the deep one, and a PodDisruptionBudget and maxUnavailable bound what may go at once." },
  { id: "INC-2024-019", title: "A removed feature flag left the experimental ranker on", date: "2024-06-04", services: ["search", "catalog"], severity: "major", lang: "en", url: "https://wiki.damson.example/incidents/INC-2024-019", text: "A clean-up removed the flag search.neural-ranker together with the old branch of the code. The flag was believed to be fully rolled out; in truth it was enabled for 5 % of sessions in one country. With the release all traffic went to the new ranker, which had a fifth of the capacity of the old one. Search latency rose from 80 ms to 6 s, and category pages that wait for search timed out. For 26 minutes two thirds of searches returned an error page, some 130,000 requests. We rolled back to the earlier image; the flag came back with it. The cause was that nobody looked at the real exposure of the flag before it was deleted. A flag may be removed only with a screenshot of its exposure over seven days in the pull request, and the removal is released on its own." },
  { id: "INC-2024-023", title: "The database failed over and the services held on to the old primary", date: "2024-07-30", services: ["payments", "ledger"], severity: "critical", lang: "en", url: "https://wiki.damson.example/incidents/INC-2024-023", text: 'During the patching of hosts the primary of the payments database was switched over to its standby, as planned, within 12 seconds. The payments service had resolved the address of the primary once at start and kept its open connections. It went on writing to the old primary, which was read-only by then, and every write failed. Payments were down for 27 minutes, 8,300 of them, while the database dashboards were green. Restarting all pods ended it. The driver caches DNS for ever by default, and a failover of the database had not been tried since the driver was changed. The pool now closes connections that answer "read-only transaction", and addresses live for 5 seconds. A failover is practised in staging before each patch day, under load.' },
  { id: "INC-2024-027", title: "The second region had never been asked to carry it all", date: "2024-08-20", services: ["payments", "gateway", "ledger"], severity: "critical", lang: "en", url: "https://wiki.damson.example/incidents/INC-2024-027", text: "A fire alarm switched off the power of our first data centre at 13:37, and traffic was moved to the second as the plan says. The failover had last been exercised two and a half years before, with a tenth of the traffic. In the second region the payments service lacked the secret of the newest acquirer, and the ledger had half of the necessary nodes. Payments failed for 2 hours and 20 minutes; 31,000 customers were affected. We added nodes and copied secrets by hand while customers waited. The disaster recovery plan was right on paper, but the region had drifted with each release since. Both regions now carry half of the traffic every day, and once a quarter one of them carries all of it for an hour at noon. A release is complete only when both regions run it with the same configuration, which a job compares every night." },
  { id: "INC-2024-033", title: "인증서 갱신 시 중간 인증서 누락으로 앱 결제 실패", date: "2024-09-24", services: ["gateway", "payments"], severity: "critical", lang: "ko", url: "https://wiki.damson.example/incidents/INC-2024-033", text: "pay.damson.example 도메인의 TLS 인증서를 갱신하면서 게이트웨이에 서버 인증서만 배포하고 중간 인증서를 체인에 포함하지 않았습니다. PC 브라우저는 캐시에 중간 인증서를 가지고 있어 정상으로 보였고, 담당자는 브라우저로만 확인했습니다. 안드로이드 앱과 제휴 카드사 서버는 인증서 체인을 검증하지 못해 TLS 핸드셰이크에 실패했습니다. 오전 9시부터 58분 동안 앱 결제의 71%가 실패했으며 영향받은 결제는 약 1만 8천 건입니다. 올해부터 인증기관의 중간 인증서가 바뀌었는데 갱신 절차서에는 작년 파일을 그대로 쓰도록 되어 있었습니다. 중간 인증서를 포함한 전체 체인 파일을 다시 배포하여 장애를 해소했습니다. 앞으로는 갱신 전후에 신뢰 캐시가 없는 서버에서 openssl s_client 로 체인을 검증하고, 한 대에 먼저 적용해 10분간 핸드셰이크 오류를 확인한 뒤 전체에 배포합니다." },
  { id: "INC-2024-036", title: "간편결제 플래그 기본값 변경으로 전체 고객에게 미완성 기능 노출", date: "2024-10-15", services: ["checkout", "wallet"], severity: "critical", lang: "ko", url: "https://wiki.damson.example/incidents/INC-2024-036", text: "체크아웃 배포에서 기능 플래그 wallet.quick-pay 의 기본값이 false 에서 true 로 변경되었습니다. 해당 기능은 사내 직원에게만 열려 있었고, 본인 인증 연동이 끝나지 않은 상태였습니다. 배포가 완료된 14시 정각에 규칙이 없는 모든 사용자에게 기능이 한꺼번에 켜졌습니다. 간편결제를 선택한 고객은 인증 단계에서 멈췄고, 36분 동안 결제 시도 9,400건이 실패했습니다. 코드 리뷰에서는 플래그 정리 작업으로 설명되어 있어 전체 공개라는 사실이 드러나지 않았습니다. 플래그 서비스에서 전체 끔 규칙을 적용하여 2분 만에 복구했습니다. 플래그의 기본값은 규칙으로 100% 노출을 일주일 유지한 뒤에만 바꾸고, 변경은 1, 10, 50, 100% 순서로 단계적으로 진행합니다. 기본값을 바꾸는 변경에는 서비스 책임자의 추가 승인을 받도록 했습니다." },
  { id: "INC-2024-039", title: "백업이 석 달째 비어 있어 재고 데이터 복구 지연", date: "2024-11-12", services: ["inventory"], severity: "critical", lang: "ko", url: "https://wiki.damson.example/incidents/INC-2024-039", text: "운영자가 재고 데이터베이스에서 잘못된 테이블을 삭제하여 백업으로 복원을 시도했습니다. 최근 백업 파일을 열어 보니 크기가 0 이었고, 석 달 전 백업 서버를 교체한 뒤부터 모두 비어 있었습니다. 백업 작업은 압축 명령의 실패를 무시하고 성공으로 기록하고 있었습니다. 복제 서버의 로그와 창고 실사 자료를 합쳐 재고를 되살리는 데 27시간이 걸렸고, 그동안 상품 6만 종을 판매하지 못했습니다. 근본 원인은 백업을 만들기만 하고 복원해 본 적이 없다는 것입니다. 이제 매일 밤 최신 백업을 별도 서버에 복원하여 행 수를 운영과 비교하고, 차이가 1% 를 넘으면 호출합니다. 테이블 삭제는 이름을 먼저 바꾸고 2주 뒤에 지우는 절차를 따릅니다." },
  { id: "INC-2024-042", title: "배포 순서가 바뀌어 새 이벤트를 이해하지 못한 배송 서비스", date: "2024-12-03", services: ["orders", "delivery"], severity: "major", lang: "ko", url: "https://wiki.damson.example/incidents/INC-2024-042", text: "주문 서비스는 새 이벤트 버전 2 를 발행하고, 배송 서비스는 이를 읽도록 함께 변경되었습니다. 릴리스 노트에는 배송 서비스를 먼저 배포하도록 적혀 있었지만 파이프라인은 이름 순서로 배포했습니다. 주문 서비스가 먼저 배포된 25분 동안 배송 서비스는 이벤트를 해석하지 못하고 버렸습니다. 출고 지시 3,800건이 누락되어 다음 날 배송이 하루씩 늦어졌습니다. 버려진 이벤트를 보관소에서 찾아 다시 발행하여 출고를 진행했습니다. 원인은 서비스 사이의 의존 관계와 배포 순서가 문서에만 있고 코드로 강제되지 않은 것입니다. 이제 모듈 설정에 배포 순서를 적으면 파이프라인이 앞선 모듈이 정상인 것을 확인한 뒤에만 다음으로 넘어갑니다. 소비자는 모르는 버전의 이벤트를 버리지 않고 따로 보관합니다." },
  { id: "INC-2024-045", title: "잘못된 빌드 산출물이 운영에 배포됨", date: "2024-12-10", services: ["mobile-api"], severity: "major", lang: "ko", url: "https://wiki.damson.example/incidents/INC-2024-045", text: "빌드 서버의 캐시가 다른 브랜치의 결과를 돌려주어, 실험 브랜치의 코드가 담긴 이미지에 릴리스 태그가 붙었습니다. 배포된 이미지는 테스트를 통과한 커밋과 달랐지만 태그가 같아 아무도 알아차리지 못했습니다. 실험 코드가 테스트 서버 주소를 호출하여 장바구니 조회가 24분 동안 실패했고 사용자 6만 명이 영향을 받았습니다. 이전 이미지의 다이제스트를 지정해 다시 배포하여 복구했습니다. 원인은 캐시 키에 커밋 해시가 빠져 있었던 것입니다. 이제 배포는 태그가 아닌 다이제스트로만 하고, 이미지에 기록된 커밋이 승인된 커밋과 같은지 배포 전에 확인합니다. 릴리스 빌드는 캐시 없이 깨끗한 환경에서 수행합니다." },
  { id: "INC-2025-003", title: "A renamed event field stopped settlement", date: "2025-01-21", services: ["orders", "settlement"], severity: "major", lang: "en", url: "https://wiki.damson.example/incidents/INC-2025-003", text: "Orders renamed the field total of the event order-paid to total_amount, in code and schema at once. Settlement still read total, found nothing, and took nothing for zero. For 6 hours orders were settled with merchants at zero, 2,700 payouts in all, before a merchant asked. The schema registry had accepted the change, since compatibility was checked for the producer's topic only and with defaults allowed. We replayed the topic with a translation of the field and paid out the difference the next morning. The two services had drifted apart about what an event looks like, and no test runs one against the other. Fields are now added beside the old ones, and the old ones go only when no consumer reads them any more. Contract tests of the consumers run in the pipeline of the producer, and settlement refuses an amount that is missing." },
  { id: "INC-2025-007", title: "A patch version of the HTTP library dropped a header", date: "2025-02-25", services: ["gateway"], severity: "major", lang: "en", url: "https://wiki.damson.example/incidents/INC-2025-007", text: "The weekly bot updated 31 dependencies in one pull request, among them the HTTP library from 4.2.7 to 4.2.8. The patch version no longer forwards header names with an underscore, for safety, as its changelog says in the fourth paragraph. Our partners send the signature in X_Signature; the gateway lost the header, and every call of every partner was rejected as unsigned. Partner orders failed for 1 hour and 12 minutes, 5,600 in all. The tests use a fake client with a hyphen in the name, so all was green. Pinning 4.2.7 again and releasing ended it. Dependency upgrades of what stands in the path of a request are now released one at a time with a canary of 5 %. A recorded day of partner requests is replayed against each new version of the gateway." },
  { id: "INC-2025-012", title: "New address form switched on for everyone", date: "2025-04-15", services: ["checkout"], severity: "critical", lang: "en", url: "https://wiki.damson.example/incidents/INC-2025-012", text: 'The release of checkout changed the default of the flag checkout.address-v2 from false to true in the code. Until then it had been on for our employees and 2 % of customers, by an explicit rule in the flag service. Everybody without a rule took the new default at once when the release went out at 11:30, including customers abroad, whose postcodes the form refused. Orders from outside the country fell to almost nothing for 47 minutes; we estimate 5,200 abandoned carts. The reviewers saw a change of one word and took it for the clean-up that its title promised. Setting an explicit rule "off for all" in the flag service ended it in two minutes, once somebody knew which flag it was. A default is what users get when nobody decides: it may change only after the flag stood at 100 % by rule for a week. The linter now asks for a second approval wherever the default of a flag changes, and rollouts go 1, 10, 50, 100 percent.' },
  { id: "INC-2025-014", title: "Draining the load balancer cut uploads in two", date: "2025-05-06", services: ["gateway"], severity: "major", lang: "en", url: "https://wiki.damson.example/incidents/INC-2025-014", text: "The load balancer in front of the gateway was changed from least-connections to round-robin, with a new target group. Registering the new targets worked; deregistering the old ones used the default draining of 0 seconds in place of 300. All open connections were cut at once, and clients came back together on targets that had not finished their health checks. The load balancer found no healthy target for 4 minutes and answered 503 to everyone; uploads of sellers failed for 20 minutes more. About 16,000 requests were lost. We put the old target group back, waited for the new one to be healthy and moved the weight in steps. Changes of a load balancer now go by weights, 5 to 100, and the old group stays registered until its connections are zero. The check of the change reads draining time, health check and number of healthy targets before it goes on." },
  { id: "INC-2025-018", title: "A missing index made the brand page scan the table", date: "2025-06-10", services: ["catalog"], severity: "major", lang: "en", url: "https://wiki.damson.example/incidents/INC-2025-018", text: "The release added a filter by brand to the product list. The query had run in 3 ms in staging, where the table fits into memory; in production it became a sequential scan of 44 million rows. Each view of a brand page took 7 seconds and a whole core of the database. A newsletter linked to brand pages at 10:00, and at 10:06 the database was at its limit and all queries of catalog were slow. Product pages were degraded for 51 minutes for some 90,000 visitors. We turned the filter off and built the index with CREATE INDEX CONCURRENTLY, which took 14 minutes. The root cause: no one had looked at the plan of the query on data of real size. New queries are now explained against an anonymised copy of production in the pipeline, and a scan of more than a million rows fails the check. Every query of the shop pages has a statement_timeout of one second." },
  { id: "INC-2025-022", title: "Terraform destroyed and re-created the search cluster", date: "2025-08-12", services: ["search", "catalog"], severity: "critical", lang: "en", url: "https://wiki.damson.example/incidents/INC-2025-022", text: 'A refactoring moved the search cluster into a Terraform module. The state was not moved with it, so the plan said "1 to destroy, 1 to add", in line 340 of 900. The pipeline applied the plan after one approval; the cluster and its disks were deleted in six minutes. Search was gone for 3 hours and 15 minutes, until the index had been rebuilt from the catalogue. Visitors found products only by category; sales were 44 % lower during that time. The automation did what it was told, and neither tool nor reviewer stops at a destroy of something that holds data. prevent_destroy is set on everything with a disk, and the pipeline shows destroys first and asks for a second person by name. Moves of state are pull requests of their own, whose plan must be empty.' },
  { id: "INC-2025-031", title: "인덱스 생성이 포인트 적립 테이블의 쓰기를 막음", date: "2025-09-23", services: ["wallet"], severity: "major", lang: "ko", url: "https://wiki.damson.example/incidents/INC-2025-031", text: "포인트 조회를 빠르게 하려고 point_history 테이블에 인덱스를 추가했으나 CONCURRENTLY 옵션이 빠져 있었습니다. 1억 8천만 건에 대한 인덱스 생성이 17분 동안 진행되었고, 그동안 테이블에 대한 모든 쓰기가 락 대기에 걸렸습니다. 포인트 적립과 사용이 실패하여 결제 화면에서 포인트를 쓰려던 고객 8,900명이 주문을 완료하지 못했습니다. 마이그레이션 도구가 문장을 트랜잭션 안에서 실행하기 때문에 작성자가 CONCURRENTLY 를 지웠던 것이 원인입니다. 인덱스 생성을 취소하자 쓰기가 바로 정상화되었고, 새벽 3시에 트랜잭션 밖에서 다시 생성했습니다. 운영 테이블의 인덱스는 반드시 CREATE INDEX CONCURRENTLY 로 만들고, 해당 마이그레이션은 트랜잭션을 끄고 실행합니다. 배포 파이프라인에서 잠금을 오래 잡는 DDL 을 검사하도록 했습니다." },
  { id: "INC-2025-034", title: "메모리 누수로 상품 서비스가 40분마다 재시작", date: "2025-10-14", services: ["catalog"], severity: "major", lang: "ko", url: "https://wiki.damson.example/incidents/INC-2025-034", text: "상품 서비스 7.4 배포에서 이미지 변환 결과를 담는 맵이 추가되었지만 비우는 코드가 없었습니다. 힙 메모리가 꾸준히 늘어 배포 40분 뒤부터 컨테이너가 메모리 한도를 넘어 OOM 으로 종료되었습니다. 모든 파드가 비슷한 시각에 배포되어 비슷한 시각에 죽었고, 그때마다 2분씩 상품 페이지가 열리지 않았습니다. 3시간 동안 다섯 번 반복되어 약 3만 명이 오류를 보았습니다. 이전 버전으로 롤백하여 해결했습니다. 배포 후 관찰 시간이 15분이라 누수를 볼 수 없었던 것이 문제였습니다. 메모리 증가 기울기를 배포 대시보드에 추가하고, 캐시는 크기 제한이 있는 것만 사용합니다. 부하 테스트를 최소 2시간 실행하여 메모리가 평평해지는지 확인합니다." },
  { id: "INC-2025-037", title: "웹 방화벽 규칙이 정상 주문을 공격으로 차단", date: "2025-11-04", services: ["gateway", "mobile-api"], severity: "major", lang: "ko", url: "https://wiki.damson.example/incidents/INC-2025-037", text: '보안팀이 SQL 인젝션을 막는 웹 방화벽 규칙을 새 버전으로 올리고 바로 차단 모드로 적용했습니다. 배송 요청 사항에 작은따옴표나 "or" 라는 단어가 들어간 주문이 공격으로 오인되어 403 을 받았습니다. 1시간 34분 동안 정상 주문 2,600건이 차단되었습니다. 방화벽 차단은 애플리케이션에 도달하지 않아 서비스 지표에는 주문이 조금 줄어든 것으로만 보였습니다. 규칙을 탐지 모드로 되돌려 복구했습니다. 보안 필터의 새 규칙은 최소 3일간 탐지 모드로 운영하여 오탐을 확인한 뒤, 트래픽 5% 부터 차단을 적용합니다. 차단 건수와 정상 고객의 차단 비율을 주문 대시보드에 함께 표시합니다.' },
  { id: "INC-2025-040", title: "IAM 권한 정리 후 정산 파일 업로드 거부", date: "2025-12-02", services: ["reports", "settlement"], severity: "major", lang: "ko", url: "https://wiki.damson.example/incidents/INC-2025-040", text: "사용하지 않는 권한을 정리하면서 정산 배치가 쓰는 역할에서 스토리지 쓰기 권한이 제거되었습니다. 최근 30일 사용 기록을 기준으로 판단했지만 이 권한은 월말에만 사용됩니다. 월말 정산 배치가 은행 전송 파일을 올리지 못하고 AccessDenied 오류로 중단되었습니다. 은행 마감 시각을 넘겨 가맹점 3,100곳의 지급이 하루 늦어졌습니다. 권한을 되돌리고 다음 영업일 첫 시간에 파일을 전송했습니다. 권한을 회수할 때는 최소 100일의 사용 기록을 보고, 분기와 연말 작업을 별도로 확인합니다. 회수한 권한은 2주 동안 거부 대신 기록만 하며, 거부가 발생하면 담당 팀에 바로 알립니다." },
  { id: "INC-2025-043", title: "DB 비밀번호 교체 순서 오류로 로그인 불가", date: "2025-12-16", services: ["accounts"], severity: "critical", lang: "ko", url: "https://wiki.damson.example/incidents/INC-2025-043", text: "정기 보안 점검에 따라 계정 데이터베이스의 비밀번호를 교체했습니다. 데이터베이스에서 먼저 비밀번호를 바꾸고 시크릿 저장소는 10분 뒤에 갱신하는 순서로 작업했습니다. 그 사이 오토스케일링으로 새로 뜬 파드와 커넥션을 다시 맺은 파드가 모두 인증에 실패했습니다. 실패한 접속이 반복되자 데이터베이스가 계정을 잠가 기존 파드까지 접속하지 못했습니다. 로그인이 37분 동안 불가능했고 고객 8만 2천 명이 영향을 받았습니다. 계정 잠금을 풀고 시크릿을 갱신한 뒤 파드를 재시작하여 복구했습니다. 자격 증명을 교체할 때는 새 계정을 추가로 만들어 두 비밀번호가 함께 유효한 기간을 두고, 모든 파드가 새 값을 쓰는 것을 확인한 뒤 옛것을 폐기합니다." },
  { id: "INC-2026-001", title: "Moving the ledger to the new cloud account took down settlement", date: "2026-01-13", services: ["reports", "ledger", "settlement"], severity: "major", lang: "en", url: "https://wiki.damson.example/incidents/INC-2026-001", text: "The ledger database was migrated to the new cloud account over a weekend, by replication and a cutover on Sunday. The cutover succeeded, and the checks of the ledger itself were green. Settlement reaches the ledger over a private link that existed only in the old account, which nobody had on the list of dependencies. The nightly settlement did not run for two nights, and 6,400 merchants were paid a day late. It was seen on Tuesday, since the job reports success when it finds nothing to do. We built the link in the new account and ran both settlements at noon. Before a migration all clients are now listed from the connections that the database saw in the last 30 days, and not from memory. A settlement with zero merchants is an error, and the old path stays up, unused, for a week with an alarm on any traffic." },
  { id: "INC-2026-004", title: "The old acquirer key was revoked while half the pods still used it", date: "2026-03-10", services: ["payments", "fraud"], severity: "critical", lang: "en", url: "https://wiki.damson.example/incidents/INC-2026-004", text: "The yearly rotation of the API key of our acquirer was done on Tuesday at 10:00. The new key was written to the secret store, and the old one was revoked five minutes later. Pods read the secret only when they start; of 60 payments pods 31 had started before the change and went on with the old key. Half of all card payments failed with 401 for 44 minutes, about 6,900. The errors looked like an outage of the acquirer, because the retries of the gateway made some payments succeed. Restarting the deployment ended it. A rotation now has three steps on three days: both keys valid, every pod seen with the new key by a metric that counts calls by key id, then the old key revoked. The secret store tells pods of a new version, and they read it without a restart." },
  { id: "INC-2026-006", title: "새 추천 영역 플래그를 모든 사용자에게 켜면서 검색 과부하", date: "2026-04-07", services: ["mobile-api", "search"], severity: "major", lang: "ko", text: "마케팅 일정에 맞추기 위해 추천 영역 플래그를 단계 없이 모든 사용자에게 켰습니다. 홈 화면을 열 때마다 검색 서비스에 요청이 네 번씩 추가로 발생했습니다. 5% 실험에서는 문제가 없었으나 전체 트래픽에서는 검색 서비스의 처리 용량을 2.6배 넘어섰습니다. 19분 동안 검색 응답이 지연되거나 실패했고, 약 11만 명의 사용자가 영향을 받았습니다. 플래그를 끄자 즉시 정상으로 돌아왔습니다. 실험 비율에서 측정한 호출 수를 전체 사용자로 환산해 보지 않은 것이 근본 원인입니다. 플래그를 확대할 때는 하위 서비스의 예상 호출량을 적고, 각 단계에서 15분 이상 지표를 확인한 뒤 다음 단계로 넘어갑니다." },
  { id: "INC-2026-008", title: "가격 캐시 전체 삭제와 재시도 폭주로 데이터베이스 과부하", date: "2026-05-12", services: ["catalog", "pricing"], severity: "major", lang: "ko", url: "https://wiki.damson.example/incidents/INC-2026-008", text: "할인율 변경을 즉시 반영하려고 가격 캐시를 전체 삭제했습니다. 캐시가 비자 상품 서비스의 모든 인스턴스가 동시에 가격 데이터베이스를 조회했습니다. 응답이 늦어지자 클라이언트가 대기 없이 세 번씩 재시도하여 요청이 평소의 9배로 늘었습니다. 33분 동안 상품 가격이 표시되지 않았고 장바구니 담기 4만 건이 실패했습니다. 재시도를 끄고 상품군별로 나누어 캐시를 채우면서 서비스를 복구했습니다. 캐시는 접두어 단위로 나누어 무효화하고, 같은 키에 대한 동시 조회는 한 번으로 합칩니다. 재시도에는 지수 백오프와 지터를 적용하고 전체 호출의 10% 를 넘지 않도록 제한합니다." },
  { id: "INC-2026-010", title: "전체 환경에 동시에 반영된 공통 설정의 빈 값", date: "2026-06-09", services: ["gateway", "pricing"], severity: "critical", lang: "ko", url: "https://wiki.damson.example/incidents/INC-2026-010", text: "공통 설정 저장소에서 환율 주소를 바꾸는 변경이 모든 서비스와 모든 리전에 동시에 반영되었습니다. 템플릿 변수 이름이 틀려 값이 빈 문자열로 렌더링되었지만 문법 검사는 통과했습니다. 설정을 읽은 서비스 21개 가운데 6개가 시작에 실패하거나 가격을 0원으로 표시했습니다. 22분 동안 해외 상품 주문이 중단되었고, 0원으로 결제된 주문 130건은 취소 처리했습니다. 이전 설정으로 되돌려 복구했으나 설정 배포 도구가 순차 적용을 지원하지 않아 되돌리는 데 9분이 걸렸습니다. 설정 변경도 코드와 같이 한 서비스, 한 리전에 먼저 적용하고 지표를 확인한 뒤 확대합니다. 필수 값이 비어 있으면 렌더링 단계에서 실패하도록 스키마 검증을 추가했습니다." }
];

// src/hosts/demo-index.ts
var demoIndexName = "examples/incidents";
function withDemoIndex({ settings, world }, directory) {
  return {
    settings: { ...settings, incidents: { ...settings.incidents, index: demoIndexName } },
    world: { ...world, incidents: { ...world.incidents, indexSources: { locate: async () => directory } } }
  };
}
async function makeDemoIndex(directory, { settings, world }) {
  const events = incidents_default.flatMap((report) => lineReport(report, "jsonl").events);
  const told = events.flatMap((event) => event.kind === "report" ? [event.report] : []);
  const quietly = { ...world, progress: { step: () => void 0, warn: () => void 0 } };
  const incidents = await recapReports(told, { ...quietly, settings, model: null });
  const entries = incidents.map(
    (incident) => ({
      ...{ schemaVersion: 1, id: incident.id, deleted: false, incident },
      report: "0".repeat(64)
    })
  );
  const store = createIndexStore(indexFormat);
  await buildIndex(
    {
      library: readOnly(entries),
      target: {
        check: async () => void 0,
        readEarlier: async () => null,
        write: (files) => store.write(directory, files)
      },
      settings: settings.incidents,
      isFull: true,
      dryRun: false,
      hashBytes
    },
    quietly
  );
}
var readOnly = (entries) => ({
  readEntries: async function* () {
    yield* entries;
  },
  readEntriesOf: async (ids) => new Map(entries.filter(({ id }) => ids.includes(id)).map((entry) => [entry.id, entry])),
  put: async () => void 0,
  readFeedback: async () => [],
  addFeedback: async () => void 0
});

// src/hosts/commands/demo.ts
var demoOptions = ["base", "head", "operators", "window", "approved-by", "at"];
var demoCommand = async (given, surroundings) => {
  const folder = createTemporaryFolder("lockkeeper-demo");
  process.once("exit", folder.remove);
  const repository = await createMadeRepository(payments_default, folder.path);
  const out = outFolder(given, surroundings);
  const runs = [];
  const ledger = join3(folder.path, "ledger");
  const index = join3(folder.path, "incidents");
  const place = { repository, ledger, index, given, surroundings };
  for (const release of payments_default.earlier)
    await runRelease(release, { ...place, out: join3(folder.path, "earlier") });
  for (const release of payments_default.releases) runs.push(await runRelease(release, { ...place, out }));
  const exitCode = exits.done.code;
  return {
    exitCode,
    text: runs.map(({ text }) => text).join("\n"),
    json: {
      schemaVersion: 1,
      exitCode,
      releases: runs.map(({ release, result }) => ({
        id: release.id,
        decision: result.decision,
        note: result.note
      }))
    }
  };
};
function outFolder(given, surroundings) {
  const out = textOf(given, "out");
  if (out !== null) return resolve(surroundings.workingDirectory, out);
  return isOn(given, "dry-run") ? "lockkeeper-out" : createTemporaryFolder("lockkeeper-out").path;
}
async function runRelease(release, input) {
  const options = new Map(input.given);
  const set = (name, value) => options.set(name, { value, origin: { kind: "flag", name } });
  set("repo", input.repository);
  set("out", join3(input.out, release.id));
  set("ledger", input.ledger);
  for (const name of demoOptions) set(name, release[name]);
  const surroundings = { ...input.surroundings, host: "shell", actions: null, actor: null };
  const prepared = await prepareRun(options, surroundings, { asksServices: false });
  const { request, shownFolder } = prepared;
  if (!existsSync(input.index)) await makeDemoIndex(input.index, prepared);
  const { settings, world } = withDemoIndex(prepared, input.index);
  const result = await gate(request, settings, world);
  const shown = { folder: shownFolder, dryRun: request.dryRun, ...surroundings.terminal };
  const text = `${heading(release, result.note.language)}
${withoutLinks(result.noteMarkdown)}
${resultText(result, shown)}`;
  return { release, result, text };
}
function heading(release, language) {
  const flags = demoOptions.map((name) => `--${name} ${release[name]}`);
  const rule = "═".repeat(100);
  return `${rule}
${release.title[language]}
$ lockkeeper gate ${flags.join(" ")}
${rule}
`;
}
var withoutLinks = (markdown) => markdown.replace(/\[([^[\]]*)\]\(https?:[^)\s]*\)/g, "$1").replace(/ ?<!-- [^>]* -->/g, "").replace(/^<\/?details>.*$/gm, "");
export {
  demoCommand
};
