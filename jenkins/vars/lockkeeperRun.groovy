// What the steps of Lockkeeper share: options in, one command of the command line, its files kept, its exit code told.
//
// Nothing from outside becomes part of a script. What a step was given reaches the process in one variable, in Base64:
// withEnv replaces $NAME in values, and an agent whose locale is not UTF-8 would lose every letter beyond ASCII. Code
// that runs steps has plain statements and holds nothing that cannot be saved; what only computes is @NonCPS.

import com.cloudbees.groovy.cps.NonCPS
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException

// Runs the command `about.command` with the options that the step `about.step` was given, and says how it ended.
Map call(Map about, Map given) {
    Map plan = prepare(about, given)
    int status = -1
    try {
        status = launch(plan, plan.words)
    } finally {
        // Before the launcher has come to the files of an earlier build, those are not of this one.
        if (plan.isStarted && status != 126 && status != 127) {
            keep(plan)
        }
    }
    if (about.decides) {
        return conclude(plan, status)
    }
    if (status != 0) {
        refuse(plan, status)
    }
    return [notePath: plan.dryRun || !plan.out ? null : "${plan.out}/note.md".toString()]
}

// Checks what was given; ends the build with one sentence when something is wrong.
Map prepare(Map about, Map given) {
    Map fallbacks = [cli: env.LOCKKEEPER_CLI, out: env.LOCKKEEPER_OUT]
    String problem = problemOf(about, given) ?: folderProblem(given.out ?: fallbacks.out)
    if (problem) {
        error "${about.step}: ${problem}"
    }
    if (!isUnix()) {
        error "${about.step} runs on agents with Linux or macOS; this one has Windows. Choose another with agent { label '…' }."
    }
    return planOf(about, given, fallbacks)
}

// Runs the command line with `words`, and returns its exit code.
int launch(Map plan, List words) {
    List secrets = secretsOf(plan.credentials)
    List variables = ["LK_CALL=${encode([plan.cli, plan.stale.join('\n')] + words)}".toString()] + plan.variables
    String label = "Lockkeeper ${plan.command}"
    if (secrets.isEmpty()) {
        return withEnv(variables) {
            plan.isStarted = true
            sh(label: label, script: launcher(), encoding: 'UTF-8', returnStatus: true)
        }
    }
    return withCredentials(secrets) {
        withEnv(variables) {
            plan.isStarted = true
            sh(label: label, script: launcher(), encoding: 'UTF-8', returnStatus: true)
        }
    }
}

// What withCredentials takes for the option `credentials`.
List secretsOf(Map credentials) {
    List secrets = []
    List names = new ArrayList(credentials.keySet())
    for (int i = 0; i < names.size(); i++) {
        String name = names[i]
        String id = credentials[name]
        if (name == 'jira') {
            secrets << usernamePassword(credentialsId: id, usernameVariable: 'JIRA_USER', passwordVariable: 'JIRA_TOKEN')
        } else if (name == 'githubApp') {
            secrets << usernamePassword(credentialsId: id, usernameVariable: 'LK_GITHUB_APP', passwordVariable: 'GITHUB_TOKEN')
        } else if (name == 'git') {
            secrets << gitUsernamePassword(credentialsId: id)
        } else {
            secrets << string(credentialsId: id, variable: secretVariables()[name] ?: name)
        }
    }
    return secrets
}

// Keeps the files of the run. What goes wrong here is told and hides nothing: neither a decision nor an error before it.
void keep(Map plan) {
    if (plan.archive) {
        try {
            archiveArtifacts artifacts: "${plan.out}/**", allowEmptyArchive: true
            plan.isKept = true
        } catch (FlowInterruptedException stopped) {
            throw stopped
        } catch (Exception failure) {
            echo "${plan.step}: the files in ${plan.out} could not be archived: ${failure.message}"
        }
    }
    if (plan.junit) {
        try {
            // The decision says how the build ends, not the number of rules that failed.
            junit testResults: "${plan.out}/junit.xml", allowEmptyResults: true, skipMarkingBuildUnstable: true
        } catch (FlowInterruptedException stopped) {
            throw stopped
        } catch (Exception failure) {
            echo "${plan.step}: ${plan.out}/junit.xml could not be shown: ${failure.message}"
        } catch (NoSuchMethodError missing) {
            echo "${plan.step}: this Jenkins has no plugin JUnit; install it, or give junit: false."
        }
    }
}

