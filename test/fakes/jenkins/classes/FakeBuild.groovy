// One build of a pipeline: the steps of Jenkins that the library uses, over a real shell.

import hudson.AbortException
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException

/** As Jenkins does it where it matters: results only get worse, withEnv replaces variables, secrets are masked. */
class FakeBuild {
    static final List<String> RESULTS = ['SUCCESS', 'UNSTABLE', 'FAILURE', 'NOT_BUILT', 'ABORTED']

    final Map given
    final File workspace
    final Map<String, String> environment
    final List<String> told = []
    final List<String> archived = []
    final List<String> unsaved = []
    final Set<String> secrets = []
    final StringBuilder console = new StringBuilder()
    String result = 'SUCCESS'

    FakeBuild(Map given) {
        this.given = given
        workspace = new File(given.workspace as String)
        environment = [PATH: given.path ?: System.getenv('PATH'), HOME: workspace.path, LC_ALL: 'C'] + (given.environment ?: [:])
    }

    Binding binding() {
        Map steps = [
            env: new Variables(this), currentBuild: new Current(this),
            sh: this.&sh, error: this.&error, unstable: this.&unstable, echo: { text -> told << ('echo: ' + text) },
            isUnix: { -> !given.windows }, withEnv: this.&withEnv, withCredentials: this.&withCredentials,
            writeFile: this.&writeFile, archiveArtifacts: this.&archiveArtifacts, junit: this.&junit,
            node: { String label, Closure body -> body() }, timeout: { Map limit, Closure body -> body() },
            stage: { String name, Closure body -> told << ('stage: ' + name); body() },
            scm: [:], checkout: { Map source -> [GIT_PREVIOUS_SUCCESSFUL_COMMIT: given.previousCommit] },
            string: { Map it -> it + [kind: 'string'] },
            usernamePassword: { Map it -> it + [kind: 'usernamePassword'] },
            gitUsernamePassword: { Map it -> it + [kind: 'gitUsernamePassword'] },
        ]
        return new Binding(steps.collectEntries { name, step -> [name, step instanceof Closure ? saving(name, step) : step] })
    }

    /** Jenkins keeps the arguments of every step. */
    private Closure saving(String name, Closure step) {
        return { Object[] arguments ->
            arguments.findAll { !(it instanceof Closure) }.each {
                try {
                    new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(it)
                } catch (NotSerializableException failure) {
                    unsaved << "${name} was given ${failure.message}".toString()
                }
            }
            step.call(*arguments)
        }
    }

    /** Runs `body` as a pipeline: how it ends is the result. */
    Map run(Closure body) {
        Map end = [name: given.name, error: null, returned: null]
        try {
            def returned = body()
            end.returned = returned
            if (returned != null) new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(returned)
        } catch (FlowInterruptedException stopped) {
            worsen('ABORTED')
            end.error = stopped.message
        } catch (AbortException failure) {
            worsen('FAILURE')
            end.error = failure.message
        } catch (Throwable failure) {
            worsen('FAILURE')
            end.error = "${failure}\n${failure.stackTrace.take(12).join('\n')}".toString()
        }
        String shown = secrets.inject(console.toString()) { text, secret -> text.replace(secret, '****') }
        return end + [result: result, told: told, archived: archived.sort(), unsaved: unsaved, console: shown, leftOver: environment.keySet().findAll { it.startsWith('LK_') || it.startsWith('JIRA_') } as List]
    }

    void worsen(String to) {
        if (RESULTS.indexOf(to) > RESULTS.indexOf(result)) result = to
    }

    private void error(Object message) { throw new AbortException(message.toString()) }

    private void unstable(Object message) {
        told << ('unstable: ' + message)
        worsen('UNSTABLE')
    }

    private Object sh(String script) { sh([script: script]) }

