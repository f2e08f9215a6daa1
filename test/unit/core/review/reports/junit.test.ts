// JUnit XML in its dialects: what counts as a case, what was cut, and what a hostile file can do.
import { describe, expect, test } from 'vitest';
import { parseJunit } from '../../../../../src/core/review/reports/junit.ts';
import { summariseTests } from '../../../../../src/core/review/reports/summarise-tests.ts';

const read = (text: string, path = 'junit.xml') => parseJunit({ path, text });
const results = (...texts: readonly string[]) =>
  summariseTests(texts.map((text, index) => read(text, `report-${index + 1}.xml`)));

const surefire = `<?xml version="1.0" encoding="UTF-8"?>
<testsuite xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report-3.0.xsd" version="3.0" name="com.shop.RefundTest" time="0.2" tests="4" errors="0" skipped="1" failures="1" flakes="1">
  <properties><property name="java.version" value="21"/></properties>
  <testcase name="refundsOnce" classname="com.shop.RefundTest" time="0.01"/>
  <testcase name="refundsTwice" classname="com.shop.RefundTest" time="0.02">
    <failure message="expected: &lt;1&gt; but was: &lt;2&gt;" type="org.opentest4j.AssertionFailedError"><![CDATA[org.opentest4j.AssertionFailedError: expected: <1> but was: <2>
	at com.shop.RefundTest.refundsTwice(RefundTest.java:31)]]></failure>
    <rerunFailure message="expected: &lt;1&gt; but was: &lt;2&gt;" type="AssertionFailedError"><stackTrace>at x</stackTrace></rerunFailure>
    <system-out><![CDATA[<testcase name="not a case"/>]]></system-out>
  </testcase>
  <testcase name="refundsLater" classname="com.shop.RefundTest" time="0.02">
    <flakyFailure message="timeout" type="TimeoutException"><stackTrace>at y</stackTrace></flakyFailure>
  </testcase>
  <testcase name="refundsAbroad" classname="com.shop.RefundTest" time="0"><skipped message="PAY-7"/></testcase>
</testsuite>`;

const gradle = `<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="com.shop.CartTest" tests="2" skipped="0" failures="0" errors="0" timestamp="2026-03-03T01:00:00.000Z" hostname="agent" time="0.1">
  <properties/>
  <testcase name="adds()" classname="com.shop.CartTest" time="0.05"/>
  <testcase name="removes()" classname="com.shop.CartTest" time="0.05"/>
  <system-out><![CDATA[started]]></system-out>
  <system-err><![CDATA[]]></system-err>
</testsuite>`;

// pytest counts failures and errors, not cases that have them: one case here has both.
const pytest = `<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" errors="1" failures="1" skipped="1" tests="3" time="0.4" timestamp="2026-03-03T10:00:00.123456+09:00" hostname="ci"><testcase classname="tests.test_pay" name="test_ok" time="0.001" /><testcase classname="tests.test_pay" name="test_bad" time="0.002"><failure message="assert 1 == 2">def test_bad():
&gt;       assert 1 == 2
E       assert 1 == 2</failure><error message="failed on teardown">x</error></testcase><testcase classname="tests.test_pay" name="test_later" time="0"><skipped type="pytest.xfail" message="" /></testcase></testsuite></testsuites>`;

const jest = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="jest tests" tests="2" failures="1" errors="0" time="1.2">
  <testsuite name="cart" errors="0" failures="1" skipped="0" timestamp="2026-03-03T01:00:00" time="0.9" tests="2">
    <testcase classname="cart adds" name="cart adds" file="src/cart.test.ts" time="0.004"/>
    <testcase classname="cart removes" name="cart removes" file="src/cart.test.ts" time="0.004">
      <failure>Error: expect(received).toBe(expected)