// The decision, and what it does to the build.
Map conclude(Map plan, int status) {
    if (![0, 20, 21, 22].contains(status)) {
        refuse(plan, status)
    }
    Map decided = plan.dryRun ? [:] : readDecision(plan)
    String problem = contradictionOf(plan, status, decided)
    if (problem) {
        error "${plan.step}: ${problem}"
    }
    if (status == 22) {
        refuse(plan, status)
    }
    String reason = decided.reason ?: (status == 21 ? 'Blocked.' : 'Warned.')
    if (status == 20 || (status == 21 && plan.onBlock == 'unstable')) {
        unstable "${plan.step}: ${reason}"
    } else if (status == 21) {
        String where = plan.isKept ? " What to do instead is in ${plan.out}/report.html of this build's artifacts." : ''
        error "${plan.step}: ${reason}${where}"
    }
    return [
        decision: decided.decision,
        reasonCode: decided.reasonCode,
        grade: decided.grade,
        reason: decided.reason,
        exitCode: status,
        mayDeploy: status == 0,
        notePath: plan.dryRun ? null : "${plan.out}/note.md".toString(),
        reportPath: plan.dryRun ? null : "${plan.out}/report.html".toString(),
    ]
}

// Four lines of decision.json; node reads it, because a parser of Groovy gives what Jenkins cannot save.
Map readDecision(Map plan) {
    List variables = ["LK_CALL=${encode(["${plan.out}/decision.json".toString()])}".toString()]
    String text = withEnv(variables) {
        sh(label: 'Read the decision', script: decisionReader(), encoding: 'UTF-8', returnStdout: true)
    }
    return decisionOf(text)
}

// Ends the build for an exit code that is no decision.
void refuse(Map plan, int status) {
    if ([129, 130, 143].contains(status)) {
        // Worse than a failure for Jenkins, so that the error below leaves it as it is.
        currentBuild.result = 'ABORTED'
    }
    error "${plan.step}: ${meaningOf(plan, status)}"
}

@NonCPS
String meaningOf(Map plan, int status) {
    Map meanings = [
        22: 'the release may go, and the command of passCommand failed; its output is above.',
        64: 'an option, the config or the repository is not as it must be; the output above says what to put right.',
        69: 'a program or service that is needed is missing or failed; the output above names it.',
        70: 'this is a bug in Lockkeeper; please report it with the output above.',
        74: 'the output folder, the ledger, or a library or index of incidents could not be read or written; see above.',
        77: 'credentials were refused; the output above says whose.',
        126: 'Lockkeeper needs Node 20 or newer, and this agent has none on its PATH.',
        127: 'Lockkeeper is not where it was looked for; give its place with cli, or with the variable LOCKKEEPER_CLI.',
        129: 'it was stopped before it had ended; nothing was decided.',
        130: 'it was stopped before it had ended; nothing was decided.',
        137: 'its process was killed, most likely for want of memory; nothing was decided.',
        143: 'it was stopped before it had ended; nothing was decided.',
    ]
    String meaning = meanings[status] ?: 'this is no exit code of Lockkeeper; the output above may say more.'
    return "${plan.command} ended with ${status}: ${meaning}"
}

// A gate that ends well and leaves no decision, or another one, has not been run by this step.
@NonCPS
String contradictionOf(Map plan, int status, Map decided) {
    if (plan.dryRun) {
        return null
    }
    if (!decided.decision) {
        return "${plan.command} ended with ${status} and left no ${plan.out}/decision.json; nothing may be deployed on that."
    }
    List possible = status == 20 ? ['warn'] : status == 21 ? ['block'] : ['pass', 'warn']
    String file = "${plan.out}/decision.json"
    return possible.contains(decided.decision) ? null
        : "${plan.command} ended with ${status}, and ${file} says ${shown(decided.decision)}; nothing may be deployed on that."
}

@NonCPS
Map decisionOf(String text) {
    String[] lines = text.split('\n')
    return lines.length < 4 ? [:] : [decision: lines[0], reasonCode: lines[1], grade: lines[2], reason: lines[3]]
}

// The variable of each secret that has a name.
@NonCPS
Map secretVariables() {
    return [
        github: 'GITHUB_TOKEN',
        jiraToken: 'JIRA_TOKEN',
        anthropic: 'ANTHROPIC_API_KEY',
        voyage: 'VOYAGE_API_KEY',
        openai: 'OPENAI_API_KEY',
        postgres: 'PGPASSWORD',
        index: 'LOCKKEEPER_INDEX_TOKEN',
        clone: 'LOCKKEEPER_CLONE_TOKEN',
        argocd: 'ARGOCD_AUTH_TOKEN',
    ]
}