    private Object sh(Map step) {
        File script = File.createTempFile('script', '.sh')
        try {
            script.write(step.script as String, 'UTF-8')
            String first = step.script.toString().readLines()[0]
            def command = first.startsWith('#!') ? [first.substring(2).trim(), script.path] : ['sh', '-xe', script.path]
            def builder = new ProcessBuilder(command).directory(workspace).redirectErrorStream(!step.returnStdout)
            builder.environment().clear()
            builder.environment().putAll(environment)
            def process = builder.start()
            process.outputStream.close()
            if (given.abort) interrupt(process)
            // Without an encoding, as the agent's own locale has it: here one that knows ASCII alone.
            String output = process.inputStream.getText((step.encoding ?: 'US-ASCII') as String)
            String complaints = step.returnStdout ? process.errorStream.getText('UTF-8') : ''
            console << (step.returnStdout ? complaints : output)
            int status = process.waitFor()
            if (step.returnStatus) return status
            if (status != 0) throw new AbortException("script returned exit code ${status}")
            return step.returnStdout ? output : null
        } finally {
            script.delete()
        }
    }

    /** Jenkins ends the process, and throws when that has ended. */
    private static void interrupt(Process process) {
        process.inputStream.newReader().readLine()
        process.destroy()
        process.waitFor()
        throw new FlowInterruptedException()
    }

    private Object withEnv(List variables, Closure body) {
        Map before = new LinkedHashMap(environment)
        variables.each { pair ->
            String name = pair.substring(0, pair.indexOf('='))
            String value = pair.substring(pair.indexOf('=') + 1).replaceAll(/\$(\$|\w+|\{[\w.]+\})/) { all, key ->
                String inner = key.replaceAll(/[{}]/, '')
                key == '$' ? '$' : (environment.containsKey(inner) ? environment[inner] : all)
            }
            if (value.isEmpty()) environment.remove(name) else environment[name] = value
        }
        try {
            return body()
        } finally {
            environment.clear()
            environment.putAll(before)
        }
    }

    private Object withCredentials(List bindings, Closure body) {
        Map more = [:]
        bindings.each { Map it ->
            Map found = given.credentials?.get(it.credentialsId)
            if (found == null) throw new AbortException("Could not find credentials entry with ID '${it.credentialsId}'")
            boolean isPair = it.kind != 'string'
            if (isPair != found.containsKey('user')) throw new AbortException("Credentials '${it.credentialsId}' is of another type than '${it.kind}'")
            if (it.kind == 'string') more[it.variable] = found.secret
            if (it.kind == 'usernamePassword') more += [(it.usernameVariable): found.user, (it.passwordVariable): found.secret]
            if (it.kind == 'gitUsernamePassword') more += [GIT_ASKPASS: '/bin/false', GIT_USERNAME: found.user, GIT_PASSWORD: found.secret]
            secrets << (found.secret as String)
        }
        Map before = new LinkedHashMap(environment)
        environment.putAll(more)
        try {
            return body()
        } finally {
            environment.clear()
            environment.putAll(before)
        }
    }

    private void writeFile(Map step) { new File(workspace, step.file as String).write(step.text as String, step.encoding as String) }

    private void archiveArtifacts(Map step) {
        if (given.archiving == 'interrupted') throw new FlowInterruptedException()
        if (given.archiving == 'fails') throw new IOException('No space left on device')
        File folder = new File(workspace, step.artifacts.replace('/**', ''))
        String[] names = folder.list()
        if (!names && !step.allowEmptyArchive) throw new AbortException('No artifacts found')
        names.each { archived << it }
    }

    private void junit(Map step) {
        if (given.junit == 'missing') throw new NoSuchMethodError("No such DSL method 'junit' found among steps")
        File file = new File(workspace, step.testResults as String)
        if (!file.exists() && !step.allowEmptyResults) throw new AbortException('No test report files were found.')
        if (given.junit == 'fails') throw new AbortException('junit.xml is no report')
        if (file.exists()) told << 'junit'
        if (file.exists() && file.text.contains('<failure') && !step.skipMarkingBuildUnstable) worsen('UNSTABLE')
    }

    /** What `env` gives: the variables of the moment. */
    static class Variables extends GroovyObjectSupport {
        private final FakeBuild build

        Variables(FakeBuild build) { this.build = build }

        def getProperty(String name) { build.environment[name] }
    }

    static class Current {
        private final FakeBuild build

        Current(FakeBuild build) { this.build = build }

        String getResult() { build.result }

        void setResult(String result) { build.worsen(result) }
    }
}
