import {
  gate
} from "./chunk-WJSSWAI3.js";
import "./chunk-MJHO3XJN.js";
import {
  resultText
} from "./chunk-JDQAIAFA.js";
import "./chunk-5HOWOU4W.js";
import "./chunk-ODYFC3JJ.js";
import "./chunk-M3OUORUT.js";
import "./chunk-QOZOI3VW.js";
import "./chunk-PKVJYWET.js";
import "./chunk-6PTYWKB7.js";
import "./chunk-DQWRL3JW.js";
import "./chunk-2AJRLDHE.js";
import "./chunk-KO4FYNBO.js";
import {
  prepareRun
} from "./chunk-Z6RWWQLG.js";
import "./chunk-FHEQHLND.js";
import "./chunk-UNLSCALG.js";
import "./chunk-TF6F5IX3.js";
import {
  isOn,
  textOf
} from "./chunk-L2WDAJXV.js";
import "./chunk-GJVC4S7C.js";
import "./chunk-MV5YE4NQ.js";
import "./chunk-MQFJQX6J.js";
import "./chunk-UPZTZRDH.js";
import "./chunk-RYUVC4AI.js";
import "./chunk-IE5QFPS6.js";
import "./chunk-BVQ7MH7O.js";
import "./chunk-3J42AAHU.js";
import {
  systemErrorCode,
  systemErrorReason
} from "./chunk-2CRF5R3Z.js";
import "./chunk-S275EGAC.js";
import {
  exits
} from "./chunk-NSNFTCML.js";
import "./chunk-UORH5C27.js";
import {
  Failure,
  invariant
} from "./chunk-6I67JDG6.js";
import "./chunk-HFOKONDR.js";
import "./chunk-KIZ6KU7F.js";

// src/hosts/commands/demo.ts
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

// src/hosts/commands/demo.ts
var demoOptions = ["base", "head", "operators", "window", "approved-by", "at"];
var demoCommand = async (given, surroundings) => {
  const folder = createTemporaryFolder("lockkeeper-demo");
  process.once("exit", folder.remove);
  const repository = await createMadeRepository(payments_default, folder.path);
  const out = outFolder(given, surroundings);
  const runs = [];
  const ledger = join3(folder.path, "ledger");
  const place = { repository, ledger, given, surroundings };
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
  const { request, settings, world, shownFolder } = await prepareRun(options, surroundings, {
    asksServices: false
  });
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