// What is wrong with the options, in one sentence; null: nothing.
@NonCPS
String problemOf(Map about, Map given) {
    List known = about.options + about.own + ['cli', 'credentials']
    for (Map.Entry entry : given.entrySet()) {
        String name = entry.key.toString()
        if (!known.contains(name)) {
            return "there is no option ${shown(name)}${nearest(name, known)} It takes ${known.join(', ')}."
        }
        String problem = name == 'credentials' ? credentialProblem(entry.value) : valueProblem(name, entry.value)
        if (problem) {
            return problem
        }
    }
    if (!['fail', 'unstable'].contains((given.onBlock ?: 'fail').toString())) {
        return "onBlock takes 'fail' or 'unstable', not ${shown(given.onBlock)}."
    }
    for (String name : ['archive', 'junit', 'dryRun']) {
        if (given[name] != null && !(given[name] instanceof Boolean)) {
            return "${name} takes true or false, not ${shown(given[name])}."
        }
    }
    // The git plugin knows none in the first build.
    return given.previousCommit && !given.previousCommit.toString().matches('[0-9a-f]{40}([0-9a-f]{24})?')
        ? "previousCommit takes what the git plugin calls GIT_PREVIOUS_SUCCESSFUL_COMMIT, not ${shown(given.previousCommit)}."
        : null
}

@NonCPS
String valueProblem(String name, Object value) {
    if (value == null || value instanceof Number || value instanceof Boolean) {
        return null
    }
    if (value instanceof CharSequence) {
        return value.toString().contains('\u0000') ? "${name} holds a NUL character." : null
    }
    if (!(value instanceof List)) {
        return "${name} takes text, a number, true or false, or a list of texts."
    }
    for (Object part : value) {
        if (!(part instanceof CharSequence) || part.toString().contains(',') || part.toString().contains('\u0000')) {
            return "${name} takes a list of texts without commas; ${shown(part)} is none."
        }
    }
    return null
}

@NonCPS
String credentialProblem(Object credentials) {
    if (!(credentials instanceof Map)) {
        return "credentials takes a map, for example [github: 'id of the credentials']."
    }
    List known = new ArrayList(secretVariables().keySet()) + ['jira', 'githubApp', 'git']
    for (Map.Entry entry : credentials.entrySet()) {
        String name = entry.key.toString()
        // A name in capitals is a variable, for secrets that the config names: those of webhooks.
        if (!known.contains(name) && !name.matches('[A-Z][A-Z0-9]*_[A-Z0-9_]*')) {
            return "credentials has no ${shown(name)}${nearest(name, known)} " +
                "It takes ${known.join(', ')}, and names of variables in capitals."
        }
        if (!(entry.value instanceof CharSequence) || !entry.value.toString().trim()) {
            return "credentials.${name} takes the id of credentials in Jenkins, not ${shown(entry.value)}."
        }
    }
    return null
}

// The folder is archived by a pattern of Ant, below the workspace.
@NonCPS
String folderProblem(Object given) {
    String folder = given ?: 'lockkeeper-out'
    boolean isBelow = !folder.startsWith('/') && !"/${folder}/".contains('/../') && folder.replaceAll('[./]', '') != ''
    return isBelow && !folder.matches('(?s).*[,*?\\\\\\r\\n].*') ? null
        : "out takes a folder below the workspace, without , * ? and backslashes, not ${shown(folder)}."
}

// What runs, as texts and lists alone.
@NonCPS
Map planOf(Map about, Map given, Map fallbacks) {
    String out = about.files == null ? null : (given.out ?: fallbacks.out ?: 'lockkeeper-out').toString().replaceAll('/+$', '')
    boolean dryRun = given.dryRun == true
    List words = []
    for (String word : about.command.split(' ')) {
        words << word
    }
    for (Map.Entry entry : given.entrySet()) {
        String name = entry.key.toString()
        if (about.options.contains(name) && name != 'out' && entry.value != null && entry.value != false) {
            words << flagOf(name, entry.value)
        }
    }
    if (out) {
        words << "--out=${out}".toString()
    }
    List variables = []
    if (given.previousCommit) {
        variables << "GIT_PREVIOUS_SUCCESSFUL_COMMIT=${given.previousCommit}".toString()
    }
    List stale = []
    for (Object file : (dryRun || !out ? [] : about.files)) {
        stale << "${out}/${file}".toString()
    }
    return [
        step: about.step,
        command: about.command,
        words: words,
        // Where a copy lies in a repository, the second as `init` makes it.
        cli: (given.cli ?: fallbacks.cli ?: 'lockkeeper/dist/cli.js\n.github/actions/lockkeeper/dist/cli.js').toString(),
        out: out,
        stale: stale,
        variables: variables,
        credentials: (given.credentials ?: [:]).collectEntries { name, id -> [name.toString(), id.toString()] },
        dryRun: dryRun,
        isStarted: false,
        isKept: false,
        archive: out != null && !dryRun && given.archive != false,
        junit: about.decides && !dryRun && given.junit != false,
        onBlock: (given.onBlock ?: 'fail').toString(),
    ]
}