[2mExpected: [32m1[39m</failure>
    </testcase>
  </testsuite>
</testsuites>`;

const vitest = `<?xml version="1.0" encoding="UTF-8" ?>
<testsuites name="vitest tests" tests="2" failures="0" errors="0" time="0.01">
    <testsuite name="test/cart.test.ts" timestamp="2026-03-03T01:00:00.000Z" hostname="ci" tests="2" failures="0" errors="0" skipped="1" time="0.003">
        <testcase classname="test/cart.test.ts" name="cart &gt; adds" time="0.001"></testcase>
        <testcase classname="test/cart.test.ts" name="cart &gt; later" time="0"><skipped/></testcase>
    </testsuite>
</testsuites>`;

const goJunit = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="3" failures="1">
	<testsuite name="example.com/shop/cart" tests="3" failures="1" errors="0" id="0" hostname="ci" time="0.003" timestamp="2026-03-03T01:00:00Z">
		<properties><property name="go.version" value="go1.24"></property></properties>
		<testcase name="TestAdd" classname="example.com/shop/cart" time="0.000"></testcase>
		<testcase name="TestAdd/twice" classname="example.com/shop/cart" time="0.000"><failure message="Failed" type=""><![CDATA[    cart_test.go:9: no]]></failure></testcase>
		<testcase name="TestLater" classname="example.com/shop/cart" time="0.000"><skipped message="Skipped"></skipped></testcase>
	</testsuite>
</testsuites>`;

const phpunit = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites><testsuite name="" tests="2" assertions="2" errors="0" failures="1" skipped="0" time="0.1">
  <testsuite name="unit" tests="2" errors="0" failures="1"><testsuite name="App\\CartTest" file="/app/tests/CartTest.php" tests="2" failures="1">
    <testcase name="testAdd" class="App\\CartTest" classname="App.CartTest" file="/app/tests/CartTest.php" line="9"/>
    <testcase name="testRemove" class="App\\CartTest" classname="App.CartTest" file="/app/tests/CartTest.php" line="19"><failure type="E">App\\CartTest::testRemove
Failed asserting that 1 is 2.</failure></testcase>
  </testsuite></testsuite></testsuite></testsuites>`;

const googleTest = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="3" failures="1" disabled="1" errors="0" time="0.1" timestamp="2026-03-03T01:00:00.123" name="AllTests">
  <testsuite name="Cart" tests="3" failures="1" disabled="1" skipped="0" errors="0" time="0.1" timestamp="2026-03-03T01:00:00.123">
    <testcase name="Adds" file="cart_test.cc" line="3" status="run" result="completed" time="0." classname="Cart" />
    <testcase name="DISABLED_Later" file="cart_test.cc" line="5" status="notrun" result="suppressed" time="0." classname="Cart" />
    <testcase name="Removes" file="cart_test.cc" line="9" status="run" result="completed" time="0." classname="Cart"><failure message="cart_test.cc:11&#x0A;Expected equality" type=""></failure></testcase>
  </testsuite>
</testsuites>`;

test.each([
  ['Surefire', surefire, { total: 4, passed: 2, failed: 1, skipped: 1, flaky: 1 }],
  ['Gradle', gradle, { total: 2, passed: 2, failed: 0, skipped: 0, flaky: 0 }],
  ['pytest', pytest, { total: 3, passed: 1, failed: 1, skipped: 1, flaky: 0 }],
  ['jest-junit', jest, { total: 2, passed: 1, failed: 1, skipped: 0, flaky: 0 }],
  ['Vitest', vitest, { total: 2, passed: 1, failed: 0, skipped: 1, flaky: 0 }],
  ['go-junit-report', goJunit, { total: 3, passed: 1, failed: 1, skipped: 1, flaky: 0 }],
  ['PHPUnit', phpunit, { total: 2, passed: 1, failed: 1, skipped: 0, flaky: 0 }],
  ['GoogleTest', googleTest, { total: 3, passed: 1, failed: 1, skipped: 1, flaky: 0 }],
])('counts the cases of %s', (_, text, expected) => {
  const report = read(text);
  expect(report.problems).toEqual([]);
  expect(summariseTests([report])).toMatchObject(expected);
});

test('names a failure by class, case, file and the first line of what it says', () => {
  expect(results(surefire, phpunit, jest).failures).toEqual([
    {
      name: 'com.shop.RefundTest refundsTwice',
      file: 'report-1.xml',
      message: 'expected: <1> but was: <2>',
    },
    {
      name: 'App.CartTest testRemove',
      file: '/app/tests/CartTest.php',
      message: 'App\\CartTest::testRemove',
    },
    { name: 'cart removes', file: 'src/cart.test.ts', message: 'Error: expect(received).toBe(expected)' },
  ]);
});

const suite = (attributes: string, ...cases: readonly string[]): string =>
  `<testsuite name="s" ${attributes}>${cases.join('')}</testsuite>`;
const passes = (name: string): string => `<testcase classname="c" name="${name}"/>`;
const fails = (name: string): string =>
  `<testcase classname="c" name="${name}"><failure message="no"/></testcase>`;
const skips = (name: string): string => `<testcase classname="c" name="${name}"><skipped/></testcase>`;
const at = (minute: number): string => `timestamp="2026-03-03T01:0${minute}:00Z"`;

describe('a case that several reports tell', () => {
  test.each<
    [string, readonly string[], { passed: number; failed: number; skipped: number; overruled: number }]
  >([
    [
      'counts by its last run, whatever the order of the files',
      [suite(at(5), passes('a')), suite(at(1), fails('a'))],
      { passed: 1, failed: 0, skipped: 0, overruled: 1 },
    ],
    [
      'fails when the last run failed',
      [suite(at(1), passes('a')), suite(at(5), fails('a'))],
      { passed: 0, failed: 1, skipped: 0, overruled: 0 },
    ],
    [
      'counts by its worst run where nothing says which is the last',
      [suite('', fails('a')), suite('', passes('a'))],
      { passed: 0, failed: 1, skipped: 0, overruled: 0 },
    ],
    [
      'counts by its worst run where both say the same time',
      [suite(at(1), passes('a')), suite(at(1), fails('a'))],
      { passed: 0, failed: 1, skipped: 0, overruled: 0 },
    ],
    [
      'counts by its worst run where times with and without an offset meet',
      [suite('timestamp="2026-03-03T09:00:00"', passes('a')), suite(at(1), fails('a'))],
      { passed: 0, failed: 1, skipped: 0, overruled: 0 },
    ],
    [
      'stays failed when it was skipped later',
      [suite(at(1), fails('a')), suite(at(5), skips('a'))],
      { passed: 0, failed: 1, skipped: 0, overruled: 0 },
    ],
  ])('%s', (_, texts, expected) => {
    expect(results(...texts)).toMatchObject({ total: 1, ...expected });
  });

  test('counts twice in one report: two cases of one name look the same', () => {
    expect(results(suite('', fails('a'), passes('a')))).toMatchObject({ total: 2, failed: 1, passed: 1 });
  });
});

test('what breaks outside of a case is a failure of the suite', () => {
  const broken =
    '<testsuites><testsuite name="db" tests="0" errors="1"><error message="no database"/></testsuite></testsuites>';
  expect(results(broken)).toMatchObject({
    total: 1,
    failed: 1,
    failures: [{ name: 'db', file: 'report-1.xml', message: 'no database' }],
  });
});

test.each([
  [
    'fewer cases than the suite says',
    suite('tests="3"', passes('a')),
    'junit.xml: suite s says 3 tests and holds 1 of them',
  ],
  [
    'fewer failures',
    suite('tests="1" failures="2"', passes('a')),
    'junit.xml: suite s says 2 failures and holds 0 of them',
  ],
  [
    'the totals of all suites',
    `<testsuites tests="9">${suite('', passes('a'))}</testsuites>`,
    'junit.xml says 9 tests and holds 1 of them',
  ],
])('tells %s', (_, text, problem) => {
  const report = read(text);
  expect(report.problems).toEqual([problem]);
  expect(report.runs).toHaveLength(1);
});

test.each([
  ['truncated in a tag', surefire.slice(0, 900), /no whole XML document/],
  ['truncated between tags', '<testsuites><testsuite><testcase name="a"/>', /no whole XML document/],
  ['crossed', '<testsuite><testcase></testsuite></testcase>', /no whole XML document/],
  ['empty', '  ', /is empty/],
  ['no XML', 'TAP version 13', /no whole XML document/],
  ['another format', '<TestRun xmlns="x"/>', /no JUnit report: it starts with <TestRun>/],
  [
    'nested without end',
    '<testsuite>'.repeat(5000) + '</testsuite>'.repeat(5000),
    /nested more than 64 deep/,
  ],
  ['a name that JavaScript reserves', '<testsuite><__proto__ name="x"/></testsuite>', /cannot|no XML/],
])('refuses a report that is %s', (_, text, reason) => {
  const report = read(text);
  expect(report.runs).toEqual([]);
  expect(report.problems).toHaveLength(1);
  expect(report.problems[0]).toMatch(reason);
});

test('tells of cases without a name, and takes none for another run of the other', () => {
  const text = '<testsuite name="a"><testcase><failure/></testcase><testcase classname=" "/></testsuite>';
  expect(read(text).problems).toEqual(['junit.xml: suite a holds 2 tests without a name']);
  expect(results(text, text)).toMatchObject({ total: 4, failed: 2, passed: 2, overruled: 0 });
});

test('expands no entity that a document declares, and reads none from elsewhere', () => {
  const levels = Array.from(
    { length: 30 },
    (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
  ).join('');
  const bomb = `<!DOCTYPE testsuite [<!ENTITY l0 "lol"><!ENTITY file SYSTEM "file:///etc/passwd">${levels}]>
    <testsuite name="s"><testcase classname="c" name="&l30;"><failure message="&file;">&l30;</failure></testcase></testsuite>`;
  const report = read(bomb);
  const told = JSON.stringify(report);
  expect(told.length).toBeLessThan(1000);
  expect(told).not.toContain('root:');
});

test('a terminal obeys nothing that a test is called', () => {
  const text = `<testsuite><testcase name="a&#27;[31m\n::error::x&#7;"><failure message="&#x1b;]0;t&#7;b&#10;c"/></testcase></testsuite>`;
  const { failures } = results(text);
  expect(JSON.stringify(failures)).not.toMatch(/\\u00|\\n/);
});

test.each([
  ['Surefire', surefire],
  ['pytest', pytest],
  ['go-junit-report', goJunit],
])('%s that is cut anywhere is refused', (_, text) => {
  const whole = text.trimEnd();
  for (let end = 0; end < whole.length; end += 1) {
    expect(read(whole.slice(0, end)).problems, whole.slice(0, end)).not.toEqual([]);
  }
});