// In one word, so that no value can be taken for an option.
@NonCPS
String flagOf(String name, Object value) {
    Map renamed = [passCommand: 'on-pass', blockCommand: 'on-block']
    String flag = renamed[name] ?: name.replaceAll('([A-Z])', '-$1').toLowerCase()
    if (value instanceof Boolean) {
        return "--${flag}"
    }
    return "--${flag}=${value instanceof List ? value.join(',') : value}"
}

@NonCPS
String encode(List words) {
    List encoded = []
    for (Object word : words) {
        encoded << Base64.encoder.encodeToString(word.toString().getBytes('UTF-8'))
    }
    return encoded.join(' ')
}

// Text from outside in a message: one line, and not without end.
@NonCPS
String shown(Object value) {
    String text = value.toString().replaceAll('\\p{Cntrl}', ' ')
    return text.length() > 60 ? "\"${text.substring(0, 60)}…\"" : "\"${text}\""
}

@NonCPS
String nearest(String name, List known) {
    String best = null
    int least = 3
    for (Object candidate : known) {
        int distance = distanceOf(name.toLowerCase(), candidate.toString().toLowerCase())
        if (distance < least) {
            least = distance
            best = candidate
        }
    }
    return best == null ? '.' : "; did you mean ${best}?"
}

// How many letters must be put in, left out or changed to make one word of another.
@NonCPS
int distanceOf(String one, String other) {
    List row = 0..other.length()
    for (int i = 1; i <= one.length(); i++) {
        List next = [i]
        for (int j = 1; j <= other.length(); j++) {
            int changed = row[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1)
            next << Math.min(changed, Math.min(row[j], next[j - 1]) + 1)
        }
        row = next
    }
    return row[other.length()]
}

// Checks node, removes the files of an earlier run, and becomes the command line.
@NonCPS
String launcher() {
    return '''#!/bin/sh
if ! command -v node >/dev/null 2>&1; then
    echo 'Lockkeeper needs Node 20 or newer; this agent has no node on its PATH.' >&2
    exit 126
fi
exec node --input-type=module --eval '
import { existsSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
const decode = (text) => Buffer.from(text, "base64").toString();
const [places, stale, ...words] = process.env.LK_CALL.split(" ").map(decode);
const lines = (text) => text.split("\\n").filter((line) => line !== "");
delete process.env.LK_CALL;
delete process.env.LOCKKEEPER_CLI;
const path = lines(places).map((place) => resolve(place)).find((place) => existsSync(place));
if (parseInt(process.versions.node) < 20) {
  console.error(`Lockkeeper needs Node 20 or newer; this agent has ${process.version}.`);
  process.exitCode = 126;
} else if (path !== undefined) {
  for (const file of lines(stale)) {
    try {
      rmSync(file, { force: true });
    } catch {
      // Lockkeeper itself says why it cannot write there.
    }
  }
  process.execArgv.length = 0;
  process.argv.splice(1, process.argv.length, path, ...words);
  import(pathToFileURL(path).href);
} else {
  console.error(`Lockkeeper is not at ${lines(places).join(", or ")} in ${process.cwd()}.`);
  process.exitCode = 127;
}
'
'''
}

// Prints what the build needs of a decision, a line each; nothing when there is none.
@NonCPS
String decisionReader() {
    return '''#!/bin/sh
exec node --eval '
const { readFileSync } = require("node:fs");
try {
  const path = Buffer.from(process.env.LK_CALL, "base64").toString();
  const decision = JSON.parse(readFileSync(path, "utf8"));
  const names = ["decision", "reasonCode", "grade", "reason"];
  console.log(names.map((name) => String(decision[name]).replace(/[\\p{Cc}\\u2028\\u2029]/gu, " ")).join("\\n"));
} catch (error) {
  console.error(error.message);
}
'
'''
}
